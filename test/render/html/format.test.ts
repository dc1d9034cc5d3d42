import { describe, expect, it } from 'vitest';
import { formatCount, formatDate, formatDateRange, formatTime } from '../../../src/render/html/format.ts';

describe('formatDate', () => {
  it.each([
    ['2031-03-02', '2 March 2031'],
    ['2031-03-02T08:15:00Z', '2 March 2031'],
    ['2031-03', 'March 2031'],
    ['2031', '2031'],
    ['2031-13-02', '2031-13-02'],
    ['2018/..', 'since 2018'],
    ['../2031-03', 'until March 2031'],
    ['2031-08-30/2031-08-31', '30–31 August 2031'],
    ['2025-W36', 'week of 1 September 2025'],
    ['2031-21', '2031-21'],
    ['a/b', 'a – b'],
    ['/', '/'],
    ['next week', 'next week'],
    ['', ''],
  ])('%s is %s', (value, printed) => expect(formatDate(value)).toBe(printed));
});

describe('formatDateRange', () => {
  it.each([
    ['2031-03-02', '2031-03-04', '2–4 March 2031'],
    ['2031-02-28', '2031-03-04', '28 February – 4 March 2031'],
    ['2030-12-31', '2031-01-01', '31 December 2030 – 1 January 2031'],
    ['2031-03-02T08:00:00Z', '2031-03-02T22:00:00Z', '2 March 2031'],
    ['2031', '2031', '2031'],
  ])('%s to %s is %s', (from, to, printed) => expect(formatDateRange(from, to)).toBe(printed));
});

describe('formatTime', () => {
  it.each([
    ['2031-03-02T08:15', '08:15'],
    ['2031-03-02T08:15:30Z', '08:15 UTC'],
    ['2031-03-02T08:15:30.5+08:00', '08:15 UTC+08:00'],
    ['2031-03-02', undefined],
    ['soon', undefined],
  ])('%s is %s', (value, printed) => expect(formatTime(value)).toBe(printed));
});

describe('formatCount', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1204, '1,204'],
    [1234567, '1,234,567'],
  ])('%d is %s', (value, printed) => expect(formatCount(value)).toBe(printed));
});
