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
    ['December 3, 2031. Updated: December 7, 2031', ['2031-12-03 published', '2031-12-07 updated']],
    ['May 3, 2031 and May 4, 2031', ['2031-05-03', '2031-05-04']],
    ['This report was originally published on 26 Sep 2031 at 4:12pm', ['2031-09-26T16:12 first']],
    ['First posted May 3, 2031', ['2031-05-03 first']],
    ['By Jane Doe on 04-ago-2031 5:11:10', ['2031-08-04T05:11:10 published']],
    ['12. März 2031', ['2031-03-12']],
    ['3 de septiembre de 2031', ['2031-09-03']],
    ['12 agos 2031', []],
    ['3 mars rovers of 2031', []],
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
