import type { TimeAnnotation } from '../../model/annotation.ts';
import type { Citation } from '../../model/citation.ts';

const dayValue = /^\d{4}-\d{2}-\d{2}(?!\d)/;
const dateValue = /^[[{]?-?\d{2,4}/;
const notInstants: ReadonlySet<string> = new Set(['duration', 'set']);

/** Whether a time is one day or part of it, with its date. */
export const isCalendarDay = (time: TimeAnnotation): boolean =>
  time.value !== undefined &&
  !notInstants.has(time.granularity) &&
  dayValue.test(time.value) &&
  !time.value.includes('/');

/** Whether a time has a place in the calendar, as coarse as it may be. */
export const isDated = (time: TimeAnnotation): boolean =>
  time.value !== undefined && !notInstants.has(time.granularity) && dateValue.test(time.value);

/** The calendar day of a value, or the value itself where it is coarser: `2025-09-01T18:00` → `2025-09-01`. */
export const dayOf = (value: string): string =>
  dayValue.test(value) && !value.includes('/') ? value.slice(0, 10) : value;

/** Days from one date to another, by their first ten characters; undefined if either is no day. */
export function daysBetween(later: string, earlier: string): number | undefined {
  const [a, b] = [Date.parse(`${later.slice(0, 10)}T00:00:00Z`), Date.parse(`${earlier.slice(0, 10)}T00:00:00Z`)];
  return Number.isNaN(a) || Number.isNaN(b) ? undefined : Math.round((a - b) / 86_400_000);
}

/** A citation's words, one space between them. */
export const wordsOf = ({ exact }: Citation): string => exact.replace(/\s+/gu, ' ').trim();

/** A citation's words as a heading prints them: without the comma that its sentence put behind them. */
export const headingOf = (citation: Citation): string => wordsOf(citation).replace(/[,;:]+$/u, '');
