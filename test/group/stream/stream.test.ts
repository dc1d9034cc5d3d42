import { describe, expect, it } from 'vitest';
import type { ArticleSketch } from '../../../src/group/sketch/sketch.ts';
import { sketchArticle } from '../../../src/group/sketch/sketch.ts';
import type { StreamSettings } from '../../../src/group/stream/settings.ts';
import type { StoryStream, StreamState } from '../../../src/group/stream/story-stream.ts';
import { createStream } from '../../../src/group/stream/stream.ts';
import type { Article } from '../../../src/model/article.ts';
import { storyGrounds } from '../../../src/pipeline/stories.ts';
import { buildArticle } from '../../helpers/article-builder.ts';
import { madeUpNews } from './made-up-news.ts';

const sketchOf = (id: string, text: string, fields: Partial<Article> = {}): ArticleSketch =>
  sketchArticle(buildArticle(id, text, fields).article());

const open = (settings: StreamSettings = {}, state?: StreamState): StoryStream =>
  createStream({ ...storyGrounds(), ...settings }, state);

const placeAll = (stream: StoryStream, sketches: readonly ArticleSketch[]) =>
  sketches.map((sketch) => stream.place(sketch));
const groupsOf = (stream: StoryStream) => stream.stories().map(({ articles }) => [...articles]);

const ferry = sketchOf(
  'ferry',
  'The car ferry Sela Marit struck the pier of Skerrin in a storm on Tuesday. Fourteen passengers were hurt, and the captain, Edvin Karsholt, said that the engines had failed.',
  { title: 'Ferry hits pier at Skerrin', publishedAt: '2026-03-10' },
);
const captain = sketchOf(
  'captain',
  'Captain Edvin Karsholt tells how his car ferry, the Sela Marit, struck the pier of Skerrin when its engines failed in the storm. Fourteen passengers were hurt.',
  { title: 'Captain of Skerrin ferry blames engines', publishedAt: '2026-03-11' },
);
const budget = sketchOf(
  'budget',
  'Parliament in Vesk passed the budget after a night of debate. Taxes on wine go up by a tenth, and the finance minister called it a hard but honest plan.',
  { title: 'Vesk passes budget', publishedAt: '2026-03-10' },
);

describe('a stream', () => {
  it('founds stories and joins them, with reasons', () => {
    const stream = open();
    const [first, second, third] = placeAll(stream, [ferry, budget, captain]);
    expect(first).toEqual({ storyId: 'ferry', isNew: true, score: 1, why: [] });
    expect(second).toMatchObject({ storyId: 'budget', isNew: true });
    expect(third).toMatchObject({ storyId: 'ferry', isNew: false });
    expect(third!.why.join('; ')).toMatch(/rare words?: .*1 day apart.*of the lead/);
    expect(groupsOf(stream)).toEqual([['ferry', 'captain'], ['budget']]);
  });

  it('goes on from a saved state as if it had not stopped', () => {
    const news = madeUpNews(200);
    const whole = open();
    const expected = placeAll(whole, news);
    for (const stop of [0, 1, 57, 199]) {
      const before = open();
      const placed = placeAll(before, news.slice(0, stop));
      const state = JSON.parse(JSON.stringify(before.save())) as StreamState;
      const after = open({}, state);
      expect([...placed, ...placeAll(after, news.slice(stop))]).toEqual(expected);
      expect(after.stories()).toEqual(whole.stories());
      expect(after.save()).toEqual(whole.save());
    }
  });

  it('goes on from a saved state with a small window', () => {
    const news = madeUpNews(300);
    const settings = { windowArticles: 40 };
    const whole = open(settings);
    const expected = placeAll(whole, news);
    const before = open(settings);
    placeAll(before, news.slice(0, 150));
    const after = open(settings, JSON.parse(JSON.stringify(before.save())) as StreamState);
    expect(placeAll(after, news.slice(150))).toEqual(expected.slice(150));
    expect(after.save()).toEqual(whole.save());
  });

  it('remembers no more than its window', () => {
    const stream = open({ windowArticles: 50 });
    placeAll(stream, madeUpNews(300));
    expect(groupsOf(stream).flat()).toHaveLength(50);
    const days = open({ windowDays: 3 });
    placeAll(days, [ferry, { ...captain, day: ferry.day! + 30, publishedAt: '2026-04-09' }]);
    placeAll(days, madeUpNews(40, ferry.day! + 30));
    expect(groupsOf(days).flat()).not.toContain('ferry');
  });

  it('logs every change of story, so that who applies them has the stream’s stories', () => {
    const stream = open();
    const storyOf = new Map<string, string>();
    for (const sketch of madeUpNews(400)) {
      storyOf.set(sketch.id, stream.place(sketch).storyId);
      for (const { articles, kind, to } of stream.moves())
        if (kind !== 'follow') for (const id of articles) storyOf.set(id, to);
    }
    for (const { articles, id } of stream.stories())
      for (const article of articles) expect(storyOf.get(article)).toBe(id);
    expect(stream.moves()).toEqual([]);
  });
});

const stories = (stream: StoryStream) => stream.stories().map(({ articles }) => articles.length);

describe('bad input', () => {
  it('the same article ten thousand times is one story', () => {
    const stream = open();
    for (let at = 0; at < 10_000; at += 1) stream.place({ ...ferry, id: `copy ${at}` });
    expect(stories(stream)).toEqual([10_000]);
  }, 60_000);

  it('one id many times is no trouble', () => {
    const stream = open();
    placeAll(stream, [ferry, budget, ferry, budget, ferry]);
    expect(stories(stream)).toEqual([3, 2]);
  });

  it('articles that share one paragraph of boilerplate stay apart', () => {
    const paragraph =
      'Sign up for our morning briefing and read what matters in Hallsworth and the valley. The Hallsworth Herald is a member of the Valley Press Council, and follows its code of practice.';
    const stream = open();
    const count = 2000;
    for (let at = 0; at < count; at += 1) {
      const words = Array.from({ length: 60 }, (_, place) => `w${at}x${place}`).join(' ');
      stream.place(
        sketchOf(`b${at}`, `${words}.\n${paragraph}`, { title: words.slice(0, 40), publishedAt: '2026-03-10' }),
      );
    }
    expect(stories(stream).length).toBeGreaterThan(count * 0.97);
  }, 60_000);

  it.each<[string, ArticleSketch]>([
    ['an empty article', sketchOf('x', '')],
    ['no date', sketchOf('x', 'Three words here')],
    ['an impossible date', sketchOf('x', 'Three words here', { publishedAt: '2026-99-99' })],
    ['a date from the far future', sketchOf('x', 'Three words here', { publishedAt: '9999-12-31' })],
    ['a date from the far past', sketchOf('x', 'Three words here', { publishedAt: '0001-01-01' })],
  ])('bears %s', (_, strange) => {
    const stream = open({ windowDays: 30 });
    placeAll(stream, [ferry, strange, captain]);
    expect(groupsOf(stream)).toEqual([['ferry', 'captain'], ['x']]);
  });
});
