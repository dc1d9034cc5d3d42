import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupArticles } from '../../src/group/group.ts';
import type { Article } from '../../src/model/article.ts';
import { storyGrounds } from '../../src/pipeline/stories.ts';
import { buildArticle } from '../helpers/article-builder.ts';

const articleOf = (id: string, text: string, fields: Partial<Article> = {}): Article =>
  buildArticle(id, text, fields).article();

const stories = (...articles: Article[]) => groupArticles(articles, storyGrounds());
const groupsOf = (...articles: Article[]): string[][] =>
  stories(...articles).map((story) => [...story.articles].sort());

const ferry = [
  articleOf(
    'f1',
    'The car ferry Sela Marit struck the pier of Skerrin in a storm on Tuesday. Fourteen passengers were hurt, and the captain, Edvin Karsholt, said that the engines had failed.',
    { title: 'Ferry hits pier at Skerrin', publishedAt: '2026-03-10' },
  ),
  articleOf(
    'f2',
    'Engines that did not answer: Captain Karsholt tells how his ship, the Sela Marit, ran into the harbour wall at Skerrin. Ambulances took passengers to hospital as gusts tore at the quay.',
    { title: 'Captain blames engines', publishedAt: '2026-03-11' },
  ),
  articleOf(
    'f3',
    'Skerrin harbour stays closed after the ferry accident. Divers look at the hull of the Sela Marit, while passengers ask why she left port in a gale with engines that had been repaired twice.',
    { publishedAt: '2026-03-11' },
  ),
];
const others = [
  articleOf(
    'o1',
    'Parliament in Vesk passed the budget after a night of debate. Taxes on wine go up by a tenth, and the finance minister called it a hard but honest plan.',
    { publishedAt: '2026-03-10' },
  ),
  articleOf(
    'o2',
    'Astronomers have seen a comet break into five pieces near Jupiter. The telescope on Mount Arro took pictures over three nights.',
    { publishedAt: '2026-03-10' },
  ),
  articleOf(
    'o3',
    'The Lethby Rovers won the cup final by two goals to one. Their striker scored in the last minute before forty thousand fans.',
    { publishedAt: '2026-03-11' },
  ),
  articleOf(
    'o4',
    'A bakery that sold its bread for ninety years closes its doors. Rents in the old town have doubled, the owner said.',
    { publishedAt: '2026-03-10' },
  ),
];

describe('groupArticles', () => {
  it('joins reports of one event in different words', () => {
    expect(groupsOf(...ferry)).toEqual([['f1', 'f2', 'f3']]);
  });

  it('keeps different things apart', () => {
    expect(stories(ferry[0]!, ...others)).toHaveLength(5);
  });

  it('finds the story among other things', () => {
    expect(groupsOf(...others, ...ferry)).toContainEqual(['f1', 'f2', 'f3']);
  });

  it('keeps articles on one topic that are weeks apart from each other', () => {
    const march = articleOf(
      'm',
      'Parliament in Vesk has debated the budget for a whole day. Taxes on wine go up by a tenth, said the finance minister, and schools get new roofs for the first time in years.',
      { publishedAt: '2026-03-10' },
    );
    const june = articleOf(
      'j',
      'Farmers drove tractors through the capital against the budget of Vesk and its cuts in subsidies, while police closed bridges and roads near the ministry.',
      { publishedAt: '2026-06-20' },
    );
    expect(groupsOf(march, june)).toHaveLength(2);
  });

  it('puts all into one story if told so', () => {
    const [story, ...rest] = groupArticles([...ferry, ...others], { oneStory: true });
    expect(rest).toEqual([]);
    expect(story!.articles).toHaveLength(7);
    expect(groupArticles([], { oneStory: true })).toEqual([]);
  });

  it('tells title, dates, id and reasons', () => {
    const [story] = stories(...ferry);
    expect(story).toMatchObject({
      variorum: 'story/1',
      from: '2026-03-10',
      to: '2026-03-11',
      articles: ['f1', 'f2', 'f3'],
    });
    expect(story!.id).toMatch(/^s[0-9a-f]{16}$/);
    expect(story!.id).toBe(stories(ferry[0]!)[0]!.id);
    expect(['Ferry hits pier at Skerrin', 'Captain blames engines']).toContain(story!.title);
    expect(story!.why).toHaveLength(2);
    expect(story!.why[0]!.reasons.join('; ')).toMatch(
      /share \d+ rare words: .*; (same day|1 day apart); 0\.\d\d of the lead; 0\.\d\d of the words' weight/,
    );
  });

  it('weighs names', () => {
    const [plain] = stories(...ferry);
    const named = ferry.map((article) => {
      const builder = buildArticle(article.id, article.text, { publishedAt: article.publishedAt! });
      for (const name of ['Sela Marit', 'Skerrin']) builder.name(name, {});
      return builder.article();
    });
    const [story] = stories(...named);
    expect(story!.articles).toEqual(plain!.articles);
    expect(story!.why.flatMap(({ reasons }) => reasons).join()).toContain('rare names: ');
  });

  it.each<[string, string, Partial<Article>]>([
    ['an empty text', '', {}],
    ['three words', 'Budget passed unread', {}],
    ['an impossible date', 'Budget passed unread', { publishedAt: '2026-99-99' }],
    ['prototype words', '__proto__ constructor toString', { title: 'hasOwnProperty' }],
  ])('bears %s', (_, text, fields) => {
    const article = articleOf('x', text, fields);
    expect(groupsOf(article, ...ferry)).toEqual(expect.arrayContaining([['x'], ['f1', 'f2', 'f3']]));
  });

  it('is the same for any order of the articles', () => {
    const all = [...ferry, ...others];
    const expected = JSON.stringify(stories(...all));
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(JSON.stringify(stories(...shuffled))).toBe(expected);
      }),
      { numRuns: 20 },
    );
  });
});
