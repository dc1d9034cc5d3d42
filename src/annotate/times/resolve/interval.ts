import type { TimeInterval } from '../../../model/annotation.ts';
import type { DurationMeaning, TimeUnit } from '../meaning.ts';
import { addDays, addMonths, type Day, daysInMonth } from './calendar.ts';
import { formatDay, formatMonth, formatYear } from './format.ts';

interface Step {
  readonly months?: number;
  readonly days?: number;
}

const steps: ReadonlyMap<TimeUnit, Step> = new Map([
  ['day', { days: 1 }],
  ['week', { days: 7 }],
  ['fortnight', { days: 14 }],
  ['month', { months: 1 }],
  ['quarter', { months: 3 }],
  ['year', { months: 12 }],
  ['decade', { months: 120 }],
  ['century', { months: 1200 }],
]);

const mostDays = 400_000;

/** The stretch that a length covers up to publication, or from it on, as fine as its finest unit; absent below a day and without a number of whole units. */
export function intervalOfLength({ parts, look }: DurationMeaning, publication: Day): TimeInterval | undefined {
  const finest = parts.at(-1);
  if (look === undefined || finest === undefined) return undefined;
  let moved: Day | undefined = publication;
  for (const { unit, amount } of parts) {
    const step = steps.get(unit);
    if (step === undefined || amount === undefined) return undefined;
    moved = moved && move(moved, step, look === 'back' ? -amount : amount);
  }
  if (moved === undefined) return undefined;
  const format = formatOf(finest.unit);
  const [near, far] = [format(publication), format(moved)];
  return look === 'back' ? { from: far, to: near } : { from: near, to: far };
}

function move(day: Day, { months, days }: Step, amount: number): Day | undefined {
  const count = amount * (months ?? days ?? 0);
  if (!Number.isInteger(count) || Math.abs(count) > mostDays) return undefined;
  if (months === undefined) return isInEra(addDays(day, count));
  const moved = addMonths(day.year, day.month, count);
  return isInEra({ ...moved, day: Math.min(day.day, daysInMonth(moved.year, moved.month)) });
}

const isInEra = (day: Day): Day | undefined => (day.year >= 1 && day.year <= 9999 ? day : undefined);

const formatOf = (unit: TimeUnit): ((day: Day) => string) => {
  if (unit === 'month' || unit === 'quarter') return ({ year, month }) => formatMonth(year, month);
  return unit === 'day' || unit === 'week' || unit === 'fortnight' ? formatDay : ({ year }) => formatYear(year);
};

/** From a day, month or year on up to publication, both as fine as the first; absent where it lies ahead. */
export function intervalSince(from: string, publication: Day): TimeInterval | undefined {
  const to = formatDay(publication).slice(0, from.length);
  return plainDate.test(from) && from <= to ? { from, to } : undefined;
}

const plainDate = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/;

/** Whether two stretches are the same as far as both tell: "since August 2018" and "in seven years", said in 2025, are. An open end fits an open end alone. */
export function isSameInterval(a: TimeInterval, b: TimeInterval): boolean {
  return isSameEnd(a.from, b.from) && isSameEnd(a.to, b.to);
}

function isSameEnd(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.length <= b.length ? b.startsWith(a) : a.startsWith(b);
}
