import { describe, expect, it } from 'vitest';
import { collateArticles } from '../../src/collate/collate.ts';
import { buildEdition } from '../../src/edition/build-edition.ts';
import { verifyCitation } from '../../src/edition/verify.ts';
import type { Wording } from '../../src/model/edition.ts';
import { listWordingRows, shownWordings } from '../../src/render/wordings.ts';
import { annotateLines } from '../collate/wordings/story.ts';

const reports = [
  [
    'The harbour agreement was signed on Monday.',
    'Lawyers drafted the harbour agreement. Benedikta Orm said the agreement was fair. "We shall see," Benedikta Orm said. Benedikta Orm is the mayor.',
  ],
  [
    'The harbour deal was signed on Monday.',
    'Critics of the terrible harbour deal left the room. Benedikta Orm claimed that the deal was fair. Benedikta Orm is the mayor.',
  ],
] as const;

function editionOf(...lists: readonly (readonly string[])[]) {
  const articles = annotateLines(...lists);
  const story = {
    variorum: 'story/1' as const,
    id: 's',
    title: '',
    articles: articles.map(({ id }) => id),
    why: [],
    notices: [],
  };
  return { articles, edition: buildEdition({ story, articles, collation: collateArticles(articles) }) };
}

const harbour = ({ referent }: Wording): boolean => referent.includes('harbour');

describe('wordings of an edition', () => {
  const { articles, edition } = editionOf(...reports);

  it('shows first what outlets put in different words', () => {
    const wording = edition.wordings.find(harbour);
    expect(wording).toMatchObject({ kind: 'event', shown: true });
    expect(wording?.terms.map(({ term, count, loaded }) => [term, count, loaded])).toEqual(
      expect.arrayContaining([
        ['harbour agreement', 2, undefined],
        ['harbour deal', 1, undefined],
        ['terrible harbour deal', 1, 'judgement'],
      ]),
    );
    expect(edition.wordings.find(({ kind }) => kind === 'saying')).toMatchObject({
      referent: 'Benedikta Orm says',
      shown: true,
    });
  });

  it('cites every use', () => {
    const citations = edition.wordings.flatMap(({ terms }) => terms.flatMap((term) => term.citations));
    expect(citations.length).toBeGreaterThan(5);
    for (const citation of citations)
      expect(verifyCitation(citation, articles.find(({ id }) => id === citation.articleId)!)).toBeUndefined();
  });

  it('counts as many uses as it cites', () => {
    for (const { terms } of edition.wordings)
      for (const { count, citations } of terms) expect(citations).toHaveLength(count);
  });

  it.each<[string, readonly (readonly string[])[]]>([
    ['one outlet', [reports[0]]],
    ['the same word in all', [['The harbour deal is old. The harbour deal is done.'], ['The harbour deal is new.']]],
  ])('shows nothing of %s', (_, lists) => {
    expect(editionOf(...lists).edition.wordings.filter(({ shown }) => shown)).toEqual([]);
  });

  it('sets own and quoted uses of a term in one row', () => {
    const [first] = shownWordings(edition);
    const rows = listWordingRows(first!);
    expect(new Set(rows.map(({ term }) => term.toLowerCase())).size).toBe(rows.length);
  });
});
