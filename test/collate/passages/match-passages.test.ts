import { describe, expect, it } from 'vitest';
import { matchPassages, readyArticle } from '../../../src/collate/passages/match-passages.ts';
import type { Article } from '../../../src/model/article.ts';
import { buildArticle } from '../../helpers/article-builder.ts';

const lead = 'A tanker with eleven sailors aboard ran onto the Morrow sandbank off Skerrin before dawn on Tuesday.';
const tugs =
  'Two tugs from Lethby pulled at the hull for nine hours, until the evening tide lifted it clear of the ground.';
const oil = 'Inspectors found a crack of four metres below the waterline, and booms were laid around the Morrow light.';
const captain =
  'Captain Joren Maske had steered by an old chart that showed no shoal near the buoy, the harbour office noted.';
const owner =
  'The Graylag company bought the vessel from a yard in Halvia nineteen years ago and renamed it the Sela Marit.';
const quay = 'Fishermen in Brindle watched from the quay and feared for the mussel beds on which the village lives.';
const school =
  'Pupils of the Brindle school were sent home, since a smell of tar hung over the playground all morning.';
const vote = 'Parliament is due to vote in October on a law that would ban single-hulled tankers from the whole bay.';
const quote =
  '“No ship of that age should have been allowed into this bay without a pilot and two engines that work, and every office that signed its papers knew it”';

const retold = [
  'Before dawn on Tuesday a sandbank off Skerrin, the Morrow, caught a tanker that had eleven sailors aboard.',
  'It took two Lethby tugs nine hours of pulling before the tide of the evening lifted the hull.',
  'A crack, four metres long and below the waterline, was found by inspectors; the Morrow light was ringed with booms.',
  'The harbour office noted that the chart by which captain Joren Maske steered was old and had no shoal at the buoy.',
  'Nineteen years ago the vessel, then nameless to most, went from a Halvia yard to Graylag, which renamed it Sela Marit.',
];

const ready = (id: string, sentences: readonly string[], fields: Partial<Article> = {}) =>
  readyArticle(buildArticle(id, sentences.join('\n'), fields).sentences().article());

const wire = [lead, tugs, oil, captain, owner];

describe('matchPassages', () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    ['the same text', 'verbatim', wire, wire],
    ['a text trimmed at its end', 'verbatim', [...wire, quay, vote], wire],
    [
      'other furniture around it',
      'verbatim',
      wire,
      ['Read more: tankers', ...wire, 'Orla Vance contributed to this report.'],
    ],
    ['sentences among others', 'partial', [lead, tugs, quay, vote], [owner, lead, tugs, school]],
    [
      'a light edit',
      'partial',
      [lead, tugs, quay],
      [lead.replace('ran onto', 'struck'), tugs.replace('pulled', 'tugged'), owner, school, vote],
    ],
    ['facts in one order, in other words', 'rewritten', [...wire, vote], retold],
    [
      'a quote alone',
      'shared-quotes',
      [lead, `${quote}, Minister Quill said.`, quay],
      [school, owner, `Said Quill: ${quote}.`],
    ],
    [
      'a quote that one prints without marks',
      'shared-quotes',
      [lead, `${quote}, Minister Quill said.`],
      [school, `We know this. ${quote.slice(1, -1)}.`],
    ],
    [
      'a line about who helped',
      'boilerplate',
      [lead, 'Orla Vance and Tam Reed in Brindle and Lethby contributed to this report, with photographs by Una Dell.'],
      [
        school,
        'Orla Vance and Tam Reed in Brindle and Lethby contributed to this report, with photographs by Una Dell.',
      ],
    ],
    [
      'one event, reported twice',
      'independent',
      [lead, quay, vote],
      ['The Sela Marit is aground off Skerrin.', school, owner],
    ],
    ['nothing', 'independent', [], []],
  ])('judges %s as %s', (_, expected, left, right) => {
    expect(matchPassages(ready('a', left), ready('b', right)).class).toBe(expected);
    expect(matchPassages(ready('b', right), ready('a', left)).class).toBe(expected);
  });

  it('sets the passages side by side, told apart by how much was changed', () => {
    const { passages } = matchPassages(ready('a', wire), ready('b', [...retold.slice(0, 4), owner]));
    expect(passages.map(({ likeness }) => likeness)).toContain('heavy');
    expect(passages.at(-1)!.likeness).toBe('verbatim');
  });

  it.each<[string, Partial<Article>, Partial<Article>, string]>([
    ['nothing is known', {}, {}, 'unsure'],
    ['one is a day earlier', { publishedAt: '2031-03-02' }, { publishedAt: '2031-03-03' }, 'left'],
    ['the day is the same', { publishedAt: '2031-03-02' }, { publishedAt: '2031-03-02T22:00:00Z' }, 'unsure'],
    [
      'the other credits it',
      { outlet: 'Skerrin Wire', publishedAt: '2031-03-03' },
      { agency: 'Skerrin Wire', publishedAt: '2031-03-02' },
      'left',
    ],
    ['one of them is an agency', {}, { outlet: 'Reuters', publishedAt: '2031-03-03' }, 'right'],
    [
      'both credit an agency',
      { agency: 'OPA', publishedAt: '2031-03-01' },
      { agency: 'OPA', publishedAt: '2031-03-03' },
      'common',
    ],
    [
      'one credits an agency that is neither',
      { agency: 'OPA', publishedAt: '2031-03-01' },
      { publishedAt: '2031-03-03' },
      'common',
    ],
  ])('tells the source where %s', (_, left, right, expected) => {
    const { direction } = matchPassages(ready('a', wire, left), ready('b', wire, right));
    expect(direction.source).toBe(expected);
    expect(direction.evidence.length > 0).toBe(expected !== 'unsure');
  });

  it('takes two versions of an agency’s text as such', () => {
    const authors = ['Orla Vance'];
    const own = ready('a', [...wire, quay, vote], { outlet: 'Reuters', authors });
    const other = ready('b', [...wire, school, quote], { authors });
    expect(matchPassages(own, other).direction).toMatchObject({ source: 'common', via: 'Reuters' });
  });

  it('does not take house lines of one outlet for reporting', () => {
    const house = 'The Lantern asks its readers each week which harbour they like best of all.';
    const fields = { outlet: 'Lantern', publishedAt: '2031-03-02' };
    const concert = [
      'The Lethby choir sang three evenings in a row to a hall that was never full.',
      'Its new conductor, Una Dell, had left the programme open until the last rehearsal.',
      'Listeners heard two psalms, a cradle song and a march that nobody had printed since her grandfather died.',
      'Tickets for the spring will be sold from Monday at the box office by the old mill.',
      'Two of the singers are sisters, and their father still tunes the piano before each concert.',
      'The mayor promised a new roof for the hall, though the budget for it was cut twice.',
      'Rain came through on the second evening, and the altos moved their chairs without missing a bar.',
    ];
    const more = 'Salvage crews from three towns slept in the sail loft, since every bed on the island had been taken.';
    const [a, b] = [
      ready('a', [...wire, house, quay, vote, more], fields),
      ready('b', [...concert, house, school], fields),
    ];
    expect(matchPassages(a, b).class).toBe('boilerplate');
  });
});
