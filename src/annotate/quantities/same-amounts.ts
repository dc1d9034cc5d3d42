import { type Atom, isAtom } from '../../language/atoms.ts';
import { unitScales } from '../../language/lists/unit-scales.ts';
import type { QuantityAnnotation } from '../../model/annotation.ts';

/** A quantity with its first and the last atom behind it. */
export interface PlacedAmount {
  readonly quantity: QuantityAnnotation;
  readonly start: number;
  readonly end: number;
}

const farthest = 8;

/**
 * Whether the second tells the first once more in another currency or unit: in brackets behind it, behind "or" between commas
 * or dashes. Amounts of money have two currencies, measures must be equal within a tenth.
 */
export function isSameAmount(atoms: readonly Atom[], first: PlacedAmount, second: PlacedAmount): boolean {
  const [a, b] = [first.quantity, second.quantity];
  if (a.unit === undefined || b.unit === undefined || a.unit === b.unit) return false;
  return isToldBeside(atoms, first.end, second.start) && (isMoney(a.unit) ? isMoney(b.unit) : isEqualMeasure(a, b));
}

const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

/** "(", ", or", "/", "—" right before the second; few words and no mark between the first and that. */
function isToldBeside(atoms: readonly Atom[], end: number, start: number): boolean {
  if (start - end > farthest) return false;
  const opener = findOpener(atoms, end, start);
  if (opener === undefined) return false;
  for (let at = end; at < opener; at += 1) if (atoms[at]!.kind === 'mark' && atoms[at]!.folded !== '-') return false;
  return true;
}

function findOpener(atoms: readonly Atom[], end: number, start: number): number | undefined {
  for (let at = start - 1; at >= end; at -= 1) {
    if (isAtom(atoms, at, '(', '[')) return at;
    if (isAtom(atoms, at, 'or', ',', '/', '-', 'equals', 'equivalent'))
      return at - 1 >= end && isAtom(atoms, at - 1, ',') ? at - 1 : at === end ? at : undefined;
    if (atoms[at]!.kind === 'mark') return undefined;
  }
  return undefined;
}

const slack = 0.12;

function isEqualMeasure(a: QuantityAnnotation, b: QuantityAnnotation): boolean {
  if (a.unit!.startsWith('°') && b.unit!.startsWith('°')) return isEqualHeat(a, b);
  const [first, second] = [unitScales().get(a.unit!), unitScales().get(b.unit!)];
  if (first === undefined || second === undefined || first.dimension !== second.dimension) return false;
  const [one, other] = [a.value * first.factor, b.value * second.factor];
  return Math.abs(one - other) <= slack * Math.max(Math.abs(one), Math.abs(other));
}

const degreesSlack = 3;
const celsius = ({ unit, value }: QuantityAnnotation): number => (unit === '°F' ? ((value - 32) * 5) / 9 : value);
const isEqualHeat = (a: QuantityAnnotation, b: QuantityAnnotation): boolean =>
  Math.abs(celsius(a) - celsius(b)) <= degreesSlack;
