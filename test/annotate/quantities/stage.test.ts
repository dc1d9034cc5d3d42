import { describe, expect, test } from 'vitest';
import { quantitiesStage } from '../../../src/annotate/quantities/stage.ts';
import type { QuantityAnnotation } from '../../../src/model/annotation.ts';
import { readingWithTimes } from '../times/articles.ts';

const findQuantities = (text: string): QuantityAnnotation[] =>
  quantitiesStage
    .find(readingWithTimes(text, '2025-09-03'))
    .annotations.filter((annotation): annotation is QuantityAnnotation => annotation.kind === 'quantity');

/** `words | value, low-high, unit, bound, ordinal, counted, per`, what is absent left out. */
const quantitiesOf = (text: string): string[] =>
  findQuantities(text).map(({ start, end, value, low, high, unit, bound, strict, counted, ordinal, per }) =>
    [
      `${text.slice(start, end)} | ${value}`,
      ...(low === undefined ? [] : [`${low}-${high}`]),
      ...(unit === undefined ? [] : [unit]),
      ...(bound === 'exact' ? [] : [`${strict ? 'strictly ' : ''}${bound}`]),
      ...(ordinal ? ['ordinal'] : []),
      ...(counted === undefined ? [] : [text.slice(counted.start, counted.end)]),
      ...(per === undefined ? [] : [`per ${text.slice(per.start, per.end)}`]),
    ].join(', '),
  );

describe('quantities', () => {
  test.each([
    ['Leaders of more than two dozen countries came.', ['more than two dozen | 24, strictly at-least, countries']],
    ['Nearly 300 people fled.', ['Nearly 300 | 300, about, people']],
    ['At least 12 wounded soldiers were flown out.', ['At least 12 | 12, at-least, wounded soldiers']],
    ['As many as 40 homes burned.', ['As many as 40 | 40, at-most, homes']],
    ['Fewer than 1,000 voters came.', ['Fewer than 1,000 | 1000, strictly at-most, voters']],
    ['Some 300 tents were set up.', ['Some 300 | 300, about, tents']],
    ['They counted 20 or so people.', ['20 or so | 20, about, people']],
    ['They met 20+ times.', ['20+ | 20, at-least, times']],
    ['The fund pledged $280 million.', ['$280 million | 280000000, USD']],
    ['The fund pledged 2 billion yuan in grants.', ['2 billion yuan | 2000000000, CNY, grants']],
    [
      'It cost US$5bn, €250m and HK$30m.',
      ['US$5bn | 5000000000, USD', '€250m | 250000000, EUR', 'HK$30m | 30000000, HKD'],
    ],
    ['A ticket costs 50 cents.', ['50 cents | 0.5, USD']],
    ['They asked for $2 to $3 billion.', ['$2 to $3 billion | 2000000000, 2000000000-3000000000, USD']],
    ['Turnout was 61.5 percent.', ['61.5 percent | 61.5, %']],
    ['About 40% of voters stayed away.', ['About 40% | 40, %, about, voters']],
    ['She led 55 to 41 percent.', ['55 | 55, %', '41 percent | 41, %']],
    ['Between 20 and 30 boats sank.', ['20 and 30 | 20, 20-30, boats']],
    ['Two to three million euros were lost.', ['Two to three million euros | 2000000, 2000000-3000000, EUR']],
    ['Tens of thousands of people marched.', ['Tens of thousands | 10000, 10000-100000, about, people']],
    [
      'Hundreds of millions of dollars are missing.',
      ['Hundreds of millions of dollars | 100000000, 100000000-1000000000, USD, about'],
    ],
    ['A 25-year-old man was held.', ['25-year-old | 25, year, man']],
    ['Ann Roe, 34, was held.', ['34 | 34, year']],
    ['The fire burned 300 square miles.', ['300 square miles | 300, mi²']],
    ['It fell to -5°C.', ['-5°C | -5, °C']],
    ['Half a million voters and 1.5M pupils came.', ['Half a million | 500000, voters', '1.5M | 1500000, pupils']],
    ['A 10-member team and two hundred and six guards came.', ['10 | 10, member', 'two hundred and six | 206, guards']],
    ['He met 20 heads of state.', ['20 | 20, heads']],
  ])('%s', (text, expected) => {
    expect(quantitiesOf(text)).toEqual(expected);
  });
});

