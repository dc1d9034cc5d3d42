import { type Atom, isAtom } from '../../language/atoms.ts';
import { lazy, readLexicon } from '../../language/lexicon.ts';
import { digitsValue, parseOrdinal, parseSmall } from '../../language/numerals.ts';
import type { DayPart, TimeUnit } from './meaning.ts';

interface TimeWord {
  readonly kind: string;
  readonly value: string;
  /** A full stop may follow, and a number must where none does. */
  readonly abbreviation: boolean;
  /** A name or an ordinary word too: a time only beside other words of time. */
  readonly name: boolean;
  /** An ordinary word: a time only with its capital letter. */
  readonly ordinary: boolean;
  /** Only right behind a number in digits: "3 hrs". */
  readonly short: boolean;
}

/** A value with the index of the atom behind it. */
export interface Parsed<T> {
  readonly value: T;
  readonly end: number;
}

const words = lazy(
  () =>
    new Map(
      readLexicon('time-words.tsv').map(([word, kind, value, flag]) => [word!, createWord(kind!, value ?? '', flag)]),
    ),
);

function createWord(kind: string, value: string, flag = ''): TimeWord {
  const ordinary = flag === 'word';
  return {
    ...{ kind, value, ordinary, abbreviation: flag === 'abbreviation' },
    ...{ name: ordinary || flag === 'name', short: flag === 'short' },
  };
}

/** Words that an ordinal number begins with, up to a hundred. */
export const ordinalWords: readonly string[] =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth twenty thirty forty fifty sixty seventy eighty ninety'.split(
    ' ',
  );

/** All words of some classes, as rules open with them. */
export const timeWords = (...kinds: readonly string[]): string[] =>
  [...words()].filter(([, { kind }]) => kinds.includes(kind)).map(([word]) => word);

/** All words of the list, and its weekdays in the plural. */
export const allTimeWords = (): string[] => [...words().keys(), ...timeWords('weekday').map((word) => `${word}s`)];

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
  if (word === undefined || (!atoms[at]!.capital && !isSureSmall(atoms, at, word))) return undefined;
  const value = Number(word.value);
  if (!word.abbreviation) return { value, end: at + 1 };
  const dotted = atoms[at + 1]?.folded === '.' && !atoms[at + 1]!.spaced;
  const end = dotted ? at + 2 : at + 1;
  const isTime = kind === 'month' ? isMonthShort(atoms, at, end) : isWeekdayShort(atoms, at, end);
  return isTime || (dotted && kind === 'month' && atoms[end] !== undefined) ? { value, end } : undefined;
}

/** "tuesday", "september 3rd" in small letters: words that are nothing else, or that a day stands behind. */
function isSureSmall(atoms: readonly Atom[], at: number, { abbreviation, ordinary, kind }: TimeWord): boolean {
  if (!abbreviation && !ordinary) return true;
  if (kind === 'weekday') return !ordinary && (atoms[at + 1]?.kind === 'digits' || isDayNumber(atoms, at - 1));
  if (isAtom(atoms, at - 1, 'of') || isSmallMonthAlone(atoms, at)) return true;
  if (isDayNumber(atoms, at - 1)) return !ordinary || atoms[at + 1]?.kind !== 'word';
  return ordinary ? parseOrdinal(atoms, at + 1) !== undefined : atoms[at + 1]?.kind === 'digits';
}

/** "in may.", "since dec,", "between august and october": nothing behind it that it could describe. */
function isSmallMonthAlone(atoms: readonly Atom[], at: number): boolean {
  if (!isAtom(atoms, at - 1, 'in', 'since', 'until', 'between') || isAtom(atoms, at, 'mar')) return false;
  const next = atoms[at + 1];
  if (next === undefined || (next.kind === 'mark' && next.folded !== '-' && next.folded !== "'")) return true;
  return isAtom(atoms, at + 1, 'and', 'to') && timeWord(atoms[at + 2], 'month') !== undefined;
}

const beforeMonth: ReadonlySet<string> = new Set(
  'in of from since until by before after between to till through'.split(' '),
);

/** "14 Nov", "14th Nov", "14 of Nov": a day of the month stands before it. */
function isDayNumber(atoms: readonly Atom[], at: number): boolean {
  const from = isAtom(atoms, at, 'of') ? at - 1 : at;
  const digitsAt = isAtom(atoms, from, 'st', 'nd', 'rd', 'th') && !atoms[from]!.spaced ? from - 1 : from;
  const value = digitsValue(atoms[digitsAt]);
  return (
    value !== undefined && Number.isInteger(value) && value >= 1 && value <= 31 && atoms[digitsAt]!.folded.length <= 2
  );
}

/** "Sept 3", "Jan-Feb 2017", "Sept to November", "in Dec". */
function isMonthShort(atoms: readonly Atom[], at: number, end: number): boolean {
  const next = atoms[end];
  if (next?.kind === 'digits' || isDayNumber(atoms, at - 1)) return true;
  if (isAtom(atoms, end, '-', 'to', '/', ','))
    return atoms[end + 1]?.kind === 'digits' || timeWord(atoms[end + 1], 'month') !== undefined;
  const isClosed = next === undefined || next.kind === 'mark' || isAtom(atoms, end, 'and', 'or', 'to');
  return isClosed && beforeMonth.has(atoms[at - 1]?.folded ?? '') && atoms[at]!.folded !== 'mar';
}

