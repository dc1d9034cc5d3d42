import type { Article } from '../../src/model/article.ts';
import type { Collation } from '../../src/model/collation.ts';
import type { Story } from '../../src/model/story.ts';
import { attribution, createArticle, day, name, quantity, quote, spanOf } from './build-fixture.ts';

// Three made-up outlets on one made-up event, with annotations and links by hand: a quote in three tellings, one of them
// altered, a number in dispute, a chain of attribution, a copied passage, and a report that is silent on a quotation.

const words = {
  wire: '“We will not open the bridge until every cable has been tested,” Marta Quill said.',
  herald: '“We will open the bridge when every cable has been tested,” Quill told the Harbour Post.',
};

export const wire = createArticle(
  'north-wire',
  [
    'Cable snaps on Varnholt bridge, 14 hurt',
    'A cable snapped on the Varnholt bridge on Tuesday and injured 14 people, city engineer Marta Quill said.',
    'The bridge, which carries 30,000 cars a day, was closed within minutes and will stay shut all week.',
    words.wire,
    '“Our crews saved lives tonight,” Quill added.',
    'Inspectors from the Rail and Road Office will arrive on Thursday to examine the broken cable.',
  ],
  { outlet: 'North Wire', publishedAt: '2031-03-05', url: 'https://north-wire.example/bridge' },
  (text) => [
    name(text, 'Marta Quill', 'quill'),
    name(text, 'Quill', 'quill', 'person', 3),
    name(text, 'Varnholt', 'varnholt', 'place'),
    name(text, 'Rail and Road Office', 'office', 'organization'),
    day(text, 'on Tuesday', '2031-03-04'),
    day(text, 'on Thursday', '2031-03-06'),
    quantity(text, '14 people', 14, 'people'),
    quote(text, 'We will not open the bridge until every cable has been tested,', {
      cue: { ...spanOf(text, 'said.\n“Our'), end: spanOf(text, 'said.\n“Our').start + 4, class: 'say' },
      speaker: { ...spanOf(text, 'Marta Quill', 2), name: 'Marta Quill', entity: 'quill' },
    }),
    quote(text, 'Our crews saved lives tonight,'),
  ],
);

export const herald = createArticle(
  'varnholt-herald',
  [
    'Varnholt bridge closed after cable breaks',
    'The Varnholt bridge was closed on Tuesday after a cable snapped and injured more than 20 people.',
    words.herald,
    '“Our crews saved lives tonight,” she said.',
    'The bridge, which carries 30,000 cars a day, was closed within minutes and will stay shut all week, the Harbour Post reported, citing a ferry captain.',
  ],
  { outlet: 'Varnholt Herald', publishedAt: '2031-03-05T18:00:00Z' },
  (text) => {
    const altered = quote(text, 'We will open the bridge when every cable has been tested,');
    return [
      name(text, 'Varnholt', 'varnholt', 'place', 2),
      name(text, 'Quill', 'quill'),
      day(text, 'on Tuesday', '2031-03-04'),
      quantity(text, 'more than 20 people', 20, 'people'),
      altered,
      quote(text, 'Our crews saved lives tonight,'),
      attribution(text, ['Harbour Post', 'a ferry captain'].slice(0, 1), [altered.id]),
    ];
  },
);

const filler =
  'The ferry took most of the traffic across the sound while drivers waited in long lines on both sides of the water.';

export const gazette = createArticle(
  'gazette',
  [
    'Ferry crews work through the night',
    'Ferry crews carried 3,000 cars across the sound on Tuesday after the Varnholt bridge was closed.',
    ...Array.from({ length: 8 }, (_, index) => `${filler} The harbour counted line number ${index + 1} before dawn.`),
    'In 2019, the old ferry line had been shut by the council.',
  ],
  { outlet: 'The Gazette', publishedAt: '2031-03-04' },
  (text) => [
    name(text, 'Varnholt', 'varnholt', 'place'),
    day(text, 'on Tuesday', '2031-03-04'),
    day(text, '2019', '2019', { granularity: 'year' }),
  ],
);

const idOf = (article: Article, kind: string, nth = 0): string =>
  article.annotations.filter((annotation) => annotation.kind === kind)[nth]!.id;

const copied = 'The bridge, which carries 30,000 cars a day, was closed within minutes and will stay shut all week';

export const collation: Collation = {
  links: [
    {
      kind: 'quotation',
      left: `north-wire#${idOf(wire, 'quote')}`,
      right: `varnholt-herald#${idOf(herald, 'quote')}`,
      judgement: 'same',
      score: 0.81,
      why: ['most words in order'],
    },
  ],
  entities: [
    { id: 'e1', name: 'Marta Quill', type: 'person', members: ['north-wire#quill', 'varnholt-herald#quill'] },
    {
      id: 'e2',
      name: 'Varnholt',
      type: 'place',
      members: ['gazette#varnholt', 'north-wire#varnholt', 'varnholt-herald#varnholt'],
    },
    { id: 'e3', name: 'Rail and Road Office', type: 'organization', members: ['north-wire#office'] },
  ],
  quotations: [
    {
      id: 'q1',
      speaker: 'e1',
      base: 0,
      tellings: [
        { articleId: 'north-wire', quotes: [idOf(wire, 'quote')], form: 'direct', speaker: 'e1', relation: 'verbatim' },
        {
          articleId: 'varnholt-herald',
          quotes: [idOf(herald, 'quote')],
          form: 'direct',
          speaker: 'e1',
          relation: 'altered',
          differs: [
            { op: 'equal', text: 'We will', other: 'We will' },
            { op: 'delete', text: '', other: 'not' },
            { op: 'equal', text: 'open the bridge', other: 'open the bridge' },
            { op: 'replace', text: 'when', other: 'until' },
            { op: 'equal', text: 'every cable has been tested', other: 'every cable has been tested' },
          ],
        },
      ],
    },
    {
      id: 'q2',
      speaker: 'e1',
      base: 0,
      tellings: [
        {
          articleId: 'north-wire',
          quotes: [idOf(wire, 'quote', 1)],
          form: 'direct',
          speaker: 'e1',
          relation: 'verbatim',
        },
        { articleId: 'varnholt-herald', quotes: [idOf(herald, 'quote', 1)], form: 'direct', relation: 'verbatim' },
      ],
    },
  ],
  quantities: [
    {
      id: 'n1',
      counted: 'people injured',
      judgement: 'disputed',
      certainty: 0.8,
      why: ['the same thing is counted'],
      tellings: [
        { articleId: 'north-wire', quantity: idOf(wire, 'quantity'), value: '14' },
        { articleId: 'varnholt-herald', quantity: idOf(herald, 'quantity'), value: 'more than 20', strict: true },
      ],
    },
  ],
  derivations: [
    {
      from: 'north-wire',
      to: 'varnholt-herald',
      share: 0.31,
      score: 0.9,
      direction: 'unsure',
      evidence: ['a run of 18 words'],
      passages: [{ from: spanOf(wire.text, copied), to: spanOf(herald.text, copied) }],
    },
  ],
  events: [],
};

export const story: Story = {
  variorum: 'story/1',
  id: 's1',
  title: 'Cable snaps on Varnholt bridge, 14 hurt',
  articles: ['gazette', 'north-wire', 'varnholt-herald'],
  why: [],
  notices: [],
};

export const articles: readonly Article[] = [wire, herald, gazette];
