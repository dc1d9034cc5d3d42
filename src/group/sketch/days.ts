import type { Granularity, TimeAnnotation } from '../../model/annotation.ts';
import { firstDayOf } from '../../text/first-day.ts';
import { rememberAnswers } from '../../text/remember.ts';

const dayMs = 86_400_000;
const mostDays = 8;
const exact: ReadonlySet<Granularity> = new Set<Granularity>(['day', 'daypart', 'hour', 'minute', 'second']);
/** The day that a time's value names first; the same days are named again and again. */
const dayOf = rememberAnswers((value) => publicationDay(firstDayOf(value)) ?? Number.NaN);
const dateForm = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/u;

/** Days since 1970 in UTC; undefined where no day is told or it is none. A time of day without a zone counts as UTC, for the same result everywhere. */
export function publicationDay(publishedAt: string | undefined): number | undefined {
  const found = dateForm.exec(publishedAt ?? '');
  if (!found) return undefined;
  const time = Date.parse(found[1] !== undefined && found[2] === undefined ? `${found[0]}Z` : found[0]);
  return Number.isNaN(time) ? undefined : time / dayMs;
}

/** The days that are named by an article's times, in the order given, each once. */
export function findEventDays(times: readonly TimeAnnotation[]): number[] {
  const days = new Set<number>();
  for (const { granularity, value } of times) {
    if (days.size >= mostDays) break;
    if (value === undefined || !exact.has(granularity)) continue;
    const day = dayOf(value);
    if (!Number.isNaN(day)) days.add(day);
  }
  return [...days];
}
