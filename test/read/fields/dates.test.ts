import { describe, expect, it } from 'vitest';
import { parseDate, parseEpoch } from '../../../src/read/fields/dates.ts';

describe('parseDate', () => {
  it.each([
    ['2026-03-10', '2026-03-10'],
    ['2026-03', '2026-03'],
    ['2026-03-10T17:20:00+01:00', '2026-03-10T17:20:00+01:00'],
    ['2026-03-10T17:20:00+0800', '2026-03-10T17:20:00+08:00'],
    ['2026-03-10 17:20', '2026-03-10T17:20'],
    ['2026-03-10T17:20:00.123Z', '2026-03-10T17:20:00.123Z'],
    ['2024-02-29', '2024-02-29'],
    ['September 2, 2031 7:43 pm', '2031-09-02T19:43'],
    ['Sept. 3, 2031, 12:05 a.m. EDT', '2031-09-03T00:05-04:00'],
    ['Tue, 02 Sep 2031 19:43:00 GMT', '2031-09-02T19:43:00Z'],
    ['3 September 2031', '2031-09-03'],
    ['Tuesday, March 10th, 2026', '2026-03-10'],
    ['17:20, 10 March 2026', '2026-03-10T17:20'],
  ])('%s', (value, date) => {
    expect(parseDate(value)).toBe(date);
  });

  it.each([
    '2025-02-30',
    '2025-13-40',
    '2025-00-10',
    '2023-02-29',
    '2025-09-03T25:00',
    '2025-09-03T10:61',
    '2025-09-03T10:00+19:00',
    'February 30, 2026',
    'March 10, 2026 13:20 pm',
    'yesterday',
    '',
    '10/03/2026',
    `${'9'.repeat(5000)}`,
  ])('not %s', (value) => {
    expect(parseDate(value)).toBeUndefined();
  });
});

describe('parseEpoch', () => {
  it.each([
    [1_756_800_000, '2025-09-02T08:00:00Z'],
    [1_756_800_000_000, '2025-09-02T08:00:00Z'],
    [12, undefined],
    [Number.NaN, undefined],
    [9e15, undefined],
  ])('%d', (value, date) => {
    expect(parseEpoch(value)).toBe(date);
  });
});
