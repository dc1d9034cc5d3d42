import { describe, expect, test } from 'vitest';
import { quantitiesStage } from '../../../src/annotate/quantities/stage.ts';
import type { QuantityAnnotation } from '../../../src/model/annotation.ts';
import { readingWithTimes } from '../times/articles.ts';

const findQuantities = (text: string): QuantityAnnotation[] =>
  quantitiesStage
    .find(readingWithTimes(text, '2025-09-03'))
    .annotations.filter((annotation): annotation is QuantityAnnotation => annotation.kind === 'quantity');

/** `words | value, low-high, unit, bound, counted`, what is absent left out. */
const quantitiesOf = (text: string): string[] =>
  findQuantities(text).map(({ start, end, value, low, high, unit, bound, strict, counted }) =>
    [
      `${text.slice(start, end)} | ${value}`,
      ...(low === undefined ? [] : [`${low}-${high}`]),
      ...(unit === undefined ? [] : [unit]),
      ...(bound === 'exact' ? [] : [`${strict ? 'strictly ' : ''}${bound}`]),
      ...(counted === undefined ? [] : [text.slice(counted.start, counted.end)]),
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
    ['They asked for $2 to $3 billion.', ['$2 to $3 billion | 2500000000, 2000000000-3000000000, USD, about']],
    ['Turnout was 61.5 percent.', ['61.5 percent | 61.5, %']],
    ['About 40% of voters stayed away.', ['About 40% | 40, %, about, voters']],
    ['She led 55 to 41 percent.', ['55 | 55, %', '41 percent | 41, %']],
    ['Between 20 and 30 boats sank.', ['20 and 30 | 25, 20-30, about, boats']],
    ['Two to three million euros were lost.', ['Two to three million euros | 2500000, 2000000-3000000, EUR, about']],
    ['Tens of thousands of people marched.', ['Tens of thousands | 10000, 10000-100000, about, people']],
    [
      'Hundreds of millions of dollars are missing.',
      ['Hundreds of millions of dollars | 100000000, 100000000-1000000000, USD, about'],
    ],
    ['A 25-year-old man was held.', ['25-year-old | 25, year, man']],
    ['Ann Roe, 34, was held.', ['34 | 34, year']],
    ['The fire burned 300 square miles.', ['300 square miles | 300, mi2']],
    ['It fell to -5°C.', ['-5°C | -5, °C']],
    ['Half a million voters and 1.5M pupils came.', ['Half a million | 500000, voters', '1.5M | 1500000, pupils']],
    ['A 10-member team and two hundred and six guards came.', ['10 | 10, member', 'two hundred and six | 206, guards']],
    ['He met 20 heads of state.', ['20 | 20, heads of state']],
  ])('%s', (text, expected) => {
    expect(quantitiesOf(text)).toEqual(expected);
  });
});

describe('numbers that are no quantities', () => {
  test.each([
    'The Group of 20 met on Route 66.',
    'The S&P 500 fell after 9/11.',
    'Call 555-0134 or 1-800-555-0199.',
    '1. The first item.',
    'No. 2 beat No. 1 in World War II.',
    'They won 3-2 in a 5-4 vote.',
    'It runs 24/7, 50-50.',
    'He came in 2018, on May 3, for two years, at 10:30.',
    'A Boeing 737 and an F-16 of the G20 landed.',
    'She came third, the 21st, on the 3rd floor.',
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
