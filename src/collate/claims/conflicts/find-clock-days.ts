import type { Claim } from '../claim.ts';
import { type Conflict, type FindConflict, wordsAt } from './conflict.ts';

/** One hour of two days, told with the same number or length besides: "for ten days from noon on Friday", "from noon on Saturday". */
export const findClockDays: FindConflict = (a, b, match): Conflict | undefined => {
  const [left, right] = [clockOf(a), clockOf(b)];
  if (!left || !right || left.hour !== right.hour || left.day === right.day) return undefined;
  const isTold = match.pairs.some(([{ kind, token }]) => (kind === 'number' || kind === 'day') && !isIn(left, token));
  return {
    kind: 'date',
    certainty:
      isTold && match.pairs.length > 1 && match.dice >= 0.2 && areNamedAlike(left.words, right.words) ? 0.8 : 0.5,
    why: 'the same hour of other days',
    values: [left.words, right.words],
  };
};

interface Clock {
  readonly day: string;
  readonly hour: string;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

const moment = /^(\d{4}-\d{2}-\d{2})T(\d{2}(?::\d{2})?)/;
const weekday = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

/** The only hour of a claim that stands with its day. */
function clockOf(claim: Claim): Clock | undefined {
  const found = claim.times.flatMap((time) => {
    const parts = moment.exec(time.value ?? '');
    return parts
      ? [{ day: parts[1]!, hour: parts[2]!, words: wordsAt(claim, time), start: time.start, end: time.end }]
      : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Both name the day of the week, or both the day of the month. */
const areNamedAlike = (a: string, b: string): boolean =>
  weekday.test(a) ? weekday.test(b) : /\d/.test(a) && /\d/.test(b) && !weekday.test(b);

const isIn = ({ start, end }: Clock, token: { readonly start: number; readonly end: number }): boolean =>
  token.start >= start && token.end <= end;
