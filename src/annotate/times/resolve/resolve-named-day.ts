import type { CalendarMeaning } from '../meaning.ts';
import { addMonths, type Day, fromDayNumber, isDay, toDayNumber, weekdayOf } from './calendar.ts';
import { formatDay } from './format.ts';
import { dayOfHoliday } from './holiday.ts';
import { type ResolvedTime, type TimeContext, unresolved } from './resolved.ts';

/** The nearest one, back or ahead by tense; "last Christmas" and "next Christmas" by their word. */
export function resolveHoliday({ holiday, step }: CalendarMeaning, { publication, tense }: TimeContext): ResolvedTime {
  if (publication === undefined) return unresolved('day', [], true);
  const today = toDayNumber(publication);
  const days = [-1, 0, 1]
    .map((more) => dayOfHoliday(holiday!, publication.year + more))
    .flatMap((day) => (day === undefined ? [] : [{ day, distance: toDayNumber(day) - today }]));
  const looking = step === 1 ? 'future' : step === -1 ? 'past' : tense();
  const fits = days.filter(({ distance }) =>
    step === 1
      ? distance > 0
      : step === -1
        ? distance < 0
        : step === 0
          ? dayIsIn(publication.year, today + distance)
          : true,
  );
  const cost = (distance: number): number =>
    Math.abs(distance) * ((looking === 'past' && distance > 0) || (looking === 'future' && distance < 0) ? 3 : 1);
  const best = fits.reduce((a, b) => (cost(b.distance) < cost(a.distance) ? b : a), fits[0] ?? days[0]!);
  const base = { granularity: 'day', known: [], implied: ['year', 'month', 'day'], certainty: 0.85 } as const;
  return { ...base, value: formatDay(best.day), reference: best.day };
}

const dayIsIn = (year: number, dayNumber: number): boolean => fromDayNumber(dayNumber).year === year;

/** "on the 18th": of the month last told; "Monday 21": the nearest month where the day falls on that weekday. */
export function resolveDayNumber({ day, weekday }: CalendarMeaning, context: TimeContext): ResolvedTime {
  const { publication, tense, reference } = context;
  const told = { year: reference?.year ?? 0, month: reference?.month ?? 0, day: day! };
  if (weekday === undefined && reference?.day !== undefined && isDay(told))
    return { ...numberedDay, value: formatDay(told), reference: told };
  if (publication === undefined) return unresolved('day', ['day'], true);
  const today = toDayNumber(publication);
  const looking = tense();
  let best: { day: Day; cost: number } | undefined;
  for (let months = -12; months <= 12; months += 1) {
    const found = { ...addMonths(publication.year, publication.month, months), day: day! };
    if (!isDay(found) || (weekday !== undefined && weekdayOf(toDayNumber(found)) !== weekday)) continue;
    const distance = toDayNumber(found) - today;
    const isAgainst = (looking === 'past' && distance > 0) || (looking === 'future' && distance < 0);
    const cost = Math.abs(distance) * (isAgainst ? 3 : 1);
    if (best === undefined || cost < best.cost) best = { day: found, cost };
  }
  if (best === undefined) return unresolved('day', ['day']);
  return { ...numberedDay, value: formatDay(best.day), reference: best.day };
}

const numberedDay = { granularity: 'day', known: ['day'], implied: ['year', 'month'], certainty: 0.85 } as const;
