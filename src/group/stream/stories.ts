import { scoreMatch } from '../match/match.ts';
import type { StreamSettings } from './settings.ts';
import type { Entry, LiveStory } from './window.ts';

/** So many articles stand for a story that has more. */
export const mostRepresentatives = 12;

/** A new story of articles that are in the window. */
export const createStory = (id: string): LiveStory => ({ id, entries: [], size: 0, checkAt: 3, former: [] });

/** The articles that stand for a story: all, or the latest half and others from all its time. */
export function findRepresentatives({ entries }: LiveStory, most = mostRepresentatives): Entry[] {
  if (entries.length <= most) return entries;
  const half = most >> 1;
  const early = entries.length - half;
  const spread = Array.from({ length: most - half }, (_, at) => entries[Math.floor((at * early) / (most - half))]!);
  return [...spread, ...entries.slice(-half)];
}

/** So many pairs are remembered, a power of two. */
const rememberedPairs = 1 << 18;

/**
 * Scores pairs. The last ones are remembered, since stories are looked through again with each article that comes near them; a score is the same whether it
 * was remembered or not.
 */
export function createScorer(settings: StreamSettings) {
  const highs = new Uint32Array(rememberedPairs);
  const lows = new Uint32Array(rememberedPairs);
  const scores = new Float64Array(rememberedPairs);
  return (a: Entry, b: Entry): number => {
    const [low, high] = a.slot < b.slot ? [a, b] : [b, a];
    const place = ((Math.imul(high.slot, 0x9e3779b1) ^ Math.imul(low.slot, 0x85ebca6b)) >>> 8) & (rememberedPairs - 1);
    if (highs[place] === high.slot && lows[place] === low.slot && high !== low) return scores[place]!;
    const score = scoreMatch(a.weighed, b.weighed, settings);
    highs[place] = high.slot;
    lows[place] = low.slot;
    scores[place] = score;
    return score;
  };
}

/** Scores a pair of articles in the window. */
export type PairScorer = ReturnType<typeof createScorer>;

/** The average score between two sets of articles. */
export function averageScore(left: readonly Entry[], right: readonly Entry[], scoreOf: PairScorer): number {
  let sum = 0;
  for (const a of left) for (const b of right) sum += scoreOf(a, b);
  return sum / (left.length * right.length);
}