describe('fractions, orders, multiples, scores and rates', () => {
  test.each([
    ['Half of the voters stayed.', ['Half | 0.5, voters']],
    ['Nearly two-thirds of its 15 judges left.', ['Nearly two-thirds | 0.6666667, about, judges', '15 | 15, judges']],
    ['One in five adults smoked.', ['One in five | 0.2, adults']],
    ['The third bridge fell.', ['third | 3, ordinal, bridge']],
    ['It is the second-largest city.', ['second | 2, ordinal, largest city']],
    ['She finished third.', ['third | 3, ordinal']],
    ['Twice as many visitors came.', ['Twice | 2, x, visitors']],
    ['It was three times the rate.', ['three times | 3, x, rate']],
    ['Prices doubled.', ['doubled | 2, x']],
    ['They won 3-1 and voted five-to-four.', ['3 | 3', '1 | 1', 'five | 5', 'four | 4']],
    ['By 52 votes to 48 it passed.', ['52 | 52, votes', '48 | 48']],
    ['It leaks 200 litres of water per day.', ['200 litres | 200, l, water, per day']],
    ['They found 40 cases per 100,000 residents.', ['40 | 40, cases, per 100,000 residents']],
    ['Workers earn $15 an hour.', ['$15 | 15, USD, per hour']],
    ['They sold it for $5 million a year ago.', ['$5 million | 5000000, USD']],
    ['A $250-a-plate dinner failed.', ['$250 | 250, USD, dinner, per plate']],
    ['Pupils under 12 may come.', ['under 12 | 12, year, strictly at-most']],
    [
      'Several hundred people and a couple of dogs came.',
      ['Several hundred | 100, 100-1000, about, people', 'a couple | 2, about, dogs'],
    ],
    ['Four mail-in ballots and two ex-wives were found.', ['Four | 4, mail-in ballots', 'two | 2, ex-wives']],
    ['Eleven supporting the bill spoke.', ['Eleven | 11']],
    ['A 12-km (7.5-mile) tunnel opened.', ['12-km | 12, km, tunnel', '7.5-mile | 7.5, mi, tunnel']],
  ])('%s', (text, expected) => {
    expect(quantitiesOf(text)).toEqual(expected);
  });
});

describe('an amount told twice', () => {
  test.each([
    ['They lent 2 billion yuan ($280 million) to farms.', true],
    ['It burned 500 acres (about 200 hectares) of heath.', true],
    ['It lent 2 billion yuan in grants ($280 million).', true],
    ['It fell to -40C (-40F).', true],
    ['They paid 2 billion yuan and $280 million.', false],
    ['The 5-mile road (3 miles of it paved) is shut.', false],
    ['They walked 5 miles (80 km).', false],
  ])('%s', (text, same) => {
    const [first, second] = findQuantities(text);
    expect(second?.sameAs).toBe(same ? first!.id : undefined);
  });
});

describe('digits as others write them', () => {
  test.each([
    ['It cost €1.234,56 in all.', 1234.56],
    ['It cost 12,34,567.89 rupees.', 1_234_567.89],
    ['They sold 1.234.567 tickets.', 1_234_567],
    ['They sold 40 000 tickets.', 40_000],
    ['They sold １２ tickets.', 12],
    ['They sold ٣٥ tickets.', 35],
    ['They sold 3/4 of it.', 0.75],
    ['They sold 2 crore tickets.', 20_000_000],
    ['They sold 10^6 tickets.', 1_000_000],
    ['They sold 1.3x10^6 tickets.', 1_300_000],
    ['They sold 2.5^-1 of it.', 0.4],
    ['They sold 2.3 M tickets.', 2_300_000],
  ])('%s', (text, value) => {
    expect(findQuantities(text).map((quantity) => quantity.value)).toEqual([value]);
  });
});

describe('fractions beside a whole and of small parts', () => {
  test.each([
    ['They lent two million and one half.', 2_500_000],
    ['They lent one billion and a half million.', 1_000_500_000],
    ['They sold four - fifths of it.', 0.8],
    ['They sold three twenty-firsts of it.', 0.1428571],
    ['They sold one hundred thirty-fifths of it.', 2.8571429],
    ['They sold 1 over one hundred and twenty one.', 0.008264463],
    ['They sold two hundred and two thousand tickets.', 202_000],
  ])('%s', (text, value) => {
    expect(findQuantities(text).map((quantity) => quantity.value)).toEqual([value]);
  });
});

