import { isAtom } from '../../../../language/atoms.ts';
import type { Scene } from '../../../../language/scene.ts';
import type { TimeMatch, TimeRule } from '../../rule.ts';

/** A day named by its distance from the day of publication. */
export const relativeDay: TimeRule = {
  id: 'annotate/times/rules/days/relative-day',
  opens: () => ['today', 'yesterday', 'tomorrow', 'tonight', 'the'],
  match: matchRelativeDay,
  examples: {
    yes: ['today', 'yesterday', 'tomorrow', 'tonight', 'the day before yesterday', 'the day after tomorrow'],
    no: ['USA Today', 'the day before the vote', 'Tonight Show'],
  },
};

const distances: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);

function matchRelativeDay({ atoms }: Scene, at: number): TimeMatch | undefined {
  const word = atoms[at]!;
  const day = (amount: number) => ({ kind: 'shift', unit: 'day', amount, from: 'publication' }) as const;
  if (isAtom(atoms, at, 'the')) {
    if (!isAtom(atoms, at + 1, 'day')) return undefined;
    if (isAtom(atoms, at + 2, 'before') && isAtom(atoms, at + 3, 'yesterday'))
      return { end: at + 4, meaning: day(-2), certainty: 0.97 };
    const after = isAtom(atoms, at + 2, 'after') && isAtom(atoms, at + 3, 'tomorrow');
    return after ? { end: at + 4, meaning: day(2), certainty: 0.97 } : undefined;
  }
  if (isTitleWord({ atoms }, at)) return undefined;
  const date = day(distances.get(word.folded)!);
  if (word.folded === 'tonight') return { end: at + 1, meaning: { kind: 'moment', date, part: 'NI' }, certainty: 0.95 };
  return { end: at + 1, meaning: date, certainty: 0.95 };
}

/** "USA Today", "The Tonight Show": a capital beside another capital. */
function isTitleWord({ atoms }: Pick<Scene, 'atoms'>, at: number): boolean {
  const [previous, next] = [atoms[at - 1], atoms[at + 1]];
  return atoms[at]!.capital && ((previous?.capital ?? false) || (next?.capital === true && next.folded === 'show'));
}
