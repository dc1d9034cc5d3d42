import { describe, expect, test } from 'vitest';
import { isSameInterval } from '../../../src/annotate/times/resolve/interval.ts';
import { timesStage } from '../../../src/annotate/times/stage.ts';
import type { NameAnnotation, TimeAnnotation } from '../../../src/model/annotation.ts';
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
    // days with a name, days without a month
    ['They met on Christmas Eve.', ['Christmas Eve = 2024-12-24']],
    ['They will meet at Easter 2026.', ['Easter 2026 = 2026-04-05']],
    ['They met last Thanksgiving.', ['last Thanksgiving = 2024-11-28']],
    ['It closed over Labor Day weekend.', ['Labor Day weekend = 2025-08-30/2025-09-01']],
    ['The vote was held on Monday the 1st.', ['Monday the 1st = 2025-09-01']],
    ['The talks were held on Aug. 24 and 25.', ['Aug. 24 = 2025-08-24', '25 = 2025-08-25']],
    // parts of longer times
    ['It rained in the last week of July.', ['the last week of July = 2025-W31']],
    ['The court sits on the first Monday of October 2026.', ['the first Monday of October 2026 = 2026-10-05']],
    ['It fell in the first two months of 2024.', ['the first two months of 2024 = 2024-01/2024-02']],
    ['It happened in the week of Aug. 18.', ['the week of Aug. 18 = 2025-W34']],
    // counted from another time
    ['It closed two weeks before May 13, 1999.', ['two weeks before May 13, 1999 = 1999-04-29']],
    ['It began weeks before February 2022.', ['weeks before February 2022 = ../2022-01']],
    ['The council will meet in two weeks.', ['in two weeks = 2025-W38']],
    ['The work was done in two weeks.', ['two weeks = P2W']],
    // ranges and open times
    ['It lasted from Sunday to Monday.', ['from Sunday to Monday = 2025-08-31/2025-09-01']],
    ['It ran between Nov. 20 and Jan. 5.', ['between Nov. 20 and Jan. 5 = 2025-11-20/2026-01-05']],
    ['The 2014-2018 term was quiet.', ['2014-2018 = 2014/2018']],
    ['He came after 2016 and left before May 2019.', ['after 2016 = 2017/..', 'before May 2019 = ../2019-04']],
    ['It must be paid no later than Jan. 1, 2026.', ['no later than Jan. 1, 2026 = ../2026-01-01']],
    ['He left after the May vote.', ['May = 2025-05']],
    [
      'The shop is open from 9 a.m. to 5:30 p.m. on Tuesday.',
      ['from 9 a.m. to 5:30 p.m. on Tuesday = 2025-09-02T09:00/2025-09-02T17:30'],
    ],
    [
      'It closed between 7:00 and 8:00 p.m. Tuesday.',
      ['between 7:00 and 8:00 p.m. Tuesday = 2025-09-02T19:00/2025-09-02T20:00'],
    ],
    // dates in digits
    ['The file is dated 22/08/2025.', ['22/08/2025 = 2025-08-22']],
    ['The file is dated 9/1/2025.', ['9/1/2025 = 2025-09-01']],
    ['The file is dated 3/4/2011.', ['3/4/2011 = 2011']],
    ['The vote is on Friday 9/5.', ['Friday 9/5 = 2025-09-05']],
    ['It is shut from 8/9 to 9/8.', ['from 8/9 to 9/8 = -']],
    ['It is shut from 9/1 to 10/3.', ['from 9/1 to 10/3 = 2025-09-01/2025-10-03']],
    ['The file is dated 21.12.2024.', ['21.12.2024 = 2024-12-21']],
    // what recurs
    ['They meet every Monday at 9 a.m. in town.', ['every Monday at 9 a.m. = XXXX-WXX-1T09:00']],
    ['It is open Friday nights.', ['Friday nights = XXXX-WXX-5TNI']],
    ['They march each July.', ['each July = XXXX-07']],
    ['It is open weekends and holidays.', ['weekends = XXXX-WXX-WE']],
    ['The list comes every weekday morning.', ['every weekday morning = XXXX-WXX-WDTMO']],
    ['Rent is due on the 19th of every month.', ['the 19th of every month = XXXX-XX-19']],
    ['They meet on Thursdays at 17.30.', ['Thursdays at 17.30 = XXXX-WXX-4T17:30']],
    // days by their number, and beside others
    ['The ferry sank on the 18th.', ['the 18th = 2025-08-18']],
    ['It opened on May 3 and closed on the 18th.', ['May 3 = 2025-05-03', 'the 18th = 2025-05-18']],
    ['It will be closed in the week of the 22nd.', ['the week of the 22nd = 2025-W39']],
    ['It rained the day before last Tuesday.', ['the day before last Tuesday = 2025-09-01']],
    [
      'He was freed on Aug. 28. She had been freed the day before.',
      ['Aug. 28 = 2025-08-28', 'the day before = 2025-08-27'],
    ],
    ['They meet this coming Friday.', ['this coming Friday = 2025-09-05']],
    ['They met over Thanksgiving weekend 2024.', ['Thanksgiving weekend 2024 = 2024-11-28/2024-12-01']],
    // lengths with their first day, or of several units
    ['The fair lasts three days starting Friday.', ['three days starting Friday = 2025-09-05/2025-09-07']],
    ['It was found two weeks and two days ago.', ['two weeks and two days ago = 2025-08-18']],
    ['He stayed two nights.', ['two nights = P2NI']],
    ['It took one and a quarter years.', ['one and a quarter years = P1.25Y']],
    // years in two digits, the year before its month
    ["It was built in '98 and sold in April of '04.", ["'98 = 1998", "April of '04 = 2004-04"]],
    ['The file is dated 2019 April.', ['2019 April = 2019-04']],
    // up to now, and some day
    ['Sales are down in the year to date.', ['year to date = 2025-01-01/2025-09-03']],
    ['It is the largest settlement to date.', ['to date = ../2025-09-03']],
    ['It will one day be a museum.', ['one day = 2025-09-03/..']],
    // ranges that are on, parts at an open end, bounds before a date
    ['The road will be closed from August to October.', ['from August to October = 2025-08/2025-10']],
    ['It will close after the beginning of March.', ['after the beginning of March = 2026-03/..']],
    ['It must be paid before the end of the year.', ['before the end of the year = ../2025']],
    ['It fell more than two weeks before May 13, 1999.', ['more than two weeks before May 13, 1999 = ../1999-04-29']],
    [
      'It fell less than three days after May 13, 1999.',
      ['less than three days after May 13, 1999 = 1999-05-13/1999-05-16'],
    ],
    // spoken
    ['It began at half past seven in the evening.', ['half past seven in the evening = 2025-09-03T19:30']],
    ['She moved in nineteen eighty-six.', ['nineteen eighty-six = 1986']],
  ])('%s', (text, expected) => {
    expect(timesOf(text, wednesday)).toEqual(expected);
  });
});

