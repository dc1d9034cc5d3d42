import { firstDayOf } from './first-day.ts';

/** Days since 1 January 1970, both ends included. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

const dayMs = 86_400_000;

/** The days of an EDTF value, its ends included; undefined where it names no day, month or year. */
export function daysOf(value: string): DayRange | undefined {
  const [first = '', last = first] = value.replace(/[~?%]/gu, '').split('/');
  const from = dayNumber(firstDayOf(first));
  const begin = dayNumber(firstDayOf(last));
  if (from === undefined || begin === undefined) return undefined;
  return { from, to: Math.max(from, begin + lengthOf(last, begin) - 1) };
}

function dayNumber(day: string | undefined): number | undefined {
  const time = Date.parse(`${day ?? ''}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : time / dayMs;
}

const monthsOf: readonly (readonly [RegExp, number])[] = [
  [/^-?\d{4}-(?:2[1-9]|3[0-6])$/u, 3],
  [/^-?\d{4}-3[7-9]$/u, 4],
  [/^-?\d{4}-4[01]$/u, 6],
  [/^-?\d{4}-\d{2}$/u, 1],
  [/^-?\d{4}$/u, 12],
  [/^-?\d{3}X?$/u, 120],
  [/^-?\d{2}XX$/u, 1200],
];

/** How many days a value spans that begins on day `from`. */
function lengthOf(value: string, from: number): number {
  if (/^-?\d{4}-\d{2}-\d{2}/u.test(value)) return 1;
  if (/^-?\d{4}-W\d{2}/u.test(value)) return 7;
  const months = monthsOf.find(([form]) => form.test(value))?.[1] ?? 12;
  const date = new Date(from * dayMs);
  return Math.round((Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1) - from * dayMs) / dayMs);
}

/** The day of a number, as `YYYY-MM-DD`. */
export const printDay = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);
