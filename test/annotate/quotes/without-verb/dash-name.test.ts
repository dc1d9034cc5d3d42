import { expect, test } from 'vitest';
import { describeQuotes } from '../describe-quotes.ts';

test.each([
  [['“The dam must go.” — Ann Vale'], 'direct, Ann Vale, -: The dam must go.'],
  [['It rained.', '“The dam must go.”', '— Ann Vale, mayor of Northport'], 'direct, Ann Vale, -: The dam must go.'],
])('%j', (blocks, expected) => {
  expect(describeQuotes(...blocks)).toEqual([expected]);
});

test.each([[['“The dam must go.” — a sign at the river']], [['“Long Roads” — Ann Vale plays tonight']]])(
  'nothing in: %j',
  (blocks) => {
    expect(describeQuotes(...blocks)).toEqual([]);
  },
);
