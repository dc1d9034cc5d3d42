import type { Granularity, TimePart } from '../../../model/annotation.ts';
import type { CalendarMeaning } from '../meaning.ts';
import { addMonths, type Day, daysInMonth, fromDayNumber, isDay, toDayNumber, weekdayOf } from './calendar.ts';
import { formatDay, formatHalf, formatMonth, formatQuarter, formatSeason, formatWeek, formatYear } from './format.ts';
import { dayOfHoliday, nthWeekday } from './holiday.ts';
import { resolveDayNumber, resolveHoliday } from './resolve-named-day.ts';
import { resolveShift } from './resolve-shift.ts';
import { type Reference, type ResolvedTime, type TimeContext, unresolved } from './resolved.ts';
import type { Tense } from './tense.ts';

/** Gives a place in the calendar its value: as told, or, where parts are missing, by publication and tense. */
export function resolveCalendar(meaning: CalendarMeaning, context: TimeContext): ResolvedTime {
  if (meaning.decade !== undefined) return whole(`${meaning.decade}X`, 'decade', { year: meaning.decade * 10 });
  if (meaning.century !== undefined) return whole(`${meaning.century}XX`, 'decade', { year: meaning.century * 100 });
  if (meaning.within !== undefined) return resolveWithin(meaning, context);
  if (meaning.swappable) return resolveSwappable(meaning, context);
  if (meaning.year !== undefined) return resolveWithYear(meaning, meaning.year, 1, false);
  if (meaning.month === undefined && meaning.day !== undefined) return resolveDayNumber(meaning, context);
  if (meaning.holiday !== undefined) return resolveHoliday(meaning, context);
  const granularity = granularityOf(meaning);
  if (context.publication === undefined) return unresolved(granularity, knownParts(meaning), true);
  if (meaning.month === undefined && meaning.weekday !== undefined)
    return resolveWeekday(meaning, context.publication, context.tense);
  const year = findYear(meaning, context.publication, context.tense);
  return year === undefined
    ? unresolved(granularity, knownParts(meaning))
    : resolveWithYear(meaning, year.year, year.certainty, true);
}

const nearDays = 62;

/** "10/1/2018": the one reading that is near publication; the year alone where both are, or none. */
function resolveSwappable({ swappable: _, ...meaning }: CalendarMeaning, context: TimeContext): ResolvedTime {
  if (meaning.year === undefined) return resolveSwappableDay(meaning, context);
  const { year, month, day } = meaning as Day;
  const { publication } = context;
  const near = [meaning, { ...meaning, month: day, day: month }].filter((reading) => {
    if (publication === undefined || !isDay(reading as Day)) return false;
    return Math.abs(toDayNumber(reading as Day) - toDayNumber(publication)) <= nearDays;
  });
  const [only, ...others] = near;
  if (only !== undefined && others.length === 0) return resolveWithYear(only, year, 0.8, false);
  return resolveWithYear({ kind: 'calendar', year }, year, 0.9, false);
}

/** "Friday 7/6": the one reading that is near publication and falls on its weekday; else none. */
function resolveSwappableDay(meaning: CalendarMeaning, context: TimeContext): ResolvedTime {
  const { month, day, weekday } = meaning;
  const { publication } = context;
  const readings = month === day ? [meaning] : [meaning, { ...meaning, month: day!, day: month! }];
  const near = readings
    .map((reading) => resolveCalendar(reading, context))
    .filter(({ reference }) => {
      if (publication === undefined || reference?.day === undefined) return false;
      const number = toDayNumber(reference as Day);
      const fits = weekday === undefined || weekdayOf(number) === weekday;
      return fits && Math.abs(number - toDayNumber(publication)) <= nearDays;
    });
  return near.length === 1 ? { ...near[0]!, certainty: 0.8 } : unresolved('day', [], publication === undefined);
}

const whole = (value: string, granularity: Granularity, reference: Reference): ResolvedTime => ({
  value,
  granularity,
  known: ['year'],
  implied: [],
  certainty: 1,
  reference,
});

