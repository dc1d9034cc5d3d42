import { expect, test } from 'vitest';
import { describeQuotes } from '../describe-quotes.ts';

test('a name, a colon, words in marks', () => {
  expect(describeQuotes('Ann Vale: “The dam is safe.”')).toEqual(['direct, Ann Vale, -: The dam is safe.']);
});

test.each(['Update: “The dam is safe.”', 'Ann Vale: The dam is safe.', 'Ann Vale: “Long Roads” and other songs.'])(
  'nothing in: %s',
  (sentence) => {
    expect(describeQuotes(sentence)).toEqual([]);
  },
);
