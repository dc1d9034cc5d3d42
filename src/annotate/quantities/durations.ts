import { type Atom, isAtom, skipHyphen } from '../../language/atoms.ts';
import type { NumberAt } from './rule.ts';

const timeUnits: ReadonlySet<string> = new Set(
  "seconds minute minutes hour hours day days week weeks weekend weekends month months year years decade decades century centuries fortnight fortnights nights o'clock pm am p.m. a.m.".split(
    ' ',
  ),
);
const wholeUnits: ReadonlySet<string> = new Set([
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'decade',
  'century',
  'years',
  'hours',
]);
const between = [
  'more',
  'full',
  'straight',
  'consecutive',
  'long',
  'whole',
  'other',
  'calendar',
  'working',
  'business',
  'school',
  'odd',
  'further',
  'additional',
  'plus',
];

/** Whether a number tells an amount of time, which is no quantity; ages are. */
export function isDuration(atoms: readonly Atom[], { end }: NumberAt): boolean {
  const tied = skipHyphen(atoms, end);
  const at = isAtom(atoms, tied, ...between) ? skipHyphen(atoms, tied + 1) : tied;
  return (timeUnits.has(atoms[at]?.folded ?? '') && !isAge(atoms, at + 1)) || isHalfDay(atoms, end);
}

/** "10 a.m" without its last full stop. */
const isHalfDay = (atoms: readonly Atom[], end: number): boolean =>
  isAtom(atoms, end, 'a', 'p') && isAtom(atoms, end + 1, '.') && isAtom(atoms, end + 2, 'm');

/** "a year and a half", "a day or two", "half past nine". */
export const isPartOfDuration = (atoms: readonly Atom[], { start }: NumberAt): boolean =>
  (isAtom(atoms, start - 1, 'past') && isAtom(atoms, start - 2, 'half', 'quarter')) ||
  (isAtom(atoms, start - 1, 'and', 'or') && wholeUnits.has(atoms[start - 2]?.folded ?? ''));

function isAge(atoms: readonly Atom[], at: number): boolean {
  const from = skipHyphen(atoms, at);
  return isAtom(atoms, from, 'old', 'olds') || (isAtom(atoms, at, 'of') && isAtom(atoms, at + 1, 'age'));
}
