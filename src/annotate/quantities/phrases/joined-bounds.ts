import { type Atom, isAtom } from '../../../language/atoms.ts';
import type { QuantityAnnotation } from '../../../model/annotation.ts';

/** The two ends of an amount that is bounded from both sides; a range holds its ends, so that nothing is excluded. */
export interface Ends {
  readonly low: number;
  readonly high: number;
}

/** A quantity with its first atom and the one behind it. */
export interface Bounded {
  readonly quantity: QuantityAnnotation;
  readonly start: number;
  readonly end: number;
}

/** "at least 20 but fewer than 35", "no more than 50 and no less than 20": one amount with two ends; `undefined` for two amounts. */
export function findEnds(atoms: readonly Atom[], first: Bounded, second: Bounded): Ends | undefined {
  const [a, b] = [first.quantity, second.quantity];
  if (!isOneSided(a) || !isOneSided(b) || a.bound === b.bound || a.counted || a.per) return undefined;
  if (a.unit !== undefined && a.unit !== b.unit) return undefined;
  if (!isJoint(atoms, first.end, second.start)) return undefined;
  const [low, high] = a.bound === 'at-least' ? [a.value, b.value] : [b.value, a.value];
  return low < high ? { low, high } : undefined;
}

const isOneSided = ({ bound, low, ordinal }: QuantityAnnotation): boolean =>
  (bound === 'at-least' || bound === 'at-most') && low === undefined && !ordinal;

/** "and", "but", a comma, or a comma with one of them. */
function isJoint(atoms: readonly Atom[], from: number, to: number): boolean {
  const at = isAtom(atoms, from, ',') ? from + 1 : from;
  const end = isAtom(atoms, at, 'and', 'but', 'yet') ? at + 1 : at;
  return end === to && end > from;
}
