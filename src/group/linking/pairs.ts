import { findKeys } from '../candidates/keys.ts';
import { createPostings } from '../candidates/postings.ts';
import { daysApart } from '../match/features.ts';
import { type MatchSettings, scoreMatch } from '../match/match.ts';
import type { WeighedSketch } from '../match/weigh.ts';
import { defaultWindow } from '../thresholds.ts';
import type { WeightedPair } from './average-linking.ts';

/** How pairs are found: as in a match; articles further apart than `windowDays` (default 365) are not set side by side. */
export interface PairSettings extends MatchSettings {
  readonly windowDays?: number;
}

/** Each article is set beside so many that came before. */
export const mostCandidates = 48;
/** Below it a pair has nothing to say to any average. */
const leastScore = 0.05;
/** Articles this much alike are set beside each other's neighbours too, so that averages know more than what the index finds. */
const leastNeighbour = 0.35;
const mostNeighbours = 12;

/** The pairs of articles that may tell one story, with their scores; `left < right`, in order. The cost goes by the number of articles. */
export function findPairs(weighed: readonly WeighedSketch[], settings: PairSettings): WeightedPair[] {
  const scores = weighed.map(() => new Map<number, number>());
  const most = settings.windowDays ?? defaultWindow.days;
  const score = (left: number, right: number): void => {
    const [a, b] = [weighed[left]!, weighed[right]!];
    if (left === right || scores[right]!.has(left) || (daysApart(a.sketch, b.sketch) ?? 0) > most) return;
    scores[right]!.set(left, scoreMatch(a, b, settings));
  };
  const postings = createPostings(Math.max(1, weighed.length));
  weighed.forEach((article, right) => {
    const keys = findKeys(article);
    for (const { slot } of postings.find(keys, mostCandidates)) score(slot, right);
    postings.add(right, keys);
  });
  for (const list of findNeighbours(scores)) for (const a of list) for (const b of list) if (a < b) score(a, b);
  return scores.flatMap((row, right) =>
    [...row]
      .filter(([, value]) => value >= leastScore)
      .sort((a, b) => a[0] - b[0])
      .map(([left, value]) => ({ left, right, score: value })),
  );
}

/** Each article with those that are most like it. */
function findNeighbours(scores: readonly ReadonlyMap<number, number>[]): number[][] {
  const lists: { readonly other: number; readonly score: number }[][] = scores.map(() => []);
  scores.forEach((row, right) => {
    for (const [left, score] of row) {
      if (score < leastNeighbour) continue;
      lists[left]!.push({ other: right, score });
      lists[right]!.push({ other: left, score });
    }
  });
  return lists.map((list, self) => {
    const best = list.sort((a, b) => b.score - a.score || a.other - b.other).slice(0, mostNeighbours);
    return [self, ...best.map(({ other }) => other)];
  });
}
