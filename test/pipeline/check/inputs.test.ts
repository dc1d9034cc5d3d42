import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model/article.ts';
import { annotateArticle } from '../../../src/pipeline/annotate.ts';
import { checkDraft } from '../../../src/pipeline/check/check-draft.ts';
import { readInput } from '../../../src/read/read-input.ts';
import { encode } from '../../helpers/reading.ts';

const paragraphs = [
  'The gate of the lock at Brannoch gave way on Monday morning and nine boats were left on the bottom of the canal.',
  '"We will pay for every boat, and we will pay before we know who is to blame," Sefa Lindqvar, the director of the trust, told reporters on the bank.',
  'Four people were hurt, and the school hall was opened for those who could not sleep on their boats that night.',
  'The canal was built in 1883 and carries about 1,400 boats a year, most of them in the two months of summer.',
];
const body = paragraphs.join('\n\n');

const read = (outlet: string, text: string, published?: string): Article =>
  annotateArticle(
    readInput({
      name: `${outlet}.txt`,
      bytes: encode(text),
      options: { outlet, ...(published && { publishedAt: published }) },
    }).articles[0]!,
  );

const rulesOf = (draft: Article, inputs: readonly Article[]): string[] =>
  checkDraft(draft, inputs)
    .notices.map(({ rule }) => rule)
    .filter((rule) => rule.startsWith('check/'));

const other = read('The Gull', 'The mayor opened the school hall on Monday, she said.', '2026-06-15');
const draft = read('The Lowen Weekly', body, '2026-06-17');
const changed = body.replace('nine boats', 'eight boats');

describe('a draft among its inputs', () => {
  it.each<[string, Article, string[], number]>([
    ['the very file', draft, ['check/draft/among-inputs'], 1],
    ['its text by another name', read('The Gull', body, '2026-06-16'), ['check/draft/among-inputs'], 1],
    ['an earlier state of it', read('The Lowen Weekly', changed, '2026-06-16'), ['check/draft/among-inputs'], 1],
    ['nearly its text by another outlet, which it may have copied', read('Merrow Press', changed, '2026-06-16'), [], 2],
    ['another text by its outlet', read('The Lowen Weekly', paragraphs[3]!, '2026-06-16'), [], 2],
  ])('%s', (_, input, rules, count) => {
    const check = checkDraft(draft, [other, input]);
    expect(check.notices.map(({ rule }) => rule).filter((rule) => rule.startsWith('check/'))).toEqual(rules);
    expect(check.read).toBe(count);
  });

  it('is told apart from an input that shares its id alone', () => {
    const twin = { ...other, id: draft.id };
    const check = checkDraft(draft, [twin]);
    expect(check.draft.id).toMatch(new RegExp(`^${draft.id}~[0-9a-f]{8}$`));
    expect(check.read).toBe(1);
  });

  it('may have no date, and is told so', () => {
    expect(rulesOf(read('The Lowen Weekly', body), [other])).toEqual(['check/draft/undated']);
  });
});

describe('an input that quotes the draft', () => {
  const passage = `${paragraphs[1]!}`;
  const quoting = `Nobody knows yet who is to blame, the Lowen Weekly reported on Wednesday.\n\n${passage}\n\nThe trust would not comment.`;
  it.each<[string, Article, string[]]>([
    ['later, with its outlet named', read('The Gull', quoting, '2026-06-18'), ['check/input/quotes-draft']],
    ['before it', read('The Gull', quoting, '2026-06-15'), []],
    ['of another outlet', read('The Gull', quoting.replace('Lowen Weekly', 'Merrow Press'), '2026-06-18'), []],
    ['without a long passage', read('The Gull', quoting.replace(passage, 'It rained.'), '2026-06-18'), []],
  ])('%s', (_, input, rules) => {
    expect(rulesOf(draft, [other, input])).toEqual(rules);
  });
});

describe('the check', () => {
  const inputs = [other, read('Merrow Press', changed, '2026-06-16'), read('The Tern', paragraphs[3]!, '2026-06-16')];

  it('is the same for any order of the inputs', () => {
    expect(checkDraft(draft, inputs.toReversed())).toEqual(checkDraft(draft, inputs));
  });

  it('holds or lists each sentence of the draft', () => {
    const check = checkDraft(draft, inputs);
    const places = [...check.items, ...check.unchecked].map(({ citation }) => citation);
    for (const paragraph of paragraphs) {
      const start = draft.text.indexOf(paragraph);
      expect(places.some((place) => place.start < start + paragraph.length && start < place.end)).toBe(true);
    }
  });
});
