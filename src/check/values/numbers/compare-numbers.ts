import { hasComparableUnits, matchValues } from '../../../collate/match-values.ts';
import type { QuantityAnnotation } from '../../../model/annotation.ts';
import { tokensOf } from '../frame.ts';
import type { Slot } from '../slot.ts';
import { areAgesOfTwo } from './ages.ts';

/** What two values say to each other, if they are told of one thing: `near` where both can be true and they hardly mean the same. */
export type ValueRelation = 'same' | 'near' | 'other';

/** Compares two numbers; undefined where they are no numbers of one sort. */
export function compareNumbers(a: Slot, b: Slot): ValueRelation | undefined {
  if (a.sort === 'score' || b.sort === 'score') return compareScores(a, b);
  if (a.sort !== b.sort) return undefined;
  const [left, right] = [a.quantities[0]!, b.quantities[0]!];
  if (!hasComparableUnits(left, right) || isShare(left) !== isShare(right)) return undefined;
  if (isVague(a) || isVague(b)) return compareVague(left, right);
  if (areAgesOfTwo(a, b)) return undefined;
  if (isLimit(a) && isLimit(b)) return compareExact(left, right);
  if ((left.per === undefined) !== (right.per === undefined) && compareExact(left, right) !== 'same') return undefined;
  if (isDefinite(a) !== isDefinite(b) && isBound(isDefinite(a) ? right : left)) return undefined;
  return compareAmounts(left, right);
}

const isBound = ({ bound }: QuantityAnnotation): boolean => bound === 'at-least' || bound === 'at-most';

/** "The ten countries": a group that is known, which may be a part of "more than two dozen countries". */
const isDefinite = ({ sentence: { source }, value }: Slot): boolean =>
  /\bthe $/i.test(source.article.text.slice(Math.max(0, value.start - 4), value.start));

/** "Two thirds" and "12" count in other ways. */
const isShare = ({ unit, value }: QuantityAnnotation): boolean => unit === undefined && value < 1 && value > 0;

const vague = /\b(?:tens|dozens|scores|hundreds|thousands|millions|billions|couple|few|several|handful)\b/i;

const vagueBefore = /\b(?:couple|few|several)(?: of)? (?:a )?$/i;
const vagueReach = 12;

/** "Dozens", "a couple of hundred": a size rather than a number. */
export const isVague = ({ sentence: { source, start }, value }: Slot): boolean =>
  vague.test(source.article.text.slice(value.start, value.end)) ||
  vagueBefore.test(source.article.text.slice(Math.max(start, value.start - vagueReach), value.start));

const vagueFactor = 6;

/** "Dozens", "a couple": a size goes together with numbers of that size, and contradicts none. */
function compareVague(a: QuantityAnnotation, b: QuantityAnnotation): ValueRelation | undefined {
  const [low, high] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
  return a.unit === b.unit && high <= low * vagueFactor ? 'same' : undefined;
}

/** One result told from either side: "3-1", "1-3"; and its halves, which bear out a number that is told alone. */
function compareScores(a: Slot, b: Slot): ValueRelation | undefined {
  const [left, right] = [a, b].map(({ quantities }) => quantities.map(({ value }) => value));
  if (a.sort === b.sort) {
    const isSame =
      left!.every((value, at) => value === right![at]) || left!.every((value, at) => value === right![1 - at]);
    return isSame ? 'same' : 'other';
  }
  const [score, lone] = a.sort === 'score' ? [a, b] : [b, a];
  if (lone.sort !== 'amount' || lone.quantities[0]!.unit !== undefined) return undefined;
  return score.quantities.some(({ value }) => value === lone.quantities[0]!.value) ? 'same' : undefined;
}

/** The most, or the least, that is allowed: what is told of it is the number itself. */
const isLimit = (slot: Slot): boolean =>
  slot.quantities[0]!.bound === 'at-most' ||
  tokensOf(slot.sentence).some(
    ({ lemma, start, end }) => limits.has(lemma) && start >= slot.start - limitReach && end <= slot.end + limitReach,
  );

const limitReach = 60;
const limits: ReadonlySet<string> = new Set([
  'limit',
  'cap',
  'ceiling',
  'maximum',
  'minimum',
  'exceed',
  'restrict',
  'quota',
]);

/** A bound of the draft is borne out by a number within it; a number of the draft by a bound only where that is about the number itself. */
function compareAmounts(own: QuantityAnnotation, told: QuantityAnnotation): ValueRelation {
  const match = matchValues(own, told);
  if (match === 'equal') return 'same';
  const isPlain = own.low === undefined && told.low === undefined && own.unit === told.unit;
  if (isPlain && own.bound === told.bound && own.bound !== 'about') return compareExact(own, told);
  if (match === 'conflicting') return 'other';
  const isBound = told.bound === 'at-least' || told.bound === 'at-most';
  if (isBound && own.bound !== told.bound && own.unit === told.unit)
    return Math.abs(own.value - told.value) <= roundShare * own.value ? 'same' : 'near';
  return match === 'far' ? 'near' : 'same';
}

const roundShare = 0.1;

/** The same number, or the one is the other as it is rounded: 41,300 for 41,318, 8 per cent for 8.4; never 800,000 for 900,000. */
function compareExact({ value: a }: QuantityAnnotation, { value: b }: QuantityAnnotation): ValueRelation {
  if (Math.abs(a - b) <= Math.abs(a) * 1e-9) return 'same';
  const [left, right] = [stepOf(a), stepOf(b)];
  const [coarse, fine] = left > right ? [left, right] : [right, left];
  if (coarse === fine || Math.abs(a - b) > coarse / 2) return 'other';
  return Math.abs(a - b) <= roundShare * Math.max(Math.abs(a), Math.abs(b)) ? 'same' : 'near';
}

/** The unit of the last figure that is no zero: 100 of 41,300. Small numbers stand for themselves. */
function stepOf(value: number): number {
  const size = Math.abs(value);
  if (!Number.isInteger(size)) {
    let step = 1;
    while (step > 1e-6 && Math.abs(size / step - Math.round(size / step)) > 1e-6) step /= 10;
    return step;
  }
  if (size < 100) return 1;
  let step = 1;
  while (size % (step * 10) === 0) step *= 10;
  return step;
}
