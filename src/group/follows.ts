import { countLinks, type WeightedPair } from './linking/average-linking.ts';
import { mostCandidates } from './linking/pairs.ts';
import type { WeighedSketch } from './match/weigh.ts';
import { leastFollowing, mostDaysBetween } from './thresholds.ts';

interface Stage {
  readonly first: number;
  readonly last: number;
}

/** For each group the one earlier group, if any, of which it tells a later stage; by index. Groups without dates follow nothing. */
export function findFollows(
  groups: readonly (readonly number[])[],
  { pairs, weighed }: { readonly pairs: readonly WeightedPair[]; readonly weighed: readonly WeighedSketch[] },
): number[][] {
  const stages = groups.map((members) => findStage(members.map((member) => weighed[member]!)));
  const best: ({ readonly earlier: number; readonly score: number } | undefined)[] = groups.map(() => undefined);
  for (const [key, sum] of sumBetween(groups, pairs, weighed.length)) {
    const [a, b] = [Math.floor(key / groups.length), key % groups.length];
    const score = sum / countLinks(groups[a]!.length, groups[b]!.length, mostCandidates);
    const [earlier, later] = isStageAfter(stages[a], stages[b]) ? [b, a] : [a, b];
    if (score < leastFollowing || !isStageAfter(stages[later], stages[earlier])) continue;
    const known = best[later];
    if (!known || score > known.score || (score === known.score && earlier < known.earlier))
      best[later] = { earlier, score };
  }
  return best.map((found) => (found ? [found.earlier] : []));
}

/** When a story begins and ends, in days; undefined without dates. */
export function findStage(members: readonly WeighedSketch[]): Stage | undefined {
  const days = members.flatMap(({ sketch: { day } }) => (day === undefined ? [] : [day])).sort((a, b) => a - b);
  return days.length > 0 ? { first: days[0]!, last: days.at(-1)! } : undefined;
}

/** Whether one stage begins after the other began and not long after it ended. */
export const isStageAfter = (later: Stage | undefined, earlier: Stage | undefined): boolean =>
  later !== undefined &&
  earlier !== undefined &&
  later.first > earlier.first &&
  later.first - earlier.last <= mostDaysBetween;

/** The sums of scores between two groups, by `smaller index × number of groups + larger index`. */
function sumBetween(groups: readonly (readonly number[])[], pairs: readonly WeightedPair[], count: number) {
  const groupOf = new Int32Array(count);
  groups.forEach((members, index) => {
    for (const member of members) groupOf[member] = index;
  });
  const sums = new Map<number, number>();
  for (const { left, right, score } of pairs) {
    const [a, b] = [groupOf[left]!, groupOf[right]!];
    if (a === b) continue;
    const key = Math.min(a, b) * groups.length + Math.max(a, b);
    sums.set(key, (sums.get(key) ?? 0) + score);
  }
  return sums;
}
