import type { AroundMeaning, DateMeaning, NthMeaning, OffsetMeaning, TimeUnit } from '../meaning.ts';
import { addMonths, type Day, daysInMonth, fromDayNumber, isDay, toDayNumber, weekdayOf } from './calendar.ts';
import { formatDay, formatMonth, formatWeek, formatWeekend, formatYear } from './format.ts';
import { nthWeekday } from './holiday.ts';
import { type Reference, type ResolvedTime, type TimeContext, unresolved } from './resolved.ts';

/** Resolves a date that another is counted from; given, so that the two files do not import each other. */
export type ResolveDate = (meaning: DateMeaning, context: TimeContext) => ResolvedTime;

const implied = ['year', 'month', 'day'] as const;
const mostDays = 400_000;

const asDay = (day: Day, outer: ResolvedTime): ResolvedTime =>
  day.year < 1 || day.year > 9999
    ? unresolved('day')
    : { ...outer, value: formatDay(day), granularity: 'day', known: [], implied, reference: day };

const asStretch = (from: Day, to: Day, outer: ResolvedTime): ResolvedTime => ({
  ...outer,
  value: `${formatDay(from)}/${formatDay(to)}`,
  granularity: 'day',
  known: [],
  implied,
  reference: from,
});

// ---------------------------------------------------------------- "two weeks before May 13"

/** Counted from another time: days and weeks from a day give a day, all else what is as coarse as both. */
export function resolveOffset(
  { unit, amount, base }: OffsetMeaning,
  context: TimeContext,
  resolve: ResolveDate,
): ResolvedTime {
  const outer = resolve(base, context);
  const { reference } = outer;
  if (reference === undefined || !Number.isInteger(amount) || Math.abs(amount) > mostDays)
    return unresolved('day', [], outer.needsPublication);
  const days = daysIn(unit);
  if (reference.day !== undefined && days !== undefined)
    return asDay(fromDayNumber(toDayNumber(reference as Day) + amount * days), outer);
  const months = monthsIn(unit);
  return months === undefined ? unresolved('day') : shiftMonths(reference, amount * months, outer);
}

const daysIn = (unit: TimeUnit): number | undefined =>
  unit === 'day' ? 1 : unit === 'week' ? 7 : unit === 'fortnight' ? 14 : undefined;

const monthUnits: ReadonlyMap<TimeUnit, number> = new Map([
  ['month', 1],
  ['quarter', 3],
  ['year', 12],
  ['decade', 120],
  ['century', 1200],
]);
const monthsIn = (unit: TimeUnit): number | undefined => monthUnits.get(unit);

function shiftMonths(from: Reference, months: number, outer: ResolvedTime): ResolvedTime {
  if (from.month === undefined) {
    const year = from.year + Math.round(months / 12);
    if (months % 12 !== 0 || year < 1 || year > 9999) return unresolved('year');
    return {
      ...outer,
      value: formatYear(year),
      granularity: 'year',
      known: [],
      implied: ['year'],
      reference: { year },
    };
  }
  const moved = addMonths(from.year, from.month, months);
  if (from.day !== undefined)
    return asDay({ ...moved, day: Math.min(from.day, daysInMonth(moved.year, moved.month)) }, outer);
  const value = formatMonth(moved.year, moved.month);
  return { ...outer, value, granularity: 'month', known: [], implied: ['year', 'month'], reference: moved };
}

// ---------------------------------------------------------------- "the week of April 10"

/** The week that a day lies in, or the weekend that is next to it: that of a Monday is the one before. */
export function resolveAround({ unit, day }: AroundMeaning, context: TimeContext, resolve: ResolveDate): ResolvedTime {
  const outer = resolve(day, context);
  if (outer.reference?.day === undefined) return unresolved(unit, [], outer.needsPublication);
  const number = toDayNumber(outer.reference as Day);
  const weekday = weekdayOf(number);
  if (unit === 'weekend' && day.kind === 'calendar' && day.holiday !== undefined && weekday !== 7)
    return holidayWeekend(number, outer);
  const saturday = number - weekday + (weekday <= 2 ? -1 : 6);
  const reference = unit === 'week' ? outer.reference : fromDayNumber(saturday);
  const value = unit === 'week' ? formatWeek(number) : formatWeekend(saturday);
  return { ...outer, value, granularity: unit, known: [], implied, reference };
}

