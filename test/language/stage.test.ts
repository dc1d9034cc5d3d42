import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageStage } from '../../src/language/stage.ts';
import { annotationsOf } from '../../src/model/annotation.ts';
import { annotateArticle } from '../../src/pipeline/annotate.ts';
import { readInput } from '../../src/read/read-input.ts';

const readText = (text: string) =>
  readInput({ name: 'report.txt', bytes: Buffer.from(text), options: { as: 'text' } }).articles[0]!;
const read = (text: string) => languageStage.find({ article: readText(text), annotations: [] });
const tokensOf = (text: string) => annotationsOf(read(text).annotations, 'token');

const sentence = fc
  .array(
    fc.constantFrom(
      'the',
      'harbour',
      'Vale',
      'said',
      'on',
      'Monday',
      'it',
      '14',
      'people',
      'were',
      '“hurt”',
      'U.S.',
      'not',
    ),
    {
      minLength: 3,
      maxLength: 12,
    },
  )
  .map((words) => `It began when ${words.join(' ')} too.`);

describe('language stage', () => {
  test('every character that is no white space is in one token', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 120, unit: 'grapheme' }), (noise) => {
        const text = `The harbour was closed.\n\n${noise} and it was shut.`;
        const article = readText(text);
        const tokens = annotationsOf(languageStage.find({ article, annotations: [] }).annotations, 'token');
        const covered = new Set(
          tokens.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
        );
        expect(covered.size).toBe(tokens.reduce((sum, { start, end }) => sum + end - start, 0));
        for (const { start, end, kind } of article.blocks)
          for (let at = start; at < end && kind === 'paragraph'; at += 1)
            expect(covered.has(at) || /\s/.test(article.text[at]!)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('a further sentence leaves the earlier tokens as they were', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), sentence, (sentences, last) => {
        const text = `A line of text.\n\n${sentences.join(' ')}`;
        const before = tokensOf(text);
        expect(tokensOf(`${text} ${last}`).slice(0, before.length)).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  test('heads are tokens of the same sentence, and each sentence has one root', () => {
    const { annotations } = read('Vale spoke on Monday. “We will not open the port,” she said, and left.');
    const sentences = annotationsOf(annotations, 'sentence');
    const tokens = annotationsOf(annotations, 'token');
    const byId = new Map(tokens.map((token) => [token.id, token]));
    for (const { start, end } of sentences) {
      const inside = tokens.filter((token) => token.start >= start && token.end <= end);
      expect(inside.filter(({ head }) => head === undefined)).toHaveLength(1);
      for (const { head } of inside) if (head) expect(byId.get(head)!.start).toBeGreaterThanOrEqual(start);
    }
  });

  test('a sentence of 100,000 words is cut, with a notice', { timeout: 60_000 }, () => {
    const { annotations, notices } = read(`It said ${'word '.repeat(100_000)}`);
    expect(annotationsOf(annotations, 'token').length).toBeGreaterThan(100_000);
    expect(annotationsOf(annotations, 'sentence').length).toBeGreaterThanOrEqual(250);
    expect(notices).toEqual([expect.objectContaining({ rule: 'language/long-sentence', severity: 'info' })]);
  });

  test('what lies beyond the first million characters is left, with a notice', { timeout: 60_000 }, () => {
    const { notices } = read(Array.from({ length: 40_000 }, (_, at) => `The harbour was shut ${at}. `).join(''));
    expect(notices!.map(({ rule }) => rule)).toContain('language/too-long');
  });
});

describe('bad input', () => {
  const rows: [name: string, text: string][] = [
    [
      'all capitals',
      'MINISTER ANNA VALE SAID ON TUESDAY THAT THE HARBOUR OF SKERRIN WOULD BE CLOSED AND THAT SHE REGRETTED IT',
    ],
    [
      'no punctuation',
      'anna vale said on tuesday that the harbour would be closed she did not say when it would open again and left',
    ],
    ['emoji', 'Anna Vale 👩‍⚖️ said 🎉🎉 that “the harbour 🚢 is shut” 😡. It was on Tuesday.'],
    ['mixed scripts', 'The mayor of Москва said that 北京 and القاهرة would meet in the harbour on Tuesday.'],
    ['homoglyphs', 'Аnnа Vаlе said that the harbour was shut, and Anna Vale said that it was not.'],
    [
      'a table as text',
      'Team Played Won\nSkerrin 12 4\nMarit 12 7\nThe teams said that they will play on.\nOrvane 12 1',
    ],
    [
      '1,000 names',
      `They were ${Array.from({ length: 1000 }, (_, at) => `Anna Vale${String.fromCharCode(97 + (at % 26))}`).join(', ')}.`,
    ],
  ];
  test.each(rows)('%s is read, and each annotation keeps to the text', { timeout: 60_000 }, (_name, text) => {
    const article = annotateArticle(readText(`A report of the day.\n\n${text}`));
    expect(annotationsOf(article.annotations, 'token').length).toBeGreaterThan(5);
    for (const { start, end } of article.annotations) expect(article.text.slice(start, end).trim()).not.toBe('');
  });

  test('in another language only what stands in marks is annotated, and a notice says so', () => {
    const text =
      'Der Hafen bleibt zu\n\nDie Ministerin Anna Vale erklärte am Dienstag: „Wir werden den Hafen in diesem Jahr nicht mehr öffnen.“ ' +
      'Die Fischer sind darüber sehr verärgert und kündigten Proteste an, auch weil niemand mit ihnen geredet hat.';
    const article = annotateArticle(readText(text));
    expect(article.notices.map(({ rule }) => rule)).toContain('read/language/not-english');
    expect(article.annotations.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['quote', 'Wir werden den Hafen in diesem Jahr nicht mehr öffnen.'],
    ]);
  });
});
