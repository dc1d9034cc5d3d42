import { type Atom, isAtom } from '../../../language/atoms.ts';
import { numberWord } from '../../../language/numerals.ts';
import { type Scene, tagAt } from '../../../language/scene.ts';
import { findCounted } from '../counted.ts';
import type { NumberAt, QuantityMatch, QuantityRule } from '../rule.ts';

/** A number of things: "300 people", "two dozen countries", "a 10-member team"; in digits also alone ("killed 14"). */
export const count: QuantityRule = {
  id: 'annotate/quantities/rules/count',
  match: matchCount,
  examples: {
    yes: [
      '300 people',
      'two dozen countries',
      'a 10-member team',
      'three wounded soldiers',
      'killed 14',
      '1,200 of them',
      'one man',
      'half a million voters',
      '20 to 30 tents',
    ],
    no: [
      'one another',
      'no one',
      'one of them',
      'the two',
      'two-thirds',
      'a three-way race',
      'in 2011',
      'zero tolerance',
      '50-50',
      'one day',
    ],
  },
};

const pronounLike: ReadonlySet<string> = new Set([
  'no',
  'any',
  'every',
  'each',
  'this',
  'that',
  'the',
  'which',
  'only',
  'at',
  'another',
  'number',
  'some',
  'day',
]);
const timeLike: ReadonlySet<string> = new Set([
  'day',
  'time',
  'point',
  'thing',
  'way',
  'side',
  'hand',
  'part',
  'reason',
  'moment',
  'another',
  'night',
  'morning',
  'fifth',
  'sixth',
  'third',
  'quarter',
  'half',
  'tenth',
  'eighth',
]);
/** Behind a hyphen they say how, not how many: "a four-way race". */
const lexical: ReadonlySet<string> = new Set([
  'way',
  'sided',
  'fold',
  'time',
  'tier',
  'pronged',
  'star',
  'wheel',
  'letter',
  'step',
  'ish',
  'something',
]);
const fractions: ReadonlySet<string> = new Set([
  'third',
  'thirds',
  'quarters',
  'fourth',
  'fourths',
  'fifth',
  'fifths',
  'sixth',
  'sixths',
  'eighths',
  'tenth',
  'tenths',
  'halves',
]);

function matchCount(scene: Scene, number: NumberAt): QuantityMatch | undefined {
  const { atoms } = scene;
  const { start, end, value, low, high, digits } = number;
  const hyphened = isAtom(atoms, end, '-') && !atoms[end]!.spaced && !isAtom(atoms, end + 1, 'plus', 'odd');
  if (fractions.has(atoms[hyphened ? end + 1 : end]?.folded ?? '')) return undefined;
  if (hyphened && ((!digits && value < 4) || atoms[end + 1]?.kind !== 'word' || atoms[end + 1]!.spaced))
    return undefined;
  if (isYearLike(atoms, number)) return undefined;
  const found = { start, end, value, ...(low === undefined ? {} : { low, high: high! }) };
  const countedFrom = hyphened ? end + 1 : isAtom(atoms, end, 'of') && !digits ? end + 1 : end;
  if (value === 1 && !digits)
    return isOneThing(scene, start, end) ? { ...found, countedFrom, certainty: 0.6 } : undefined;
  const counted = findCounted(scene, countedFrom);
  if (hyphened && (counted === undefined || lexical.has(atoms[end + 1]!.folded))) return undefined;
  if (counted !== undefined && value !== 0)
    return { ...found, countedFrom, ...(hyphened ? { countedTo: end + 2 } : {}), certainty: hyphened ? 0.75 : 0.92 };
  return isAloneUsable(scene, number) && !hyphened ? { ...found, countedFrom, certainty: 0.6 } : undefined;
}

/** Four bare digits that can be a year, and count no plural. */
function isYearLike(atoms: readonly Atom[], { start, end, value, low }: NumberAt): boolean {
  const isFour = atoms[start]!.folded.length === 4 && end === start + 1 && low === undefined;
  return isFour && value >= 1700 && value <= 2100 && !(atoms[end]?.kind === 'word' && atoms[end]!.folded.endsWith('s'));
}

/** "one man": a noun right behind, and no word that makes "one" a pronoun. */
function isOneThing(scene: Scene, start: number, end: number): boolean {
  const { atoms } = scene;
  const next = atoms[end];
  if (next === undefined || pronounLike.has(atoms[start - 1]?.folded ?? '') || timeLike.has(next.folded)) return false;
  return tagAt(scene, end) === 'NOUN' && !isAtom(atoms, end, 'of');
}

/** Digits alone can count what was named before; a word alone only behind a verb of harm or number. */
function isAloneUsable(scene: Scene, { start, end, digits, value }: NumberAt): boolean {
  const { atoms } = scene;
  if (value === 0 || isAtom(atoms, start - 1, 'the', 'these', 'those', 'all', 'both')) return false;
  if (digits) return !isAtom(atoms, end, ')', ']') && tagAt(scene, end) !== 'PROPN';
  const isDozen = ['dozen', 'hundred', 'scale'].includes(numberWord(atoms[end - 1]?.folded)?.kind ?? '');
  return (
    isDozen ||
    isAtom(
      atoms,
      start - 1,
      'killed',
      'killing',
      'injured',
      'injuring',
      'wounded',
      'wounding',
      'arrested',
      'least',
      'than',
    ) ||
    isAtom(atoms, end, 'were', 'died', 'people')
  );
}
