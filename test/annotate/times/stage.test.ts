import { describe, expect, test } from 'vitest';
import { timesStage } from '../../../src/annotate/times/stage.ts';
import type { NameAnnotation } from '../../../src/model/annotation.ts';
import { compareSpans } from '../../../src/model/span.ts';
import { findTimes, readingOf, timesOf } from './articles.ts';

const wednesday = '2025-09-03';

describe('values on Wednesday, 3 September 2025', () => {
  test.each([
    // days
    ['The mayor resigned on Tuesday.', ['Tuesday = 2025-09-02']],
    ['The mayor resigned on Wednesday.', ['Wednesday = 2025-09-03']],
    ['The council will vote on Tuesday.', ['Tuesday = 2025-09-09']],
    ['The council plans to meet on Friday.', ['Friday = 2025-09-05']],
    ['He said on Monday that the bridge will open on Saturday.', ['Monday = 2025-09-01', 'Saturday = 2025-09-06']],
    ['On Thursday, the ferry will sail again.', ['Thursday = 2025-09-04']],
    ['The vote was postponed until Friday.', ['Friday = 2025-09-05']],
    ['They met last Tuesday.', ['last Tuesday = 2025-09-02']],
    ['They will meet next Tuesday.', ['next Tuesday = 2025-09-09']],
    ['It rained yesterday, and today it is dry.', ['yesterday = 2025-09-02', 'today = 2025-09-03']],
    ['It happened the day before yesterday.', ['the day before yesterday = 2025-09-01']],
    // dates
    ['The talks began on Sept. 1.', ['Sept. 1 = 2025-09-01']],
    ['The talks began on Monday, Sept. 1, 2025.', ['Monday, Sept. 1, 2025 = 2025-09-01']],
    ['The port opened on 12 March 2019.', ['12 March 2019 = 2019-03-12']],
    ['She was arrested on Dec. 15.', ['Dec. 15 = 2024-12-15']],
    ['The fair will open on Jan. 5.', ['Jan. 5 = 2026-01-05']],
    ['It is due on 2025-10-01.', ['2025-10-01 = 2025-10-01']],
    ['It lasted from Sept. 1-3.', ['Sept. 1-3 = 2025-09-01/2025-09-03']],
    ['It will be held between 5 and 7 May 2026.', ['between 5 and 7 May 2026 = 2026-05-05/2026-05-07']],
    // months, years, parts of years
    ['The dam broke in May.', ['May = 2025-05']],
    ['The dam broke in December.', ['December = 2024-12']],
    ['It will be finished in December.', ['December = 2025-12']],
    ['They met last June.', ['last June = 2025-06']],
    ['It closed in mid-April.', ['mid-April = 2025-04']],
    ['It opened in late March 2021.', ['late March 2021 = 2021-03']],
    ['The party has ruled since 2018.', ['since 2018 = 2018/..']],
    ['It was built in the 1980s.', ['the 1980s = 198X']],
    ['A 19th century mill burned.', ['19th century = 18XX']],
    ['Profit rose in the third quarter of 2025.', ['the third quarter of 2025 = 2025-35']],
    ['Profit rose in the second quarter.', ['the second quarter = 2025-34']],
    ['Sales fell in the first half of 2024.', ['the first half of 2024 = 2024-01/2024-06']],
    ['They will move next spring.', ['next spring = 2026-21']],
    ['She moved in the summer of 2019.', ['the summer of 2019 = 2019-22']],
    ['He served from 2014 to 2016.', ['from 2014 to 2016 = 2014/2016']],
    ['The 2015-16 season was cold.', ['2015-16 = 2015/2016']],
    // counted from publication
    ['It happened two years ago.', ['two years ago = 2023']],
    ['It happened three days ago.', ['three days ago = 2025-08-31']],
    ['They met last month.', ['last month = 2025-08']],
    ['They meet this week.', ['this week = 2025-W36']],
    ['They will meet next week.', ['next week = 2025-W37']],
    ['It closed over the weekend.', ['the weekend = 2025-08-30/2025-08-31']],
    ['It will reopen this weekend.', ['this weekend = 2025-09-06/2025-09-07']],
    ['It should be ready by the end of the year.', ['the end of the year = 2025']],
    ['He resigned on Tuesday of last week.', ['Tuesday of last week = 2025-08-26']],
    ['He resigned in June of last year.', ['June of last year = 2024-06']],
    ["This year's third quarter was poor.", ["This year's third quarter = 2025-35"]],
    // times of day
    ['The train left early Tuesday.', ['early Tuesday = 2025-09-02']],
    ['The roof fell in Monday night.', ['Monday night = 2025-09-01TNI']],
    ['The roof fell in last night.', ['last night = 2025-09-02TNI']],
    ['It began at 10:30 p.m. on Tuesday.', ['10:30 p.m. on Tuesday = 2025-09-02T22:30']],
    ['It began on Tuesday at noon.', ['Tuesday at noon = 2025-09-02T12:00']],
    ['It began at 15:00 GMT on Sept. 1.', ['15:00 GMT on Sept. 1 = 2025-09-01T15:00Z']],
    ['It began on the morning of Sept. 1.', ['the morning of Sept. 1 = 2025-09-01TMO']],
    // amounts of time and what recurs
    ['It lasted two and a half years.', ['two and a half years = P2.5Y']],
    ['It lasted more than four hours.', ['more than four hours = PT4H']],
    ['It took five hours and 30 minutes.', ['five hours and 30 minutes = PT5H30M']],
    ['They waited for several months.', ['several months = PXM']],
    ['It has grown over the past three years.', ['the past three years = P3Y']],
    ['They meet every Monday.', ['every Monday = XXXX-WXX-1']],
    ['The grant is worth $5 million a year.', ['a year = P1Y']],
    // what was told before
    ['He arrived on Aug. 28. The next day he left.', ['Aug. 28 = 2025-08-28', 'The next day = 2025-08-29']],
    [
      'Sales rose in the second quarter of 2025, compared with a year earlier.',
      ['the second quarter of 2025 = 2025-34', 'a year earlier = 2024-34'],
    ],
  ])('%s', (text, expected) => {
    expect(timesOf(text, wednesday)).toEqual(expected);
  });
});

