import type { ReadyArticle } from './match-passages.ts';

/** In a story of at most so many articles each pair is looked at. */
const smallStory = 12;
/** What more articles share is set against the first ones alone: copies of one text are all copies of these. */
const mostHolders = 12;
const firstHolders = 3;
/** So many common runs make a pair worth a look. */
const leastRuns = 4;
/** With how many others an article is compared, by common runs and by common rare words. */
const mostByRuns = 16;
const mostByWords = 6;
/** A word of this rarity stands in few reports of other matters. */
const rareWord = 4.5;

/** Pairs of articles worth setting against each other, by index, in order. Nearly linear in the words of the story. */
export function findCandidates(articles: readonly ReadyArticle[]): [left: number, right: number][] {
  const count = articles.length;
  if (count <= smallStory)
    return articles.flatMap((_, right) => articles.slice(0, right).map((_left, left) => pairOf(left, right)));
  const runs = sharedBetween(articles.map(({ shingles }) => [...shingles.keys()].map((key) => [key, 1] as const)));
  const words = sharedBetween(articles.map(rareWordsOf));
  const pairs = new Set([
    ...strongest(
      count,
      [...runs].filter(([, shared]) => shared >= leastRuns),
      mostByRuns,
    ),
    ...strongest(count, [...words], mostByWords),
  ]);
  return [...pairs].sort((a, b) => a - b).map((key) => pairOf(Math.floor(key / count), key % count));
}

const pairOf = (left: number, right: number): [number, number] => [left, right];

function rareWordsOf({ words }: ReadyArticle): (readonly [string, number])[] {
  const rare = new Map<string, number>();
  for (const { stem, rarity } of words) if (rarity >= rareWord) rare.set(stem, rarity);
  return [...rare];
}

/** How much each pair shares of what articles hold, by the pair's key. */
function sharedBetween<Key>(held: readonly (readonly (readonly [Key, number])[])[]): Map<number, number> {
  const holders = new Map<Key, number[]>();
  const shared = new Map<number, number>();
  for (const [right, keys] of held.entries()) {
    for (const [key, weight] of keys) {
      const list = holders.get(key);
      if (!list) {
        holders.set(key, [right]);
        continue;
      }
      for (const left of list) {
        const pair = left * held.length + right;
        shared.set(pair, (shared.get(pair) ?? 0) + weight);
      }
      if (Object.isFrozen(list)) continue;
      list.push(right);
      if (list.length === mostHolders) {
        list.length = firstHolders;
        Object.freeze(list);
      }
    }
  }
  return shared;
}

/** The keys of the pairs that are among the strongest of one of their two articles. */
function strongest(count: number, pairs: readonly (readonly [number, number])[], most: number): number[] {
  const kept: number[] = [];
  const taken = new Uint16Array(count);
  for (const [key] of pairs.toSorted((a, b) => b[1] - a[1] || a[0] - b[0])) {
    const [left, right] = [Math.floor(key / count), key % count];
    if (taken[left]! >= most && taken[right]! >= most) continue;
    taken[left]! += 1;
    taken[right]! += 1;
    kept.push(key);
  }
  return kept;
}
