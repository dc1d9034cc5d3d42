import { expect, test } from 'vitest';
import { describeQuotes } from '../describe-quotes.ts';

test.each([
  ['Ann Vale: “The dam is safe.”', 'direct, Ann Vale, -: The dam is safe.'],
  [
    'Mayor Ann Vale on Tuesday: “The dam is safe. It is new.”',
    'direct, Mayor Ann Vale (Ann Vale), -: The dam is safe. It is new.',
  ],
  ['Ann Vale, the mayor, on the quay on Monday: “The dam is safe”.', 'direct, Ann Vale, -: The dam is safe'],
  ['Ann Vale after losing the vote: “We must go on”.', 'direct, Ann Vale, -: We must go on'],
  ['The engineer, Tom Orr, on the old dam: “It will hold.”', 'direct, Tom Orr, -: It will hold.'],
  ['A spokesman on Monday: “The dam is safe.”', 'direct, A spokesman, -: The dam is safe.'],
  ['Old dams, new fears - Northport Herald: “The dam is old.”', 'direct, Northport Herald, -: The dam is old.'],
  ['[Ann Vale on the old dam: “It will hold.”]', 'direct, Ann Vale, -: It will hold.'],
])('%s', (sentence, expected) => {
  expect(describeQuotes(sentence)).toEqual([expected]);
});

test.each([
  'Update: “The dam is safe.”',
  'Ann Vale: The dam is safe.',
  'Ann Vale: “Long Roads” and other songs.',
  'Ann Vale on the new book by Tom Orr: “Long Roads”.',
  'A spokesman for the dam - a new hope: “The dam is safe.”',
  'The result on Monday: “The dam is safe.”',
  'After the storm in Northport: “The dam is safe.”',
])('nothing in: %s', (sentence) => {
  expect(describeQuotes(sentence)).toEqual([]);
});
