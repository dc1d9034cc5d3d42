import { isAtom } from '../../../language/atoms.ts';
import type { Scene } from '../../../language/scene.ts';
import type { Parsed } from '../words.ts';
import { parseUnitAmount, type UnitAmount } from './amount.ts';

/** "and 30 minutes", ", 20 seconds": finer units right behind. */
export function parseFurther(scene: Scene, first: Parsed<UnitAmount>): { parts: UnitAmount[]; end: number } {
  const { atoms } = scene;
  const parts = [first.value];
  let end = first.end;
  while (parts.length < mostParts) {
    const from = isAtom(atoms, end, 'and', ',') ? end + 1 : end;
    const next = parseUnitAmount(scene, from);
    if (next?.value.amount === undefined || next.value.single || rank(next.value) >= rank(parts.at(-1)!)) break;
    parts.push(next.value);
    end = next.end;
  }
  return { parts, end };
}

const mostParts = 4;

const order = [
  'second',
  'minute',
  'hour',
  'day',
  'night',
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
