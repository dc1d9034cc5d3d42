import { expect, test } from 'vitest';
import { describeQuotes } from '../describe-quotes.ts';

const words = '“If the wind turns, we lose the bridge.”';
const content = 'If the wind turns, we lose the bridge.';

test.each([
  [[`${words} That was the stark assessment of engineer Ann Vale on Monday.`], 'Ann Vale, assessment'],
  [[`${words} Those were the mayor’s words on Monday.`], 'the mayor, words'],
  [[words, 'That was the verdict of the engineer, Tom Orr, on Monday.'], 'Tom Orr, verdict'],
  [[`${words} So said Ann Vale on Monday.`], 'Ann Vale, said'],
])('%j', (blocks, expected) => {
  expect(describeQuotes(...blocks).map((line) => line.replace('engineer Ann Vale (Ann Vale)', 'Ann Vale'))).toEqual([
    `direct, ${expected}: ${content}`,
  ]);
});

test.each([
  [[`${words} That was the result of the vote.`]],
  [[`${words} That was the height of the storm.`]],
  [[words, 'The rain went on.', 'That was the verdict of Tom Orr.']],
])('nothing in: %j', (blocks) => {
  expect(describeQuotes(...blocks)).toEqual([]);
});
