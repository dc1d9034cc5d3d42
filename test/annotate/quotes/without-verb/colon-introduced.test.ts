import { expect, test } from 'vitest';
import { describeQuotes } from '../describe-quotes.ts';

test.each([
  [['Vale went even further: “The dam must go.”'], 'direct, Vale, went even further: The dam must go.'],
  [['Vale issued the following statement:', '“The dam must go.”'], 'direct, Vale, -: The dam must go.'],
  [['Vale said:', '“The dam must go. It is old.”'], 'direct, Vale, said: The dam must go. It is old.'],
  [['The head of the board, Ann Vale, was blunt: “The dam must go.”'], 'direct, Ann Vale, -: The dam must go.'],
  [['Sailor Ann Vale, 40, turned to the crowd: “The dam must go.”'], 'direct, Ann Vale, -: The dam must go.'],
  [['The chairman put his case: “The dam must go.”'], 'direct, The chairman, put his case: The dam must go.'],
  [['The mayor’s answer to her critics was short: “We must go”.'], 'direct, The mayor, answer: We must go'],
  [['The message from Ann Vale was clear: “We must go.”'], 'direct, Ann Vale, message: We must go.'],
])('%j', (blocks, expected) => {
  expect(describeQuotes(...blocks)).toEqual([expected]);
});

test.each([
  ['The sign was clear: “Keep out!”'],
  ['One of his jokes goes like this: “The dam is old.”'],
  ['Vale read three books: “Long Roads”.'],
])('nothing in: %s', (sentence) => {
  expect(describeQuotes(sentence)).toEqual([]);
});
