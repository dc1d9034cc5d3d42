import { describe, expect, it } from 'vitest';
import { matchPassages, readyArticle } from '../../../../../src/collate/passages/match-passages.ts';
import { type AttributionAnnotation, annotationId } from '../../../../../src/model/annotation.ts';
import type { Article } from '../../../../../src/model/article.ts';
import { buildArticle } from '../../../../helpers/article-builder.ts';

const lead = 'A tanker with eleven sailors aboard ran onto the Morrow sandbank off Skerrin before dawn on Tuesday.';
const tugs =
  'Two tugs from Lethby pulled at the hull for nine hours, until the evening tide lifted it clear of the ground.';
const oil = 'Inspectors found a crack of four metres below the waterline, and booms were laid around the Morrow light.';
const owner =
  'The Graylag company bought the vessel from a yard in Halvia nineteen years ago and renamed it the Sela Marit.';
const quay = 'Fishermen in Brindle watched from the quay and feared for the mussel beds on which the village lives.';
const school =
  'Pupils of the Brindle school were sent home, since a smell of tar hung over the playground all morning.';
const vote = 'Parliament is due to vote in October on a law that would ban single-hulled tankers from the whole bay.';
const wire = [lead, tugs, oil, owner];

interface Given {
  readonly fields?: Partial<Article>;
  /** Outlets that are named as sources, by their words in the text. */
  readonly cites?: readonly string[];
}

function ready(id: string, sentences: readonly string[], { fields = {}, cites = [] }: Given = {}) {
  const builder = buildArticle(id, sentences.join('\n'), fields).sentences();
  const links = cites.map((name): AttributionAnnotation => {
    const span = builder.find(name);
    const made = { id: annotationId('attribution', span), kind: 'attribution', rule: 'test', certainty: 1 } as const;
    return { ...made, ...span, chain: [{ name, ...span }], of: ['quote'] };
  });
  const article = builder.article();
  return readyArticle({ ...article, annotations: [...article.annotations, ...links] });
}

type Side = readonly [sentences: readonly string[], given?: Given];

