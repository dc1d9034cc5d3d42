import { expect, test } from 'vitest';
import { describeQuotes } from '../describe-quotes.ts';

test.each([
  ['According to Vale, the dam will hold for years.', ['indirect, Vale, According to: the dam will hold for years']],
  [
    'The dam will hold for years, according to a report by engineers.',
    ['indirect, a report by engineers, according to: The dam will hold for years'],
  ],
])('%s', (sentence, expected) => {
  expect(describeQuotes(sentence)).toEqual(expected);
});

test.each([
  'The work ended early, according to plan.',
  'The dam has failed, according to Reuters.',
  'They were paid according to their rank.',
])('nothing in: %s', (sentence) => {
  expect(describeQuotes(sentence)).toEqual([]);
});
