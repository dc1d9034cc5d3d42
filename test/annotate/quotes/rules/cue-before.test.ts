import { expect, test } from 'vitest';
import { describeQuotes } from '../describe-quotes.ts';

test.each([
  ['Vale said: “The dam is safe.”', ['direct, Vale, said: The dam is safe.']],
  ['Vale told reporters on Monday, “The dam is safe.”', ['direct, Vale, told: The dam is safe.']],
  ['Vale told Orr: “The dam is safe.”', ['direct, Vale, told: The dam is safe.']],
  ['Vale told the press after Saturday’s vote: “The dam is safe.”', ['direct, Vale, told: The dam is safe.']],
  ['Said Vale: “The dam is safe.”', ['direct, Vale, Said: The dam is safe.']],
  ['Vale said “no”.', ['direct, Vale, said: no']],
  ['Reporters asked Vale about the dam: “It will hold.”', ['direct, Vale, asked: It will hold.']],
  ['Orr asked Vale about the dam: “Will it hold?”', ['direct, Orr, asked: Will it hold?']],
  ['Orr answered, “We had no choice.”', ['direct, Orr, answered: We had no choice.']],
])('%s', (sentence, expected) => {
  expect(describeQuotes(sentence)).toEqual(expected);
});

test.each([
  'She wrote “The Long Road” in 1987.',
  'He read “A Day in May” aloud.',
  'Vale continued “on the old road” to Northport.',
])('nothing in: %s', (sentence) => {
  expect(describeQuotes(sentence)).toEqual([]);
});
