import { type Day, isDay } from './calendar.ts';

const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/;

/** The day of publication as the outlet dates it; undefined where there is none or it is no date. */
export function parsePublicationDay(publishedAt: string | undefined): Day | undefined {
  const match = publishedAt?.match(isoDate);
  if (!match) return undefined;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return day.year >= 1 && isDay(day) ? day : undefined;
}
