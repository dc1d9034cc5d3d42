import { type Atom, isAtom } from '../../../../language/atoms.ts';
import { digitsValue, numeralOpeners, parseOrdinal, parseSmall } from '../../../../language/numerals.ts';
import { type Scene, tagAt } from '../../../../language/scene.ts';
import { isPartOfName } from '../../in-name.ts';
import type { CalendarMeaning } from '../../meaning.ts';
import type { TimeMatch, TimeRule } from '../../rule.ts';
import {
  ordinalWords,
  type Parsed,
  parseAnyYear,
  parseMonth,
  parseWeekday,
  parseYear,
  timeWords,
} from '../../words.ts';

/** A day of a month, with weekday and year where they are told. */
export const calendarDate: TimeRule = {
  id: 'annotate/times/rules/days/calendar-date',
  opens: () => [
    ...timeWords('month', 'weekday'),
    ...ordinalWords,
    ...numeralOpeners(),
    'digits',
    'the',
    'last',
    'next',
    'this',
  ],
  match: matchCalendarDate,
  examples: {
    yes: [
      'Sept. 3',
      'September 3, 2025',
      '3 September 2025',
      '3rd of September',
      'Monday, Sept. 1',
      'Friday Oct. 13',
      'March eighth',
      'Sunday, the 3rd of May',
      'February 30',
      'May twenty nine',
      'fourth of July, 1995',
      'twenty five January nineteen eighty six',
      'Friday, 12 June',
      'next 6th of April',
    ],
    no: [
      'Pupils under 12 may come',
      'Group 3 march on',
      'We may 3 times try',
      'the 3 plans of September',
      'Ward 40 March',
      'In March 20 people died',
    ],
  },
};

function matchCalendarDate(scene: Scene, at: number): TimeMatch | undefined {
  const { atoms } = scene;
  if (isAtom(atoms, at, 'last', 'next', 'this')) return matchStepped(scene, at);
  const weekday = parseWeekday(atoms, at);
  const from = weekday === undefined ? at : isAtom(atoms, weekday.end, ',') ? weekday.end + 1 : weekday.end;
  const found = parseMonthDay(scene, from) ?? parseDayMonth(atoms, from);
  if (found === undefined || isPartOfName(scene, at, found.end)) return undefined;
  const meaning = weekday === undefined ? found.value : { ...found.value, weekday: weekday.value };
  return { end: found.end, meaning, certainty: 0.98 };
}

/** "last Oct. 23", "next 6th of April". */
function matchStepped(scene: Scene, at: number): TimeMatch | undefined {
  const found =
    parseMonthDay(scene, at + 1) ?? (isDigits(scene, at + 1) ? parseDayMonth(scene.atoms, at + 1) : undefined);
  if (found === undefined || found.value.year !== undefined) return undefined;
  const step = isAtom(scene.atoms, at, 'last') ? -1 : isAtom(scene.atoms, at, 'next') ? 1 : 0;
  return { end: found.end, meaning: { ...found.value, step }, certainty: 0.93 };
}

const isDigits = ({ atoms }: Scene, at: number): boolean => atoms[at]?.kind === 'digits';

/** "Sept. 3, 2025", "September 3rd", "March eighth". */
function parseMonthDay(scene: Scene, at: number): Parsed<CalendarMeaning> | undefined {
  const { atoms } = scene;
  const month = parseMonth(atoms, at);
  if (month === undefined) return undefined;
  const dayAt =
    isAtom(atoms, month.end, 'the') ||
    isGluedSign(atoms, month.end) ||
    (isAtom(atoms, month.end, ',') && parseOrdinal(atoms, month.end + 1))
      ? month.end + 1
      : month.end;
  const day = parseDayNumber(atoms, dayAt) ?? parseSpokenDay(scene, dayAt);
  if (day === undefined || isCountOfNouns(scene, at, day.end)) return undefined;
  return withYear(atoms, { kind: 'calendar', month: month.value, day: day.value }, day.end);
}

