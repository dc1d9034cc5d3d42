import { type Atom, isAtom } from '../../../language/atoms.ts';
import { digitsValue, parseSmall } from '../../../language/numerals.ts';
import type { DayPart, MomentMeaning } from '../meaning.ts';
import { type Parsed, parseDayPart } from '../words.ts';

/** 1 to 12, in digits or in words. */
export function parseHour(atoms: readonly Atom[], at: number): Parsed<number> | undefined {
  const hour = atoms[at]?.kind === 'digits' ? parseTwoDigits(atoms, at) : parseSmall(atoms, at);
  return hour !== undefined && hour.value >= 1 && hour.value <= 12 ? hour : undefined;
}

/** "o'clock". */
export const isOClock = (atoms: readonly Atom[], at: number): boolean =>
  isAtom(atoms, at, 'o') && isAtom(atoms, at + 1, "'") && isAtom(atoms, at + 2, 'clock');

/** "in the morning", "at night", behind a clock time. */
export function parsePartBehind(atoms: readonly Atom[], at: number): Parsed<DayPart> | undefined {
  if (isAtom(atoms, at, 'at') && isAtom(atoms, at + 1, 'night')) return { value: 'NI', end: at + 2 };
  return isAtom(atoms, at, 'in') && isAtom(atoms, at + 1, 'the') ? parseDayPart(atoms, at + 2) : undefined;
}

/** One or two digits. */
export function parseTwoDigits(atoms: readonly Atom[], at: number): Parsed<number> | undefined {
  const value = digitsValue(atoms[at]);
  return value !== undefined && Number.isInteger(value) && atoms[at]!.folded.length <= 2
    ? { value, end: at + 1 }
    : undefined;
}

/** ":30" right behind an hour. */
export function parseAfterColon(atoms: readonly Atom[], at: number): Parsed<number> | undefined {
  if (
    !isAtom(atoms, at, ':') ||
    atoms[at]!.spaced ||
    atoms[at + 1]?.spaced !== false ||
    atoms[at + 1]!.folded.length !== 2
  )
    return undefined;
  return parseTwoDigits(atoms, at + 1);
}

/** "a.m.", "pm", "p. m.". */
export function parseHalfOfDay(atoms: readonly Atom[], at: number): Parsed<'a' | 'p'> | undefined {
  const atom = atoms[at];
  const letter = atom?.folded[0];
  if (atom === undefined || (letter !== 'a' && letter !== 'p')) return undefined;
  if (atom.folded === 'a.m.' || atom.folded === 'p.m.') return { value: letter, end: at + 1 };
  if (atom.folded === 'pm' || (atom.folded === 'am' && !isAtom(atoms, at + 1, 'i')))
    return { value: letter, end: at + 1 };
  return undefined;
}

/** On the twenty-four hours of the day; an hour that no clock has stays none. */
export const toTwentyFour = (
  parts: { hour: number; minute?: number; second?: number },
  half: 'a' | 'p',
): MomentMeaning => ({
  kind: 'moment',
  minute: 0,
  ...parts,
  hour: parts.hour < 1 || parts.hour > 12 ? 99 : (parts.hour % 12) + (half === 'p' ? 12 : 0),
});
