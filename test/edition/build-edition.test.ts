import { describe, expect, it } from 'vitest';
import { buildEdition } from '../../src/edition/build-edition.ts';
import { listCitations, verifyCitation, verifyConsistency } from '../../src/edition/verify.ts';
import { withoutTexts } from '../../src/edition/without-texts.ts';
import type { Collation } from '../../src/model/collation.ts';
import { articles, collation, gazette, herald, story, wire } from './bridge-story.ts';
import { createArticle } from './build-fixture.ts';

const edition = buildEdition({ story, articles, collation });
const byId = new Map(articles.map((article) => [article.id, article]));
const nothing: Collation = { links: [], entities: [], quotations: [], quantities: [], derivations: [], events: [] };
const finding = (id: string) => edition.findings.find((item) => item.id === id)!;

describe('the edition', () => {
  it('has the same bytes for any order of articles, and twice', () => {
    const bytes = JSON.stringify(edition);
    const orders = [articles, [...articles].reverse(), [herald, gazette, wire], [gazette, herald, wire]];
    for (const order of orders) expect(JSON.stringify(buildEdition({ story, articles: order, collation }))).toBe(bytes);
  });

  it('cites only what stands in the reports', () => {
    const cited = [...listCitations(edition)];
    expect(cited.length).toBeGreaterThan(40);
    for (const { path, citation } of cited)
      expect(verifyCitation(citation, byId.get(citation.articleId)!), path).toBeUndefined();
    expect(verifyConsistency(edition)).toEqual([]);
  });

  it('orders articles by date, then id, and carries no annotations', () => {
    expect(edition.articles.map(({ id }) => id)).toEqual(['gazette', 'north-wire', 'varnholt-herald']);
    for (const article of edition.articles) expect(article).not.toHaveProperty('annotations');
    expect(withoutTexts(edition).articles.every((article) => !('text' in article))).toBe(true);
  });

  it('takes its title and its five Ws from the reports', () => {
    expect(edition.title).toBe('Varnholt bridge closed after cable breaks');
    expect(edition.titleCitations![0]!.exact).toBe(edition.title);
    expect(edition.fiveW.what![0]!.citations[0]!.exact).toBe(edition.fiveW.what![0]!.text);
    expect(edition.fiveW.what![0]!.text).not.toBe(edition.title);
    expect(edition.fiveW.who!.map(({ text }) => text)).toEqual(['Marta Quill']);
    expect(edition.fiveW.when![0]!.text).toBe('on Tuesday');
    expect(edition.fiveW).not.toHaveProperty('why');
  });

  it('names people before organisations before places', () => {
    expect(edition.entities.map(({ name, type }) => [type, name])).toEqual([
      ['person', 'Marta Quill'],
      ['organization', 'Rail and Road Office'],
      ['place', 'Varnholt'],
    ]);
    expect(edition.entities[0]!.forms).toEqual(['Quill', 'Marta Quill']);
  });

  it('is made of one article, of none with words, and of no annotations', () => {
    const alone = buildEdition({ story, articles: [wire], collation: nothing });
    expect(alone.title).toBe('Cable snaps on Varnholt bridge, 14 hurt');
    expect(alone.findings).toEqual([]);
    const bare = createArticle('bare', ['Hi']);
    const edition = buildEdition({ story, articles: [{ ...bare, blocks: [], annotations: [] }], collation: nothing });
    expect(edition.capture).toEqual([{ articleId: 'bare', read: 'title', why: 'it has 0 words beside its title' }]);
    expect(verifyConsistency(edition)).toEqual([]);
  });
});

describe('findings', () => {
  it('calls a quote disputed where its words are altered', () => {
    const found = finding('quotation-differs-q1');
    expect(found).toMatchObject({
      kind: 'quotation-differs',
      status: 'disputed',
      certainty: 0.826,
      silent: ['gazette'],
    });
    expect(found.question).toBe('In which words did Marta Quill say it?');
    expect(found.positions.map(({ value }) => value)).toEqual([
      'We will not open the bridge until every cable has been tested',
      'We will open the bridge when every cable has been tested',
    ]);
  });

  it.each(['reworded', 'other-translation'] as const)('calls a %s quote unsure, not disputed', (relation) => {
    const quotations = collation.quotations.map((quotation) => ({
      ...quotation,
      tellings: quotation.tellings.map((telling) =>
        telling.relation === 'altered' ? { ...telling, relation } : telling,
      ),
    }));
    const built = buildEdition({ story, articles, collation: { ...collation, quotations } });
    expect(built.findings.find(({ id }) => id === 'quotation-differs-q1')?.status).toBe('unsure');
  });

  it('has no finding where the words are the same', () => {
    expect(finding('quotation-differs-q2')).toBeUndefined();
  });

  it('keeps numbers that differ apart, with their bounds', () => {
    expect(finding('quantity-n1')).toMatchObject({
      status: 'disputed',
      positions: [{ value: '14' }, { value: 'more than 20', strict: true }],
    });
  });

  it('tells a silence of an article that was read whole', () => {
    expect(finding('quotation-silent-q2')).toMatchObject({
      status: 'unsure',
      silent: ['gazette'],
      read: ['gazette', 'north-wire', 'varnholt-herald'],
    });
  });

  it.each([
    ['is short', { blocks: gazette.blocks.slice(0, 3) }],
    ['is in another language', { language: 'fr' }],
  ])('tells no silence of an article that %s', (_, change) => {
    const changed = { ...gazette, ...change };
    const built = buildEdition({ story, articles: [wire, herald, changed], collation });
    expect(built.findings.flatMap(({ silent }) => silent)).toEqual([]);
  });

  it('tells no silence where a sentence echoes the words', () => {
    const lines = [...gazette.text.split('\n'), 'The engineer praised crews who saved lives that night.'];
    const echoing = createArticle('gazette', lines, { outlet: 'The Gazette', publishedAt: '2031-03-04' });
    const built = buildEdition({ story, articles: [wire, herald, echoing], collation });
    const row = built.coverage.cells[built.coverage.statements.findIndex(({ id }) => id === 'q2')]!;
    expect(row[0]).toMatchObject({ state: 'told', unsure: true });
    expect(built.findings.find(({ id }) => id === 'quotation-silent-q2')).toBeUndefined();
  });

  it('sets two people against each other only if they share no name', () => {
    const speakers = (name: string) => {
      const entities = [
        ...collation.entities,
        { id: 'e4', name, type: 'person' as const, members: ['varnholt-herald#quill'] },
      ];
      const quotations = collation.quotations.map((quotation) => ({
        ...quotation,
        tellings: quotation.tellings.map((telling) =>
          telling.articleId === 'varnholt-herald' ? { ...telling, speaker: 'e4' } : telling,
        ),
      }));
      return buildEdition({
        story,
        articles,
        collation: { ...collation, entities, quotations },
      }).findings.filter(({ kind }) => kind === 'speaker-differs');
    };
    expect(speakers('Odo Brandt')).toEqual([]); // the mention itself reads "Quill": a shared name
    expect(speakers('Marta T. Quill')).toEqual([]);
  });

  it('comes in order of weight', () => {
    const weights = edition.findings.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });
});

