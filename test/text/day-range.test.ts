import { expect, it } from 'vitest';
import { daysOf, printDay } from '../../src/text/day-range.ts';

it.each([
  ['2031-03-04', '2031-03-04', '2031-03-04'],
  ['2031-03-04T18:00+01:00', '2031-03-04', '2031-03-04'],
  ['2031-03-04TEV', '2031-03-04', '2031-03-04'],
  ['2031-W10', '2031-03-03', '2031-03-09'],
  ['2031-02', '2031-02-01', '2031-02-28'],
  ['2032-02~', '2032-02-01', '2032-02-29'],
  ['2031', '2031-01-01', '2031-12-31'],
  ['2031-21', '2031-03-01', '2031-05-31'],
  ['2031-33', '2031-01-01', '2031-03-31'],
  ['203X', '2030-01-01', '2039-12-31'],
  ['2031-03-01/2031-03-04', '2031-03-01', '2031-03-04'],
  ['2031-01/2031-03', '2031-01-01', '2031-03-31'],
])('%s spans %s to %s', (value, from, to) => {
  const days = daysOf(value)!;
  expect([printDay(days.from), printDay(days.to)]).toEqual([from, to]);
});

it.each(['', '2018/..', '../2018', 'P3D', 'PRESENT_REF', 'XXXX-WXX-2', '2031-02-31', '9'.repeat(400)])(
  '%s names no stretch of days',
  (value) => expect(daysOf(value) === undefined || Number.isFinite(daysOf(value)!.to)).toBe(true),
);
