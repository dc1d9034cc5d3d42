import { type DayRange, daysOf } from '../../../text/day-range.ts';
import type { ValueRelation } from '../numbers/compare-numbers.ts';
import type { Slot } from '../slot.ts';

/**
 * Compares two dates, or two times of the clock; undefined where they cannot be set against each other. Days that do not meet are `near` where one of them
 * is told so loosely that it may be counted otherwise: "last week", "three years ago".
 */
export function compareDates(a: Slot, b: Slot): ValueRelation | undefined {
  const [left, right] = [a.time!.value!, b.time!.value!];
  if (left === right) return 'same';
  if (a.sort === 'clock' && b.sort === 'clock') return compareClocks(a, b);
  if (!isDated(a) || !isDated(b)) return undefined;
  const [first, second] = [rangeOf(left), rangeOf(right)];
  if (!first || !second) return undefined;
  if (isOpen(left) !== isOpen(right))
    return compareBegin(left, right, isAhead(a) || isAhead(b) || mayBeOneDay(a, b, first, second));
  if (isStretch(left) !== isStretch(right)) return undefined;
  const relation = isStretch(left) ? compareStretches(left, right) : compareRanges(first, second);
  return relation === 'other' && mayBeOneDay(a, b, first, second) ? 'near' : relation;
}

/** "Since Monday", "on Tuesday": that something began on another day is told only where the one that dates it alone is no stretch. */
function compareBegin(a: string, b: string, mayBeOne: boolean): ValueRelation | undefined {
  if (plain(a) === plain(b)) return 'same';
  const isPoint = !isStretch(plain(a)) && !isStretch(plain(b)) && plain(a).length === plain(b).length;
  return isPoint && !mayBeOne ? 'other' : undefined;
}

/** Whether a date lies behind the day of its article. */
export function isAhead({ time, sentence }: Slot): boolean {
  const days = rangeOf(time!.value!);
  const published = rangeOf(sentence.source.article.publishedAt?.slice(0, 10) ?? '');
  return days !== undefined && published !== undefined && days.from > published.from;
}

/** A time of the clock whose day nobody tells is of any day. */
const isDated = ({ sort, time }: Slot): boolean => sort === 'day' || time!.known.includes('day');

/** A day bears out its month; "in 2018" does not bear out July. */
function compareRanges(a: DayRange, b: DayRange): ValueRelation {
  if (a.to < b.from || b.to < a.from) return 'other';
  const [own, told] = [a.to - a.from, b.to - b.from];
  return (told <= own || told <= longestVague) && own <= mostCoarse ? 'same' : 'near';
}

const loose =
  /\b(?:ago|last|next|this|past|coming|previous|following|later|earlier|before|after|early|late|week|weekend|overnight|tonight|about|around)\b/i;
const weekday = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

const wordsOf = ({ sentence, value }: Slot): string => sentence.source.article.text.slice(value.start, value.end);

/** Told loosely, or by the name of one weekday, of which reports may mean this week's or the next one's. */
function mayBeOneDay(a: Slot, b: Slot, first: DayRange, second: DayRange): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const [one, other] = [weekday.exec(left)?.[0].toLowerCase(), weekday.exec(right)?.[0].toLowerCase()];
  if (one !== undefined && other !== undefined) return one === other;
  if (isLoose(left) || isLoose(right)) return true;
  const gap = Math.max(first.from, second.from) - Math.min(first.to, second.to);
  return (season.test(left) || season.test(right)) && gap < aroundSeason;
}

/** A season is told for what is somewhat before or after it, not for another. */
const season = /\b(?:spring|summer|autumn|fall|winter)\b/i;
const aroundSeason = 60;

/** "Late on Tuesday" is a day; "late March" is not. */
const isLoose = (words: string): boolean => loose.test(words.replace(dayParts, ''));
const dayParts = /^(?:early|late|later)(?= on\b| \p{L}+day\b)|\blast (?=night)|\bthis (?=morning|afternoon|evening)/iu;

const isOpen = (value: string): boolean => value.includes('..');
const isStretch = (value: string): boolean => value.includes('/');

/** Without the open end. */
const plain = (value: string): string => value.replace('/..', '').replace('../', '');
const rangeOf = (value: string): DayRange | undefined => daysOf(plain(value));

/** "From 2023 to 2027": both ends must go together. */
function compareStretches(a: string, b: string): ValueRelation {
  const [left, right] = [a.split('/'), b.split('/')];
  const isApart = left.some((end, at) => {
    const [one, other] = [daysOf(end), daysOf(right[at] ?? '')];
    return one !== undefined && other !== undefined && (one.to < other.from || other.to < one.from);
  });
  return isApart ? 'other' : 'same';
}

/** A week, told for one of its days. */
const longestVague = 7;
/** A day and its century tell nothing of each other. */
const mostCoarse = 400;

const clock = /^(\d{4}-\d{2}-\d{2})?T(\d{2})(?::(\d{2}))?(.*)$/;

/** Times of one zone; the day is that of the article where none is told, so that only the clock counts. */
function compareClocks(a: Slot, b: Slot): ValueRelation | undefined {
  const [left, right] = [clock.exec(a.time!.value!), clock.exec(b.time!.value!)];
  if (!left || !right || left[4] !== right[4] || zoneOf(a) !== zoneOf(b)) return undefined;
  const [one, other] = [minutesOf(left), minutesOf(right)];
  const apart = Math.min(Math.abs(one - other), day - Math.abs(one - other));
  const days = compareClockDays(a, b, left[1], right[1]);
  if (days) return days;
  if (apart === 0) return 'same';
  return apart < (isRough(a) || isRough(b) ? leastRough : leastApart) ? 'near' : 'other';
}

const night = /\bnight\b/i;

const tellsDay = (slot: Slot): boolean => isDated(slot) || weekday.test(wordsOf(slot));

/** "Noon on Friday", "noon on Sunday": where both tell the day too, it must be one. In the night, days are counted in two ways. */
function compareClockDays(
  a: Slot,
  b: Slot,
  left: string | undefined,
  right: string | undefined,
): ValueRelation | undefined {
  if (!tellsDay(a) || !tellsDay(b) || left === undefined || right === undefined || left === right) return undefined;
  const [first, second] = [rangeOf(left), rangeOf(right)];
  if (!first || !second) return undefined;
  const isNight = [a, b].some((slot) => night.test(wordsOf(slot)) || /T0[0-5]/.test(slot.time!.value!));
  return mayBeOneDay(a, b, first, second) || (isNight && Math.abs(first.from - second.from) === 1) ? 'near' : 'other';
}

const zone =
  /^[\s,(]*(\p{Lu}[\p{L}]+) (?:mean |summer |standard |daylight )?time\b|^[\s,(]*(GMT|UTC|BST|CET|CEST|E[SD]T|C[SD]T|P[SD]T)\b/u;
const zoneReach = 30;

/** "British time" behind a time of the clock; local time is none. */
function zoneOf({ sentence, end }: Slot): string | undefined {
  const found = zone.exec(sentence.source.article.text.slice(end, end + zoneReach));
  return found?.[1] ?? found?.[2];
}

const rough = /(?:about|around|shortly|before|after|past|nearly|almost|by)\s*$/i;
const isRough = ({ sentence, start, time }: Slot): boolean =>
  time!.bound !== undefined || rough.test(sentence.source.article.text.slice(Math.max(0, start - 12), start));

const day = 24 * 60;
const [leastApart, leastRough] = [6, 60];
const minutesOf = (parts: RegExpExecArray): number => Number(parts[2]) * 60 + Number(parts[3] ?? 0);
