import { unitScales } from '../language/lists/unit-scales.ts';
import type { QuantityAnnotation } from '../model/annotation.ts';

/** What two numbers of one thing say to each other. */
export type ValueMatch = 'equal' | 'compatible' | 'far' | 'conflicting';

interface Range {
  readonly low: number;
  readonly high: number;
  readonly lowOut: boolean;
  readonly highOut: boolean;
}

const aboutShare = 0.1;
const farFactor = 1.5;
const vagueFactor = 5;

/** Whether two quantities can be set against each other at all: the same unit, or units of one dimension. */
export const hasComparableUnits = (a: QuantityAnnotation, b: QuantityAnnotation): boolean =>
  a.unit === b.unit || (dimensionOf(a) !== undefined && dimensionOf(a) === dimensionOf(b));

const dimensionOf = ({ unit }: QuantityAnnotation): string | undefined => unitScales().get(unit ?? '')?.dimension;
const factorOf = ({ unit }: QuantityAnnotation): number => unitScales().get(unit ?? '')?.factor ?? 1;

/**
 * Compares two numbers of the same thing. `compatible`: both can be true ("more than 20" and 24, 300 and 298, 5 km and 3
 * miles). `far`: both can be true, but hardly mean the same (more than 20 and 100). `vague`: one of
 * them tells a size only ("dozens"). `conflicting`: not both.
 */
export function matchValues(a: QuantityAnnotation, b: QuantityAnnotation, vague = false): ValueMatch {
  if (a.value === b.value && a.unit === b.unit && a.bound === b.bound) return 'equal';
  const converted = a.unit !== b.unit;
  const [first, second] = [rangeOf(a, converted), rangeOf(b, converted)];
  if (isBelow(first, second) || isBelow(second, first)) return 'conflicting';
  const [low, high] = [a, b].map((quantity) => middleOf(quantity) * factorOf(quantity)).sort((x, y) => x - y) as [
    number,
    number,
  ];
  return high <= low * (vague ? vagueFactor : farFactor) ? 'compatible' : 'far';
}

/** The middle of a range; a size ("dozens") and a plain number stand for themselves. */
const middleOf = ({ value, low, high, bound }: QuantityAnnotation): number =>
  low === undefined || bound === 'about' ? value : (low + high!) / 2;

/**
 * Whether a number tells how many or how much. A place in an order, a multiple, a share without a unit and a rate stand on the same
 * nouns and say nothing against a count.
 */
export const isAmount = ({ ordinal, unit, per, value }: QuantityAnnotation): boolean =>
  !ordinal && !per && unit !== 'x' && (unit !== undefined || value >= 1 || value === 0);

const isBelow = (a: Range, b: Range): boolean => a.high < b.low || (a.high === b.low && (a.highOut || b.lowOut));

function rangeOf(quantity: QuantityAnnotation, converted: boolean): Range {
  const { value, bound, strict = false } = quantity;
  const factor = factorOf(quantity);
  const slack = bound === 'about' || converted ? Math.abs(value) * aboutShare : roundingOf(value);
  const low = (quantity.low ?? value - slack) * factor;
  const high = (quantity.high ?? value + slack) * factor;
  if (bound === 'at-least')
    return { low: quantity.value * factor, high: Number.POSITIVE_INFINITY, lowOut: strict, highOut: false };
  if (bound === 'at-most')
    return { low: Number.NEGATIVE_INFINITY, high: quantity.value * factor, lowOut: false, highOut: strict };
  return { low, high, lowOut: false, highOut: false };
}

/** A number that ends in zeros may be rounded: 300 stands for 250 to 350, 12,000 for 11,500 to 12,500; 20 and 14 for themselves. */
function roundingOf(value: number): number {
  if (!Number.isInteger(value) || value === 0) return 0;
  let step = 1;
  while (value % (step * 10) === 0) step *= 10;
  return step >= 100 ? step / 2 : 0;
}