describe('the words around a time', () => {
  const framesOf = (text: string) =>
    findTimes(text, wednesday).annotations.map((time) => {
      const { bound, strict, part, interval } = time as TimeAnnotation;
      return {
        ...(bound && { bound }),
        ...(strict && { strict }),
        ...(part && { part }),
        ...(interval && { interval }),
      };
    });

  test.each([
    ['It lasted more than three years.', { bound: 'at-least', strict: true }],
    ['It took nearly an hour.', { bound: 'about' }],
    ['It will take at least two weeks.', { bound: 'at-least' }],
    ['It took less than a day.', { bound: 'at-most', strict: true }],
    ['They waited for over two hours.', { bound: 'at-least', strict: true }],
    ['The lake grew over two years.', {}],
    ['He left almost four years ago.', { bound: 'about' }],
    ['It broke at around 10 p.m.', { bound: 'about' }],
    ['It broke around Aug. 28.', { bound: 'about' }],
    ['It rose over the past two years and three months.', { interval: { from: '2023-06', to: '2025-09' } }],
    ['It broke early Tuesday.', { part: 'start' }],
    ['It broke in mid-April.', { part: 'middle' }],
    ['It broke at the end of the year.', { part: 'end' }],
    ['It rose over the past three years.', { interval: { from: '2022', to: '2025' } }],
    ['It will rise over the next two months.', { interval: { from: '2025-09', to: '2025-11' } }],
    ['It was 80 years since the end of the war.', { interval: { from: '1945', to: '2025' } }],
    ['They marked the 80th anniversary of the landing.', { interval: { from: '1945', to: '2025' } }],
    ['Nobody could mend it in four years.', {}],
  ])('%s', (text, expected) => {
    expect(framesOf(text)[0]).toEqual(expected);
  });

  test.each([
    ['It is her first visit since 2018.', 'It is her first visit in seven years.'],
    ['It is her first visit since August 2018.', 'It is her first visit in seven years.'],
    ['She has not come since 2018.', 'She has not come in seven years.'],
    ['It was the worst flood since 1945.', 'It was the worst flood in eight decades.'],
    ['It is 80 years since the landing.', 'It is the 80th anniversary of the landing.'],
  ])('"%s" and "%s" are the same stretch', (left, right) => {
    const [a, b] = [left, right].map((text) => framesOf(text)[0]?.interval);
    expect(a && b && isSameInterval(a, b)).toBe(true);
  });

  test('other years, and open ends, are another stretch', () => {
    expect(isSameInterval({ from: '2018', to: '2025' }, { from: '2019', to: '2025' })).toBe(false);
    expect(isSameInterval({ from: '2018' }, { from: '2018', to: '2025' })).toBe(false);
    expect(isSameInterval({ from: '2018-08', to: '2025-09' }, { from: '2018-07', to: '2025-09' })).toBe(false);
  });
});

