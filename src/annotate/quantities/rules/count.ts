import { type Atom, isAtom, skipHyphen } from '../../../language/atoms.ts';
import { type Scene, tagAt } from '../../../language/scene.ts';
import { isIdiom } from '../idioms.ts';
import { isPartWord } from '../numbers/fractions.ts';
import { type NumberAt, type QuantityMatch, type QuantityRule, rangeOf } from '../rule.ts';

/** A number of things or a part of them: "300 people", "two dozen countries", "a 10-member team", "half of the voters"; also alone ("killed 14"). */
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
      'two-thirds of them',
      'the other two',
      'half the voters',
      'more than half',
      'one in five adults',
    ],
    no: [
      'one another',
      'no one',
      'one of them',
      'a three-way race',
      'in 2011',
      'zero tolerance',
      'one day',
      'half-brother',
      'in half',
      'a third man',
    ],
  },
};

function matchCount(scene: Scene, number: NumberAt): QuantityMatch | undefined {
  const { atoms } = scene;
  const { start, end, value, digits } = number;
  const found = { start, end, ...rangeOf(number) };
  if (number.fraction) return isShare(scene, number) ? { ...found, countedBy: 'share', certainty: 0.85 } : undefined;
  if (isYearLike(atoms, number)) return undefined;
  if (skipHyphen(atoms, end) > end && !isAtom(atoms, end + 1, 'plus', 'odd')) return matchTied(scene, number);
  if (value === 1 && !digits)
    return isOneThing(scene, start, end) ? { ...found, countedBy: 'things', certainty: 0.6 } : undefined;
  if (
    value === 0 &&
    (isIdiom(atoms[start - 1]?.folded, 'before', 'zero') || isIdiom(atoms[end]?.folded, 'behind', 'zero'))
  )
    return undefined;
  if (isInIdiom(atoms, number)) return undefined;
  return { ...found, countedBy: 'things', certainty: digits || end > start + 1 ? 0.8 : 0.7 };
}

/** "a 10-member team": the word that the hyphen ties is what is counted. */
function matchTied(scene: Scene, number: NumberAt): QuantityMatch | undefined {
  const { atoms } = scene;
  const { start, end, value } = number;
  const tied = atoms[end + 1]!;
  const isWord = tied.kind === 'word' && !tied.capital && !isIdiom(tied.folded, 'hyphen', value === 0 ? 'zero' : 'any');
  if (!isWord || isIdiom(tied.folded, 'hyphen', 'any') || tagAt(scene, end + 1) === 'VERB') return undefined;
  if (value === 1 && !number.digits) return undefined;
  return {
    start,
    end,
    ...rangeOf(number),
    countedBy: 'things',
    countedFrom: end + 1,
    countedTo: end + 2,
    certainty: 0.75,
  };
}

/** Words before "a third" that show a part, no order. */
const beforeShares = [
  'by',
  'than',
  'nearly',
  'almost',
  'about',
  'over',
  'around',
  'roughly',
  'least',
  'to',
  'up',
  'down',
  'only',
  'just',
  'under',
  'some',
  'another',
  'and',
  'or',
  'of',
  'fell',
  'rose',
];

/** "a third of the voters", "nearly half", "by a quarter", "half its staff"; a noun right behind makes "a third" an order. */
function isShare(scene: Scene, { start, end, value }: NumberAt): boolean {
  const { atoms } = scene;
  const next = atoms[end];
  if (!isPartWord(atoms[end - 1]!.folded)) return true;
  const isOrder = isAtom(atoms, start, 'a', 'an') && end === start + 2 && !isAtom(atoms, start + 1, 'half', 'quarter');
  if (isOrder && next?.folded !== 'of' && start > 0 && !isAtom(atoms, start - 1, ...beforeShares)) return false;
  if (next === undefined || next.kind !== 'word') return !isAtom(atoms, start - 1, 'in', 'the', 'first', 'second');
  if (next.folded === 'of') return !isAtom(atoms, start - 1, 'first', 'second', 'other', 'better');
  if (isAtom(atoms, start - 1, 'first', 'second', 'in', 'this', 'last', 'later', 'fiscal')) return false;
  const tag = tagAt(scene, end);
  if (value !== 0.5 || atoms[end - 1]!.folded !== 'half') return tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'ADJ';
  return start === end - 1 || (tag !== 'NOUN' && tag !== 'ADJ');
}

/** Four bare digits that can be a year, and count no plural. */
function isYearLike(atoms: readonly Atom[], { start, end, value, low }: NumberAt): boolean {
  const isFour = atoms[start]!.folded.length === 4 && end === start + 1 && low === undefined;
  if (!isFour || value < 1700 || value > 2100) return false;
  const next = atoms[end];
  return !(next?.kind === 'word' && (next.folded.endsWith('s') || next.folded === 'people'));
}

/** "one man", "one more soldier": a noun behind, and no word that makes "one" a pronoun. */
function isOneThing(scene: Scene, start: number, end: number): boolean {
  const { atoms } = scene;
  const next = atoms[end];
  if (next === undefined || isIdiom(atoms[start - 1]?.folded, 'before', 'one') || isIdiom(next.folded, 'behind', 'one'))
    return false;
  if (isAtom(atoms, start - 1, 'the') && !isAtom(atoms, end, 'remaining', 'surviving')) return false;
  const tag = tagAt(scene, end);
  const isThing =
    tag === 'ADJ' && tagAt(scene, end + 1) === 'NOUN' && !isIdiom(atoms[end + 1]!.folded, 'behind', 'one');
  return tag === 'NOUN' || isThing;
}

/** "at sixes and sevens", "fifty-fifty", "one-two", "24/7": bare words that tell no number. */
const isInIdiom = (atoms: readonly Atom[], { start, end, digits }: NumberAt): boolean =>
  !digits && (isAtom(atoms, start - 1, 'cloud', 'high') || isAtom(atoms, end, "o'clock", 'pm', 'am'));
