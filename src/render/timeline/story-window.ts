import type { Edition, TimelineEntry } from '../../model/edition.ts';
import { type DayRange, daysOf } from '../../text/day-range.ts';
import { firstDayOf } from '../../text/first-day.ts';

/** Dates so many days before the first report, or after the last one, are what led up to the story or is still to come. */
const windowDays = 31;
const longestStretch = 35;

/** The timeline in the parts in which a reader wants it. */
export interface StoryTimeline {
  /** Long before the first report. */
  readonly earlier: readonly TimelineEntry[];
  readonly story: readonly TimelineEntry[];
  /** Long after the last report. */
  readonly later: readonly TimelineEntry[];
  readonly undated: readonly TimelineEntry[];
}

/** Parts a timeline by the days of the reports; without any, all that has a date is the story. */
export function splitTimeline(edition: Edition): StoryTimeline {
  const bounds = findWindow(edition);
  const parts = Map.groupBy(edition.timeline, (entry) => partOf(entry, bounds));
  return {
    earlier: parts.get('earlier') ?? [],
    story: parts.get('story') ?? [],
    later: parts.get('later') ?? [],
    undated: parts.get('undated') ?? [],
  };
}

function partOf({ date }: TimelineEntry, bounds: DayRange | undefined): keyof StoryTimeline {
  if (date === undefined) return 'undated';
  const days = daysOf(date) ?? daysOf(firstDayOf(date) ?? '');
  if (!days || !bounds) return 'story';
  const isLong = days.to - days.from > longestStretch;
  if (days.to < bounds.from || (isLong && days.from < bounds.from)) return 'earlier';
  return days.from > bounds.to || (isLong && days.to > bounds.to) ? 'later' : 'story';
}

/** The days around the reports; undefined if none is dated. */
function findWindow({ articles }: Edition): DayRange | undefined {
  const days = reportDays(articles);
  return days.length === 0 ? undefined : { from: Math.min(...days) - windowDays, to: Math.max(...days) + windowDays };
}

/** The days on which reports were published, one a dated report. */
export const reportDays = (articles: Edition['articles']): number[] =>
  articles.flatMap(({ publishedAt }) =>
    publishedAt === undefined ? [] : (daysOf(publishedAt.slice(0, 10))?.from ?? []),
  );
