import { expect, test } from 'vitest';
import { describeQuotes } from '../describe-quotes.ts';

test.each([
  ['Vale criticised the board for its slow answer.', ['indirect, Vale, criticised: the board for its slow answer']],
  ['Vale accused Orr of hiding the report.', ['indirect, Vale, accused: Orr of hiding the report']],
  ['Orr described the dam as a danger.', ['indirect, Orr, described: the dam as a danger']],
  ['Vale has praised the workers on Monday.', ['indirect, Vale, has praised: the workers']],
  ['Ann Vale called for a new dam in a statement.', ['indirect, Ann Vale, called for: a new dam']],
])('%s', (sentence, expected) => {
  expect(describeQuotes(sentence)).toEqual(expected);
});

test.each([
  'The storm blamed no one.',
  'Vale called her sister.',
  'Vale praised him.',
  'Vale did not criticise the board for its slow answer.',
  'Vale says Orr opposes the new dam.'.replace('Vale says ', 'I say '),
])('nothing in: %s', (sentence) => {
  expect(describeQuotes(sentence)).toEqual([]);
});

test('what somebody tells of a stance is told once', () => {
  expect(describeQuotes('Vale says he wants to close the dam.')).toEqual([
    'indirect, Vale, says: he wants to close the dam',
  ]);
});
