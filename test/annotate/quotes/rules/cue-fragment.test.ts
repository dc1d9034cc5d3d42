import { expect, test } from 'vitest';
import { describeQuotes } from '../describe-quotes.ts';

test.each([
  ['Vale called Orr a “coward”.', ['mixed, Vale, called: Orr a “coward”']],
  [
    'Vale denounced “bullying tactics” by some members — a veiled jab at Orr.',
    ['mixed, Vale, denounced: “bullying tactics” by some members'],
  ],
  ['Vale accused Orr of “playing with fire”.', ['mixed, Vale, accused: Orr of “playing with fire”']],
  [
    'Orr defended what he called “a small mistake,” a hint at his past.',
    ['mixed, Orr, defended: what he called “a small mistake,”', 'mixed, he, called: a small mistake'],
  ],
  ['Vale praised the “special bond” with Esterland.', ['mixed, Vale, praised: the “special bond” with Esterland']],
  [
    'The talks began with Vale denouncing “delay tactics” by the board.',
    ['mixed, Vale, denouncing: “delay tactics” by the board'],
  ],
])('%s', (sentence, expected) => {
  expect(describeQuotes(sentence)).toEqual(expected);
});

test.each([
  'The band sang “Long Roads” in a club called “The Anchor”.',
  'The so-called “smart” meters failed.',
  'Tom “Bear” Orr lives in Northport.',
  'Vale praised “Long Roads”, a song.',
  'A plan known as “the big dig” failed.',
])('nothing in: %s', (sentence) => {
  expect(describeQuotes(sentence)).toEqual([]);
});
