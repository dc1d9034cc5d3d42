import { describe, expect, it } from 'vitest';
import { buildEdition } from '../../src/edition/build-edition.ts';
import { createContext } from '../../src/edition/context.ts';
import { listCitations } from '../../src/edition/list-citations.ts';
import { groupOrigins } from '../../src/edition/parts/build-origins.ts';
import type { Told } from '../../src/edition/parts/origins/find-ties.ts';
import { verifyCitation } from '../../src/edition/verify.ts';
import type { Article } from '../../src/model/article.ts';
import type { CollatedDerivation, Collation, Sourcing } from '../../src/model/collation.ts';
import { createArticle, spanOf } from './build-fixture.ts';

const said = 'No ship sails';
const text = (outlet: string) => [
  'Ferries stop',
  `“${said},” Mara Quill said.`,
  `${outlet} printed it on its first page.`,
];
const outlets = ['Coast Wire', 'Brindle Post', 'Lethby Times', 'Gull', 'Lantern'];
const articles = outlets.map((outlet, index) =>
  createArticle(`a${index}`, text(outlet), {
    outlet,
    publishedAt: `2031-03-0${index + 1}`,
    ...(index < 2 && { agency: 'OPA' }),
  }),
);

const told = (index: number, fields: Partial<Told> = {}): Told => ({
  articleId: `a${index}`,
  spans: [spanOf(articles[index]!.text, said)],
  ...fields,
});

const linkIn = ({ text: words }: Article, link: string) => ({ ...spanOf(words, link), name: link });

const copyOf = (from: number, to: number, kind?: CollatedDerivation['kind']): CollatedDerivation => ({
  from: `a${from}`,
  to: `a${to}`,
  share: 0.5,
  score: 0.9,
  direction: 'known',
  evidence: [],
  passages: [
    { from: spanOf(articles[from]!.text, 'Mara Quill said'), to: spanOf(articles[to]!.text, 'Mara Quill said') },
  ],
  ...(kind && { kind }),
});

const sourcing: Sourcing = {
  owners: [
    {
      owner: 'Teal Press',
      source: 'Teal Press, our papers',
      articles: [
        { articleId: 'a2', outlet: 'lethby times' },
        { articleId: 'a3', outlet: 'gull' },
      ],
    },
  ],
  agencies: new Map([
    ['a0', [{ id: 'opa', name: 'OPA', proof: { articleId: 'a0', field: 'agency' } }]],
    ['a1', [{ id: 'opa', name: 'OPA', proof: { articleId: 'a1', field: 'agency' } }]],
  ]),
  ids: new Map([...outlets, 'the Gull'].map((name) => [name, name.toLowerCase().replace('the ', '')])),
};

const collation = (derivations: CollatedDerivation[], withSources = false): Collation => ({
  links: [],
  entities: [],
  quotations: [],
  quantities: [],
  derivations,
  events: [],
  ...(withSources && { sourcing }),
});

const story = {
  variorum: 'story/1',
  id: 's',
  title: 't',
  articles: articles.map(({ id }) => id),
  why: [],
  notices: [],
} as const;

const group = (list: readonly Told[], found: Collation) =>
  groupOrigins(createContext({ story, articles, collation: found }), list, 60);

describe('groupOrigins', () => {
  const all = [0, 1, 2, 3, 4].map((index) => told(index));

  it('counts each telling as one where nothing ties them', () => {
    expect(group(all, collation([]))).toHaveLength(5);
  });

  it('keeps apart what is only perhaps told anew, unless a credit tells the source', () => {
    const perhaps = { ...copyOf(0, 1, 'rewritten'), direction: 'unsure' as const };
    const told = perhaps.passages.map((passage) => ({ ...passage, likeness: 'heavy' as const }));
    expect(group(all, collation([{ ...perhaps, passages: told }]))).toHaveLength(5);
    expect(group(all, collation([{ ...perhaps, passages: told, direction: 'known' }]))).toHaveLength(4);
  });

  it('joins copies, also through a third, and cites the passage', () => {
    const origins = group(all, collation([copyOf(0, 1), copyOf(1, 2)]));
    expect(origins.map(({ tellings }) => tellings)).toEqual([['a0', 'a1', 'a2'], ['a3'], ['a4']]);
    expect(origins[0]!.proofs).toMatchObject([
      { tie: 'copy', articles: ['a0', 'a1'], citations: [{ exact: 'Mara Quill said' }, { exact: 'Mara Quill said' }] },
      { tie: 'copy', articles: ['a1', 'a2'] },
    ]);
  });

  it('joins two groups when a telling is tied to both', () => {
    const origins = group([told(0), told(2), told(1)], collation([copyOf(0, 1), copyOf(1, 2)]));
    expect(origins.map(({ tellings }) => tellings)).toEqual([['a0', 'a1', 'a2']]);
  });

  it('joins those that are by one agency, and those of one owner', () => {
    const origins = group(all, collation([], true));
    expect(origins.map(({ tellings }) => tellings)).toEqual([['a0', 'a1'], ['a2', 'a3'], ['a4']]);
    expect(origins[0]!.proofs).toMatchObject([
      { tie: 'agency', citations: [{ field: 'agency', exact: 'OPA' }, { exact: 'OPA' }] },
    ]);
    expect(origins[1]!.proofs).toMatchObject([
      { tie: 'owner', why: 'lethby times and gull belong to Teal Press, says Teal Press, our papers' },
    ]);
  });

  it.each<[string, Partial<Told>, Partial<Told>, number]>([
    [
      'the same source',
      { source: linkIn(articles[3]!, 'Mara Quill') },
      { source: linkIn(articles[4]!, 'Mara Quill') },
      1,
    ],
    [
      'a source that is only described',
      { source: { ...linkIn(articles[3]!, 'Mara Quill'), unnamed: true } },
      { source: { ...linkIn(articles[4]!, 'Mara Quill'), unnamed: true } },
      2,
    ],
    [
      'a source in small letters',
      { source: linkIn(articles[3]!, 'printed') },
      { source: linkIn(articles[4]!, 'printed') },
      2,
    ],
    ['the other’s outlet as its source', {}, { source: { ...linkIn(articles[4]!, 'Lantern'), name: 'the Gull' } }, 1],
  ])('%s', (_, left, right, count) => {
    expect(group([told(3, left), told(4, right)], collation([], true))).toHaveLength(count);
  });

  it('cites nothing that does not stand there', () => {
    const edition = buildEdition({ story, articles, collation: collation([copyOf(0, 1, 'verbatim')], true) });
    const byId = new Map(articles.map((article) => [article.id, article]));
    for (const { citation } of listCitations(edition))
      expect(verifyCitation(citation, byId.get(citation.articleId)!)).toBeUndefined();
  });
});
