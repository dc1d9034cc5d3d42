import { expect, test } from 'vitest';
import { describeQuotes } from '../describe-quotes.ts';

test.each([
  ['Many wondered at Vale’s claim that the dam was safe.', 'indirect, Vale, claim: that the dam was safe'],
  ['Many wondered at Vale’s refusal to answer the board.', 'indirect, Vale, refusal: to answer the board'],
  ['Vale’s support for the new dam is known.', 'indirect, Vale, support for: the new dam'],
])('%s', (sentence, expected) => {
  expect(describeQuotes(sentence)).toContain(expected);
});

test.each([
  'The claim that the dam was safe is old.',
  'The flood’s threat to the town grew.',
  'My claim that the dam was safe is old.',
  'Vale’s support grew.',
])('nothing in: %s', (sentence) => {
  expect(describeQuotes(sentence)).toEqual([]);
});
