import type { Block, BlockKind } from '../../../src/model/article.ts';
import type { EditionArticle } from '../../../src/model/edition.ts';
import { sha256Hex } from '../../../src/text/sha256.ts';

/** A made-up article with its text; the blocks are its lines. */
export type FixtureArticle = EditionArticle & { readonly text: string };

interface ArticleSource {
  readonly id: string;
  readonly outlet: string;
  readonly title?: string;
  readonly publishedAt?: string;
  readonly url?: string;
  readonly byline?: string;
  readonly agency?: string;
  /** Kind and words of each block. */
  readonly lines: readonly (readonly [BlockKind, string])[];
  /** Between the blocks. */
  readonly gap?: string;
}

/** An article as an edition carries it. */
export function createFixtureArticle({ lines, gap = '\n\n', ...fields }: ArticleSource): FixtureArticle {
  const blocks: Block[] = [];
  let text = '';
  for (const [kind, words] of lines) {
    if (text) text += gap;
    blocks.push({ kind, start: text.length, end: text.length + words.length });
    text += words;
  }
  return {
    variorum: 'article/1',
    ...fields,
    language: 'en',
    text,
    textSha256: sha256Hex(text),
    origin: { format: 'text', sha256: sha256Hex(text), reader: 'read/text', version: '1', options: {} },
    blocks,
    notices: [],
  };
}

/** Five made-up reports about the closing of a harbour that does not exist. */
export const harbourArticles: readonly FixtureArticle[] = [
  createFixtureArticle({
    id: 'coastal',
    outlet: 'Coastal Wire',
    title: 'Port Sellen shuts its eastern basin after crane falls on ferry',
    publishedAt: '2031-03-02T08:15:00Z',
    url: 'https://coastalwire.example/2031/sellen-basin',
    byline: 'By Ilsa Marrow',
    lines: [
      ['headline', 'Port Sellen shuts its eastern basin after crane falls on ferry'],
      ['byline', 'By Ilsa Marrow'],
      ['dateline', 'PORT SELLEN, March 2 (Coastal Wire) –'],
      [
        'paragraph',
        'Port Sellen closed its eastern basin on Sunday after a loading crane fell on the ferry Anna Vell, injuring 14 people, the harbour authority said.',
      ],
      [
        'paragraph',
        '“We will not open this basin for one owner, and we will not close the harbour for one crane,” Harbour Master Aleksander Vane told reporters at the ferry terminal. “Every crane in this port will be looked at before Friday.”',
      ],
      [
        'paragraph',
        'The crane, built in 1987, had been due for inspection in May, according to a schedule that the authority published last year. It stood idle for most of the winter.',
      ],
      ['heading', 'Owner blames wind'],
      [
        'paragraph',
        'Brask & Daughters, which owns the crane, blamed gusts of up to 96 kilometres an hour. Its spokeswoman, Oona Brask, declined to say when the cables were last replaced.',
      ],
      ['paragraph', 'Vane said that trains would carry the ferry’s passengers to Nordholm until further notice.'],
    ],
  }),
  createFixtureArticle({
    id: 'gazette',
    outlet: 'The Sellen Gazette',
    title: 'Crane falls on the Anna Vell: “every crane will be looked at”',
    publishedAt: '2031-03-02',
    url: 'https://sellengazette.example/news/crane',
    agency: 'Coastal Wire',
    lines: [
      ['headline', 'Crane falls on the Anna Vell: “every crane will be looked at”'],
      [
        'paragraph',
        'A loading crane crashed onto the Anna Vell on Sunday morning, and the eastern basin of Port Sellen was closed. 14 people were injured, the harbour authority said.',
      ],
      [
        'paragraph',
        '“We will not open this basin for one owner,” Harbour Master Aleksander Vane said. “Every crane in this port will be looked at before Friday.”',
      ],
      [
        'paragraph',
        'The crane, built in 1987, had been due for inspection in May, according to a schedule that the authority published last year.',
      ],
      [
        'paragraph',
        'Mayor Benedikta Orm visited the injured in the evening. “I saw people who were angry, and they were right,” she said.',
      ],
      ['correction', 'Correction: an earlier version of this report gave the name of the ferry as Anna Well.'],
      ['boilerplate', 'Sign up for our harbour newsletter.'],
    ],
  }),
  createFixtureArticle({
    id: 'mirror',
    outlet: 'Northern Mirror',
    title: 'At least 17 hurt as crane topples onto ferry',
    publishedAt: '2031-03-03',
    url: 'https://northernmirror.example/a/117',
    lines: [
      ['headline', 'At least 17 hurt as crane topples onto ferry'],
      ['deck', 'State radio puts the number higher than the port does'],
      [
        'paragraph',
        'At least 17 people were hurt when a crane toppled onto a ferry in Port Sellen, the Nordholm news agency reported, citing state radio.',
      ],
      [
        'paragraph',
        'The harbour master, Aleksander Vane, promised that the port would not be opened for one owner nor shut because of one crane, in remarks carried by state radio.',
      ],
      ['paragraph', 'Hospital officials in Nordholm said three of the injured were in a serious condition.'],
    ],
  }),
  createFixtureArticle({
    id: 'ledger',
    outlet: 'The Ledger Review',
    title: 'What a fallen crane says about Port Sellen',
    publishedAt: '2031-03-04',
    byline: 'Analysis by T. Quill',
    lines: [
      ['headline', 'What a fallen crane says about Port Sellen'],
      ['byline', 'Analysis by T. Quill'],
      [
        'paragraph',
        'The crane that fell on the Anna Vell on 2 March was 44 years old. Its owner, Brask & Daughters, has fought four inspections in court since 2026.',
      ],
      [
        'paragraph',
        '“We shall not open the basin for a single owner and we shall not shut the port for a single crane,” Vane was quoted as saying. That was aimed at Oona Brask, who had asked for the basin to be opened within the week.',
      ],
      ['paragraph', 'The authority’s own schedule had the crane down for inspection in May.'],
    ],
  }),
  createFixtureArticle({
    id: 'beacon',
    outlet: 'Daily Beacon',
    title: 'FERRY HORROR: ‘It sounded like the sky breaking’',
    publishedAt: '2031-03-02',
    url: 'https://beacon.example/ferry-horror',
    lines: [
      ['headline', 'FERRY HORROR: ‘It sounded like the sky breaking’'],
      ['caption', 'The Anna Vell under the fallen crane on Sunday.'],
      ['credit', 'Photo: P. Lund'],
      [
        'paragraph',
        '“It sounded like the sky breaking,” said passenger Jonas Reet, 31, who was standing on the car deck. 14 people were injured.',
      ],
      ['paragraph', 'Harbour boss Aleksander Vane vowed: “Every crane in this port will be looked at before Friday.”'],
    ],
  }),
];