describe('coverage', () => {
  it('has a row a statement and a column an article', () => {
    expect(edition.coverage.statements.map(({ id }) => id)).toEqual(['n1', 'q1', 'q2', 'b2']);
    expect(edition.coverage.cells.map((row) => row.map(({ state }) => state))).toEqual([
      ['silent', 'told', 'told'],
      ['silent', 'told', 'told'],
      ['silent', 'told', 'told'],
      ['silent', 'told', 'told'],
    ]);
  });

  it('says "not read" where an article was not read whole', () => {
    const built = buildEdition({ story, articles: [wire, herald, { ...gazette, language: 'fr' }], collation });
    expect(built.coverage.cells[0]![0]!.state).toBe('not-read');
  });
});

describe('timeline', () => {
  it('is in order of date; what lies ahead is planned', () => {
    expect(edition.timeline.map(({ date, status }) => [date, status])).toEqual([
      ['2019', 'done'],
      ['2031-03-04', 'done'],
      ['2031-03-04', 'done'],
      ['2031-03-04', 'done'],
      ['2031-03-06', 'planned'],
    ]);
    const planned = edition.timeline.at(-1)!;
    expect(planned.triggers[0]!.exact).toBe('on Thursday');
    expect(planned.citations[0]!.exact).toMatch(/^Inspectors .* cable\.$/);
    expect(planned.participants).toEqual(['e3']);
  });
});

describe('attributions and origins', () => {
  it('ties a chain to the quotation that is known through it', () => {
    expect(edition.attributions).toMatchObject([
      { statement: 'q1', chain: [{ name: 'Harbour Post', citation: { exact: 'Harbour Post' } }] },
    ]);
    expect(edition.quotations[0]!.tellings[1]!.via!.map(({ exact }) => exact)).toEqual(['Harbour Post']);
  });

  it('counts tellings apart unless a copy or a common source ties them', () => {
    const of = (statement: string) => edition.origins.find((item) => item.statement === statement)!.origins;
    expect(of('q1')).toHaveLength(2);
    expect(of('q1')[1]).toMatchObject({ name: 'Harbour Post', why: 'names Harbour Post as its source' });
    expect(of('q2')).toHaveLength(2);
  });

  it('counts tellings as one origin where a shared passage ends beside both', () => {
    const beside = (article: typeof wire) => {
      const { start } = article.annotations.filter(({ kind }) => kind === 'quote')[1]!;
      return { start: start - 20, end: start - 1 };
    };
    const derivations = [{ ...collation.derivations[0]!, passages: [{ from: beside(wire), to: beside(herald) }] }];
    const built = buildEdition({ story, articles, collation: { ...collation, derivations } });
    expect(built.origins.find(({ statement }) => statement === 'q2')!.origins).toMatchObject([
      {
        tellings: ['north-wire', 'varnholt-herald'],
        why: 'the passage around it is the same in both',
        proofs: [{ tie: 'copy', citations: [{ articleId: 'north-wire' }, { articleId: 'varnholt-herald' }] }],
      },
    ]);
  });
});

describe('the brief', () => {
  it('holds whole sentences of the reports, each once', () => {
    expect(edition.brief.length).toBeGreaterThanOrEqual(5);
    expect(edition.brief.length).toBeLessThanOrEqual(12);
    for (const { text, citations } of edition.brief) {
      expect(text).toMatch(/^“?\p{Lu}.*\.$/u);
      expect(citations[0]!.exact).toBe(text);
    }
    expect(new Set(edition.brief.map(({ text }) => text)).size).toBe(edition.brief.length);
  });

  it('names all who tell a sentence, and counts a copy as one origin', () => {
    const copied = edition.brief.find(({ text }) => text.startsWith('The bridge, which carries'))!;
    expect(copied).toMatchObject({ outlets: ['North Wire', 'Varnholt Herald'], origins: 1 });
  });

  it('holds no words of a speaker who is named in another sentence, and none that lean on the sentence before', () => {
    for (const { text } of edition.brief) expect(text).not.toMatch(/^(?:He|She|It|They|But)\b|” she said/);
  });
});

describe('derivations', () => {
  it('cites a passage in both articles', () => {
    const [passage] = edition.derivations[0]!.passages;
    expect(passage!.from.exact).toBe(passage!.to.exact);
    expect(passage!.from.articleId).toBe('north-wire');
  });
});
