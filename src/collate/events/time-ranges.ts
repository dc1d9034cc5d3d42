import { lazy, readLexicon } from '../../language/lexicon.ts';
import type { TimeAnnotation } from '../../model/annotation.ts';
import { type DayRange, daysOf } from '../../text/day-range.ts';
import { foldName } from '../../text/fold.ts';

/** When an event is told to have been: days since 1970, or the words alone where they could not be resolved. */
export interface EventTime {
  readonly annotation: TimeAnnotation;
  /** First and last day; absent where unresolved. */
  readonly days?: DayRange;
  /** The folded words. */
  readonly words: string;
  /** 0 for Sunday; of a day, or of words such as "on Tuesday" that could not be resolved. */
  readonly weekday?: number;
}

/** How two times stand to each other. */
export type TimeRelation = 'same-day' | 'within' | 'likely' | 'unknown' | 'other-words' | 'next-day' | 'apart';

const untold: ReadonlySet<string> = new Set(['duration', 'set']);

/** Reads a time annotation as the time of an event; "since 2018" is none: the event is within it, at an end that is not told. */
export function readEventTime(text: string, annotation: TimeAnnotation): EventTime | undefined {
  const { value, granularity, start, end } = annotation;
  if (untold.has(granularity) || value?.includes('..')) return undefined;
  const words = foldName(text.slice(start, end)).replace(leadingWord, '');
  const days = value === undefined ? undefined : daysOf(value);
  if (days === undefined && value !== undefined) return undefined;
  const weekday = days ? weekdayOf(days) : weekdayIn(words);
  return { annotation, words, ...(days && { days }), ...(weekday !== undefined && { weekday }) };
}

const leadingWord = /^(?:on|in|at|by|during|the)\s+/u;

const weekdays = lazy(
  () =>
    new Map(
      readLexicon('time-words.tsv')
        .filter(([, kind]) => kind === 'weekday')
        .map(([word, , value]) => [word!, Number(value) % 7]),
    ),
);

const weekdayIn = (words: string): number | undefined =>
  words
    .split(' ')
    .map((word) => weekdays().get(word))
    .find((day) => day !== undefined);

/** 1 January 1970 was a Thursday. */
const weekdayOf = ({ from, to }: DayRange): number | undefined =>
  from === to ? (((from + 4) % 7) + 7) % 7 : undefined;

const isDay = ({ days }: EventTime): boolean => days !== undefined && days.from === days.to;

/** A stretch of this many days still tells which event is meant: a weekend, a week. */
const shortStretch = 7;

/** Sets two times against each other. */
export function matchTimes(a: EventTime | undefined, b: EventTime | undefined): TimeRelation {
  if (!a || !b) return 'unknown';
  if (a.days && b.days) return matchDays(a.days, b.days, isDay(a) && isDay(b));
  if (a.weekday !== undefined && b.weekday !== undefined) return a.weekday === b.weekday ? 'likely' : 'other-words';
  return !a.days && !b.days && a.words === b.words ? 'likely' : 'other-words';
}

function matchDays(a: DayRange, b: DayRange, areDays: boolean): TimeRelation {
  const gap = Math.max(a.from, b.from) - Math.min(a.to, b.to);
  if (gap > 0) return gap === 1 && areDays ? 'next-day' : 'apart';
  if (areDays) return 'same-day';
  return Math.max(a.to - a.from, b.to - b.from) < shortStretch ? 'likely' : 'within';
}