test('a day counted from another has no value where times were told, but none to count from', () => {
  expect(timesOf('They will meet the following week.', wednesday)).toEqual(['the following week = 2025-W37']);
  expect(timesOf('They met in 2019. They will meet the following week.', wednesday)).toEqual([
    '2019 = 2019',
    'the following week = -',
  ]);
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
    'The Christmas trees of the mayor stood in the hall.',
    'The first of many, the second of two.',
    'It will last.',
    'The call number is 2010-2015-86.',
    'High noon is a film.',
    'He sank a putt on the 18th, and her flat is on the 18th floor.',
    'Mix from 1/2 to 3/4 of a cup.',
    'It is up to date, and she asked to date him.',
    'Everyday life goes on; many weekends were wet.',
    'Most states vote on Super Tuesday.',
    'The 13th, 14th and 15th amendments passed.',
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
    ['The form is dated 2015-1-32.', '2015-1-32'],
    ['The form is dated 31/04/2025.', '31/04/2025'],
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

describe('a publication date that the text contradicts', () => {
  test('a full date told as past that lies after publication gives one notice', () => {
    const { annotations, notices } = findTimes(
      'The dam broke on March 3, 2031. It was rebuilt on May 4, 2032.',
      wednesday,
    );
    expect(annotations).toHaveLength(2);
    expect(notices).toMatchObject([{ rule: 'annotate/times/publication-contradicted', span: { start: 17, end: 30 } }]);
  });

  test.each([
    'The dam will open on March 3, 2031.',
    'The dam broke on March 3, 2021.',
    'The dam broke on Sept. 4, 2025.',
    'The dam broke in 2031.',
  ])('%s gives none', (text) => {
    expect(findTimes(text, wednesday).notices).toEqual([]);
  });

  test.each(['0000-01-01', '99999-01-01', '-2025-01-01'])('"%s" is no date', (publishedAt) => {
    expect(timesOf('He came on Tuesday.', publishedAt)).toEqual(['Tuesday = -']);
  });

  test('the first and the last year that can be written are not left', () => {
    expect(timesOf('It fell two thousand years ago, and three weeks ago.', '0001-01-02')).toEqual([
      'two thousand years ago = -',
      'three weeks ago = -',
    ]);
    expect(timesOf('It will open next year.', '9999-12-31')).toEqual(['next year = -']);
  });
});

describe('datelines', () => {
  const text = 'PORT HALE, Aug. 21 — The dam broke.';
  const reading = readingOf(text.slice(21), wednesday);
  const blocks = [{ kind: 'dateline', start: 0, end: 18 }] as const;

  test('the date of a dateline is found, with no token in it', () => {
    const { annotations } = timesStage.find({ article: { ...reading.article, text, blocks }, annotations: [] });
    expect(annotations).toMatchObject([{ start: 11, end: 18, value: '2025-08-21' }]);
  });
});

describe('hostile text', () => {
  test.each([
    ['9'.repeat(400), []],
    [`${'9'.repeat(400)} years ago`, []],
    ['999999999999 years ago', []],
    ['in 99999', []],
    ['__proto__ constructor toString ago', []],
    ['in the year 0 and the year 99999', []],
    ['on ３ May ２０２５ and ٣ May', []],
    ['the 99999th anniversary of the 999th week of 2024', ['2024 = 2024']],
    ['9999999 days before May 3, 2020', ['9999999 days before May 3, 2020 = -']],
  ])('%s', (text, expected) => {
    expect(timesOf(text, wednesday)).toEqual(expected);
  });

  test('a table of dates keeps every one, in linear time', () => {
    const rows = Array.from(
      { length: 400 },
      (_, index) => `2025-${String((index % 12) + 1).padStart(2, '0')}-15\t${index}`,
    );
    expect(timesOf(rows.join('\n'), wednesday)).toHaveLength(400);
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
