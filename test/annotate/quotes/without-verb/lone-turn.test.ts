import { expect, test } from 'vitest';
import type { NamedEntity } from '../../../helpers/quote-reading.ts';
import { findTestQuotes } from '../describe-quotes.ts';

const cast: readonly NamedEntity[] = [
  { type: 'person', forms: ['ANN VALE', 'MAYOR VALE', 'Ms Vale'] },
  { type: 'person', forms: ['BEN ORR'] },
];

function describeTurns(block: string): string[] {
  const { text, quotes } = findTestQuotes([block], cast);
  return quotes
    .filter(({ rule }) => rule === 'annotate/quotes/lone-turn')
    .map(({ speaker, start, end }) => `${text.slice(speaker!.start, speaker!.end)}: ${text.slice(start, end)}`);
}

test.each([
  ['MAYOR VALE: I closed the dam. It was old.', ['MAYOR VALE: I closed the dam. It was old.']],
  ['ANN VALE, diver: We know the dam. It is old.', ['ANN VALE: We know the dam. It is old.']],
  ['THE CHAIR OF THE BOARD (Ms Vale): I knew of it. (Applause.)', ['Ms Vale: I knew of it.']],
  ['The board met on 3 May. MAYOR VALE: You have all seen the dam.', ['MAYOR VALE: You have all seen the dam.']],
  ['THE MINISTER: We have all seen the dam.', ['THE MINISTER: We have all seen the dam.']],
  ['ANN VALE: I know the dam. BEN ORR: You do not.', ['ANN VALE: I know the dam.', 'BEN ORR: You do not.']],
])('%s', (block, expected) => {
  expect(describeTurns(block)).toEqual(expected);
});

test.each([
  'UPDATE: The dam is safe, we hear.',
  'MAYOR VALE: The dam was closed on Monday.',
  'Ms Vale: I know the dam.',
])('nothing in: %s', (block) => {
  expect(describeTurns(block)).toEqual([]);
});
