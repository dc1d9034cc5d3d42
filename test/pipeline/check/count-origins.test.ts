import { describe, expect, it } from 'vitest';
import type { Article, Genre } from '../../../src/model/article.ts';
import type { CheckItem } from '../../../src/model/check.ts';
import { createCitation } from '../../../src/model/citation.ts';
import { annotateArticle } from '../../../src/pipeline/annotate.ts';
import { withOrigins } from '../../../src/pipeline/check/count-origins.ts';
import { readInput } from '../../../src/read/read-input.ts';
import { encode } from '../../helpers/reading.ts';

const copied =
  'Divers recovered a sheared hinge pin 31 centimetres long from the bed of the canal, and the pin was taken to the state laboratory in Tarn under police escort on Monday night.';

const read = (outlet: string, text: string, genre?: Genre): Article => ({
  ...annotateArticle(
    readInput({ name: `${outlet}.txt`, bytes: encode(text), options: { outlet, publishedAt: '2026-06-15' } })
      .articles[0]!,
  ),
  ...(genre && { genre }),
});

const fillers = {
  fish: 'The fish market was full of people on Saturday, and a band played until the lamps went out.',
  road: 'Work on the coast road begins in autumn; the council wants it done before the first snow.',
  cattle: 'Two calves were born in the zoo at noon, to the great joy of a school class from Hallin.',
  wool: 'Prices of wool fell again this week, which nobody in the hill villages had thought possible.',
};

const agency = read('Merrow Press', `${copied}\n\n${fillers.fish}`);
const copy = read('The Courier', `${copied}\n\n${fillers.road}`);
const own = read('The Gull', `A pin, 31 centimetres long, lay on my desk for an hour.\n\n${fillers.cattle}`);
const release = read('The Trust', `${copied}\n\n${fillers.wool}`, 'press-release');

const evidenceOf = (article: Article): CheckItem['evidence'][number] => {
  const start = article.text.indexOf('31 centimetres long');
  return { citation: createCitation(article, { start, end: start + 19 }), stands: 'same' };
};

const itemOf = (articles: readonly Article[], fields: Partial<CheckItem> = {}): CheckItem => ({
  id: 'i1',
  kind: 'number',
  citation: { articleId: 'draft', start: 0, end: 19, exact: '31 centimetres long', prefix: '', suffix: '' },
  verdict: 'found',
  certainty: 0.9,
  why: ['x'],
  evidence: articles.map(evidenceOf),
  origins: 1,
  ...fields,
});

const run = (item: CheckItem): CheckItem => withOrigins([item], [agency, copy, own, release])[0]!;

describe('withOrigins', () => {
  const cases: [string, CheckItem, CheckItem['verdict'], number][] = [
    ['one input', itemOf([agency]), 'found', 1],
    ['copies of one text', itemOf([agency, copy]), 'one-origin', 1],
    ['a copy and one of its own', itemOf([agency, copy, own]), 'found', 2],
    ['two of their own', itemOf([agency, own]), 'found', 2],
    ['copies, and more that are not cited', itemOf([agency, copy], { more: 3 }), 'found', 1],
    ['copies of a primary text', itemOf([agency, release]), 'found', 1],
    ['how a name is spelled', itemOf([agency, copy], { kind: 'name' }), 'found', 1],
    ['what is contradicted', itemOf([agency, copy], { verdict: 'contradicted' }), 'contradicted', 1],
    ['nothing', itemOf([], { verdict: 'not-found' }), 'not-found', 0],
  ];

  it.each(cases)('%s', (_, item, verdict, origins) => {
    expect(run(item)).toMatchObject({ verdict, origins });
  });

  it('keeps what the verdict would be, and says why', () => {
    const { otherwise, why } = run(itemOf([agency, copy]));
    expect(otherwise).toBe('found');
    expect(why.at(-1)).toMatch(/^found in 2 inputs of one origin: /);
  });

  it('puts primary texts first and marks them, but not before what the differences are told against', () => {
    expect(run(itemOf([agency, release])).evidence.map(({ primary }) => primary)).toEqual([true, undefined]);
    const differs = [{ op: 'equal' as const, text: 'x', other: 'x' }];
    expect(run(itemOf([agency, release], { differs })).evidence.map(({ primary }) => primary)).toEqual([
      undefined,
      true,
    ]);
  });
});
