import { describe, expect, it } from 'vitest';
import { collateArticles } from '../../../src/collate/collate.ts';
import type { Article } from '../../../src/model/article.ts';
import type { CollatedQuotation } from '../../../src/model/collation.ts';
import { buildArticle, type Place } from '../../helpers/article-builder.ts';

interface Said {
  readonly by?: string;
  /** Fields of the speaker's name. */
  readonly affiliation?: string;
  /** The quote's text; several for one utterance that its cue interrupts. */
  readonly words: string | readonly string[];
  /** Pieces in quotation marks; the whole if absent, none for indirect speech. */
  readonly marks?: readonly Place[];
  readonly form?: 'direct' | 'indirect' | 'mixed';
}

/** An article of one paragraph a quote: `Name said: words`. */
function articleOf(id: string, said: readonly Said[], fields: Partial<Article> = {}): Article {
  const lines = said.map(({ by, words }) => `${by ?? 'Somebody'} said: ${[words].flat().join(' | ')}`);
  const builder = buildArticle(id, lines.join('\n'), fields);
  const used = new Map<string, number>();
  said.forEach(({ by, affiliation, words, marks, form }, index) => {
    if (by !== undefined) {
      const seen = used.get(by) ?? 0;
      used.set(by, seen + 1);
      builder.name([by, seen], { entity: by, ...(affiliation && { affiliation }) });
    }
    for (const piece of [words].flat())
      builder.quote(piece, {
        ...(by !== undefined && { by }),
        ...(marks && { marks }),
        ...(form && { form }),
        ...(Array.isArray(words) && { utterance: `u${index}` }),
      });
  });
  return builder.article();
}

const quotationsOf = (...said: (readonly Said[])[]): readonly CollatedQuotation[] =>
  collateArticles(said.map((list, index) => articleOf(`r${index}`, list))).quotations;

const relationsOf = (...said: Said[]): string[] => {
  const quotations = quotationsOf(...said.map((one) => [one]));
  expect(quotations).toHaveLength(1);
  return quotations[0]!.tellings.map(({ relation }) => relation);
};

const mara = 'Mara Ellwood';
const full = 'The harbour was built for ships half this size, and every pilot knew it, and nobody listened to us';

