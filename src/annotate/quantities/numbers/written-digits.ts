import { type Atom, isAtom } from '../../../language/atoms.ts';
import { digitsValue } from '../../../language/numerals.ts';
import { type NumberAt, roundValue } from '../rule.ts';

/** Digits over several atoms: "40 000", "3/4", "1.3e6"; `undefined` where the digits stand alone. */
export function parseWrittenDigits(atoms: readonly Atom[], at: number): NumberAt | undefined {
  if (atoms[at]!.kind !== 'digits') return undefined;
  return (
    parseGroups(atoms, at) ??
    parseOver(atoms, at) ??
    parseExponent(atoms, at) ??
    parsePower(atoms, at) ??
    parseTimesPower(atoms, at)
  );
}

const mostGroups = 5;
const firstGroup = /^[1-9]\d{0,2}$/;
const furtherGroup = /^\d{3}$/;
const lastGroup = /^\d{3}(?:\.\d+)?$/;

/** "1 234 567": one space before each three digits, no further digits on either side. */
function parseGroups(atoms: readonly Atom[], at: number): NumberAt | undefined {
  if (!firstGroup.test(atoms[at]!.folded) || atoms[at - 1]?.kind === 'digits') return undefined;
  let end = at + 1;
  let written = atoms[at]!.folded;
  while (end < at + mostGroups && isNextGroup(atoms, end)) {
    written += atoms[end]!.folded;
    end += 1;
  }
  const isWhole = end > at + 1 && atoms[end]?.kind !== 'digits' && !isAtom(atoms, end, '-', '/', ':');
  return isWhole ? { start: at, end, value: Number(written), digits: true } : undefined;
}

function isNextGroup(atoms: readonly Atom[], at: number): boolean {
  const group = atoms[at];
  if (group?.kind !== 'digits' || group.start !== atoms[at - 1]!.end + 1) return false;
  return (
    lastGroup.test(group.folded) &&
    (at === 0 || furtherGroup.test(atoms[at - 1]!.folded) || firstGroup.test(atoms[at - 1]!.folded))
  );
}

const bottoms: ReadonlySet<number> = new Set([2, 3, 4, 5, 8, 16]);

/** "3/4"; "9/11" and the like are none. */
function parseOver(atoms: readonly Atom[], at: number): NumberAt | undefined {
  const slash = atoms[at + 1];
  if (slash?.folded !== '/' || slash.spaced || atoms[at + 2]?.spaced !== false) return undefined;
  const [top, bottom] = [digitsValue(atoms[at]), digitsValue(atoms[at + 2])];
  const next = atoms[at + 3];
  const isClosed = next === undefined || next.spaced || /^[,.;:!?)"'-]$/.test(next.folded);
  if (top === undefined || bottom === undefined || !bottoms.has(bottom) || top >= bottom || top < 1 || !isClosed)
    return undefined;
  return { start: at, end: at + 3, value: Math.round((top / bottom) * 1e7) / 1e7, digits: true };
}

const largestExponent = 15;

/** "1e10", "12.32e+14". */
function parseExponent(atoms: readonly Atom[], at: number): NumberAt | undefined {
  if (!isAtom(atoms, at + 1, 'e') || atoms[at + 1]!.spaced) return undefined;
  const isSigned = isAtom(atoms, at + 2, '+', '-') && !atoms[at + 2]!.spaced;
  const power = atoms[isSigned ? at + 3 : at + 2];
  if (power?.kind !== 'digits' || power.spaced || Number(power.folded) > largestExponent) return undefined;
  const sign = isSigned ? atoms[at + 2]!.folded : '';
  const value = Number(`${atoms[at]!.folded.replaceAll(',', '')}e${sign}${power.folded}`);
  return Number.isFinite(value) ? { start: at, end: isSigned ? at + 4 : at + 3, value, digits: true } : undefined;
}

const largestPower = 64;
const largestValue = 1e18;

/** "10^6", "2.5^-1": a sign and digits behind the caret, nothing with a space. */
function parsePower(atoms: readonly Atom[], at: number): NumberAt | undefined {
  if (!isAtom(atoms, at + 1, '^') || atoms[at + 1]!.spaced) return undefined;
  const isSigned = isAtom(atoms, at + 2, '+', '-') && !atoms[at + 2]!.spaced;
  const end = isSigned ? at + 4 : at + 3;
  const [base, power] = [digitsValue(atoms[at]), digitsValue(atoms[end - 1])];
  if (base === undefined || power === undefined || atoms[end - 1]!.spaced) return undefined;
  if (!Number.isInteger(power) || power > largestPower) return undefined;
  const raised = raise(base, power);
  const value = isSigned && atoms[at + 2]!.folded === '-' ? 1 / raised : raised;
  return value <= largestValue ? { start: at, end, value: roundValue(value), digits: true } : undefined;
}

/** By multiplying, so that every machine gives the same. */
function raise(base: number, power: number): number {
  let value = 1;
  for (let step = 0; step < power; step += 1) value *= base;
  return value;
}

const timesSigns: ReadonlySet<string> = new Set(['x', '×', '*']);

/** "1.3x10^6". */
function parseTimesPower(atoms: readonly Atom[], at: number): NumberAt | undefined {
  if (!timesSigns.has(atoms[at + 1]?.folded ?? '') || !isAtom(atoms, at + 2, '10')) return undefined;
  const [first, power] = [digitsValue(atoms[at]), parsePower(atoms, at + 2)];
  if (first === undefined || power === undefined) return undefined;
  const value = roundValue(first * power.value);
  return value <= largestValue ? { ...power, start: at, value } : undefined;
}
