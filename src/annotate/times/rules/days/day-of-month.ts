import { type Atom, isAtom } from '../../../../language/atoms.ts';
import { parseOrdinal } from '../../../../language/numerals.ts';
import type { Scene } from '../../../../language/scene.ts';
import type { TimeMatch, TimeRule } from '../../rule.ts';

/** A day without its month, in digits and behind a preposition of time. */
export const dayOfMonth: TimeRule = {
  id: 'annotate/times/rules/days/day-of-month',
  opens: () => ['the', 'digits'],
  match: matchDayOfMonth,
  examples: {
    yes: ['on [the 18th]', 'by [the 4th]', 'on [29th]', 'since [the 1st]'],
    no: [
      'on the 18th floor',
      'the 18th',
      'on the first',
      'He holed out on the 18th, the last hole',
      'on the 32nd',
      'on the 9th-floor roof',
      'finished 3rd',
      'on the 9th Circuit',
      'by the 13th, 14th and 15th amendments',
    ],
  },
};

const lastDay = 31;

function matchDayOfMonth({ atoms }: Scene, at: number): TimeMatch | undefined {
  const hasArticle = isAtom(atoms, at, 'the');
  const opens = isAtom(atoms, at - 1, 'on', 'by', 'until', 'since');
  const isWeekOf = isAtom(atoms, at - 1, 'of') && isAtom(atoms, at - 2, 'week');
  const day = opens || (hasArticle && isWeekOf) ? parseOrdinal(atoms, hasArticle ? at + 1 : at) : undefined;
  if (!day?.digits || day.value < 1 || day.value > lastDay || !isClosed(atoms, day.end)) return undefined;
  if (atoms.some(({ folded }) => golf.has(folded))) return undefined;
  return { end: day.end, meaning: { kind: 'calendar', day: day.value }, certainty: 0.75 };
}

function isClosed(atoms: readonly Atom[], at: number): boolean {
  const next = atoms[at];
  if (next === undefined) return true;
  if (isAtom(atoms, at, ',') && atoms[at + 1]?.kind === 'digits') return false;
  return next.kind === 'mark'
    ? (next.folded !== '-' || next.spaced) && next.folded !== "'"
    : isAtom(atoms, at, 'at', 'when', 'until');
}

/** Where these are told of, "the 18th" is a hole. */
const golf: ReadonlySet<string> = new Set(
  'hole holes par birdie birdies bogey bogeys eagle putt putts putted fairway tee golf golfer inning lap'.split(' '),
);
