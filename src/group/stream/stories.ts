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

/** Scores pairs, each once. */
export function createScorer(settings: StreamSettings) {
  const known = new Map<Entry, Map<Entry, number>>();
  return (a: Entry, b: Entry): number => {
    const [low, high] = a.slot < b.slot ? [a, b] : [b, a];
    let scores = known.get(high);
    if (!scores) {
      scores = new Map();
      known.set(high, scores);
    }
    let score = scores.get(low);
    if (score === undefined) {
      score = scoreMatch(a.weighed, b.weighed, settings);
      scores.set(low, score);
    }
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