const cases: readonly [string, Side, Side, string][] = [
  [
    'one opens it as an excerpt',
    [wire],
    [['The morning was told so by the neighbours of the port:', ...wire.slice(0, 3), vote]],
    'left',
  ],
  ['a label with a colon stands before it', [wire], [['Now playing:', ...wire.slice(0, 3), vote]], 'unsure'],
  [
    'both open it so',
    [['Thus the harbour office put it in its log:', ...wire]],
    [['It was read out to the village like this:', ...wire]],
    'unsure',
  ],
  [
    'the excerpt is said to be a third’s',
    [wire],
    [['As Una Dell writes in the Skerrin Times:', ...wire.slice(0, 3), vote], { cites: ['Skerrin Times'] }],
    'common',
  ],
  [
    'an excerpt outweighs a name that is dropped',
    [
      [...wire, 'The Lethby Echo was not on the quay.'],
      { fields: { outlet: 'Skerrin Times', publishedAt: '2031-03-02' }, cites: ['Lethby Echo'] },
    ],
    [
      ['It is well told by our neighbours of the port:', ...wire.slice(0, 3), vote],
      { fields: { outlet: 'Lethby Echo', publishedAt: '2031-03-03' } },
    ],
    'left',
  ],
  [
    'one adds that the other reported it',
    [[lead, tugs, quay, school], { fields: { outlet: 'Skerrin Times' } }],
    [[lead, tugs.replace('.', ', the newspaper reported.'), vote, owner], { cites: ['the newspaper'] }],
    'unsure',
  ],
  [
    'one adds that a third reported it',
    [[lead, tugs, quay, school]],
    [[lead, tugs.replace('.', ', the Guardian reported.'), vote, owner], { cites: ['the Guardian'] }],
    'common',
  ],
  [
    'both say who reported it',
    [[lead.replace('.', ', the Guardian said.'), quay, school, oil], { cites: ['the Guardian'] }],
    [[lead.replace('.', ', the Guardian reported.'), vote, owner, oil], { cites: ['the Guardian'] }],
    'unsure',
  ],
  [
    'one is the issuer’s release',
    [wire, { fields: { url: 'https://graylag.example/press-releases/1' } }],
    [wire],
    'left',
  ],
  [
    'both pages are releases',
    [wire, { fields: { url: 'https://a.example/press-release/1' } }],
    [wire, { fields: { genre: 'press-release' } }],
    'unsure',
  ],
  ['the address names an agency', [wire, { fields: { url: 'https://a.example/aponline/1' } }], [wire], 'common'],
  ['one credits agencies without a name', [[...wire, 'With Post wires']], [wire], 'common'],
  [
    'who only helped shows in a few words',
    [[lead, tugs.slice(0, 40), vote, quay, school, 'The Associated Press contributed to this report.']],
    [[lead, owner]],
    'unsure',
  ],
  [
    'an agency was told it',
    [[...wire, 'The owner told the Associated Press so.'], { cites: ['Associated Press'] }],
    [[...wire, quay, vote]],
    'common',
  ],
  [
    'both name an outlet that was told something early',
    [
      ['“It is cracked,” she told the Skerrin Times.', ...wire],
      { cites: ['Skerrin Times'], fields: { publishedAt: '2031-03-02' } },
    ],
    [
      ['“It is cracked,” she told the Skerrin Times.', ...wire],
      { cites: ['Skerrin Times'], fields: { publishedAt: '2031-03-04' } },
    ],
    'common',
  ],
  [
    'both name it at the end only',
    [
      [...wire, '“It is cracked,” she told the Skerrin Times.'],
      { cites: ['Skerrin Times'], fields: { publishedAt: '2031-03-02' } },
    ],
    [
      [...wire, '“It is cracked,” she told the Skerrin Times.'],
      { cites: ['Skerrin Times'], fields: { publishedAt: '2031-03-04' } },
    ],
    'left',
  ],
  [
    'an agency’s page is later than the other, which lacks a part',
    [[...wire, quay, vote], { fields: { outlet: 'Reuters', publishedAt: '2031-03-02T18:00' } }],
    [wire, { fields: { publishedAt: '2031-03-02T13:00' } }],
    'common',
  ],
  [
    'an agency’s page is later than the other, which is the same',
    [wire, { fields: { outlet: 'Reuters', publishedAt: '2031-03-04' } }],
    [wire, { fields: { publishedAt: '2031-03-02' } }],
    'left',
  ],
  [
    'the other is by the agency and has what its page lacks',
    [[...wire, quay, vote], { fields: { outlet: 'Reuters', publishedAt: '2031-03-02' } }],
    [['SKERRIN (Reuters) - Five ships lay idle.', ...wire, school, owner], { fields: { publishedAt: '2031-03-02' } }],
    'common',
  ],
  [
    'it is told to the other by name',
    [[...wire, quay], { fields: { outlet: 'Skerrin Times' } }],
    [['“It is cracked,” the master told the Skerrin Times.', ...wire, vote], { fields: { outlet: 'Lethby Echo' } }],
    'left',
  ],
  [
    'the other’s affiliate is named',
    [[...wire, quay], { fields: { outlet: 'www.cnn.com' } }],
    [[...wire, 'Tugs came late, CNN affiliate KSKR said.', vote], { fields: { outlet: 'Lethby Echo' } }],
    'left',
  ],
  [
    'a paper of a longer name is meant',
    [[...wire, quay], { fields: { outlet: 'The Times' } }],
    [['The Brindle Times reported on it.', ...wire, 'The owner told the Times so.', vote]],
    'unsure',
  ],
  [
    'the other is named far off, in another matter',
    [[...wire.slice(0, 2), quay, school], { fields: { outlet: 'Skerrin Times' } }],
    [
      [
        ...wire.slice(0, 2),
        ...Array.from({ length: 9 }, (_, at) => `Nothing new was seen at pier ${at} by those who keep a log there.`),
        'Last year the owner told the Skerrin Times of a plan for a new dock.',
      ],
    ],
    'unsure',
  ],
  [
    'one outlet prints its own sentences again on the next day',
    [[lead, tugs, quay], { fields: { outlet: 'Skerrin Times', publishedAt: '2031-03-02T18:00Z' } }],
    [
      [
        lead,
        tugs,
        ...Array.from(
          { length: 20 },
          (_, at) => `Nothing new was seen at pier ${at} by anybody who keeps a log there.`,
        ),
      ],
      { fields: { outlet: 'Skerrin Times', publishedAt: '2031-03-03' } },
    ],
    'left',
  ],
  [
    'two outlets have it within one day',
    [wire, { fields: { publishedAt: '2031-03-02T08:00Z' } }],
    [wire, { fields: { publishedAt: '2031-03-02T18:00Z' } }],
    'unsure',
  ],
  [
    'a university prints its own news',
    [wire, { fields: { url: 'https://news.graylag.ac.uk/2031/reef' } }],
    [wire, { fields: { url: 'https://lantern.example/reef' } }],
    'left',
  ],
  [
    'the head says that it is a release, the other is on the issuer’s page too',
    [['FOR IMMEDIATE RELEASE', ...wire], { fields: { url: 'https://port.gov/a' } }],
    [wire, { fields: { url: 'https://port.gov/blog/b' } }],
    'left',
  ],
  [
    'a release is dated later than its print',
    [wire, { fields: { url: 'https://a.example/press-release/1', publishedAt: '2031-03-09' } }],
    [wire, { fields: { publishedAt: '2031-03-02' } }],
    'left',
  ],
  [
    'an agency’s page is the earlier one',
    [wire, { fields: { outlet: 'Reuters', publishedAt: '2031-03-02T13:00' } }],
    [wire, { fields: { publishedAt: '2031-03-02T18:00' } }],
    'left',
  ],
  [
    'an agency’s page and another each have more',
    [[...wire, quay], { fields: { outlet: 'Reuters' } }],
    [[...wire, vote, school]],
    'common',
  ],
  [
    'a reporter of the other’s own added to an agency’s text',
    [[...wire, quay], { fields: { outlet: 'Reuters' } }],
    [[...wire, vote, school], { fields: { authors: ['Una Dell'] } }],
    'left',
  ],
  [
    'a few sentences are a day apart',
    [[lead, quay, school, vote], { fields: { publishedAt: '2031-03-02' } }],
    [
      [
        lead,
        owner,
        tugs,
        oil,
        ...Array.from(
          { length: 14 },
          (_, at) => `Nothing new was seen at pier ${at} by anybody who keeps a log there.`,
        ),
      ],
      { fields: { publishedAt: '2031-03-03' } },
    ],
    'unsure',
  ],
];