describe('no times', () => {
  test.each([
    'Theresa may march in protest, may she not?',
    'The sun sat low; they wed and mar the view.',
    'Prices fall for a second reason.',
    'A spring in the bed broke in the fall of the city.',
    'He is 25 years old, a 25-year-old.',
    'More than 2000 people came, and 1,999 left.',
    'He read the Daily Harbour and USA Today.',
    'It was a 3:1 ratio, and 24/7.',
  ])('%s', (text) => {
    expect(timesOf(text, wednesday)).toEqual([]);
  });
});

describe('times that are not', () => {
  test.each([
    ['The law takes effect on 30 February.', '30 February'],
    ['The law takes effect on Feb. 29, 2025.', 'Feb. 29, 2025'],
    ['The shop opened at 25:00.', '25:00'],
    ['The shop opened at 14 p.m.', '14 p.m.'],
  ])('%s has no value', (text, words) => {
    expect(timesOf(text, wednesday)).toEqual([`${words} = -`]);
  });
});

test('known and implied parts are told apart', () => {
  const [day, month, weekday] = findTimes('On Sept. 1, in May 2024 and on Monday it rained.', wednesday).annotations;
  expect(day).toMatchObject({ known: ['month', 'day'], implied: ['year'], granularity: 'day' });
  expect(month).toMatchObject({ known: ['year', 'month'], implied: [], granularity: 'month' });
  expect(weekday).toMatchObject({ known: [], implied: ['year', 'month', 'day'], granularity: 'day' });
});

test('a name of a person or an organisation is no month and no weekday', () => {
  const reading = readingOf('They asked April for the Sunday Herald of May.', wednesday);
  const name = (start: number, end: number, type: 'person' | 'organization'): NameAnnotation => ({
    ...{ id: `name:${start}-${end}`, kind: 'name', start, end, rule: 'test', certainty: 1 },
    ...{ form: 'name', type, head: reading.article.text.slice(start, end) },
  });
  const names = [name(11, 16, 'person'), name(25, 38, 'organization')];
  const { annotations } = timesStage.find({
    ...reading,
    annotations: [...reading.annotations, ...names].sort(compareSpans),
  });
  expect(annotations.map(({ start }) => start)).toEqual([42]);
});

describe('without a publication date', () => {
  test('relative times have no value, and one notice says so', () => {
    const { annotations, notices } = findTimes('He came on Tuesday and left last week, in 2019 and on May 3, 2020.');
    expect(annotations.map((time) => ('value' in time ? time.value : undefined))).toEqual([
      undefined,
      undefined,
      '2019',
      '2020-05-03',
    ]);
    expect(notices?.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['annotate/times/no-publication-date', 'warning'],
    ]);
  });

  test('absolute times alone give no notice', () => {
    expect(findTimes('It opened in 2019 and lasted two years.').notices).toEqual([]);
  });

  test.each(['2025-13-40', 'yesterday', '', '2025-02-30T10:00:00Z'])('"%s" is no date', (publishedAt) => {
    expect(timesOf('He came on Tuesday.', publishedAt)).toEqual(['Tuesday = -']);
  });
});

describe('hostile text', () => {
  test.each([
    ['9'.repeat(400), []],
    [`${'9'.repeat(400)} years ago`, []],
    ['999999999999 years ago', []],
    ['in 99999', []],
    ['__proto__ constructor toString ago', []],
  ])('%s', (text, expected) => {
    expect(timesOf(text, wednesday)).toEqual(expected);
  });

  test('spans are slices, in order, and never overlap', () => {
    const text =
      'On 😀 Tuesday\u00AD, Sept. 2, 2025 😀, at 10 p.m. the “1980s” — Cafe\u0301 — closed since May.\r\nNext year.';
    const found = findTimes(text, wednesday).annotations;
    expect(found.length).toBeGreaterThan(3);
    found.forEach(({ start, end }, index) => {
      expect(start).toBeLessThan(end);
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
      expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
    });
  });
});