describe('ranges', () => {
  test.each([
    ['At least 20 but fewer than 35 ships came.', 20, 35],
    ['No more than 50 and no less than 20 ships came.', 20, 50],
    ['Tickets range in price from $5 to $10.', 5, 10],
    ['Guesses ranged from 2,000 to 90,000.', 2000, 90_000],
    ['They hired 180,000 – 200,000 guards.', 180_000, 200_000],
    ['It swung between -5 and 15 degrees.', -5, 15],
    ['Rows 20 through 30 stood empty: 20~100 seats.', 20, 100],
  ])('%s', (text, low, high) => {
    expect(findQuantities(text).at(-1)).toMatchObject({ value: low, low, high, bound: 'exact' });
  });

  test.each([
    'More than 40 and less than 10 came.',
    'At least 20 sailors and fewer than 35 ships came.',
    'At least 20 km and no more than 35 hectares burned.',
    'Sales rose from 200 to 300.',
    'They lost 2 – 3 at home.',
    'They hired 180 – 90 of them guards.',
    'Swings of 1.0 -7.7 were seen.',
  ])('none in "%s"', (text) => {
    const found = findQuantities(text);
    expect(found).toHaveLength(2);
    for (const { low } of found) expect(low).toBeUndefined();
  });
});

describe('bounds', () => {
  test.each([
    ['It took in about 500 or more ships.', 'at-least', undefined],
    ['It took in less than or equal to 30 ships.', 'at-most', undefined],
    ['Take more than 5000 or equal to it.', 'at-least', undefined],
    ['Is it x>10 here?', 'at-least', true],
    ['Is it > 10 here?', 'at-least', true],
    ['Those over age 65 came.', 'at-least', true],
    ['Rumour ->> 10 ships came.', 'exact', undefined],
    ['They sold 20 and more ships came.', 'exact', undefined],
  ])('%s', (text, bound, strict) => {
    const [quantity] = findQuantities(text);
    expect([quantity?.bound, quantity?.strict]).toEqual([bound, strict]);
  });

  test('"5 or more than 4" bounds the second number', () => {
    expect(findQuantities('Its score is 5000 or more than 4500.').map(({ bound }) => bound)).toEqual([
      'exact',
      'at-least',
    ]);
  });
});

describe('money', () => {
  test.each([
    ['It cost MSEK 60.', 60_000_000, 'SEK'],
    ['It cost us $ 150 million.', 150_000_000, 'USD'],
    ['It cost U.S $10 million.', 10_000_000, 'USD'],
    ['It starts at dollar 22.5 million.', 22_500_000, 'USD'],
    ['They gave away USD50 cards.', 50, 'USD'],
  ])('%s', (text, value, unit) => {
    expect(findQuantities(text)).toMatchObject([{ value, unit }]);
  });

  test('"us" before a sign is a pronoun', () => {
    expect(quantitiesOf('They owe us $5.')[0]).toContain('$5');
    expect(findQuantities('They owe us $5.')[0]!.start).toBe('They owe us '.length);
  });
});

describe('numbers that are no quantities', () => {
  test.each([
    "Boeing's 787 crashed on a test.",
    'The 737 Max flew, and iOS 17.2 came out.',
    'See example.org/q=30%25%2020 for it.',
    'The Group of 20 met on Route 66.',
    'The S&P 500 fell after 9/11.',
    'Call 555-0134 or 1-800-555-0199.',
    '1. The item.',
    'No. 2 beat No. 1 in World War II.',
    'A 50-50 chance, a 4-4-2 formation and nineteen to the dozen.',
    'It runs 24/7, 50-50.',
    'He came in 2018, on May 3, for two years, at 10:30.',
    'A Boeing 737 and an F-16 of the G20 landed.',
    'She first said at first that second-hand shops and the First Lady came.',
    'The 14th Amendment, Fifth Avenue and the 9th Circuit stand.',
    'They met at the Three Tuns after World War Two.',
    'A year and a half later they met for an hour or two.',
    'One of them said no one knew one another.',
    'He cited Article 5 on page 3.',
    'See 192.168.1.2 or v1.2.3.',
    `It was ${'9'.repeat(400)}.`,
    'It was 1e999 times.',
    'She lives at 12 Harbour Street.',
  ])('%s', (text) => {
    expect(quantitiesOf(text)).toEqual([]);
  });
});

test('values are finite, spans are slices in order without overlaps', () => {
  const text = `😀 5½ miles, $${'9'.repeat(18)} trillion, 999999 trillion trillion people, 3 ${'million '.repeat(50)} and 20\u00AD people — “12” é 7.`;
  const found = findQuantities(text);
  expect(found.length).toBeGreaterThan(2);
  found.forEach(({ start, end, value }, index) => {
    expect(Number.isFinite(value)).toBe(true);
    expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
    expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
  });
});

test('a table of 5,000 numbers is read in linear time', () => {
  const table = (rows: number): string =>
    Array.from(
      { length: rows },
      (_, row) => `Row ${row}: ${row * 7} ${row % 9},${100 + (row % 900)} 1e${row} ${row}.${row},${row}`,
    ).join('\n');
  const found = findQuantities(table(1250));
  found.forEach(({ start, value }, index) => {
    expect(Number.isFinite(value)).toBe(true);
    expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
  });
});