const granularityOf = ({ day, weekday, holiday, week, month, season, quarter, half }: CalendarMeaning): Granularity => {
  if (day !== undefined || weekday !== undefined || holiday !== undefined) return 'day';
  if (week !== undefined) return 'week';
  if (season !== undefined) return 'season';
  if (quarter !== undefined) return 'quarter';
  return month !== undefined || half !== undefined ? 'month' : 'year';
};

/** A weekday tells no part of a calendar value by itself. */
const knownParts = ({ year, month, day }: CalendarMeaning): TimePart[] => [
  ...(year === undefined ? [] : (['year'] as const)),
  ...(month === undefined ? [] : (['month'] as const)),
  ...(day === undefined ? [] : (['day'] as const)),
];

function resolveWithYear(meaning: CalendarMeaning, year: number, certainty: number, isImplied: boolean): ResolvedTime {
  const { month, day, season, quarter, half, holiday, week } = meaning;
  const base = {
    granularity: granularityOf(meaning),
    known: knownParts(meaning),
    implied: isImplied ? (['year'] as const) : [],
    certainty,
  };
  if (month !== undefined && day !== undefined) return resolveDay(meaning, { year, month, day }, base);
  if (holiday !== undefined) return holidayIn(holiday, year, base);
  if (week !== undefined) return resolveWeek(year, week, base);
  if (month !== undefined) return { ...base, value: formatMonth(year, month), reference: { year, month } };
  if (season !== undefined) return { ...base, value: formatSeason(year, season), reference: { year } };
  if (quarter !== undefined) return { ...base, value: formatQuarter(year, quarter), reference: { year, quarter } };
  if (half !== undefined) return { ...base, value: formatHalf(year, half), reference: { year } };
  return { ...base, value: formatYear(year), reference: { year } };
}

/** There is no 30 February; a weekday that does not fit its date makes it less sure. */
function resolveDay(meaning: CalendarMeaning, day: Day, base: Omit<ResolvedTime, 'value'>): ResolvedTime {
  if (!isDay(day)) return base;
  const fits = meaning.weekday === undefined || weekdayOf(toDayNumber(day)) === meaning.weekday;
  return { ...base, value: formatDay(day), reference: day, certainty: base.certainty * (fits ? 1 : 0.6) };
}

/** The Thursday of an ISO week always lies in its year. */
function resolveWeek(year: number, week: number, base: Omit<ResolvedTime, 'value'>): ResolvedTime {
  const thursday = toDayNumber(nthWeekday({ year, month: 1, weekday: 4, nth: 1 })) + (week - 1) * 7;
  const found = fromDayNumber(thursday);
  if (found.year !== year) return base;
  return { ...base, value: formatWeek(thursday), reference: fromDayNumber(thursday - 3) };
}

// ---------------------------------------------------------------- holidays, days without a month

function holidayIn(rule: string, year: number, base: Omit<ResolvedTime, 'value'>): ResolvedTime {
  const day = dayOfHoliday(rule, year);
  return day === undefined ? base : { ...base, value: formatDay(day), reference: day };
}

function resolveWithin(meaning: CalendarMeaning, context: TimeContext): ResolvedTime {
  const { within, ...inner } = meaning;
  const outer = resolveShift(within!, context);
  if (outer.reference === undefined) return { ...outer, granularity: granularityOf(meaning) };
  if (within!.unit === 'week' && meaning.weekday !== undefined && outer.reference.day !== undefined) {
    const monday = toDayNumber(outer.reference as Day);
    const day = fromDayNumber(monday - weekdayOf(monday) + meaning.weekday);
    return { ...outer, value: formatDay(day), granularity: 'day', implied: ['year', 'month', 'day'], reference: day };
  }
  if (within!.unit === 'month' && inner.day !== undefined && outer.reference.month !== undefined)
    return resolveWithYear({ ...inner, month: outer.reference.month }, outer.reference.year, 0.9, true);
  return resolveWithYear(inner, outer.reference.year, outer.certainty, true);
}

// ---------------------------------------------------------------- weekdays

