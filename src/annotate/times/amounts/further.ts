import { isAtom } from '../../../language/atoms.ts';
import type { Scene } from '../../../language/scene.ts';
import type { Parsed } from '../words.ts';
import { parseUnitAmount, type UnitAmount } from './amount.ts';

/** "and 30 minutes", ", 20 seconds": a finer unit right behind. */
export function parseFurther(scene: Scene, first: Parsed<UnitAmount>): { parts: UnitAmount[]; end: number } {
  const { atoms } = scene;
  const from = isAtom(atoms, first.end, 'and', ',') ? first.end + 1 : first.end;
  const next = parseUnitAmount(scene, from);
  const isFiner =
    next !== undefined && rank(next.value) < rank(first.value) && next.value.amount !== undefined && !next.value.single;
  return isFiner ? { parts: [first.value, next.value], end: next.end } : { parts: [first.value], end: first.end };
}

const order = [
  'second',
  'minute',
  'hour',
  'day',
  'weekend',
  'week',
  'fortnight',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
];
const rank = ({ unit }: UnitAmount): number => order.indexOf(unit);

/** An age, which is no time: "25 years old", "25-year-old", "25 years of age". */
export const isAge = ({ atoms }: Pick<Scene, 'atoms'>, end: number): boolean =>
  isAtom(atoms, end, 'old', 'olds') ||
  (isAtom(atoms, end, '-') && isAtom(atoms, end + 1, 'old', 'olds')) ||
  (isAtom(atoms, end, 'of') && isAtom(atoms, end + 1, 'age'));
