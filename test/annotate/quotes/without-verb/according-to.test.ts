import { expect, test } from 'vitest';
import { describeQuotes } from '../describe-quotes.ts';

test.each([
  ['According to Vale, the dam will hold for years.', ['indirect, Vale, According to: the dam will hold for years']],
  [
    'According to Vale, speaking on Tuesday, the dam will hold for years.',
    ['indirect, Vale, According to: the dam will hold for years'],
  ],
  [
    'Look at the walls: According to Vale, the dam will hold for years.',
    ['indirect, Vale, According to: the dam will hold for years'],
  ],
  [
    '“Vale spoke with the engineers,” according to a report by the board.',
    ['direct, a report by the board, according to: Vale spoke with the engineers'],
  ],
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
  '“Long Roads,” according to Vale, is an old song.',
  'According to Vale, who came from Northport:',
  'They were paid according to their rank.',
])('nothing in: %s', (sentence) => {
  expect(describeQuotes(sentence)).toEqual([]);
});