/** "Mon Sept 3", "on Fri", "next Tues". */
function isWeekdayShort(atoms: readonly Atom[], at: number, end: number): boolean {
  const next = atoms[end];
  const afterComma = next?.folded === ',' || next?.folded === '-' ? atoms[end + 1] : next;
  if (timeWord(afterComma, 'month') !== undefined || isOrdinalDay(atoms, end)) return true;
  const isBefore = isAtom(atoms, at - 1, 'on', 'next', 'last', 'this', 'week');
  return isBefore && (next === undefined || !next.capital) && (atoms[at]!.folded !== 'sun' || next === undefined);
}

/** "Tue 13th", "Fri the 4th". */
const isOrdinalDay = (atoms: readonly Atom[], at: number): boolean =>
  parseOrdinal(atoms, isAtom(atoms, at, 'the') ? at + 1 : at)?.digits === true;

/** "years", "hour"; the unit, and whether it is a plural. */
export function parseUnit(
  atoms: readonly Atom[],
  at: number,
): (Parsed<TimeUnit> & { readonly plural: boolean }) | undefined {
  const word = timeWord(atoms[at], 'unit');
  if (word === undefined || (word.short && !isShortUnit(atoms, at, word))) return undefined;
  return { value: word.value as TimeUnit, end: at + 1, plural: atoms[at]!.folded.endsWith('s') };
}

/** "3 hrs", "30 min", "3h". */
const isShortUnit = (atoms: readonly Atom[], at: number, { value }: TimeWord): boolean =>
  atoms[at - 1]?.kind === 'digits' &&
  !atoms[at]!.capital &&
  (atoms[at]!.folded !== 'h' || !atoms[at]!.spaced) &&
  value !== '';

/** "morning", "night". */
export function parseDayPart(atoms: readonly Atom[], at: number): Parsed<DayPart> | undefined {
  const word = timeWord(atoms[at], 'daypart');
  return word === undefined ? undefined : { value: word.value as DayPart, end: at + 1 };
}

/** On the twenty-four hours of the day: seven in the evening is 19. */
export function hourOfPart(hour: number, part: DayPart): number {
  if (part === 'MO') return hour % 12;
  if (part === 'NI') return hour >= 6 && hour < 12 ? hour + 12 : hour % 12;
  return (hour % 12) + 12;
}

const centuries: ReadonlyMap<string, number> = new Map([
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
]);

/** A year in digits, or as it is spoken: "nineteen ninety-six", "nineteen hundred ninety", "two thousand and five". */
export function parseAnyYear(atoms: readonly Atom[], at: number): Parsed<number> | undefined {
  const century = centuries.get(atoms[at]?.folded ?? '');
  if (century === undefined) return parseYear(atoms, at) ?? parseShortYear(atoms, at) ?? parseThousands(atoms, at);
  const hasHundred = isAtom(atoms, at + 1, 'hundred');
  const rest = parseSmall(atoms, hasHundred ? at + 2 : at + 1);
  if (rest === undefined) return hasHundred ? { value: century * 100, end: at + 2 } : undefined;
  return rest.value < 10 && !hasHundred ? undefined : { value: century * 100 + rest.value, end: rest.end };
}

/** "'87"; also "of 87" behind a month, where no word follows that it could count. */
export function parseShortYear(atoms: readonly Atom[], at: number): Parsed<number> | undefined {
  const isApostrophe = isAtom(atoms, at, "'") && atoms[at + 1]?.spaced === false;
  const digitsAt = isApostrophe ? at + 1 : at;
  const [digits, next] = [atoms[digitsAt], atoms[digitsAt + 1]];
  if (digits?.kind !== 'digits' || !/^\d\d$/.test(digits.folded)) return undefined;
  const isFree =
    next === undefined ||
    (next.kind === 'mark' ? next.spaced || !/^[-/%'$:]$/.test(next.folded) : isApostrophe && next.spaced);
  if (!isFree || (!isApostrophe && !(isAtom(atoms, at - 1, 'of') && Number(digits.folded) > 31))) return undefined;
  return { value: yearOfTwoDigits(Number(digits.folded)), end: digitsAt + 1 };
}

const firstOfLastCentury = 40;

/** The year that two digits stand for: 1940 to 2039. */
export const yearOfTwoDigits = (digits: number): number => digits + (digits < firstOfLastCentury ? 2000 : 1900);

/** "two thousand", "two thousand and five". */
function parseThousands(atoms: readonly Atom[], at: number): Parsed<number> | undefined {
  if (!isAtom(atoms, at, 'two') || !isAtom(atoms, at + 1, 'thousand')) return undefined;
  const rest = parseSmall(atoms, isAtom(atoms, at + 2, 'and') ? at + 3 : at + 2);
  return { value: 2000 + (rest?.value ?? 0), end: rest?.end ?? at + 2 };
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
