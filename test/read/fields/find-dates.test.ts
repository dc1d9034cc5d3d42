import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/read/fields/find-dates.ts';

describe('findDates', () => {
  it.each([
    ['Published: May 3, 2031 | Updated: May 4, 2031', ['2031-05-03 published', '2031-05-04 updated']],
    ['Posted on 15/12/2031 at 19:00 by Jane', ['2031-12-15T19:00 published']],
    ['12.12.2031', ['2031-12-12']],
    ['Jane Doe 4 August 2031', ['2031-08-04']],
    ['Last updated May 3, 2031, 6:21 AM EST', ['2031-05-03T06:21-05:00 updated']],
    ['2031-05-03', ['2031-05-03']],
    ['3/4/2031', []],
    ['February 30, 2031', []],
    ['© 2031 The Daily Gull', []],
    ['May 2031', []],
    ['', []],
  ])('%s', (line, dates) => {
    expect(findDates(line).map(({ date, label }) => (label ? `${date} ${label}` : date))).toEqual(dates);
  });

  it('reads an open date where the order is known', () => {
    expect(findDates('3/4/2031', true).map(({ date }) => date)).toEqual(['2031-03-04']);
    expect(findDates('3/4/2031', false).map(({ date }) => date)).toEqual(['2031-04-03']);
  });
});