describe('quotations across articles', () => {
  it.each<[string, Said, Said]>([
    ['the same words', { by: mara, words: full }, { by: mara, words: full }],
    ['the same words of nobody known', { words: full }, { by: mara, words: full }],
    ['a long identical text by two speakers', { by: 'Jon Averill', words: full }, { by: mara, words: full }],
    ['a fragment', { by: mara, words: 'every pilot knew it' }, { by: mara, words: full }],
    ['two words', { by: mara, words: 'reckless timetable' }, { by: mara, words: 'reckless timetable' }],
    ['two words in two spellings', { by: mara, words: 'reckless behaviour' }, { by: mara, words: 'reckless behavior' }],
    [
      'two words inside a longer quote',
      { by: mara, words: 'a reckless timetable' },
      { by: mara, words: 'We refused the reckless timetable of the company' },
    ],
    [
      'the same sentence in other words by nobody known',
      { by: mara, words: full },
      { words: 'The harbour was made for boats half this size, and every pilot knew that, and no one listened to us' },
    ],
    [
      'another translation',
      { by: mara, words: 'We shall replace the outdated harbourmaster system of the northern ports' },
      { by: mara, words: 'a structure to succeed the obsolete harbourmaster system in the northern ports' },
    ],
    [
      'indirect speech',
      { by: mara, words: full },
      {
        by: mara,
        words: 'that the harbour had been built for ships half the size and that every pilot knew',
        marks: [],
        form: 'indirect',
      },
    ],
  ])('joins %s', (_, a, b) => {
    expect(quotationsOf([a], [b])).toHaveLength(1);
  });

  it.each<[string, Said, Said]>([
    ['one shared word', { by: mara, words: 'We want peace' }, { by: mara, words: 'Peace is far' }],
    [
      'a topic',
      { by: mara, words: 'The ferry company must answer for its engines' },
      { by: mara, words: 'I have never owned shares of any ferry company' },
    ],
    [
      'two speakers with the same few words',
      { by: mara, words: 'reckless timetable' },
      { by: 'Jon Averill', words: 'reckless timetable' },
    ],
    [
      'a turn of phrase of nobody known',
      { by: mara, words: 'It was built for ships half this size' },
      { words: 'It was a car built for men half my size' },
    ],
    ['a commonplace of nobody known', { words: 'very sad day' }, { words: 'very sad day' }],
    [
      'a single common word',
      { by: mara, words: 'great' },
      { by: mara, words: 'It is a great day for the whole island' },
    ],
    [
      'another thing in the same frame',
      { by: mara, words: 'The island is not going to change the price of fish' },
      { by: mara, words: 'The island was not going to change the price of timber', marks: [], form: 'indirect' },
    ],
    [
      'two statements of one matter in quotation marks',
      { by: mara, words: 'I was asleep in the cabin when I heard a bang, which I took for thunder over the quay' },
      {
        by: mara,
        words: 'We heard a bang at six in the morning, then the sirens, and people were running along the quay',
      },
    ],
    ['the name of a thing', { by: mara, words: 'Silver Gull' }, { by: mara, words: 'The Silver Gull was a fine ship' }],
    ['prototype words', { by: mara, words: 'constructor of harbours' }, { by: mara, words: '__proto__ of boats' }],
  ])('keeps %s apart', (_, a, b) => {
    expect(quotationsOf([a], [b])).toHaveLength(2);
  });

  it('joins the fragments of one article through the full text of another', () => {
    const [quotation, ...rest] = quotationsOf(
      [
        { by: mara, words: 'built for ships half this size' },
        { by: mara, words: 'nobody listened to us' },
      ],
      [{ by: mara, words: full }],
    );
    expect(rest).toEqual([]);
    expect(quotation!.tellings.map(({ quotes, relation }) => [quotes.length, relation])).toEqual([
      [2, 'spliced'],
      [1, 'verbatim'],
    ]);
  });

  it('takes an interrupted utterance as one', () => {
    const interrupted = {
      by: mara,
      words: ['The harbour was built for ships half this size', 'and every pilot knew it, and nobody listened to us'],
    };
    const [quotation, ...rest] = quotationsOf([interrupted], [{ by: mara, words: full }]);
    expect(rest).toEqual([]);
    expect(quotation!.tellings.map(({ quotes, relation }) => [quotes.length, relation])).toEqual([
      [2, 'verbatim'],
      [1, 'verbatim'],
    ]);
  });

  it('keeps what two persons say apart where a third report mixes them up', () => {
    const other = 'The engines had been serviced in spring by the same yard as always, and the papers are in order';
    const quotations = quotationsOf(
      [{ by: mara, words: full }],
      [{ by: 'Jon Averill', words: other }],
      [{ by: mara, words: `${full}. ${other}` }],
    );
    for (const { tellings } of quotations) {
      const ids = tellings.map(({ articleId }) => articleId);
      expect(ids.includes('r0') && ids.includes('r1')).toBe(false);
    }
  });

  it('keeps a quotation that one article has', () => {
    expect(quotationsOf([{ by: mara, words: full }])).toMatchObject([
      { id: 'q1', base: 0, tellings: [{ relation: 'verbatim' }] },
    ]);
  });
});

