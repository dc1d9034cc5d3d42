import { createFieldCitation } from '../../../src/model/citation.ts';
import type { Edition } from '../../../src/model/edition.ts';
import { harbourEdition } from './fixture.ts';
import { createFixtureArticle, type FixtureArticle } from './fixture-articles.ts';
import { citeWords } from './fixture-cite.ts';

const attack = '"><img src=x onerror="document.title=\'hit\'"><script>document.title="hit"</script>';

/** Articles whose every field tries to break out of the page, and whose texts try to move the offsets. */
export const hostileArticles: readonly FixtureArticle[] = [
  createFixtureArticle({
    id: '__proto__',
    outlet: `The ${attack} Post`,
    title: `</title></script><!-- ${attack}`,
    publishedAt: '2031-02-30T25:61',
    url: 'javascript:alert(1)',
    byline: `By ${attack}`,
    gap: '\r\n\r\n',
    lines: [
      ['headline', `</title></script><!-- ${attack}`],
      [
        'paragraph',
        'A line\u2028separator, a para\u2029graph, a 👩‍🚒 fire\u00adfighter, e\u0301clair & <b>bold</b> &amp; &#60;.',
      ],
      [
        'paragraph',
        '“Nothing <em>here</em> is markup,” said </script><script>document.title="hit"</script> twice.\r\nAnd again.',
      ],
      ['paragraph', 'אמר הדובר: “הנמל ייסגר”, והוסיף \u202Eתודה'],
    ],
  }),
  createFixtureArticle({
    id: `a b:c'"<>%41é/../#x`,
    outlet: '__proto__',
    title: 'constructor',
    publishedAt: '2031-03-01',
    url: 'data:text/html,<script>alert(1)</script>',
    lines: [
      ['paragraph', '“Nothing <em>here</em> is markup,” said toString. {{x}} `z` \\u003c'],
      ['boilerplate', 'constructor'],
    ],
  }),
];

const [first, second] = hostileArticles as [FixtureArticle, FixtureArticle];
const cite = (article: FixtureArticle, words: string) => citeWords(hostileArticles, article.id, words);
const markup = 'Nothing <em>here</em> is markup,';

/** An edition of the hostile articles. */
export const hostileEdition: Edition = {
  ...harbourEdition,
  id: attack,
  title: `A story ${attack}`,
  producer: `variorum ${attack}`,
  fiveW: { who: [{ text: 'תודה \u202E', citations: [cite(first, 'הדובר')] }] },
  articles: hostileArticles,
  capture: hostileArticles.map(({ id }) => ({ articleId: id, read: 'part', why: attack })),
  entities: [
    {
      id: '__proto__',
      name: attack,
      type: 'person',
      forms: [attack, '\u202Eabc'],
      roles: [attack],
      mentions: [cite(second, 'toString')],
    },
  ],
  quotations: [
    {
      id: 'q1',
      speaker: '__proto__',
      base: 0,
      tellings: [
        { citation: cite(first, markup), form: 'direct', relation: 'verbatim' },
        {
          citation: cite(second, markup),
          form: 'direct',
          speaker: 'constructor',
          relation: 'reworded',
          differs: [
            { op: 'equal', text: 'Nothing', other: 'Nothing' },
            { op: 'replace', text: '<img src=x onerror=alert(1)>', other: '</del><script>' },
            { op: 'equal', text: '<em>here</em> is markup,', other: '<em>here</em> is markup,' },
          ],
        },
      ],
    },
  ],
  findings: [
    {
      id: attack,
      kind: attack,
      question: attack,
      status: 'disputed',
      certainty: 1,
      weight: 1,
      evidence: attack,
      positions: [
        {
          value: attack,
          citations: [createFieldCitation({ ...first, annotations: [] }, 'title'), cite(first, '👩‍🚒')],
        },
      ],
      silent: ['__proto__', 'nobody'],
      read: [],
    },
  ],
  timeline: [
    {
      id: 't1',
      type: attack,
      date: attack,
      status: 'denied',
      participants: ['__proto__', 'toString'],
      place: 'constructor',
      triggers: [],
      citations: [cite(first, 'A line\u2028separator')],
    },
  ],
  meetings: [],
  attributions: [],
  origins: [],
  derivations: [],
  wordings: [],
  coverage: { statements: [], outlets: [], cells: [] },
  brief: [{ text: attack, citations: [cite(first, 'And again.')], outlets: [attack], origins: 1 }],
  notices: [{ severity: 'warning', rule: attack, reason: attack, articleId: '__proto__' }],
};
