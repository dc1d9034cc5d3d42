import { describe, expect, it } from 'vitest';
import { indexArticle } from '../../src/edition/index-article.ts';
import { splitPrintedSentences } from '../../src/edition/printed-sentences.ts';
import { createArticle } from './build-fixture.ts';

const split = (...lines: string[]) => {
  const article = createArticle('a', ['Headline', ...lines]);
  return splitPrintedSentences(indexArticle(article)).map((sentence) => ({
    text: article.text.slice(sentence.start, sentence.end),
    balanced: sentence.balanced,
  }));
};

describe('printed sentences', () => {
  it.each<[string, string[], string[]]>([
    ['cuts sentences', ['The bridge closed. Cars waited.'], ['The bridge closed.', 'Cars waited.']],
    [
      'keeps a quotation of two sentences whole',
      ['“We waited all night. Nobody came to help us,” the driver said. Then it rained.'],
      ['“We waited all night. Nobody came to help us,” the driver said.', 'Then it rained.'],
    ],
    ['leaves out headings', ['# What comes next', 'Work goes on.'], ['Work goes on.']],
  ])('%s', (_, lines, expected) => {
    expect(split(...lines).map(({ text }) => text)).toEqual(expected);
  });

  it('knows a mark that never closes, and one that never opened', () => {
    expect(split('“We waited all night long, the driver said.')[0]!.balanced).toBe(false);
    expect(split('We waited all night,” the driver said.')[0]!.balanced).toBe(false);
    expect(split('“We waited,” the driver said.')[0]!.balanced).toBe(true);
  });

  it.each<[string, boolean]>([
    ['“We waited, he said. “We waited long.”', false],
    ['„Wir warten“, he wrote on the wall.', true],
    ['"We waited," he said, "for hours."', true],
    ['"We waited, he said.', false],
  ])('%s: balanced is %s', (line, balanced) => {
    expect(split(line).every((sentence) => sentence.balanced)).toBe(balanced);
  });

  it('does not join without end', () => {
    const joined = split(`“${'It rained and rained on the long road. '.repeat(200)}`);
    expect(Math.max(...joined.map(({ text }) => text.length))).toBeLessThanOrEqual(840);
  });
});