describe('the relation to the base', () => {
  it.each<[string, Said, string]>([
    ['verbatim', { by: mara, words: full }, full],
    ['verbatim', { by: mara, words: full.toUpperCase() }, 'case'],
    ['verbatim', { by: mara, words: full.replace('harbour', 'harbor') }, 'spelling'],
    ['trimmed', { by: mara, words: 'every pilot knew it, and nobody listened to us' }, 'end'],
    [
      'spliced',
      { by: mara, words: 'The harbour was built for ships half this size … and nobody listened to us' },
      'gap',
    ],
    [
      'reworded',
      { by: mara, words: 'The harbour was made for boats half this size, and every pilot knew it' },
      'words',
    ],
    [
      'altered',
      { by: mara, words: 'The harbour was not built for ships half this size, and every pilot knew it' },
      'negation',
    ],
    [
      'paraphrase',
      {
        by: mara,
        words: 'that the harbour had been built for ships half the size and every pilot knew',
        marks: [],
        form: 'indirect',
      },
      'indirect',
    ],
  ])('%s: %j', (relation, said) => {
    expect(relationsOf({ by: mara, words: full }, said)[1]).toBe(relation);
  });

  it.each<[string, string, string, string]>([
    [
      'a dropped negation',
      'The pilot was not on the bridge when the wind turned',
      'The pilot was on the bridge when the wind turned',
      'altered',
    ],
    [
      'a number',
      'We counted 14 lifeboats on the northern quay that night',
      'We counted 41 lifeboats on the northern quay that night',
      'altered',
    ],
    [
      'a number of a whole',
      'Fourteen of the twenty cranes are safe to use',
      'Forty of the twenty cranes are safe to use',
      'altered',
    ],
    [
      'a modal that is left out',
      'The injection may cause fever in small children',
      'The injection causes fever in small children',
      'altered',
    ],
    [
      'a second sentence that begins like the first',
      'We did not cut because prices were low. We cut because the forecasts were lower',
      'We cut because the forecasts were lower',
      'trimmed',
    ],
    [
      'a number in words',
      'We counted two lifeboats on the northern quay',
      'We counted 2 lifeboats on the northern quay',
      'verbatim',
    ],
    [
      'a modal verb',
      'The company must replace the engines before winter',
      'The company may replace the engines before winter',
      'altered',
    ],
    [
      'will and would',
      'The company will replace the engines before winter',
      'The company would replace the engines before winter',
      'reworded',
    ],
    [
      'a name',
      'I spoke with Averill about the lifeboats this morning',
      'I spoke with Karsten about the lifeboats this morning',
      'altered',
    ],
    [
      'a country and its adjective',
      'I spoke of Harland trade with the lifeboat makers',
      'I spoke of Harlandish trade with the lifeboat makers',
      'reworded',
    ],
    [
      'an opposite',
      'We shall need more pilots on the northern route all winter long',
      'We shall need fewer pilots on the northern route all winter',
      'altered',
    ],
    [
      'a dropped “may”',
      'The second engine may be beyond repair after the storm',
      'The second engine is beyond repair after the storm',
      'altered',
    ],
    [
      'a dropped condition',
      'We shall repair both engines before winter if the company pays for the parts',
      'We shall repair both engines before winter',
      'altered',
    ],
    [
      'a condition of another clause',
      'If it rains we stay in port, the cook is asleep, and we shall repair both engines before winter',
      'we shall repair both engines before winter',
      'trimmed',
    ],
    [
      'a dropped doubt',
      'I do not think that the pilots were asleep on the bridge that night',
      'the pilots were asleep on the bridge that night',
      'altered',
    ],
    [
      'a dropped hedge',
      'The engines were probably damaged by sand in the fuel',
      'The engines were damaged by sand in the fuel',
      'altered',
    ],
    [
      'a dropped fraction',
      'The storm sank two out of seven lifeboats on the quay',
      'The storm sank lifeboats on the quay',
      'altered',
    ],
    [
      'a rounded number',
      'We counted 197 lifeboats on the northern quay that night',
      'We counted 200 lifeboats on the northern quay that night',
      'reworded',
    ],
    [
      'a double negation',
      "We ain't got no engines for the old boats on the quay",
      'We have no engines for the old boats on the quay',
      'reworded',
    ],
    [
      'a contraction',
      "The pilot wasn't on the bridge when the wind turned",
      'The pilot was not on the bridge when the wind turned',
      'verbatim',
    ],
  ])('%s', (_, base, telling, relation) => {
    expect(relationsOf({ by: mara, words: base }, { by: mara, words: telling })).toEqual(['verbatim', relation]);
  });

  it('calls it another translation where the speaker is read in translation', () => {
    const said = { by: mara, affiliation: 'Norway' };
    const relations = relationsOf(
      { ...said, words: 'We shall replace the outdated harbourmaster system of the northern ports' },
      { ...said, words: 'We shall succeed the obsolete harbourmaster system of the northern ports' },
    );
    expect(relations).toEqual(['verbatim', 'other-translation']);
  });

  it('types by the words in marks alone', () => {
    const marks = ['reckless timetable'] as const;
    const mixed: Said = {
      by: mara,
      words: 'that the firm had followed a “reckless timetable” all year',
      marks,
      form: 'mixed',
    };
    expect(relationsOf({ by: mara, words: 'We refused the reckless timetable of the company' }, mixed)).toEqual([
      'verbatim',
      'trimmed',
    ]);
  });
});

