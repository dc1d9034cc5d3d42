import { isAtom } from '../../../../language/atoms.ts';
import { type Scene, tagAt } from '../../../../language/scene.ts';
import type { TimeMatch, TimeRule } from '../../rule.ts';
import { parseDayPart, timeWords } from '../../words.ts';

/** A part of a day that names its day by "this", "last", "that", or none. */
export const dayPart: TimeRule = {
  id: 'annotate/times/rules/clocks/day-part',
  opens: () => ['this', 'last', 'the', 'that', 'early', 'late', 'mid', ...timeWords('daypart')],
  match: matchDayPart,
  examples: {
    yes: [
      'this morning',
      'last night',
      'in [the afternoon]',
      'that evening',
      'overnight',
      'mid-afternoon',
      'in [late afternoon]',
      'the next morning',
    ],
    no: [
      'morning',
      'Good evening',
      'the night sky over',
      'this',
      'a night owl',
      'a late night show',
      'an early-morning raid',
    ],
  },
};

const nounTags: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ']);

function matchDayPart(scene: Scene, at: number): TimeMatch | undefined {
  const { atoms } = scene;
  const hyphen = isAtom(atoms, at + 1, '-') ? at + 2 : at + 1;
  if (isAtom(atoms, at, 'mid') && isAtom(atoms, hyphen, 'night'))
    return { end: hyphen + 1, meaning: { kind: 'moment', hour: 0, minute: 0 }, certainty: 0.85 };
  if (isAtom(atoms, at, 'mid')) return found(parseDayPart(atoms, hyphen), 0.85, undefined);
  const here = parseDayPart(atoms, at);
  if (here !== undefined)
    return atoms[at]!.folded === 'overnight' && !(atoms[at]!.capital && atoms[at + 1]?.capital)
      ? found(here, 0.75, undefined)
      : undefined;
  const part = parseDayPart(atoms, at + 1);
  if (part === undefined) return matchNext(scene, at);
  const publication = (amount: number) => ({ kind: 'shift', unit: 'day', amount, from: 'publication' }) as const;
  if (isAtom(atoms, at, 'early', 'late'))
    return nounTags.has(tagAt(scene, part.end)) || isAtom(atoms, part.end, '-')
      ? undefined
      : found(part, 0.75, undefined);
  if (isAtom(atoms, at, 'this')) return found(part, 0.95, publication(0));
  if (isAtom(atoms, at, 'last')) return found(part, 0.95, publication(-1));
  if (isAtom(atoms, at, 'that')) return found(part, 0.85, { kind: 'shift', unit: 'day', amount: 0, from: 'reference' });
  const isPhrase =
    isAtom(atoms, at, 'the') && isAtom(atoms, at - 1, 'in', 'on', 'during', 'into', 'through', 'of', 'for');
  return isPhrase && !atoms[part.end]?.capital && !nounTags.has(tagAt(scene, part.end))
    ? found(part, 0.7, undefined)
    : undefined;
}

/** "the next morning", "the following night". */
function matchNext({ atoms }: Scene, at: number): TimeMatch | undefined {
  if (!isAtom(atoms, at, 'the') || !isAtom(atoms, at + 1, 'next', 'following')) return undefined;
  return found(parseDayPart(atoms, at + 2), 0.85, { kind: 'shift', unit: 'day', amount: 1, from: 'reference' });
}

function found(
  part: ReturnType<typeof parseDayPart>,
  certainty: number,
  date: { kind: 'shift'; unit: 'day'; amount: number; from: 'publication' | 'reference' } | undefined,
): TimeMatch | undefined {
  if (part === undefined) return undefined;
  return { end: part.end, meaning: { kind: 'moment', part: part.value, ...(date && { date }) }, certainty };
}
