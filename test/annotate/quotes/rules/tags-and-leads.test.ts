import { describe, expect, test } from 'vitest';
import { describeQuotes } from '../describe-quotes.ts';

describe('a tag behind words in marks, told by its place', () => {
  test.each([
    ['“It will hold,” Tom Orr, D-Kent, the board’s former chair, said.', 'direct, Tom Orr, said: It will hold'],
    [
      '“It was hard,” one person directly familiar with the talks said.',
      'direct, one person directly familiar with the talks, said: It was hard',
    ],
    ['“It will hold,” the report states.', 'direct, the report, states: It will hold'],
    ['“It will hold,” Reuters quoted Vale as saying.', 'direct, Vale, saying: It will hold'],
  ])('%s', (sentence, expected) => {
    expect(describeQuotes(sentence)).toEqual([expected]);
  });

  test.each([
    ['“It will hold,” the board’s reports.', []],
    ['“Any load on the wall” that day, Orr said, was safe.', 'Orr'],
    ['“It will hold,” the lawyer, author of “Long Roads,” told Vale.', 'the lawyer'],
  ])('nobody else speaks: %s', (sentence, speaker) => {
    for (const quote of describeQuotes(sentence)) expect(quote.split(', ')[1]).toBe(speaker);
  });
});

describe('words that lead into marks', () => {
  test.each([
    ['Orr warned Vale that “the dam is late.”', 'mixed, Orr, warned: that “the dam is late.”'],
    ['Then all changed, says Tom Orr: “It will hold.”', 'direct, Tom Orr, says: It will hold.'],
    ['Added Tom Orr, a lawyer from Northport: “It will hold.”', 'direct, Tom Orr, Added: It will hold.'],
    ['Vale said in a note released by the board, “It will hold.”', 'direct, Vale, said: It will hold.'],
    ['As Vale put it on Monday, “It will hold.”', 'direct, Vale, put it: It will hold.'],
    ['From Ann Vale’s speech to the board on Monday: “It will hold.”', 'direct, Ann Vale, speech: It will hold.'],
    ['In Vale’s view, “It will hold.”', 'direct, Vale, In Vale’s view: It will hold.'],
  ])('%s', (sentence, expected) => {
    expect(describeQuotes(sentence)).toEqual([expected]);
  });

  test.each(['Vale wrote a play released in May, “Long Roads.”', 'It is late, says the sign: Northport.'])(
    'nothing in: %s',
    (sentence) => {
      expect(describeQuotes(sentence)).toEqual([]);
    },
  );
});

test('a full stop of an abbreviation ends the sentence of a tag', () => {
  expect(describeQuotes('“It will hold,” said Tom Orr of Dams Inc. “We tried it.”')).toEqual([
    'direct, Tom Orr, said: It will hold',
    'direct, Tom Orr, said: We tried it.',
  ]);
});

test('a headline that stands alone in a text tells of no speech', () => {
  expect(describeQuotes('Mayor Vale Says Northport Dam Will Hold for Years')).toEqual([]);
  expect(describeQuotes('Mayor Vale says the Northport dam will hold for years.')).toHaveLength(1);
});
