import { type Atom, isAtom } from '../../../language/atoms.ts';
import { numberWord } from '../../../language/numerals.ts';
import type { Scene } from '../../../language/scene.ts';
import { currencyCode } from '../numbers/currencies.ts';
import { readUnit } from '../numbers/units.ts';
import type { QuantityMatch, WordRule } from '../rule.ts';

/**
 * A number known by its order alone: from "hundreds" up to ten times as much ("dozens" and "scores" up to a hundred), and
 * "a couple", "a handful". Value is the least that it can be.
 */
export const magnitude: WordRule = {
  id: 'annotate/quantities/rules/magnitude',
  match: matchMagnitude,
  examples: {
    yes: [
      'tens of thousands of people',
      'dozens of buildings',
      'hundreds of millions of dollars',
      'thousands',
      'scores of homes',
      'several hundred people',
      'a few dozen',
      'a couple of boats',
      'a handful of voters',
    ],
    no: ['test scores', 'the scores', 'tens', 'several people', 'a few people', 'the couple', 'scores of 20 and 30'],
  },
};

interface Order {
  readonly low: number;
  readonly high: number;
  readonly start: number;
  readonly end: number;
}

function matchMagnitude({ atoms }: Scene, at: number): QuantityMatch | undefined {
  const order = readFew(atoms, at) ?? readVague(atoms, at) ?? readPlural(atoms, at);
  if (order === undefined) return undefined;
  const { start, end, low, high } = order;
  const countedFrom = isAtom(atoms, end, 'of') ? end + 1 : end;
  const range = low === high ? {} : { low, high };
  const found = { start, value: low, ...range, bound: 'about', certainty: 0.9 } as const;
  const unit = currencyCode(atoms[countedFrom]);
  if (unit !== undefined) return { ...found, end: countedFrom + 1, unit, countedBy: 'money' };
  const measured = readUnit(atoms, countedFrom, false);
  if (measured !== undefined) return { ...found, ...measured, countedBy: 'measure' };
  return { ...found, end, countedBy: 'things' };
}

/** "a couple of", "a handful of". */
function readFew(atoms: readonly Atom[], at: number): Order | undefined {
  if (!isAtom(atoms, at - 1, 'a') || !isAtom(atoms, at, 'couple', 'handful')) return undefined;
  const isCouple = atoms[at]!.folded === 'couple';
  if (isCouple && !isAtom(atoms, at + 1, 'of', 'dozen', 'hundred', 'thousand', 'more')) return undefined;
  const scale = numberWord(atoms[at + 1]?.folded);
  if (isCouple && scale !== undefined)
    return { low: 2 * scale.value, high: 2 * scale.value, start: at - 1, end: at + 2 };
  return { ...(isCouple ? { low: 2, high: 2 } : { low: 3, high: 9 }), start: at - 1, end: at + 1 };
}

/** "several hundred", "a few million", "many thousand". */
function readVague(atoms: readonly Atom[], at: number): Order | undefined {
  if (!isAtom(atoms, at, 'several', 'few', 'many')) return undefined;
  const scale = numberWord(atoms[at + 1]?.folded);
  if (scale?.kind !== 'hundred' && scale?.kind !== 'scale' && scale?.kind !== 'dozen') return undefined;
  const start = isAtom(atoms, at - 1, 'a') ? at - 1 : at;
  const upon = numberWord(atoms[at + 2]?.folded);
  if (upon?.kind === 'scale' && upon.value > scale.value)
    return { low: scale.value * upon.value, high: scale.value * upon.value * 10, start, end: at + 3 };
  return { low: scale.value, high: highOf(scale.value, scale.value), start, end: at + 2 };
}

function readPlural(atoms: readonly Atom[], at: number): Order | undefined {
  const first = numberWord(atoms[at]?.folded);
  if (first?.kind !== 'plural') return undefined;
  const isOf = isAtom(atoms, at + 1, 'of');
  const second = isOf ? numberWord(atoms[at + 2]?.folded) : undefined;
  const isDouble = second?.kind === 'plural' && second.value >= 1000;
  if (!isOf && first.value < 100 && !(first.value === 12 && !isAtom(atoms, at + 1, 'and'))) return undefined;
  if (first.value === 10 && !isDouble) return undefined;
  if (first.value === 20 && !isManyScores(atoms, at)) return undefined;
  const low = isDouble ? first.value * second.value : first.value;
  return { low, high: highOf(low, first.value), start: at, end: isDouble ? at + 3 : at + 1 };
}

/** Ten times as much; a hundred of what is counted by twelve or twenty. */
const highOf = (low: number, base: number): number => (base === 12 || base === 20 ? (low / base) * 100 : low * 10);

/** "scores of people", not "test scores of 20". */
const isManyScores = (atoms: readonly Atom[], at: number): boolean =>
  isAtom(atoms, at + 1, 'of') &&
  atoms[at + 2]?.kind === 'word' &&
  numberWord(atoms[at + 2]!.folded) === undefined &&
  !(
    atoms[at - 1]?.kind === 'word' &&
    isAtom(
      atoms,
      at - 1,
      'test',
      'exam',
      'the',
      'sat',
      'credit',
      'their',
      'his',
      'her',
      'final',
      'high',
      'low',
      'reading',
      'math',
    )
  );
