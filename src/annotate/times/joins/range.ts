import { type Atom, isAtom } from '../../../language/atoms.ts';
import { digitsValue, parseOrdinal } from '../../../language/numerals.ts';
import type { Scene } from '../../../language/scene.ts';
import { type CalendarMeaning, isDateMeaning, isDayMeaning, type TimeMeaning } from '../meaning.ts';
import type { TimeItem } from '../rule.ts';
import { parseDayNumber } from '../rules/days/calendar-date.ts';
import { parseYear } from '../words.ts';
import { gapBetween, joinNeighbours } from './neighbours.ts';

const rule = 'annotate/times/joins/range';

/** "Sept. 1-3", "5 to 7 May", "2014-16", "between May and July", "from Monday to Friday", "June-August 2018". */
export function joinRanges(scene: Scene, items: readonly TimeItem[]): readonly TimeItem[] {
  const widened = items.map((item, index) =>
    withSecondNumber(scene, withFirstNumber(scene, item, items[index - 1]?.end ?? 0), items[index + 1]?.start),
  );
  return joinNeighbours(widened, (left, right) => {
    const gap = gapBetween(scene, left, right);
    return gap === undefined ? undefined : joinTwo(scene, left, right, gap);
  });
}

const moved: ReadonlySet<string> = new Set([
  'moved',
  'move',
  'postponed',
  'delayed',
  'shifted',
  'pushed',
  'rescheduled',
  'changed',
  'brought',
  'rose',
  'up',
  'down',
  'fell',
  'increased',
  'grew',
  'dropped',
]);

function joinTwo({ atoms }: Scene, left: TimeItem, right: TimeItem, gap: string): TimeItem | undefined {
  if (!isRangeable(left.meaning, right.meaning)) return undefined;
  const opensFrom = isAtom(atoms, left.start - 1, 'from');
  const opensBetween = isAtom(atoms, left.start - 1, 'between');
  const isRange =
    (opensBetween && (gap === 'and' || gap === '-')) ||
    (opensFrom && gap === '' && isAtom(atoms, right.start, 'to') && isToDate(right.meaning)) ||
    (opensFrom && ['to', 'until', 'till', 'through', '-'].includes(gap)) ||
    (!opensFrom && ['-', '~', 'through', 'to'].includes(gap) && isSameKind(left.meaning, right.meaning)) ||
    (gap === 'to' && isFullDay(left.meaning) && isDayMeaning(right.meaning));
  if (!isRange || (opensFrom && moved.has(atoms[left.start - 2]?.folded ?? ''))) return undefined;
  const last: TimeMeaning = isToDate(right.meaning) ? { kind: 'vague', when: 'present' } : right.meaning;
  const [from, to] = shareMoment(left.meaning, last);
  return {
    start: opensFrom || opensBetween ? left.start - 1 : left.start,
    end: right.end,
    meaning: { kind: 'interval', from: shareYear(from, to), to },
    certainty: Math.min(left.certainty, right.certainty) * 0.95,
    rule,
  };
}

/** "Tuesday to today" is no range without "from". */
const isSameKind = (left: TimeMeaning, right: TimeMeaning): boolean =>
  (left.kind === 'calendar' && right.kind === 'calendar') || left.kind === 'moment';

/** "from March to date": up to publication. */
const isToDate = (meaning: TimeMeaning): boolean => meaning.kind === 'vague' && meaning.when === 'past';

/** "2019/aug/01 to today". */
const isFullDay = (meaning: TimeMeaning): boolean =>
  meaning.kind === 'calendar' && meaning.day !== undefined && meaning.year !== undefined;

/** Both ends are dates of one fineness, or both times of day. */
function isRangeable(left: TimeMeaning, right: TimeMeaning): boolean {
  if (left.kind === 'moment' && right.kind === 'moment') return left.part === undefined && right.part === undefined;
  if (right.kind === 'vague') return (right.when === 'present' || isToDate(right)) && isDateMeaning(left);
  if (left.kind === 'vague') return left.when === 'present' && isDateMeaning(right);
  if (left.kind === 'calendar' && right.kind === 'shift') return isDayMeaning(right);
  if (left.kind !== 'calendar' || right.kind !== 'calendar') return isDayMeaning(left) && isDayMeaning(right);
  return finenessOf(left) === finenessOf(right) || (left.year !== undefined && right.year !== undefined);
}

const finenessOf = ({ weekday, day, month, quarter, season, year }: CalendarMeaning): string => {
  if (day !== undefined || weekday !== undefined) return 'day';
  if (month !== undefined) return 'month';
  if (quarter !== undefined) return 'quarter';
  return season !== undefined ? 'season' : year !== undefined ? 'year' : 'decade';
};

/** "from 7:00 to 8:00 p.m.", "10 a.m. to 12:30 p.m. Friday": the half of the day and the day stand once. */
function shareMoment(left: TimeMeaning, right: TimeMeaning): readonly [TimeMeaning, TimeMeaning] {
  if (left.kind !== 'moment' || right.kind !== 'moment') return [left, right];
  const isLater = left.bare && !right.bare && (left.hour ?? 0) < 12 && (left.hour ?? 0) + 12 <= (right.hour ?? 0);
  const timed = isLater ? { ...left, hour: left.hour! + 12 } : left;
  return [right.date !== undefined && left.date === undefined ? { ...timed, date: right.date } : timed, right];
}

