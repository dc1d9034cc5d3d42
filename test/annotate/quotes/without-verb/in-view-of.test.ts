import { expect, test } from 'vitest';
import { describeQuotes } from '../describe-quotes.ts';

test.each([
  ['In Vale’s view, the dam was never safe.', 'indirect, Vale, In Vale’s view: the dam was never safe'],
  ['In the words of Vale, the dam was “a bad joke”.', 'mixed, Vale, In the words: the dam was “a bad joke”'],
])('%s', (sentence, expected) => {
  expect(describeQuotes(sentence)).toEqual([expected]);
});

test.each(['In my view, the dam was never safe.', 'In view of the rain, the dam was closed.'])(
  'nothing in: %s',
  (sentence) => {
    expect(describeQuotes(sentence)).toEqual([]);
  },
);