/** "Labor Day weekend" ends with its Monday, "Thanksgiving weekend" begins with its Thursday. */
function holidayWeekend(holiday: number, outer: ResolvedTime): ResolvedTime {
  const weekday = weekdayOf(holiday);
  const saturday = holiday - weekday + (weekday <= 2 ? -1 : 6);
  const from = weekday === 4 || weekday === 5 ? holiday : saturday;
  const to = weekday === 1 ? holiday : saturday + 1;
  const value = `${formatDay(fromDayNumber(from))}/${formatDay(fromDayNumber(to))}`;
  return { ...outer, value, granularity: 'weekend', known: [], implied, reference: fromDayNumber(saturday) };
}

// ---------------------------------------------------------------- "the last week of July"

/** Days, weeks and months counted inside a month or a year. */
export function resolveNth(meaning: NthMeaning, context: TimeContext, resolve: ResolveDate): ResolvedTime {
  const outer = resolve(meaning.of, context);
  const { reference } = outer;
  if (reference === undefined) return unresolved(meaning.unit, [], outer.needsPublication);
  if (meaning.unit === 'month') return nthMonths(meaning, reference, outer);
  if (meaning.unit === 'week') return nthWeeks(meaning, reference, outer);
  return nthDay(meaning, reference, outer);
}

function nthMonths({ nth, count }: NthMeaning, { year }: Reference, outer: ResolvedTime): ResolvedTime {
  const first = nth > 0 ? nth : 13 - count;
  if (first < 1 || first + count > 13) return unresolved('month');
  const [from, to] = [formatMonth(year, first), formatMonth(year, first + count - 1)];
  const value = count === 1 ? from : `${from}/${to}`;
  return { ...outer, value, granularity: 'month', known: ['month'], reference: { year, month: first } };
}

/** The first week is the one that holds the first Thursday (ISO 8601), of a month as of a year. */
function nthWeeks({ nth, count }: NthMeaning, reference: Reference, outer: ResolvedTime): ResolvedTime {
  const { year, month } = reference;
  const [first, last] = month === undefined ? [1, 12] : [month, month];
  const monday =
    nth > 0
      ? toDayNumber(nthWeekday({ year, month: first, weekday: 4, nth: 1 })) - 3 + (nth - 1) * 7
      : toDayNumber(nthWeekday({ year, month: last, weekday: 4, nth: -1 })) - 3 - (count - 1) * 7;
  if (nth > 53 || count > 53) return unresolved('week');
  if (count > 1) return asStretch(fromDayNumber(monday), fromDayNumber(monday + count * 7 - 1), outer);
  return { ...outer, value: formatWeek(monday), granularity: 'week', known: [], reference: fromDayNumber(monday) };
}

function nthDay({ nth, count, weekday }: NthMeaning, reference: Reference, outer: ResolvedTime): ResolvedTime {
  const { year, month } = reference;
  if (weekday !== undefined)
    return month === undefined ? unresolved('day') : asDay(nthWeekday({ year, month, weekday, nth }), outer);
  const first = { year, month: month ?? 1, day: reference.day ?? 1 };
  if (nth > 366 || (count === 1 && month !== undefined && !isDay({ ...first, day: nth }))) return unresolved('day');
  const last = { year, month: month ?? 12, day: daysInMonth(year, month ?? 12) };
  const start = nth > 0 ? toDayNumber(first) + nth - 1 : toDayNumber(last) - count + 1;
  return count === 1
    ? asDay(fromDayNumber(start), outer)
    : asStretch(fromDayNumber(start), fromDayNumber(start + count - 1), outer);
}
