import { describe, expect, it } from 'vitest';
import { matchValues } from '../../../src/collate/match-values.ts';
import { buildQuantityComparisons } from '../../../src/collate/quantities/build-comparisons.ts';
import type { QuantityAnnotation } from '../../../src/model/annotation.ts';
import type { Article } from '../../../src/model/article.ts';
import { buildArticle, type Place } from '../../helpers/article-builder.ts';

const quantityOf = (fields: Partial<QuantityAnnotation>): QuantityAnnotation => ({
  id: 'quantity:0-1',
  kind: 'quantity',
  start: 0,
  end: 1,
  rule: 'test',
  certainty: 1,
  value: 1,
  bound: 'exact',
  ...fields,
});

describe('matchValues', () => {
  it.each<[string, Partial<QuantityAnnotation>, Partial<QuantityAnnotation>, string]>([
    ['14 and 14', { value: 14 }, { value: 14 }, 'equal'],
    ['14 and 17', { value: 14 }, { value: 17 }, 'conflicting'],
    ['more than 20 and 24', { value: 20, bound: 'at-least', strict: true }, { value: 24 }, 'compatible'],
    ['more than 20 and 20', { value: 20, bound: 'at-least', strict: true }, { value: 20 }, 'conflicting'],
    ['at least 20 and 20', { value: 20, bound: 'at-least' }, { value: 20 }, 'compatible'],
    ['more than 20 and 100', { value: 20, bound: 'at-least', strict: true }, { value: 100 }, 'far'],
    ['at most 10 and 12', { value: 10, bound: 'at-most' }, { value: 12 }, 'conflicting'],
    ['about 50 and 48', { value: 50, bound: 'about' }, { value: 48 }, 'compatible'],
    ['about 50 and 80', { value: 50, bound: 'about' }, { value: 80 }, 'conflicting'],
    ['300 and 298', { value: 300 }, { value: 298 }, 'compatible'],
    ['12,000 and 11,840', { value: 12_000 }, { value: 11_840 }, 'compatible'],
    ['20 and 19', { value: 20 }, { value: 19 }, 'conflicting'],
    ['5 km and 3 miles', { value: 5, unit: 'km' }, { value: 3, unit: 'mi' }, 'compatible'],
    ['5 km and 8 miles', { value: 5, unit: 'km' }, { value: 8, unit: 'mi' }, 'conflicting'],
    ['10 to 15 and 12', { value: 10, low: 10, high: 15 }, { value: 12 }, 'compatible'],
    ['0 and 0', { value: 0 }, { value: 0 }, 'equal'],
  ])('%s: %s', (_, a, b, match) => {
    expect(matchValues(quantityOf(a), quantityOf(b))).toBe(match);
    expect(matchValues(quantityOf(b), quantityOf(a))).toBe(match);
  });
});

const tags = {
  were: 'be/AUX',
  injured: 'injure/VERB',
  hurt: 'hurt/VERB',
  struck: 'strike/VERB',
  when: 'when/SCONJ',
  the: 'the/DET',
  people: 'people/NOUN',
  passengers: 'passenger/NOUN',
  others: 'other/NOUN',
  in: 'in/ADP',
  of: 'of/ADP',
  after: 'after/ADP',
  rescued: 'rescue/VERB',
  on: 'on/ADP',
  by: 'by/ADP',
  seriously: 'seriously/ADV',
};

interface Counted {
  readonly number: string;
  readonly value: number;
  readonly of?: Place;
  readonly bound?: QuantityAnnotation['bound'];
}

function articleOf(
  id: string,
  text: string,
  { number, of = 'people', ...rest }: Counted,
  fields: Partial<Article> = {},
): Article {
  return buildArticle(id, text, fields)
    .sentences()
    .tags(tags)
    .quantity(number, { ...rest, of })
    .article();
}

const first = articleOf('a', '14 people were injured when the ferry Sela struck the pier.', {
  number: '14',
  value: 14,
});
const judgementsOf = (...articles: Article[]): string[] =>
  buildQuantityComparisons(articles).map(({ judgement }) => judgement);