/** "3 September", "the 3rd of September, 2025". */
function parseDayMonth(atoms: readonly Atom[], at: number): Parsed<CalendarMeaning> | undefined {
  const from = isAtom(atoms, at, 'the') ? at + 1 : at;
  if (
    isAtom(atoms, from - 1, '$') ||
    (isAtom(atoms, from - 1, ':') && atoms[from - 2]?.kind === 'digits' && !atoms[from]!.spaced)
  )
    return undefined;
  const day = parseDayNumber(atoms, from) ?? parseSmallDay(atoms, from);
  const isOrdinal = parseOrdinal(atoms, from) !== undefined;
  if (day === undefined || (from > at && !isOrdinal)) return undefined;
  const dayWord = isOrdinal && isAtom(atoms, day.end, 'day') ? day.end + 1 : day.end;
  const hasSign = isAtom(atoms, dayWord, 'of') || isGluedSign(atoms, dayWord);
  const month = parseMonth(atoms, hasSign ? dayWord + 1 : dayWord);
  if (month === undefined) return undefined;
  return withYear(atoms, { kind: 'calendar', month: month.value, day: day.value }, month.end);
}

/** A year behind a date, with or without a comma; a number that counts something is none. */
function withYear(atoms: readonly Atom[], date: CalendarMeaning, end: number): Parsed<CalendarMeaning> {
  const year = isAtom(atoms, end, 'in')
    ? parseYear(atoms, end + 1)
    : parseAnyYear(atoms, isAtom(atoms, end, ',', 'of') || isGluedSign(atoms, end) ? end + 1 : end);
  return year === undefined ? { value: date, end } : { value: { ...date, year: year.value }, end: year.end };
}

/** "Oct/2", "23-Sep-2020": a sign without a space on either side. */
const isGluedSign = (atoms: readonly Atom[], at: number): boolean =>
  isAtom(atoms, at, '/', '-') && !atoms[at]!.spaced && atoms[at + 1]?.spaced === false;

/** "twenty nine" behind a month, unless it counts what follows. */
function parseSpokenDay(scene: Scene, at: number): Parsed<number> | undefined {
  const day = parseSmallDay(scene.atoms, at);
  return day === undefined || (scene.atoms[day.end]?.kind === 'word' && tagAt(scene, day.end) === 'NOUN')
    ? undefined
    : day;
}

function parseSmallDay(atoms: readonly Atom[], at: number): Parsed<number> | undefined {
  if (atoms[at]?.kind !== 'word') return undefined;
  const small = parseSmall(atoms, at);
  return small !== undefined && small.value >= 1 && small.value <= 31 ? small : undefined;
}

/** 1 to 31, in digits or as an ordinal. */
export function parseDayNumber(atoms: readonly Atom[], at: number): Parsed<number> | undefined {
  const ordinal = parseOrdinal(atoms, at);
  const value = ordinal?.value ?? digitsValue(atoms[at]);
  const isDayNumber = value !== undefined && Number.isInteger(value) && value >= 1 && value <= 31;
  if (!isDayNumber || (ordinal === undefined && atoms[at]!.folded.length > 2)) return undefined;
  const end = ordinal?.end ?? at + 1;
  const next = atoms[end];
  const isGlued =
    next?.spaced === false &&
    (next.kind !== 'mark' ||
      isAtom(atoms, end, '%') ||
      (isAtom(atoms, end, ':', '/') && atoms[end + 1]?.kind === 'digits'));
  return isGlued ? undefined : { value, end };
}

/** "In March 20 people died": the number counts what follows. */
const isCountOfNouns = (scene: Scene, at: number, end: number): boolean =>
  isAtom(scene.atoms, at - 1, 'in') && scene.atoms[end]?.kind === 'word' && tagAt(scene, end) === 'NOUN';
