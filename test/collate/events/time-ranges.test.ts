import { describe, expect, it } from 'vitest';
import { matchTimes, readEventTime } from '../../../src/collate/events/time-ranges.ts';
import type { Granularity, TimeAnnotation } from '../../../src/model/annotation.ts';

function timeOf(words: string, value?: string, granularity: Granularity = 'day') {
  const annotation: TimeAnnotation = {
    kind: 'time',
    id: 't',
    rule: 'test',
    certainty: 1,
    start: 0,
    end: words.length,
    granularity,
    known: [],
    implied: [],
    ...(value !== undefined && { value }),
  };
  return readEventTime(words, annotation);
}

describe('times of events', () => {
  it.each([
    ['since 2018', '2018/..', 'year'],
    ['for two days', 'P2D', 'duration'],
    ['every Tuesday', 'XXXX-WXX-2', 'set'],
  ] as const)('takes no time from %s', (words, value, granularity) =>
    expect(timeOf(words, value, granularity)).toBeUndefined(),
  );

  it.each([
    ['on Tuesday', '2031-03-04', 'Tuesday evening', '2031-03-04TEV', 'same-day'],
    ['on Tuesday', '2031-03-04', 'this week', '2031-W10', 'likely'],
    ['on Tuesday', '2031-03-04', 'in March', '2031-03', 'within'],
    ['on Tuesday', '2031-03-04', 'on Wednesday', '2031-03-05', 'next-day'],
    ['on Tuesday', '2031-03-04', 'in April', '2031-04', 'apart'],
    ['on Tuesday', '2031-03-04', 'on Tuesday', undefined, 'likely'],
    ['on Tuesday', '2031-03-04', 'on Friday', undefined, 'other-words'],
    ['last month', undefined, 'Last month', undefined, 'likely'],
    ['last month', undefined, 'last year', undefined, 'other-words'],
  ] as const)('sets %s (%s) against %s (%s): %s', (a, left, b, right, relation) =>
    expect(matchTimes(timeOf(a, left), timeOf(b, right))).toBe(relation),
  );
});
