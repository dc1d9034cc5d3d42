import { annotationsOf, type QuoteAnnotation, type TimeAnnotation } from '../../../model/annotation.ts';
import type { Article } from '../../../model/article.ts';
import { type Span, spansOverlap } from '../../../model/span.ts';
import { firstFrom, within } from '../../spans.ts';

/** When something was said, as far as its article tells. */
export interface Occasion {
  /** `2025-09-01`; absent if the article does not tell it. */
  readonly day?: string;
  /** Whether the day stands in the quote's own sentence, as opposed to one before it. */
  readonly beside: boolean;
  /** Part of the day, where told beside the quote. */
  readonly part?: 'early' | 'late';
  /** The hour from which on the told part of the day is, where told beside the quote: 17 for "in the evening". */
  readonly hour?: number;
  /** The article's day of publication. */
  readonly published?: string;
  /** Its hour of publication, as its own clock has it. */
  readonly publishedHour?: number;
}

const longestWay = 400;
const timeOfDay = /T(\d{2}):/;
const firstHours: ReadonlyMap<string, number> = new Map([
  ['MO', 5],
  ['AF', 12],
  ['EV', 17],
  ['NI', 18],
]);
const daily = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}|[A-Z]{2}))?/;
const earlyParts: ReadonlySet<string> = new Set(['MO', '05', '06', '07', '08', '09', '10']);
const lateParts: ReadonlySet<string> = new Set(['EV', 'NI', '17', '18', '19', '20', '21', '22', '23']);

/**
 * Makes the reader of an article's occasions. When quotes were said: the time that they carry, else a day in their sentence,
 * else the last one before it in the paragraph.
 */
export function createOccasionReader(article: Article): (quotes: readonly QuoteAnnotation[]) => Occasion {
  const published = daily.exec(article.publishedAt ?? '')?.[1];
  const printed = timeOfDay.exec(article.publishedAt ?? '')?.[1];
  const times = annotationsOf(article.annotations, 'time').filter(
    ({ value }) => value !== undefined && daily.test(value),
  );
  const byId = new Map(times.map((time) => [time.id, time]));
  const sentences = annotationsOf(article.annotations, 'sentence');
  return (quotes) => {
    const span = { start: quotes[0]!.start, end: quotes.at(-1)!.end };
    const nearestIn = (stretch: Span) => nearest(outside(within(times, stretch), quotes), span);
    const own = quotes.flatMap(({ time }) => (time === undefined ? [] : (byId.get(time) ?? [])))[0];
    const beside = own ?? nearestIn(sentenceAround(sentences, span));
    const time = beside ?? nearestIn(lineBefore(article.text, span));
    const found = time && readDay(time, published);
    return {
      ...(found && { day: found.day }),
      beside: beside !== undefined,
      ...(beside && found?.part && { part: found.part }),
      ...(beside && found?.hour !== undefined && { hour: found.hour }),
      ...(published !== undefined && { published }),
      ...(printed !== undefined && { publishedHour: Number(printed) }),
    };
  };
}

const outside = (times: readonly TimeAnnotation[], quotes: readonly QuoteAnnotation[]): TimeAnnotation[] =>
  times.filter((time) => !quotes.some((quote) => spansOverlap(quote, time)));

/** The time that is nearest to the quote. */
function nearest(times: readonly TimeAnnotation[], { start, end }: Span): TimeAnnotation | undefined {
  const distance = (time: Span) => (time.end <= start ? start - time.end : Math.max(0, time.start - end));
  return times.reduce<TimeAnnotation | undefined>(
    (best, time) => (best && distance(best) <= distance(time) ? best : time),
    undefined,
  );
}

/** From the start of the sentence in which a quote begins to the end of that in which it ends. */
function sentenceAround(sentences: readonly Span[], { start, end }: Span): Span {
  const first = sentences[firstFrom(sentences, start + 1) - 1];
  const last = sentences[firstFrom(sentences, end) - 1];
  return { start: Math.min(start, first?.start ?? start), end: Math.max(end, last?.end ?? end) };
}

function lineBefore(text: string, { start }: Span): Span {
  const line = text.slice(Math.max(0, start - longestWay), start).lastIndexOf('\n');
  return { start: Math.max(0, start - longestWay) + line + 1, end: start };
}

const week = 7;

/** A day after the article's own is that of the week before: nobody quotes what is yet to be said. */
function readDay(
  { value }: TimeAnnotation,
  published: string | undefined,
): Pick<Occasion, 'day' | 'part' | 'hour'> | undefined {
  const [, day, part = ''] = daily.exec(value!)!;
  const late = published === undefined ? 0 : daysBetween(published, day!);
  if (late >= week) return undefined;
  const hour = firstHours.get(part) ?? (/^\d/.test(part) ? Number(part) : undefined);
  return {
    ...(hour !== undefined && { hour }),
    day: late > 0 ? shiftDay(day!, -week) : day!,
    ...(earlyParts.has(part) ? { part: 'early' } : lateParts.has(part) ? { part: 'late' } : {}),
  };
}

const dayMs = 86_400_000;

/** Days from one day to another; negative if the second comes first. */
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / dayMs);

const shiftDay = (day: string, by: number): string => new Date(Date.parse(day) + by * dayMs).toISOString().slice(0, 10);

/** Days between two occasions; 0 where one is not told. */
export const daysApart = ({ day: left }: Occasion, { day: right }: Occasion): number =>
  left === undefined || right === undefined ? 0 : Math.abs(daysBetween(left, right));

/** What the days say of two quotes: `near` may be one occasion in two time zones, `unlikely` rests on days told far from the quotes. */
export type OccasionMatch = 'same' | 'near' | 'unknown' | 'unlikely' | 'different';

/** An outlet rarely prints a statement anew after so many days. */
const longAgo = 10;

/** Whether two quotes may be of one occasion. */
export function matchOccasions(a: Occasion, b: Occasion): OccasionMatch {
  if (isPrintedBefore(a, b) || isPrintedBefore(b, a)) return 'different';
  if (a.day !== undefined && b.day !== undefined) return matchDays(a, b, Math.abs(daysBetween(a.day, b.day)));
  const told = a.day ?? b.day;
  const other = a.day === undefined ? a.published : b.published;
  if (told === undefined || other === undefined) return matchPublication(a, b);
  if (daysBetween(other, told) > 1) return (a.day === undefined ? b : a).beside ? 'different' : 'unlikely';
  return daysBetween(told, other) >= longAgo ? 'unlikely' : 'unknown';
}

/**
 * Whether a report of the morning was out when the other's words were said in the evening of that day. Only where the other's own
 * hour of publication agrees with what it tells: else its clock is of another zone.
 */
const isPrintedBefore = (early: Occasion, { day, hour, published, publishedHour }: Occasion): boolean =>
  hour !== undefined &&
  published === day &&
  early.published === day &&
  publishedHour !== undefined &&
  publishedHour >= hour &&
  early.publishedHour !== undefined &&
  early.publishedHour < hour;

function matchDays(a: Occasion, b: Occasion, apart: number): OccasionMatch {
  if (apart === 0) return a.part && b.part && a.part !== b.part ? 'near' : 'same';
  if (apart === 1) return 'near';
  return apart >= longAgo || (a.beside && b.beside) ? 'different' : 'unlikely';
}

const matchPublication = (a: Occasion, b: Occasion): OccasionMatch =>
  a.published !== undefined && b.published !== undefined && Math.abs(daysBetween(a.published, b.published)) >= longAgo
    ? 'unlikely'
    : 'unknown';
