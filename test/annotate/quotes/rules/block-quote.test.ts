import { expect, test } from 'vitest';
import { describeQuotes } from '../describe-quotes.ts';

test.each([
  [['Vale was clear:', ['quote', 'The dam is safe.']], ['direct, Vale, was clear: The dam is safe.']],
  [[['quote', '“The dam is safe.”']], ['direct, -, -: The dam is safe.']],
] as const)('%j', (blocks, expected) => {
  expect(describeQuotes(...blocks)).toEqual(expected);
});

test('a heading in marks is no quote', () => {
  expect(describeQuotes(['heading', '‘Always safe’'], 'The rain went on.')).toEqual([]);
});
