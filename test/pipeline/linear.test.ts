import { describe, expect, it } from 'vitest';
import { annotateArticle } from '../../src/pipeline/annotate.ts';
import { readInput } from '../../src/read/read-input.ts';
import { plainReport } from '../helpers/articles.ts';

const mostForTwice = 2.3;
const attempts = 4;

const annotateText = (text: string) => {
  const { articles } = readInput({ name: 'long.txt', bytes: Buffer.from(text), options: { as: 'text' } });
  return articles.map((article) => annotateArticle(article));
};

const millisecondsOf = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** How much longer twice the text takes; the best of a few pairs, since other work on the machine only ever adds. */
function ratioOf(text: string): number {
  annotateText(text);
  const ratios = Array.from({ length: attempts }, () => {
    const once = millisecondsOf(() => annotateText(text));
    return millisecondsOf(() => annotateText(text + text)) / once;
  });
  return Math.min(...ratios);
}

const shapes: [name: string, text: string][] = [
  ['ordinary reports', plainReport.repeat(120)],
  ['quotation marks', `${plainReport}\n${'“'.repeat(10_000)}x${'"'.repeat(10_000)}\n`],
  ['quotation marks among words', '“we ” said "it he ’s “ going ‘ on '.repeat(1_500)],
  ['one paragraph of one sentence', `The mayor ${'and the council of the town '.repeat(2_000)} met.`],
  ['one line without spaces', 'x'.repeat(400_000)],
  ['capitalised words', 'Ilse Brandt of the Council of Wend and '.repeat(2_500)],
  ['numbers', '1,000 to 2.5 million of 17% and $3bn on May 5 2024 '.repeat(1_000)],
  ['short lines', 'Photo: A / B\n'.repeat(6_000)],
  ['brackets and dots', '((((....[[[['.repeat(6_000)],
];

describe('twice the text takes at most 2.3 times the time', () => {
  it.each(shapes)('%s', { timeout: 120_000 }, (_name, text) => {
    expect(ratioOf(text)).toBeLessThanOrEqual(mostForTwice);
  });
});