describe('buildQuantityComparisons', () => {
  it.each<[string, string, Counted, string[]]>([
    ['the same number', '14 people were hurt on the ferry Sela by the pier.', { number: '14', value: 14 }, ['agreed']],
    [
      'a bound that holds',
      'At least 12 people were hurt when the ferry Sela struck the pier.',
      { number: 'At least 12', value: 12, bound: 'at-least' },
      ['agreed'],
    ],
    [
      'another number',
      '17 people were injured when the ferry Sela struck the pier.',
      { number: '17', value: 17 },
      ['disputed'],
    ],
    [
      'a bound that does not hold',
      'At least 19 people were hurt when the ferry Sela struck the pier.',
      { number: 'At least 19', value: 19, bound: 'at-least' },
      ['disputed'],
    ],
    [
      'another noun',
      '17 passengers were injured when the ferry Sela struck the pier.',
      { number: '17', value: 17, of: 'passengers' },
      [],
    ],
    ['another event', '17 people were rescued when the ferry Sela struck the pier.', { number: '17', value: 17 }, []],
    ['another scene', '17 people were injured in a fire in a bakery.', { number: '17', value: 17 }, []],
    [
      'some of them',
      '17 people were injured seriously when the ferry Sela struck the pier.',
      { number: '17', value: 17 },
      [],
    ],
    ['a part', '3 of the others, people of the ferry Sela, were injured by the pier.', { number: '3', value: 3 }, []],
    ['out of a whole', 'Of the 17 people of the ferry Sela were injured by the pier.', { number: '17', value: 17 }, []],
  ])('%s', (_, text, counted, judgements) => {
    expect(judgementsOf(first, articleOf('b', text, counted))).toEqual(judgements);
  });

  const second = '17 people were injured when the ferry Sela struck the pier.';

  it('is unsure of counts that may have grown from day to day', () => {
    const [a, b] = ['2026-03-10', '2026-03-11'].map((publishedAt) => ({ publishedAt }));
    const articles = [
      articleOf('a', '14 people were injured when the ferry Sela struck the pier.', { number: '14', value: 14 }, a),
      articleOf('b', second, { number: '17', value: 17 }, b),
    ];
    expect(judgementsOf(...articles)).toEqual(['unsure']);
  });

  it('does not set a number against one of long ago', () => {
    const text = '17 people were injured when the ferry Sela struck the pier in 1998.';
    const old = buildArticle('b', text, { publishedAt: '2026-03-10' })
      .sentences()
      .tags(tags)
      .quantity('17', { value: 17, of: 'people' })
      .time('1998', { value: '1998', granularity: 'year' });
    const now = articleOf('a', first.text, { number: '14', value: 14 }, { publishedAt: '2026-03-10' });
    expect(judgementsOf(now, old.article())).toEqual([]);
  });

  it('does not set a number against one of another place', () => {
    const [a, b] = ['Lethby', 'Ansley'].map((place) =>
      buildArticle(place, `14 people were injured when the ferry Sela struck the pier of ${place}.`)
        .sentences()
        .tags(tags)
        .quantity('14', { value: place === 'Ansley' ? 14 : 15, of: 'people' })
        .name(place, { type: 'place' })
        .article(),
    );
    expect(judgementsOf(a!, b!)).toEqual([]);
  });

  it('compares no number within one article', () => {
    const text = `14 people were injured when the ferry Sela struck the pier.\n${second}`;
    const one = buildArticle('a', text).sentences().tags(tags);
    one.quantity('14', { value: 14, of: 'people' }).quantity('17', { value: 17, of: ['people', 1] });
    expect(judgementsOf(one.article())).toEqual([]);
  });

  it('tells the number as it is printed', () => {
    const other = articleOf('b', 'At least 12 people were hurt when the ferry Sela struck the pier.', {
      number: 'At least 12',
      value: 12,
      bound: 'at-least',
    });
    expect(buildQuantityComparisons([first, other])).toMatchObject([
      {
        id: 'n1',
        counted: 'people … injured',
        tellings: [
          { articleId: 'a', value: '14' },
          { articleId: 'b', value: 'At least 12' },
        ],
      },
    ]);
  });

  const rival = articleOf('b', '17 people were injured when the ferry Sela struck the pier.', {
    number: '17',
    value: 17,
  });

  it.each<[string, string, Counted, 'told' | 'perhaps' | 'silent']>([
    ['the same number, few words', '14 people were injured.', { number: '14', value: 14 }, 'told'],
    [
      'a bound that holds',
      'At least 12 people were hurt.',
      { number: 'At least 12', value: 12, bound: 'at-least' },
      'told',
    ],
    ['another number', '19 people were injured.', { number: '19', value: 19 }, 'perhaps'],
    ['another noun', '14 passengers were hurt.', { number: '14', value: 14, of: 'passengers' }, 'perhaps'],
    ['another event', '16 people were rescued.', { number: '16', value: 16 }, 'silent'],
    ['another noun and number', '16 passengers were hurt.', { number: '16', value: 16, of: 'passengers' }, 'silent'],
  ])('goes along with a comparison: %s', (_, text, counted, state) => {
    const [found] = buildQuantityComparisons([first, rival, articleOf('c', text, counted)]);
    const stateOf = found!.tellings.some(({ articleId }) => articleId === 'c') ? 'told' : 'silent';
    expect(found!.judgement).toBe('disputed');
    expect(found!.perhaps?.some(({ articleId }) => articleId === 'c') ? 'perhaps' : stateOf).toBe(state);
  });

  it.each([
    ['14 people were injured when the ferry Sela struck the pier.', 'people … injured'],
    ['14 people, all injured, were on the ferry Sela when it struck the pier.', 'people'],
    ['The ferry Sela struck the pier and injured 14 people.', 'injured … people'],
  ])('names what is counted: %s', (text, counted) => {
    const articles = ['a', 'b'].map((id) => articleOf(id, text, { number: '14', value: 14 }));
    expect(buildQuantityComparisons(articles)[0]?.counted).toBe(counted);
  });
});
