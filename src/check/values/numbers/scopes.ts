import { within } from '../../../collate/spans.ts';
import { type DayRange, daysOf } from '../../../text/day-range.ts';
import type { Frame } from '../frame.ts';

const dayMs = 86_400_000;
const farDays = 45;

interface Scope {
  readonly days: readonly DayRange[];
  /** It is dated far from the article's own day. */
  readonly isFar: boolean;
}

const known = new WeakMap<Frame, Scope>();

function scopeOf(frame: Frame): Scope {
  const found = known.get(frame) ?? readScope(frame);
  known.set(frame, found);
  return found;
}

function readScope({ slot }: Frame): Scope {
  const { source } = slot.sentence;
  const times = within(source.times, slot.sentence).filter(
    ({ granularity, start, end, value }) =>
      granularity !== 'duration' &&
      granularity !== 'set' &&
      value !== undefined &&
      (end <= slot.start || start >= slot.end),
  );
  const days = times.flatMap(({ value }) => daysOf(value!.replace('/..', '').replace('../', '')) ?? []);
  const published = Date.parse(source.article.publishedAt?.slice(0, 10) ?? '') / dayMs;
  const isFar = days.some(({ from, to }) => from > published + farDays || to < published - farDays);
  return { days, isFar };
}

/** Whether two numbers are told of two times: days that do not meet, or only one looks back or ahead. */
export function areOfOtherTimes(a: Frame, b: Frame): boolean {
  const [left, right] = [scopeOf(a), scopeOf(b)];
  if (left.days.length > 0 && right.days.length > 0)
    return !left.days.some((one) => right.days.some((other) => mayMeet(one, other)));
  return left.isFar !== right.isFar;
}

/** Days beside each other may be one that reports count otherwise; years beside each other are two. */
function mayMeet(a: DayRange, b: DayRange): boolean {
  const slack = a.to - a.from < longestSlack && b.to - b.from < longestSlack ? 1 : 0;
  return a.from <= b.to + slack && b.from <= a.to + slack;
}

const longestSlack = 3;
