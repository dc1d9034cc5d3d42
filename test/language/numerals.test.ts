import { describe, expect, test } from 'vitest';
import { splitAtoms } from '../../src/language/atoms.ts';
import { parseNumeral, parseOrdinal } from '../../src/language/numerals.ts';

const atomsOf = (text: string) => splitAtoms(text, { start: 0, end: text.length });

describe('cardinals', () => {
  test.each([
    ['1,000', 1000],
    ['2.5 million', 2_500_000],
    ['2.3 million', 2_300_000],
    ['twenty-five', 25],
    ['two hundred and six thousand', 206_000],
    ['one million two hundred thousand and three', 1_200_003],
    ['fifteen hundred', 1500],
    ['a dozen', 12],
    ['two dozen', 24],
    ['half a million', 500_000],
    ['a half-million', 500_000],
    ['5 1/2', 5.5],
    ['5½', 5.5],
    ['three and a half', 3.5],
    ['two-and-a-half', 2.5],
    ['1.234,56', 1234.56],
    ['12,34,567', 1_234_567],
    ['three lakh crore', 3_000_000_000_000],
    ['three dozens', 36],
    ['3 hundred and 21', 321],
    ['3 hundred and one', 301],
    ['4 thousand 3 hundred and 21', 4321],
    ['2 crore 50 lakh', 25_000_000],
    ['fifty - two', 52],
    ['three hundred and two dozen', 324],
    ['3 dozs', 36],
  ])('%s is %d', (text, value) => {
    const atoms = atomsOf(text);
    expect(parseNumeral(atoms, 0)).toMatchObject({ value, end: atoms.length });
  });

  test.each([
    ['3 hundred and 2 hundred', 300],
    ['4 thousand 3 hundred and 0', 4300],
    ['3 million 4 billion', 3_000_000],
    ['6 crore and two hundred', 60_000_000],
    ['fifty - two of them', 50],
    ['fifty - 2', 50],
  ])('%s begins with %d', (text, value) => {
    expect(parseNumeral(atomsOf(text), 0)?.value).toBe(value);
  });

  test.each(['third', 'thousands', 'a', 'half', '9'.repeat(400), 'constructor', ''])('"%s" is none', (text) => {
    expect(parseNumeral(atomsOf(text), 0)).toBeUndefined();
  });
});

test.each([
  ['third', 3],
  ['twenty-first', 21],
  ['3rd', 3],
  ['31st', 31],
  ['two hundredth', 200],
  ['one hundred and fifth', 105],
  ['one hundred twenty-fifth', 125],
  ['a hundred trillionth', 100_000_000_000_000],
  ['twenty-one trillion and three hundred twenty second', 21_000_000_000_322],
])('%s is the ordinal %d', (text, value) => {
  expect(parseOrdinal(atomsOf(text), 0)?.value).toBe(value);
});

test.each([
  'three',
  '3',
  '3.5th',
  'twenty-one',
  'secondly',
  'one third',
  'one hundredth',
  'two hundredths',
  'five hundred second delays',
  'a hundred and first-time buyers',
])('"%s" is no ordinal', (text) => {
  expect(parseOrdinal(atomsOf(text), 0)).toBeUndefined();
});
