import { type Atom, isAtom } from '../../../language/atoms.ts';
import { numberWord } from '../../../language/numerals.ts';
import type { QuantityMatch } from '../rule.ts';
import { currencyCode } from './money.ts';

/** The path of the rule. */
export const magnitudeId = 'annotate/quantities/rules/magnitude';

/** Its tests. */
export const magnitudeExamples = {
  yes: [
    'tens of thousands of people',
    'dozens of buildings',
    'hundreds of millions of dollars',
    'thousands',
    'scores of homes',
  ],
  no: ['test scores', 'the scores', 'tens'],
};

/**
 * A number known by its order alone: from "hundreds" up to ten times as much ("dozens" and "scores" up to a hundred).
 * Value is the least that it can be.
 */
export function matchMagnitude(atoms: readonly Atom[], at: number): QuantityMatch | undefined {
  const first = numberWord(atoms[at]?.folded);
  if (first?.kind !== 'plural') return undefined;
  const isOf = isAtom(atoms, at + 1, 'of');
  const second = isOf ? numberWord(atoms[at + 2]?.folded) : undefined;
  const isDouble = second?.kind === 'plural' && second.value >= 1000;
  if (first.value < 100 && !isOf) return undefined;
  if (first.value === 10 && !isDouble) return undefined;
  if (
    first.value === 20 &&
    (!isOf || (atoms[at - 1]?.kind === 'word' && isAtom(atoms, at - 1, 'test', 'exam', 'the', 'sat', 'credit')))
  )
    return undefined;
  const low = isDouble ? first.value * second.value : first.value;
  const end = isDouble ? at + 3 : at + 1;
  const high = first.value === 12 || first.value === 20 ? (low / first.value) * 100 : low * 10;
  const countedFrom = isAtom(atoms, end, 'of') ? end + 1 : end;
  const unit = currencyCode(atoms[countedFrom]);
  if (unit !== undefined)
    return {
      start: at,
      end: countedFrom + 1,
      value: low,
      low,
      high,
      unit,
      bound: 'about',
      countedFrom: countedFrom + 1,
      certainty: 0.9,
    };
  return { start: at, end, value: low, low, high, bound: 'about', countedFrom, certainty: 0.9 };
}