/** The last such day up to publication, or the next from it on where the sentence looks ahead. */
function resolveWeekday(
  { weekday, step, coming }: CalendarMeaning,
  publication: Day,
  tense: () => Tense,
): ResolvedTime {
  const today = toDayNumber(publication);
  const back = (weekdayOf(today) - weekday! + 7) % 7;
  const ahead = (7 - back) % 7;
  const at = (days: number, certainty: number): ResolvedTime => {
    const day = fromDayNumber(today + days);
    return {
      value: formatDay(day),
      granularity: 'day',
      known: [],
      implied: ['year', 'month', 'day'],
      certainty,
      reference: day,
    };
  };
  if (step === -1) return at(-(back || 7), 0.85);
  if (coming) return at(ahead || 7, 0.9);
  if (step === 1) return at(weekday! - weekdayOf(today) + 7, 0.75);
  if (step === 0) return at(tense() === 'past' ? -back : ahead, 0.85);
  const found = tense();
  if (found === 'future') return at(ahead, ahead === 0 ? 0.7 : 0.92);
  return at(-back, found === 'past' ? 0.97 : 0.75);
}

// ---------------------------------------------------------------- the year that is not told

function findYear(
  meaning: CalendarMeaning,
  publication: Day,
  tense: () => Tense,
): { year: number; certainty: number } | undefined {
  const { year, month } = publication;
  const place = placeOf(meaning);
  if (meaning.step === 0) return { year, certainty: 0.95 };
  if (meaning.step !== undefined) return stepYear(meaning, place, publication);
  const today = toDayNumber(publication);
  const isDate = meaning.day !== undefined;
  const from = (y: number): number =>
    toDayNumber({ year: y, month: place.first, day: Math.min(meaning.day ?? 1, daysInMonth(y, place.first)) });
  const to = (y: number): number =>
    isDate ? from(y) : toDayNumber({ year: y, month: place.last, day: daysInMonth(y, place.last) });
  const around = isDate && month29(meaning) ? [0, -1, 1, -2, 2, -3, 3, -4, 4] : [0, -1, 1];
  const possible = around
    .map((more) => year + more)
    .filter((y) => !month29(meaning) || isDay({ year: y, month: 2, day: 29 }));
  const years = possible.filter(
    (y) => !isDate || meaning.weekday === undefined || weekdayOf(from(y)) === meaning.weekday,
  );
  const candidates = (years.length > 0 ? years : possible).map((y) => {
    const distance = from(y) > today ? from(y) - today : to(y) < today ? to(y) - today : 0;
    return { year: y, distance };
  });
  const looking = tense();
  const against = isDate ? 3 : 6;
  const cost = (distance: number): number =>
    Math.abs(distance) * ((looking === 'past' && distance > 0) || (looking === 'future' && distance < 0) ? against : 1);
  const best = candidates.reduce((a, b) => (cost(b.distance) < cost(a.distance) ? b : a));
  const isClose = Math.abs(best.distance) < 120;
  return { year: best.year, certainty: isClose ? (looking ? 0.96 : 0.9) : month === 0 ? 0 : 0.75 };
}

/** 29 February, which three years out of four do not have. */
const month29 = ({ month, day }: CalendarMeaning): boolean => month === 2 && day === 29;

/** The months that a month, season, quarter or half covers; winter begins in December. */
function placeOf({ month, season, quarter, half }: CalendarMeaning): { first: number; last: number } {
  if (month !== undefined) return { first: month, last: month };
  if (quarter !== undefined) return { first: quarter * 3 - 2, last: quarter * 3 };
  if (half !== undefined) return { first: half * 6 - 5, last: half * 6 };
  if (season === 24) return { first: 12, last: 12 };
  return season === undefined ? { first: 1, last: 12 } : { first: (season - 20) * 3, last: (season - 20) * 3 + 2 };
}

/** "last June" is the one before this month, "next June" the one behind it. */
function stepYear(
  { step }: CalendarMeaning,
  place: { first: number; last: number },
  publication: Day,
): { year: number; certainty: number } {
  const { year, month } = publication;
  const previous = addMonths(year, month, step === -1 ? -1 : 1);
  if (step === -1)
    return { year: place.last <= previous.month && previous.year === year ? year : year - 1, certainty: 0.85 };
  return { year: place.first > month ? year : year + 1, certainty: 0.85 };
}
