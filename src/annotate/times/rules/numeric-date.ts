import { type Atom, isAtom } from '../../../language/atoms.ts';
import { digitsValue } from '../../../language/numerals.ts';
import type { Scene } from '../../../language/scene.ts';
import type { CalendarMeaning } from '../meaning.ts';
import type { TimeMatch, TimeRule } from '../rule.ts';

/** A date in digits. Where day and month cannot be told apart there is a time without a day or month. */
export const numericDate: TimeRule = {
  id: 'annotate/times/rules/numeric-date',
  opens: () => ['digits'],
  match: matchNumericDate,
  examples: {
    yes: ['2025-09-03', '2025/09/03', '25/12/2024', '12/25/2024', '9/11'],
    no: ['3-2', '24/7', '1/2', '192-168-1-1', '555-0134', '9/11/13/15'],
  },
};

function matchNumericDate({ atoms }: Scene, at: number): TimeMatch | undefined {
  if (isGluedBefore(atoms, at)) return undefined;
  return matchSeptemberEleventh(atoms, at) ?? matchThreeParts(atoms, at);
}

/** Part of a longer run of digits and signs, as in an address or a telephone number. */
const isGluedBefore = (atoms: readonly Atom[], at: number): boolean =>
  atoms[at]!.spaced === false && isAtom(atoms, at - 1, '-', '/', '.', '$', '#', '+');

const isGluedBehind = (atoms: readonly Atom[], end: number): boolean =>
  atoms[end]?.spaced === false &&
  (atoms[end]!.kind !== 'mark' || (isAtom(atoms, end, '-', '/') && atoms[end + 1]?.kind === 'digits'));

function matchSeptemberEleventh(atoms: readonly Atom[], at: number): TimeMatch | undefined {
  const is = atoms[at]!.folded === '9' && isAtom(atoms, at + 1, '/') && isAtom(atoms, at + 2, '11');
  if (!is || atoms[at + 1]!.spaced || isGluedBehind(atoms, at + 3)) return undefined;
  return { end: at + 3, meaning: { kind: 'calendar', year: 2001, month: 9, day: 11 }, certainty: 0.9 };
}

function matchThreeParts(atoms: readonly Atom[], at: number): TimeMatch | undefined {
  const sign = atoms[at + 1]?.folded;
  if (sign !== '-' && sign !== '/') return undefined;
  const isWhole = [1, 2, 3, 4].every((step) => atoms[at + step]?.spaced === false) && atoms[at + 3]!.folded === sign;
  if (!isWhole || isGluedBehind(atoms, at + 5)) return undefined;
  const date = readParts([atoms[at]!, atoms[at + 2]!, atoms[at + 4]!]);
  return date && { end: at + 5, meaning: date, certainty: 0.97 };
}

function readParts(parts: readonly Atom[]): CalendarMeaning | undefined {
  const [a, b, c] = parts.map(digitsValue);
  const lengths = parts.map(({ folded }) => folded.length);
  if (a === undefined || b === undefined || c === undefined) return undefined;
  if (lengths[0] === 4 && lengths[1]! <= 2 && lengths[2]! <= 2) return { kind: 'calendar', year: a, month: b, day: c };
  if (lengths[2] !== 4 || lengths[0]! > 2 || lengths[1]! > 2) return undefined;
  if (a > 12) return { kind: 'calendar', year: c, month: b, day: a };
  if (b > 12 || a === b) return { kind: 'calendar', year: c, month: a, day: b };
  return { kind: 'calendar', year: c };
}
