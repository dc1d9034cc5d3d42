import type { Atom } from '../../language/atoms.ts';
import { lazy, readLexicon } from '../../language/lexicon.ts';
import { digitsValue, parseSmall } from '../../language/numerals.ts';
import type { DayPart, TimeUnit } from './meaning.ts';

interface TimeWord {
  readonly kind: string;
  readonly value: string;
  /** A full stop may follow, and a number must where none does. */
  readonly abbreviation: boolean;
  /** An ordinary word or a name too: a time only beside other words of time. */
  readonly name: boolean;
}

/** A value with the index of the atom behind it. */
export interface Parsed<T> {
  readonly value: T;
  readonly end: number;
}

const words = lazy(
  () =>
    new Map(
      readLexicon('time-words.tsv').map(([word, kind, value, flag]) => [
        word!,
        { kind: kind!, value: value ?? '', abbreviation: flag === 'abbreviation', name: flag === 'name' },
      ]),
    ),
);

/** All words of some classes, as rules open with them. */
export const timeWords = (...kinds: readonly string[]): string[] =>
  [...words()].filter(([, { kind }]) => kinds.includes(kind)).map(([word]) => word);

/** The entry of a word, if it is of the class. */
export function timeWord(atom: Atom | undefined, kind: string): TimeWord | undefined {
  const word = atom === undefined ? undefined : words().get(atom.folded);
  return word?.kind === kind ? word : undefined;
}

/** "September", "Sept.", "Sept 3"; with a capital letter. */
export const parseMonth = (atoms: readonly Atom[], at: number): Parsed<number> | undefined =>
  parseCalendarName(atoms, at, 'month');

/** "Monday", "Mon." ; ISO number, Monday is 1. */
export const parseWeekday = (atoms: readonly Atom[], at: number): Parsed<number> | undefined =>
  parseCalendarName(atoms, at, 'weekday');

function parseCalendarName(atoms: readonly Atom[], at: number, kind: string): Parsed<number> | undefined {
  const word = timeWord(atoms[at], kind);
  if (word === undefined || !atoms[at]!.capital) return undefined;
  const value = Number(word.value);
  if (!word.abbreviation) return { value, end: at + 1 };
  const dotted = atoms[at + 1]?.folded === '.' && !atoms[at + 1]!.spaced;
  const end = dotted ? at + 2 : at + 1;
  const next = atoms[end];
  const afterComma = next?.folded === ',' ? atoms[end + 1] : next;
  const datelike = kind === 'month' ? next?.kind === 'digits' : timeWord(afterComma, 'month') !== undefined;
  return datelike || (dotted && kind === 'month' && next !== undefined) ? { value, end } : undefined;
}

/** "years", "hour"; the unit, and whether it is a plural. */
export function parseUnit(
  atoms: readonly Atom[],
  at: number,
): (Parsed<TimeUnit> & { readonly plural: boolean }) | undefined {
  const word = timeWord(atoms[at], 'unit');
  if (word === undefined) return undefined;
  return { value: word.value as TimeUnit, end: at + 1, plural: atoms[at]!.folded.endsWith('s') };
}

/** "morning", "night". */
export function parseDayPart(atoms: readonly Atom[], at: number): Parsed<DayPart> | undefined {
  const word = timeWord(atoms[at], 'daypart');
  return word === undefined ? undefined : { value: word.value as DayPart, end: at + 1 };
}

/** A year in digits, or as it is spoken: "nineteen ninety-six". */
export function parseAnyYear(atoms: readonly Atom[], at: number): Parsed<number> | undefined {
  const century = atoms[at]?.folded === 'nineteen' ? 19 : atoms[at]?.folded === 'twenty' ? 20 : undefined;
  if (century === undefined) return parseYear(atoms, at);
  const rest = parseSmall(atoms, at + 1);
  return rest === undefined || rest.value < 10 ? undefined : { value: century * 100 + rest.value, end: rest.end };
}

/** Four digits that can be a year of our era. */
export function parseYear(atoms: readonly Atom[], at: number): Parsed<number> | undefined {
  const atom = atoms[at];
  if (atom?.kind !== 'digits' || atom.folded.length !== 4) return undefined;
  const value = digitsValue(atom);
  return value !== undefined && Number.isInteger(value) && value >= 1000 && value <= 2199
    ? { value, end: at + 1 }
    : undefined;
}
