import { type Atom, isAtom } from '../../../../language/atoms.ts';
import { digitsValue } from '../../../../language/numerals.ts';
import { type Scene, tagAt } from '../../../../language/scene.ts';
import type { CalendarMeaning } from '../../meaning.ts';
import { isDay } from '../../resolve/calendar.ts';
import type { TimeMatch, TimeRule } from '../../rule.ts';
import { timeWord, yearOfTwoDigits } from '../../words.ts';

/** A date in digits. Where day and month cannot be told apart the reading near publication counts, else neither. */
export const numericDate: TimeRule = {
  id: 'annotate/times/rules/days/numeric-date',
  opens: () => ['digits'],
  match: matchNumericDate,
  examples: {
    yes: [
      '2025-09-03',
      '2025/09/03',
      '25/12/2024',
      '12/25/2024',
      '9/11',
      '25.12.2024',
      '20250903',
      '12/25/18',
      '2025-09',
      'on [22/04]',
      'Friday [11/21]',
      '23/Sep/2020',
      '2020-Sep-23',
      'Friday [7/6]',
      'from [10/1] to 11/7',
      'on 11/20, [11/22]',
    ],
    no: [
      '3-2',
      '24/7',
      '1/2',
      '192-168-1-1',
      '555-0134',
      '9/11/13/15',
      'a 22/04 split',
      'from 1/2 to 3/4 inch',
      'between 1/3 and 2/3 of all',
      'on 1/2',
      '2015-32',
      '12345678',
      '1.2.3',
    ],
  },
};

function matchNumericDate(scene: Scene, at: number): TimeMatch | undefined {
  const { atoms } = scene;
  if (isGluedBefore(atoms, at) && !isSecondOfDates(atoms, at)) return undefined;
  return (
    matchSeptemberEleventh(atoms, at) ??
    matchThreeParts(atoms, at) ??
    matchDotted(atoms, at) ??
    matchEightDigits(atoms, at) ??
    matchYearAndMonth(atoms, at) ??
    matchTwoParts(scene, at)
  );
}

/** Part of a longer run of digits and signs, as in an address or a telephone number. */
const isGluedBefore = (atoms: readonly Atom[], at: number): boolean =>
  atoms[at]!.spaced === false && !isBullet(atoms, at - 1) && isAtom(atoms, at - 1, '-', '/', '.', '$', '#', '+');

/** "-2020-07-01": a hyphen that begins a line. */
const isBullet = (atoms: readonly Atom[], at: number): boolean => isAtom(atoms, at, '-') && atoms[at]!.spaced;

/** "10/1-11/7", "10/1/2018-10/7/2018": the second, whose hyphen joins two dates. */
const isSecondOfDates = (atoms: readonly Atom[], at: number): boolean =>
  isAtom(atoms, at - 1, '-') &&
  isAtom(atoms, at + 1, '/') &&
  isAtom(atoms, at - 3, '/') &&
  !isAtom(atoms, at - 5, '-') &&
  (atoms[at - 2]?.folded.length === 4 || isPair(atoms, at - 4));

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
  const isFirst = sign === '/' && isAtom(atoms, at + 5, '-') && isPair(atoms, at + 6);
  if (!isWhole || (isGluedBehind(atoms, at + 5) && !isFirst)) return undefined;
  const date = readParts([atoms[at]!, atoms[at + 2]!, atoms[at + 4]!]);
  return date && { end: at + 5, meaning: date, certainty: 0.97 };
}

function readParts(parts: readonly Atom[]): CalendarMeaning | undefined {
  const month = timeWord(parts[1], 'month');
  const [a, b, c] = parts.map((part, index) => (index === 1 && month ? Number(month.value) : digitsValue(part)));
  const lengths = parts.map(({ folded }) => folded.length);
  if (a === undefined || b === undefined || c === undefined || ![a, b, c].every(Number.isInteger)) return undefined;
  if (month !== undefined) return readNamedMonth(a, b, c, lengths);
  if (lengths[0] === 4 && lengths[1]! <= 2 && lengths[2]! <= 2) return { kind: 'calendar', year: a, month: b, day: c };
  if (lengths[0]! > 2 || lengths[1]! > 2 || (lengths[2] !== 4 && lengths[2] !== 2)) return undefined;
  const year = lengths[2] === 4 ? c : yearOfTwoDigits(c);
  if (a > 12 && b <= 12) return { kind: 'calendar', year, month: b, day: a };
  if (b > 12 || a === b) return { kind: 'calendar', year, month: a, day: b };
  return { kind: 'calendar', year, month: a, day: b, swappable: true };
}

/** "23/Sep/2020", "2020-Sep-23". */
function readNamedMonth(a: number, month: number, c: number, lengths: readonly number[]): CalendarMeaning | undefined {
  if (lengths[0] === 4 && lengths[2]! <= 2) return { kind: 'calendar', year: a, month, day: c };
  return lengths[0]! <= 2 && lengths[2] === 4 ? { kind: 'calendar', year: c, month, day: a } : undefined;
}

/** "25.12.2024": with full stops, as the Continent writes it: the day first. */
function matchDotted(atoms: readonly Atom[], at: number): TimeMatch | undefined {
  const parts = dotted.exec(atoms[at]!.folded);
  const year = atoms[at + 2];
  if (
    !parts ||
    !isAtom(atoms, at + 1, '.') ||
    atoms[at + 1]!.spaced ||
    year?.spaced !== false ||
    year.folded.length !== 4
  )
    return undefined;
  const value = digitsValue(year);
  const [day, month] = [Number(parts[1]), Number(parts[2])];
  if (value === undefined || !Number.isInteger(value) || month > 12 || isGluedBehind(atoms, at + 3)) return undefined;
  return { end: at + 3, meaning: { kind: 'calendar', year: value, month, day }, certainty: 0.95 };
}

