import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collateArticles } from '../../src/collate/collate.ts';
import type { Article } from '../../src/model/article.ts';
import { buildArticle } from '../helpers/article-builder.ts';

const sentences = [
  'The harbour was built for ships half this size, and every pilot knew it',
  'every pilot knew it',
  'We shall replace the engines before the winter storms',
  'We shall not replace the engines before the winter storms',
  'reckless timetable',
];
const people = ['Mara Ellwood', 'Ellwood', 'Jon Averill', 'Jon Ellwood'];

const anyArticle = fc.record({
  said: fc.array(fc.record({ by: fc.constantFrom(...people), words: fc.constantFrom(...sentences) }), { maxLength: 4 }),
  publishedAt: fc.option(fc.constantFrom('2026-03-10', '2026-03-11'), { nil: undefined }),
});

function articleOf(
  id: string,
  { said, publishedAt }: { said: { by: string; words: string }[]; publishedAt: string | undefined },
): Article {
  const text = said.map(({ by, words }, index) => `${index}: ${by} said: ${words}.`).join('\n');
  const builder = buildArticle(id, text, publishedAt === undefined ? {} : { publishedAt });
  said.forEach(({ by, words }, index) => {
    const line = text.split('\n')[index]!;
    const offset = text.indexOf(line);
    const name = offset + line.indexOf(by);
    const quote = offset + line.lastIndexOf(words);
    builder.name(by, {
      id: `name:${name}`,
      start: name,
      end: name + by.length,
      head: by,
      entity: by,
    });
    const span = { start: quote, end: quote + words.length };
    builder.quote(words, { id: `quote:${span.start}-${span.end}`, ...span, marked: [span], by });
  });
  return builder.article();
}

describe('collateArticles', () => {
  it('is the same for any order of the articles', () => {
    const inAnyOrder = fc
      .array(anyArticle, { maxLength: 5 })
      .map((list) => list.map((article, index) => articleOf(`r${index}`, article)))
      .chain((articles) =>
        fc.tuple(fc.constant(articles), fc.shuffledSubarray(articles, { minLength: articles.length })),
      );
    fc.assert(
      fc.property(inAnyOrder, ([articles, shuffled]) => {
        expect(JSON.stringify(collateArticles(shuffled))).toBe(JSON.stringify(collateArticles(articles)));
      }),
    );
  });

  it('puts each quote in one telling of one quotation', () => {
    fc.assert(
      fc.property(fc.array(anyArticle, { maxLength: 4 }), (list) => {
        const articles = list.map((article, index) => articleOf(`r${index}`, article));
        const told = collateArticles(articles).quotations.flatMap(({ tellings }) =>
          tellings.flatMap(({ articleId, quotes }) => quotes.map((id) => `${articleId}#${id}`)),
        );
        const quotes = articles.flatMap(({ id, annotations }) =>
          annotations.filter(({ kind }) => kind === 'quote').map((quote) => `${id}#${quote.id}`),
        );
        expect(told.sort()).toEqual(quotes.sort());
      }),
    );
  });

  it('gives nothing for nothing', () => {
    expect(collateArticles([])).toEqual({
      sourcing: { owners: [], agencies: new Map(), ids: new Map() },
      contrasts: [],
      links: [],
      entities: [],
      quotations: [],
      quantities: [],
      derivations: [],
      events: [],
      wordings: [],
    });
  });

  it.each([
    ['the same quote over and over', (index: number) => `the pilot of the ship number ${index % 3} was late`],
    ['other quotes over and over', (index: number) => `the pilot of the ship called ${index.toString(36)}x was late`],
  ])('bears %s', (_, words) => {
    const list = Array.from({ length: 3000 }, (_, index) => words(index));
    const text = list.join('\n');
    const builder = buildArticle('a', text);
    let at = 0;
    for (const line of list) {
      const span = { start: at, end: at + line.length };
      builder.quote(line, { id: `quote:${span.start}-${span.end}`, ...span, marked: [span] });
      at += line.length + 1;
    }
    const article = builder.article();
    const started = performance.now();
    collateArticles([article, { ...article, id: 'b' }]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
