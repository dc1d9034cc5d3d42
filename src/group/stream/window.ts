import { noWordCounts } from '../../text/rarity.ts';
import { findKeys, type Keys } from '../candidates/keys.ts';
import { createPostings } from '../candidates/postings.ts';
import { createCrowd } from '../match/crowd.ts';
import type { NearArticle } from '../match/match.ts';
import { createRarity } from '../match/rarity.ts';
import { type WeighedSketch, weighSketch } from '../match/weigh.ts';
import type { ArticleSketch } from '../sketch/sketch.ts';
import { defaultWindow } from '../thresholds.ts';
import { createClock } from './clock.ts';
import type { StreamSettings } from './settings.ts';

/** An article in the window. */
export interface Entry {
  /** Its number in the stream. */
  readonly slot: number;
  readonly weighed: WeighedSketch;
  /** The terms by which it is found. */
  readonly keys: Uint32Array;
  /** The day when it came, by the stream's clock; null before the first date. */
  readonly clock: number | null;
  story: LiveStory;
}

/** An article in the window that shares keys with a new one: so much of the weight of that one's. */
export interface NearEntry extends NearArticle {
  readonly entry: Entry;
}

/** A story with an article in the window. */
export interface LiveStory {
  readonly id: string;
  /** Its articles in the window, by slot. */
  entries: Entry[];
  size: number;
  /** It is looked through again when it has so many articles. */
  checkAt: number;
  follows?: string;
  /** The ids of stories that became part of it, the latest. */
  former: string[];
}

/** The articles that are remembered, and how they are found. Bounded by the settings. */
export type ArticleWindow = ReturnType<typeof createWindow>;

const mostNear = 32;

/** An empty window. */
export function createWindow(settings: StreamSettings) {
  const most = settings.windowArticles ?? defaultWindow.articles;
  const mostDays = settings.windowDays ?? defaultWindow.days;
  const rarity = createRarity(settings.background ?? noWordCounts);
  const postings = createPostings(most + 1);
  const ring: (Entry | undefined)[] = [];
  /** Of each entry what is asked of many: see {@link NearArticle}. */
  const days = new Float64Array(most + 1);
  const crowds = new Float64Array(most + 1);
  const clock = createClock();
  const crowd = createCrowd();
  let [first, next] = [0, 0];

  const entryAt = (slot: number): Entry => ring[slot % (most + 1)]!;

  function hold(weighed: WeighedSketch, keys: Keys, story: LiveStory, day: number | null): Entry {
    const entry: Entry = { slot: next, weighed, keys: keys.terms, clock: day, story };
    const place = next % (most + 1);
    ring[place] = entry;
    days[place] = weighed.sketch.day ?? Number.NaN;
    crowds[place] = weighed.crowd;
    postings.add(next, keys);
    next += 1;
    return entry;
  }

  function forgetOne(): Entry | undefined {
    if (first === next) return undefined;
    const oldest = entryAt(first);
    if (next - first < most && (clock.now() ?? 0) - (oldest.clock ?? clock.now() ?? 0) <= mostDays) return undefined;
    postings.remove(first, oldest.keys);
    rarity.remove(oldest.weighed.sketch);
    ring[first % (most + 1)] = undefined;
    first += 1;
    return oldest;
  }

  return {
    clock,
    crowd,
    entryAt,
    slots: () => ({ first, next }),
    /** Takes an article in, with the story that it founds for now. */
    insert: (sketch: ArticleSketch, story: LiveStory): { entry: Entry; near: NearEntry[] } => {
      rarity.add(sketch);
      const weighed = weighSketch(sketch, rarity, crowd.count(clock.now()));
      const keys = findKeys(weighed);
      const near = postings.find(keys, mostNear).map(({ shared, slot }): NearEntry => {
        const place = slot % (most + 1);
        return { entry: entryAt(slot), share: shared / keys.whole, day: days[place]!, crowd: crowds[place]! };
      });
      return { entry: hold(weighed, keys, story, clock.now()), near };
    },
    /** Takes the oldest article out if there is no room for one more or its time is over. */
    forgetOne,
    /** Begins to count at a number, before anything is restored. */
    startAt: (slot: number): void => {
      [first, next] = [slot, slot];
    },
    restore: (weighed: WeighedSketch, story: LiveStory, day: number | null): Entry => {
      rarity.add(weighed.sketch);
      return hold(weighed, findKeys(weighed), story, day);
    },
  };
}
