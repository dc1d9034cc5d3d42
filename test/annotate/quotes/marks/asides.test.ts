import { expect, test } from 'vitest';
import { quotesStage } from '../../../../src/annotate/quotes/stage.ts';
import { createTestArticle, readWithCast } from '../../../helpers/quote-reading.ts';

function describeAsides(sentence: string): string[] {
  const reading = readWithCast(createTestArticle([sentence]));
  const { notices = [] } = quotesStage.find(reading);
  return notices.map(
    ({ rule, span }) => `${rule.split('/').at(-1)}: ${span ? reading.article.text.slice(span.start, span.end) : ''}`,
  );
}

test.each([
  ['The “smart dam” was closed for a day.', ['term-in-marks: “smart dam”']],
  ['The dam was shown in “Good Day Northport” on Monday.', ['title-in-marks: “Good Day Northport”']],
  ['Ann “Dam” Vale came to Northport.', ['nickname-in-marks: “Dam”']],
  [
    'A sign by the road has “nobody may pass here after dark” on it.',
    ['no-speaker-in-marks: “nobody may pass here after dark”'],
  ],
  ['Vale said the dam was “a marvel”.', []],
  ['“The dam is safe,” Vale said.', []],
])('%s', (sentence, expected) => {
  expect(describeAsides(sentence)).toEqual(expected);
});

test('of many, ten are told one by one and the rest in one notice', () => {
  const asides = describeAsides(`${'The “smart dam” was closed. '.repeat(25)}`.trim());
  expect(asides.length).toBe(11);
});
