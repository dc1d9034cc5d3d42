import { countLinks, type WeightedPair } from './linking/average-linking.ts';
import { mostCandidates } from './linking/pairs.ts';
import { featureNames, findFeatures } from './match/features.ts';
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
  for (const [key, { closest, sum }] of sumBetween(groups, pairs, weighed.length)) {
    const [a, b] = [Math.floor(key / groups.length), key % groups.length];
    const score = sum / countLinks(groups[a]!.length, groups[b]!.length, mostCandidates);
    const [earlier, later] = isStageAfter(stages[a], stages[b]) ? [b, a] : [a, b];
    if (score < leastFollowing || !isStageAfter(stages[later], stages[earlier])) continue;
    if (!tellOneMatter(weighed[closest.left]!, weighed[closest.right]!)) continue;
    const known = best[later];
    if (!known || score > known.score || (score === known.score && earlier < known.earlier))
      best[later] = { earlier, score };
  }
  return best.map((found) => (found ? [found.earlier] : []));
}

const [words, names] = [featureNames.indexOf('words'), featureNames.indexOf('names')];
const leastWords = 0.2;
const leastNames = 0.2;

/**
 * Whether two articles of two stories tell of one matter: the closest ones of a story and of its sequel share people and bodies as well as words. Two
 * events of one week that have only the days and a president in common do not.
 */
export function tellOneMatter(a: WeighedSketch, b: WeighedSketch): boolean {
  const features = findFeatures(a, b);
  return features[words]! >= leastWords && features[names]! >= leastNames;
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

/** What two groups have in common. */
interface Bond {
  sum: number;
  closest: WeightedPair;
}

/** The sums of scores between two groups, by `smaller index × number of groups + larger index`. */
function sumBetween(groups: readonly (readonly number[])[], pairs: readonly WeightedPair[], count: number) {
  const groupOf = new Int32Array(count);
  groups.forEach((members, index) => {
    for (const member of members) groupOf[member] = index;
  });
  const bonds = new Map<number, Bond>();
  for (const pair of pairs) {
    const [a, b] = [groupOf[pair.left]!, groupOf[pair.right]!];
    if (a === b) continue;
    const key = Math.min(a, b) * groups.length + Math.max(a, b);
    const bond = bonds.get(key);
    if (!bond) bonds.set(key, { sum: pair.score, closest: pair });
    else {
      bond.sum += pair.score;
      if (pair.score > bond.closest.score) bond.closest = pair;
    }
  }
  return bonds;
}
