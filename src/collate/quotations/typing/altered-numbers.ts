import type { ComparableWord } from '../../comparable-words.ts';
import { rootOf } from '../words/roots.ts';
import type { AlignedStep, TellingWords } from './alignment.ts';

const rounding = 0.1;
const furthest = 2;
const furthestWhole = 4;

/** Whether both tell a number of the same thing, and the numbers differ by more than rounding. */
export function hasOtherNumber(telling: TellingWords, base: TellingWords): boolean {
  const [own, other] = [readCounts(telling), readCounts(base)];
  return [...own].some(([thing, values]) => {
    const told = other.get(thing);
    return told !== undefined && !values.some((value) => told.some((one) => isClose(value, one)));
  });
}

/** "two" of "twenty-two". */
const isUnitOfTens = (piece: readonly ComparableWord[], at: number): boolean => {
  const [tens, unit] = [piece[at - 1], piece[at]];
  if (!tens || !unit || unit.start - tens.end > 1 || !/^\d$/.test(unit.key)) return false;
  return /^[2-9]0$/.test(tens.key) && unit.end - unit.start > 1;
};

const halfDay = 12;

/** "well eleven" for "well seven", "at 5" for "at 8": one number alone in the place of another, between words that both have; "'53" is "1953". */
export function hasOtherNumeral(steps: readonly AlignedStep[]): boolean {
  return steps.some(({ words, others }, at) => {
    const [own, other] = [words[0], others[0]];
    if (words.length !== 1 || others.length !== 1 || !own || !other || steps[at - 1]?.op !== 'equal') return false;
    const [a, b] = [numberOf(own), numberOf(other)];
    if (a === undefined || b === undefined || isClose(a, b) || Math.abs(a - b) === halfDay) return false;
    if (own.key.endsWith(other.key) || other.key.endsWith(own.key)) return false;
    return at + 1 === steps.length || steps[at + 1]!.op === 'equal';
  });
}

const isClose = (a: number, b: number): boolean =>
  Math.abs(a - b) <= rounding * Math.min(Math.abs(a), Math.abs(b)) && isRound(a, b);

/** Only a round number stands for another. */
const isRound = (a: number, b: number): boolean => a === b || a % 5 === 0 || b % 5 === 0;

/** The numbers by the root of the word that they count: the next content word. */
function readCounts({ pieces }: TellingWords): Map<string, number[]> {
  const counts = new Map<string, number[]>();
  for (const piece of pieces)
    piece.forEach((word, at) => {
      if (isUnitOfTens(piece, at)) return;
      const tens = isUnitOfTens(piece, at + 1);
      const value = tens ? Number(word.key) + Number(piece[at + 1]!.key) : numberOf(word);
      const thing = value === undefined ? undefined : findCounted(piece, tens ? at + 1 : at);
      if (value === undefined || thing === undefined) return;
      counts.set(thing, [...(counts.get(thing) ?? []), value]);
    });
  return counts;
}

function findCounted(piece: readonly ComparableWord[], at: number): string | undefined {
  if (piece[at + 1]?.key === 'of') return findWhole(piece, at + 2);
  const next = piece.slice(at + 1, at + 1 + furthest).find(({ content }) => content);
  return next && numberOf(next) === undefined ? rootOf(next.key) : undefined;
}

/** "boats" of "fourteen of the twenty boats": told apart from "twenty boats", of which they are a part. */
function findWhole(piece: readonly ComparableWord[], from: number): string | undefined {
  const next = piece
    .slice(from, from + furthestWhole)
    .find((word) => word.content && numberOf(word) === undefined && !isOrdinary(word));
  return next && `of ${rootOf(next.key)}`;
}

/** A number word whose key is no digit would else count as the thing. */
const isOrdinary = ({ key }: ComparableWord): boolean => key === 'one' || key === '1';

/** The value of digits, or of a single number word, which the keys hold as digits too; "one" is mostly no number. */
const numberOf = ({ key }: ComparableWord): number | undefined =>
  /^\d+(?:\.\d+)?$/.test(key) && key !== '1' ? Number(key) : undefined;
