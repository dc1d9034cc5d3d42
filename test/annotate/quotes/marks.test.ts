import { describe, expect, test } from 'vitest';
import { findMarks } from '../../../src/annotate/quotes/marks/mark.ts';
import { pairMarks } from '../../../src/annotate/quotes/marks/region.ts';
import { describeQuotes, findTestQuotes } from './describe-quotes.ts';

const regionsOf = (text: string): string[] => {
  const span = { start: 0, end: text.length };
  return pairMarks(text, span, findMarks(text, span)).map(
    ({ inner, state }) => `${state === 'closed' ? '' : `${state}: `}${text.slice(inner.start, inner.end)}`,
  );
};

describe('marks of every style', () => {
  test.each([
    ['“The dam,” she said', ['The dam,']],
    ['"The dam," she said', ['The dam,']],
    ['‘The dam,’ she said', ['The dam,']],
    ["'The dam,' she said", ['The dam,']],
    ['«The dam», she said', ['The dam']],
    ['« The dam », she said', [' The dam ']],
    ['»The dam«, she said', ['The dam']],
    ['„The dam“, she said', ['The dam']],
    ['„The dam”, she said', ['The dam']],
    ["''The dam,'' she said", ['The dam,']],
    ["``The dam,'' she said", ['The dam,']],
    ['said—“The dam”—and left', ['The dam']],
    ['the “dam“ and the ”lake”', ['dam', 'lake']],
    ['“He said ‘run’ and I ran,” she said', ['He said ‘run’ and I ran,']],
    ['‘He said “run” and I ran,’ she said', ['He said “run” and I ran,']],
    ['“one “two” three”', ['one “two” three']],
    ['‘the players’ union’ left', ['the players’ union']],
    ['‘tough talks’ and more', ['tough talks']],
    ["'tis the '90s, rock 'n' roll, 'em and the boys' club", []],
    ['5\'10" tall and 12" wide', []],
    ['the “ ” gap', []],
  ])('%s', (text, expected) => {
    expect(regionsOf(text)).toEqual(expected);
  });
});

describe('marks without a partner', () => {
  test.each([
    ['she said “the dam', ['unclosed: the dam']],
    ['”the dam, and ”the lake', ['unclosed: the dam, and ', 'unclosed: the lake']],
    ['the dam,” she said', ['unopened: the dam,']],
  ])('%s', (text, expected) => {
    expect(regionsOf(text)).toEqual(expected);
  });

  test('a wrong-way mark that is never closed ends with its clause, with a notice', () => {
    const blocks = ['Vale told Orr that ”the dam has held, noting that Northport would work on ”a better one.'];
    expect(describeQuotes(...blocks)).toEqual([
      'mixed, Vale, told: that ”the dam has held',
      'mixed, Vale, noting: that Northport would work on ”a better one',
    ]);
    expect(findTestQuotes(blocks).rules).toEqual(['annotate/quotes/unclosed-mark', 'annotate/quotes/unclosed-mark']);
  });

  test('a quote that is never closed ends with its paragraph', () => {
    const blocks = ['Vale said: “We must act now. We cannot wait.', 'The rain went on.'];
    expect(describeQuotes(...blocks)).toEqual(['direct, Vale, said: We must act now. We cannot wait.']);
    expect(findTestQuotes(blocks).rules).toEqual(['annotate/quotes/unclosed-mark']);
  });

  test.each([
    ['“The dam is safe, Vale said.', 'direct, Vale, said: The dam is safe'],
    ['The dam is safe,” Vale said.', 'direct, Vale, said: The dam is safe'],
  ])('%s', (sentence, expected) => {
    expect(describeQuotes(sentence)).toEqual([expected]);
  });
});