describe('findDirection', () => {
  it.each(cases)('%s', (_, [left, leftGiven], [right, rightGiven], expected) => {
    const [a, b] = [ready('a', left, leftGiven), ready('b', right, rightGiven)];
    expect(matchPassages(a, b).direction.source).toBe(expected);
    expect(matchPassages(b, a).direction.source).toBe(expected === 'left' ? 'right' : expected);
  });

  it('shows the words that open an excerpt, and those that add a source', () => {
    const opening = 'As Una Dell writes in the Skerrin Times:';
    const taker = ready('b', [quay, opening, ...wire], { cites: ['Skerrin Times'] });
    const { direction } = matchPassages(ready('a', wire), taker);
    const { span } = direction.proofs[0]!;
    expect(taker.article.text.slice(span!.start, span!.end)).toBe(opening);
    expect(direction).toMatchObject({ via: 'Skerrin Times' });
  });

  it('takes what one prints in quotation marks and credits to the other for the other’s words', () => {
    const source = ready('a', [lead, tugs, oil, quay], { fields: { outlet: 'Skerrin Times' } });
    const text = `In the Skerrin Times it says: “${lead} ${tugs} ${oil}”\n${vote}\n${school}`;
    const builder = buildArticle('b', text).sentences().quote(`${lead} ${tugs} ${oil}`);
    const span = builder.find('Skerrin Times');
    const article = builder.article();
    const attribution: AttributionAnnotation = {
      id: annotationId('attribution', span),
      kind: 'attribution',
      ...span,
      rule: 'test',
      certainty: 1,
      chain: [{ name: 'Skerrin Times', ...span }],
      of: ['quote'],
    };
    const taker = readyArticle({ ...article, annotations: [...article.annotations, attribution] });
    expect(matchPassages(source, taker)).toMatchObject({ class: 'partial', direction: { source: 'left' } });
    expect(matchPassages(source, readyArticle(article)).class).toBe('shared-quotes');
  });
});
