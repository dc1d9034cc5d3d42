import { expect, test } from 'vitest';
import { describeQuotes } from '../describe-quotes.ts';

test.each([
  ['Vale: dam will hold for years', 'indirect, Vale, -: dam will hold for years'],
  ['Police: two men held after flood', 'indirect, Police, -: two men held after flood'],
  ['Old dam will fail – Vale', 'indirect, Vale, -: Old dam will fail'],
  ['Vale says dam will hold', 'indirect, Vale, says: dam will hold'],
])('%s', (headline, expected) => {
  expect(describeQuotes(['headline', headline], 'The rain went on.')).toEqual([expected]);
});

test.each(['Northport: river rises again', 'Ann Vale: a life in pictures', 'River rises again – Northport Herald'])(
  'nothing in: %s',
  (headline) => {
    expect(describeQuotes(['headline', headline], 'The rain went on.')).toEqual([]);
  },
);

test('only in headlines', () => {
  expect(describeQuotes('Vale: dam will hold for years.')).toEqual([]);
});
