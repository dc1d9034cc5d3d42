import type { Edition } from '../../../src/model/edition.ts';
import { harbourArticles } from './fixture-articles.ts';
import { cite } from './fixture-cite.ts';
import { entities } from './fixture-entities.ts';
import { findings } from './fixture-findings.ts';
import { quotations } from './fixture-quotations.ts';
import { meetings, timeline } from './fixture-timeline.ts';

/** An edition of the five made-up reports with something in every part. */
export const harbourEdition: Edition = {
  variorum: 'edition/1',
  id: 'harbour',
  title: 'Crane falls on ferry in Port Sellen',
  fiveW: {
    who: [{ text: 'Aleksander Vane', citations: [cite('coastal', 'Aleksander Vane')] }],
    what: [
      {
        text: 'a loading crane fell on the ferry Anna Vell',
        citations: [cite('coastal', 'a loading crane fell on the ferry Anna Vell')],
      },
    ],
    when: [{ text: '2 March', citations: [cite('ledger', '2 March')] }],
    where: [{ text: 'Port Sellen', citations: [cite('coastal', 'Port Sellen')] }],
  },
  producer: 'variorum 0.1.0',
  articles: harbourArticles,
  capture: harbourArticles.map(({ id }) =>
    id === 'beacon'
      ? { articleId: id, read: 'part', why: 'a pay wall ends the text' }
      : { articleId: id, read: 'whole' },
  ),
  entities,
  quotations,
  findings,
  timeline,
  meetings,
  attributions: [
    {
      statement: 'q1',
      telling: cite('mirror', 'At least 17 people were hurt when a crane toppled onto a ferry in Port Sellen'),
      chain: [
        { name: 'Nordholm news agency', citation: cite('mirror', 'the Nordholm news agency') },
        { name: 'state radio', citation: cite('mirror', 'state radio') },
      ],
    },
  ],
  origins: [
    {
      statement: 'q2',
      origins: [
        { name: 'Coastal Wire', tellings: ['coastal', 'gazette'], why: 'the Gazette credits the agency' },
        { tellings: ['beacon'], why: 'no credit' },
      ],
    },
  ],
  derivations: [
    {
      from: 'coastal',
      to: 'gazette',
      share: 0.31,
      score: 0.88,
      direction: 'known',
      evidence: ['credits the agency', 'published later'],
      passages: [
        {
          from: cite(
            'coastal',
            'The crane, built in 1987, had been due for inspection in May, according to a schedule that the authority published last year.',
          ),
          to: cite(
            'gazette',
            'The crane, built in 1987, had been due for inspection in May, according to a schedule that the authority published last year.',
          ),
        },
      ],
    },
  ],
  wordings: [
    {
      referent: 'the accident',
      terms: [
        {
          term: 'fell on',
          voice: 'outlet',
          marked: false,
          count: 2,
          citations: [cite('coastal', 'fell on'), cite('ledger', 'fell on')],
        },
        {
          term: 'crashed onto',
          voice: 'outlet',
          marked: false,
          count: 1,
          citations: [cite('gazette', 'crashed onto')],
        },
        {
          term: 'the sky breaking',
          voice: 'quoted',
          marked: true,
          count: 1,
          citations: [cite('beacon', 'the sky breaking')],
        },
      ],
    },
  ],
  coverage: {
    statements: quotations.map(({ id, tellings }) => ({
      id,
      text: tellings[0]!.citation.exact,
      citations: [tellings[0]!.citation],
    })),
    outlets: harbourArticles.map(({ id, outlet }) => ({ articleId: id, outlet })),
    cells: quotations.map(({ tellings }) =>
      harbourArticles.map(({ id }) => {
        const citations = tellings
          .filter((telling) => telling.citation.articleId === id)
          .map(({ citation }) => citation);
        return { state: citations.length > 0 ? 'told' : id === 'beacon' ? 'not-read' : 'silent', citations } as const;
      }),
    ),
  },
  brief: [
    {
      text: 'Port Sellen closed its eastern basin on Sunday after a loading crane fell on the ferry Anna Vell, injuring 14 people, the harbour authority said.',
      citations: [
        cite(
          'coastal',
          'Port Sellen closed its eastern basin on Sunday after a loading crane fell on the ferry Anna Vell, injuring 14 people, the harbour authority said.',
        ),
        cite(
          'gazette',
          'A loading crane crashed onto the Anna Vell on Sunday morning, and the eastern basin of Port Sellen was closed.',
        ),
      ],
      outlets: ['Coastal Wire', 'The Sellen Gazette'],
      origins: 1,
    },
    {
      text: 'At least 17 people were hurt when a crane toppled onto a ferry in Port Sellen, the Nordholm news agency reported, citing state radio.',
      citations: [
        cite(
          'mirror',
          'At least 17 people were hurt when a crane toppled onto a ferry in Port Sellen, the Nordholm news agency reported, citing state radio.',
        ),
      ],
      outlets: ['Northern Mirror'],
      origins: 1,
    },
    {
      text: 'The crane, built in 1987, had been due for inspection in May, according to a schedule that the authority published last year.',
      citations: [
        cite(
          'coastal',
          'The crane, built in 1987, had been due for inspection in May, according to a schedule that the authority published last year.',
        ),
        cite(
          'gazette',
          'The crane, built in 1987, had been due for inspection in May, according to a schedule that the authority published last year.',
        ),
        cite('ledger', 'The authority’s own schedule had the crane down for inspection in May.'),
      ],
      outlets: ['Coastal Wire', 'The Sellen Gazette', 'The Ledger Review'],
      origins: 2,
    },
  ],
  notices: [
    {
      severity: 'warning',
      rule: 'read/text/cut-short',
      reason: 'The text ends in the middle of a sentence',
      articleId: 'beacon',
      span: { start: 10, end: 20 },
    },
  ],
};

/** The same without the articles' texts. */
export const textlessEdition: Edition = {
  ...harbourEdition,
  articles: harbourArticles.map(({ text: _text, ...article }) => article),
};
