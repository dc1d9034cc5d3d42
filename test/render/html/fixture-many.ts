import type { Edition, Quotation } from '../../../src/model/edition.ts';
import { harbourEdition } from './fixture.ts';
import { createFixtureArticle, type FixtureArticle } from './fixture-articles.ts';
import { citeWords } from './fixture-cite.ts';

const words = 'The lamp on Gull Point will be lit again before the autumn storms,';

/** An edition of many made-up reports that all tell one quotation, each with text around it. */
export function createLargeEdition(count: number): Edition {
  const articles = Array.from({ length: count }, (_, index) => createReport(index));
  const quotations: Quotation[] = [
    {
      id: 'q1',
      base: 0,
      tellings: articles.map(({ id }) => ({
        citation: citeWords(articles, id, words),
        form: 'direct',
        relation: 'verbatim',
      })),
    },
  ];
  return {
    ...harbourEdition,
    title: 'Lighthouse on Gull Point to be lit again',
    fiveW: {},
    articles,
    capture: articles.map(({ id }) => ({ articleId: id, read: 'whole' })),
    entities: [],
    quotations,
    findings: [],
    timeline: [],
    meetings: [],
    attributions: [],
    origins: [],
    derivations: [],
    wordings: [],
    coverage: {
      statements: [{ id: 'q1', text: words, citations: [citeWords(articles, articles[0]!.id, words)] }],
      outlets: articles.map(({ id, outlet }) => ({ articleId: id, outlet })),
      cells: [articles.map(({ id }) => ({ state: 'told', citations: [citeWords(articles, id, words)] }))],
    },
    brief: [],
    notices: [],
  };
}

const createReport = (index: number): FixtureArticle =>
  createFixtureArticle({
    id: `report-${index}`,
    outlet: `The ${index}th Morning Observer and Shipping Register`,
    title: `Gull Point to shine again, keeper says, in edition ${index}`,
    publishedAt: `2031-08-${String((index % 28) + 1).padStart(2, '0')}`,
    url: `https://observer-${index}.example/gull-point`,
    lines: [
      ['headline', `Gull Point to shine again, keeper says, in edition ${index}`],
      ['paragraph', `“${words}” keeper Marta Ovesen said on the quay.`],
      ...Array.from(
        { length: 20 },
        (_, line) =>
          [
            'paragraph',
            `Paragraph ${line} of report ${index} speaks of lenses, oil and the men who carried both up the stairs.`,
          ] as const,
      ),
    ],
  });
