import { expect, test } from 'vitest';
import { describeQuotes } from '../describe-quotes.ts';

test.each([
  ['The dam was in “perfect shape”, Vale said.', ['mixed, Vale, said: The dam was in “perfect shape”']],
  [
    '“The dam will hold when the rain comes, Vale told reporters.',
    ['direct, Vale, told: The dam will hold when the rain comes'],
  ],
  [
    'When the rain comes, the dam will hold, said Orr.',
    ['indirect, Orr, said: When the rain comes, the dam will hold'],
  ],
  [
    'The dam will hold, Vale said on Tuesday about the near miss above the harbour.',
    ['indirect, Vale, said: The dam will hold'],
  ],
  ['The dam will hold, said Orr.', ['indirect, Orr, said: The dam will hold']],
  ['The dam, Vale said, would hold.', ['indirect, Vale, said: The dam', 'indirect, Vale, said: would hold']],
  ['NORTHPORT, Esterland (Reuters) — The dam will hold, Vale said.', ['indirect, Vale, said: The dam will hold']],
])('%s', (sentence, expected) => {
  expect(describeQuotes(sentence)).toEqual(expected);
});

test.each([
  'The dam will hold, Reuters said.',
  'After the vote, Vale left.',
  'When Orr asked about the dam again, Vale snapped.',
  'Despite the rain, the party goes on.',
])('nothing in: %s', (sentence) => {
  expect(describeQuotes(sentence)).toEqual([]);
});