describe('speakers and days', () => {
  const dated = (id: string, said: Said, day: string, fields: Partial<Article> = {}): Article => {
    const text = `${said.by} said on ${day}: ${said.words}.`;
    const builder = buildArticle(id, text, { publishedAt: '2026-03-09', ...fields });
    return builder
      .name(said.by!, { entity: said.by! })
      .time(day, { value: day })
      .sentences()
      .quote(said.words as string, {
        by: said.by!,
        ...(said.marks && { marks: said.marks }),
        ...(said.form && { form: said.form }),
      })
      .article();
  };
  const countOf = (a: Article, b: Article): number => collateArticles([a, b]).quotations.length;

  it.each<[string, string, string, number]>([
    ['We take every crossing as it comes', '2026-03-02', '2026-03-02', 1],
    ['We take every crossing as it comes', '2026-03-02', '2026-03-07', 2],
    [full, '2026-03-02', '2026-03-07', 1],
  ])('“%s”, said on %s and on %s: %i', (words, first, second, count) => {
    expect(countOf(dated('a', { by: mara, words }, first), dated('b', { by: mara, words }, second))).toBe(count);
  });

  it('keeps the same words of two speakers apart, and says why', () => {
    const words = 'There are no foreign pilots on our boats';
    const { links } = collateArticles([
      dated('a', { by: mara, words }, '2026-03-02'),
      dated('b', { by: 'Jon Averill', words }, '2026-03-02'),
    ]);
    expect(links.filter(({ kind }) => kind === 'quotation')).toMatchObject([
      { judgement: 'different', why: ['the same 8 words', 'said to be by another speaker', 'said on the same day'] },
    ]);
  });

  it.each<[string, string, boolean, number]>([
    [
      'We bought the ferry, and it has been quiet on the ocean since',
      'that the boat had been purchased and that all had been silent at sea',
      false,
      1,
    ],
    ['We bought the ferry, and it has been quiet on the ocean since', 'that the pilots would strike at sea', false, 2],
  ])('“%s” / %s', (words, other, marked, count) => {
    const reported: Said = { by: mara, words: other, form: 'indirect', marks: marked ? [other] : [] };
    expect(countOf(dated('a', { by: mara, words }, '2026-03-02'), dated('b', reported, '2026-03-02'))).toBe(count);
  });
});

describe('the base', () => {
  it('is the fullest telling in the speaker’s words', () => {
    const [quotation] = quotationsOf([{ by: mara, words: 'every pilot knew it' }], [{ by: mara, words: full }]);
    expect(quotation).toMatchObject({ base: 1, speaker: 'e1' });
  });

  it('is a primary text where there is one', () => {
    const short = { by: mara, words: 'The harbour was built for ships half this size' };
    const articles = [articleOf('a', [{ by: mara, words: full }]), articleOf('b', [short], { genre: 'transcript' })];
    expect(collateArticles(articles).quotations[0]).toMatchObject({ base: 1 });
  });

  it('is the earlier of two that are equally full', () => {
    const articles = [
      articleOf('a', [{ by: mara, words: full }], { publishedAt: '2026-03-02' }),
      articleOf('b', [{ by: mara, words: full }], { publishedAt: '2026-03-01' }),
    ];
    const [quotation] = collateArticles(articles).quotations;
    expect(quotation!.tellings[quotation!.base]!.articleId).toBe('b');
  });
});

describe('the alignment', () => {
  const stepsOf = (base: string, telling: string) => {
    const [quotation] = quotationsOf([{ by: mara, words: base }], [{ by: mara, words: telling }]);
    return quotation!.tellings.find(({ differs }) => differs !== undefined)!.differs!;
  };

  it.each([
    [full, 'The harbor was made for boats half this size, and EVERY pilot knew it'],
    [full, 'Every pilot knew it'],
    [
      'Wir sagten: 😀 the pilot wasn’t on the old bridge of the ship',
      'the pilot was not on the old bridge of the 😀 ship',
    ],
  ])('carries the very characters of both sides', (base, telling) => {
    const steps = stepsOf(base, telling);
    expect(steps.map(({ text }) => text).join('')).toBe(telling);
    expect(steps.map(({ other }) => other).join('')).toBe(
      base.slice(base.indexOf(steps.find(({ other }) => other)!.other)),
    );
  });

  it('marks what is new, gone and changed', () => {
    expect(
      stepsOf(
        'We saw the old pilot leave the northern quay at dawn',
        'We saw the pilot leave the southern quay at dawn today',
      ),
    ).toEqual([
      { op: 'equal', text: 'We saw the ', other: 'We saw the ' },
      { op: 'delete', text: '', other: 'old ' },
      { op: 'equal', text: 'pilot leave the ', other: 'pilot leave the ' },
      { op: 'replace', text: 'southern ', other: 'northern ' },
      { op: 'equal', text: 'quay at dawn ', other: 'quay at dawn' },
      { op: 'insert', text: 'today', other: '' },
    ]);
  });
});