/** "June-August 2018": the year stands once. */
const shareYear = (left: TimeMeaning, right: TimeMeaning): TimeMeaning =>
  left.kind === 'calendar' &&
  right.kind === 'calendar' &&
  left.year === undefined &&
  right.year !== undefined &&
  left.step === undefined &&
  left.weekday === undefined
    ? { ...left, year: isAfter(left, right) ? right.year - 1 : right.year }
    : left;

/** "Nov-Feb 2017" begins in the year before. */
const isAfter = (left: CalendarMeaning, right: CalendarMeaning): boolean =>
  left.month !== undefined && right.month !== undefined && left.month > right.month;

/** "5-7 May", "between 5 and 7 May": a day number before a date that begins with its day. */
function withFirstNumber(scene: Scene, item: TimeItem, floor: number): TimeItem {
  const { atoms } = scene;
  const { meaning, start } = item;
  const ordinal = withFirstOrdinal(scene, item, floor);
  if (ordinal !== undefined) return ordinal;
  if (meaning.kind !== 'calendar' || meaning.day === undefined || atoms[start]?.kind !== 'digits' || start - 2 < floor)
    return item;
  const between = isAtom(atoms, start - 1, 'and') && isAtom(atoms, start - 3, 'between');
  const first = digitsValue(atoms[start - 2]);
  const isRange = between || isAtom(atoms, start - 1, '-', 'to');
  if (!isRange || first === undefined || !Number.isInteger(first) || first < 1 || first >= meaning.day) return item;
  if (isAtom(atoms, start - 3, '$', '-', '/', ':')) return item;
  const opens = between || isAtom(atoms, start - 3, 'from');
  const { weekday: _, ...day } = meaning;
  return {
    ...item,
    start: opens ? start - 3 : start - 2,
    meaning: { kind: 'interval', from: { ...day, day: first }, to: day },
    rule,
  };
}

/** "from the ninth to the 17th of April", "between the 9th and 17th of April". */
function withFirstOrdinal({ atoms }: Scene, item: TimeItem, floor: number): TimeItem | undefined {
  const { meaning, start } = item;
  if (meaning.kind !== 'calendar' || meaning.day === undefined || meaning.month === undefined) return undefined;
  if (!isAtom(atoms, start - 1, 'to', 'till', 'until', 'through', 'and')) return undefined;
  for (const from of [start - 2, start - 3, start - 4]) {
    const day = from >= floor ? parseOrdinal(atoms, from) : undefined;
    if (day === undefined || day.end !== start - 1 || day.value < 1 || day.value >= meaning.day) continue;
    const openAt = isAtom(atoms, from - 1, 'the') ? from - 2 : from - 1;
    const opener = isAtom(atoms, start - 1, 'and') ? 'between' : 'from';
    if (!isAtom(atoms, openAt, opener) || openAt < floor) return undefined;
    const { weekday: _, ...date } = meaning;
    return { ...item, start: openAt, meaning: { kind: 'interval', from: { ...date, day: day.value }, to: date }, rule };
  }
  return undefined;
}

/** "Sept. 1-3, 2025", "2014-16": a second number behind a date or a year. */
function withSecondNumber({ atoms }: Scene, item: TimeItem, ceiling = Number.POSITIVE_INFINITY): TimeItem {
  const { meaning, end } = item;
  if (
    meaning.kind !== 'calendar' ||
    !isAtom(atoms, end, '-', '~', 'to', 'through', 'till', 'until') ||
    end + 2 > ceiling
  )
    return item;
  if (meaning.month !== undefined && meaning.day !== undefined && meaning.year === undefined)
    return withSecondDay(atoms, item, meaning);
  if (
    meaning.year === undefined ||
    meaning.month !== undefined ||
    meaning.quarter !== undefined ||
    !isAtom(atoms, end, '-', '~')
  )
    return item;
  const last = digitsValue(atoms[end + 1]);
  const length = atoms[end + 1]?.spaced === false ? atoms[end + 1]!.folded.length : 0;
  const year =
    length === 2 && last !== undefined ? Math.floor(meaning.year / 100) * 100 + last : length === 4 ? last : undefined;
  const isLonger = isAtom(atoms, end + 2, '-') && !atoms[end + 2]!.spaced;
  if (year === undefined || !Number.isInteger(year) || year <= meaning.year || year > 2199 || isLonger) return item;
  const opens = isAtom(atoms, item.start - 1, 'from', 'between') && length === 4;
  const start = opens ? item.start - 1 : item.start;
  return {
    ...item,
    start,
    end: end + 2,
    meaning: { kind: 'interval', from: meaning, to: { kind: 'calendar', year } },
    rule,
  };
}

function withSecondDay(atoms: readonly Atom[], item: TimeItem, meaning: CalendarMeaning): TimeItem {
  const at = isAtom(atoms, item.end + 1, 'the') ? item.end + 2 : item.end + 1;
  const second = parseDayNumber(atoms, at);
  if (isAtom(atoms, item.end, 'till', 'until') && parseOrdinal(atoms, at) === undefined) return item;
  if (
    second === undefined ||
    second.value <= meaning.day! ||
    (isAtom(atoms, item.end, 'to') && atoms[second.end]?.kind === 'word')
  )
    return item;
  const year = parseYear(atoms, isAtom(atoms, second.end, ',') ? second.end + 1 : second.end);
  const { weekday: _, ...day } = { ...meaning, ...(year && { year: year.value }) };
  const opens = isAtom(atoms, item.start - 1, 'from') && !isAtom(atoms, item.end, '-');
  return {
    ...item,
    start: opens ? item.start - 1 : item.start,
    end: year?.end ?? second.end,
    meaning: { kind: 'interval', from: day, to: { ...day, day: second.value } },
    rule,
  };
}
