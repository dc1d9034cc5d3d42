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
  ])('%s is %d', (text, value) => {
    const atoms = atomsOf(text);
    expect(parseNumeral(atoms, 0)).toMatchObject({ value, end: atoms.length });
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
])('%s is the ordinal %d', (text, value) => {
  expect(parseOrdinal(atomsOf(text), 0)?.value).toBe(value);
});

test.each(['three', '3', '3.5th', 'twenty-one', 'secondly'])('"%s" is no ordinal', (text) => {
  expect(parseOrdinal(atomsOf(text), 0)).toBeUndefined();
});