const dotted = /^(\d{1,2})\.(\d{1,2})$/;

/** "20250903": eight digits that are a day of these centuries. */
function matchEightDigits(atoms: readonly Atom[], at: number): TimeMatch | undefined {
  const parts = eightDigits.exec(atoms[at]!.folded);
  if (!parts || isGluedBehind(atoms, at + 1)) return undefined;
  const meaning = { kind: 'calendar', year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) } as const;
  return isDay(meaning) ? { end: at + 1, meaning, certainty: 0.8 } : undefined;
}

const eightDigits = /^((?:19|20)\d\d)([01]\d)([0-3]\d)$/;

/** "2025-09", and "12-2015" or "12/2015". */
function matchYearAndMonth(atoms: readonly Atom[], at: number): TimeMatch | undefined {
  if (!isGluedPair(atoms, at) || isGluedBehind(atoms, at + 3)) return undefined;
  const [left, right] = [atoms[at]!.folded, atoms[at + 2]!.folded];
  const isYearFirst = left.length === 4 && right.length <= 2 && isAtom(atoms, at + 1, '-');
  if (!isYearFirst && !(right.length === 4 && left.length <= 2)) return undefined;
  const [year, month] = (isYearFirst ? [left, right] : [right, left]).map(Number) as [number, number];
  const isShortRange = isYearFirst && (right.length < 2 ? false : month > year % 100);
  if (!Number.isInteger(year) || year < 1900 || year > 2199 || month < 1 || month > 12 || isShortRange)
    return undefined;
  return { end: at + 3, meaning: { kind: 'calendar', year, month }, certainty: 0.85 };
}

const isGluedPair = (atoms: readonly Atom[], at: number): boolean =>
  isAtom(atoms, at + 1, '-', '/') &&
  !atoms[at + 1]!.spaced &&
  atoms[at + 2]?.spaced === false &&
  atoms[at + 2]!.kind === 'digits';

/** "on 22/04", "Friday 11/21", "from 10/1 to 11/7": behind such a word only, for "1/2" is a fraction and "3/4" a score. */
function matchTwoParts(scene: Scene, at: number): TimeMatch | undefined {
  const { atoms } = scene;
  const isRange = isPair(atoms, at + 4) && isAtom(atoms, at + 3, '-', 'to', 'until', 'through', 'and');
  if (!isPair(atoms, at) || (isGluedBehind(atoms, at + 3) && !(isRange && isAtom(atoms, at + 3, '-'))))
    return undefined;
  const [a, b] = [Number(atoms[at]!.folded), Number(atoms[at + 2]!.folded)];
  const opens = opensPair(atoms, at) || continuesPairs(atoms, at);
  if (!opens || Math.max(a, b) > 31 || Math.min(a, b) > 12 || Math.min(a, b) < 1) return undefined;
  const end = at + 3;
  if (b > 12) return { end, meaning: { kind: 'calendar', month: a, day: b }, certainty: 0.85 };
  if (a > 12) return { end, meaning: { kind: 'calendar', month: b, day: a }, certainty: 0.85 };
  const isSure = isRange || isEndOfRange(atoms, at) || weekdayBefore(atoms, at);
  if (!isSure || isCounted(scene, isRange ? at + 7 : end)) return undefined;
  return { end, meaning: { kind: 'calendar', month: a, day: b, swappable: true }, certainty: 0.7 };
}

/** Two numbers of one or two digits around a stroke: "10/1". */
const isPair = (atoms: readonly Atom[], at: number): boolean =>
  isGluedPair(atoms, at) &&
  isAtom(atoms, at + 1, '/') &&
  atoms[at]!.folded.length <= 2 &&
  atoms[at + 2]!.folded.length <= 2;

const weekdayBefore = (atoms: readonly Atom[], at: number): boolean => timeWord(atoms[at - 1], 'weekday') !== undefined;

const opensPair = (atoms: readonly Atom[], at: number): boolean =>
  beforeDate.has(atoms[at - 1]?.folded ?? '') || weekdayBefore(atoms, at);

/** "from 10/1 to 11/7": the second. */
const isEndOfRange = (atoms: readonly Atom[], at: number): boolean =>
  isAtom(atoms, at - 1, '-', 'to', 'until', 'through', 'and') &&
  isPair(atoms, at - 4) &&
  isAtom(atoms, at - 5, 'from', 'between');

/** "on 11/20, 11/22 or 11/25": behind a pair that is a date, as its number above twelve shows. */
const continuesPairs = (atoms: readonly Atom[], at: number): boolean =>
  isEndOfRange(atoms, at) ||
  (isAtom(atoms, at - 1, ',', 'or', 'and', 'to', '-') &&
    isPair(atoms, at - 4) &&
    [at - 4, at - 2].some((one) => Number(atoms[one]!.folded) > 12));

/** "from 1/2 to 3/4 inch", "between 1/3 and 2/3 of all". */
const isCounted = (scene: Scene, at: number): boolean =>
  isAtom(scene.atoms, at, '%', 'of', '"') || ['NOUN', 'ADJ'].includes(tagAt(scene, at));

const beforeDate: ReadonlySet<string> = new Set([
  'on',
  'from',
  'until',
  'since',
  'before',
  'after',
  'by',
  'between',
  'for',
]);
