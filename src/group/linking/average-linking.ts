import { type Merge, MergeQueue } from './merge-queue.ts';

/** How alike two members are, by index. */
export interface WeightedPair {
  readonly left: number;
  readonly right: number;
  readonly score: number;
}

/**
 * Average linking (UPGMA) over a sparse graph: pairs that are not named score 0. Joins the closest two clusters while their average score reaches
 * `threshold`; ties go to the lower indexes. Beyond `linked` members a cluster counts as if it had so many, since nothing is set beside more of them.
 * Cost: pairs × log(pairs) in practice. Source: Sokal and Michener 1958.
 */
export function linkByAverage(
  count: number,
  pairs: readonly WeightedPair[],
  threshold: number,
  linked = Number.POSITIVE_INFINITY,
): number[][] {
  const clusters: (number[] | undefined)[] = Array.from({ length: count }, (_, index) => [index]);
  const sums = clusters.map(() => new Map<number, number>());
  const queue = new MergeQueue();
  const scoreOf = (left: number, right: number, sum: number): number =>
    sum / countLinks(clusters[left]!.length, clusters[right]!.length, linked);
  const offer = (left: number, right: number, sum: number): void => {
    const score = scoreOf(left, right, sum);
    if (score >= threshold) queue.push({ score, left: Math.min(left, right), right: Math.max(left, right) });
  };
  for (const { left, right, score } of pairs) {
    sums[left]!.set(right, score);
    sums[right]!.set(left, score);
    offer(left, right, score);
  }
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { left, right } = next;
    if (!clusters[left] || !clusters[right] || !isCurrent(next, sums[left]!.get(right), scoreOf)) continue;
    clusters[left] = joinMembers(clusters[left], clusters[right]);
    clusters[right] = undefined;
    joinSums(sums, left, right);
    for (const [other, sum] of sums[left]!) offer(left, other, sum);
  }
  return clusters.filter((cluster) => cluster !== undefined).map((cluster) => cluster.sort((a, b) => a - b));
}

/** How many pairs of two clusters can have been looked at. */
export const countLinks = (a: number, b: number, linked: number): number =>
  Math.min(a, b) * Math.min(Math.max(a, b), linked);

const isCurrent = (
  { left, right, score }: Merge,
  sum: number | undefined,
  scoreOf: (left: number, right: number, sum: number) => number,
): boolean => sum !== undefined && scoreOf(left, right, sum) === score;

/** Adds the shorter list to the longer one, so that a large cluster is not copied for each member. */
function joinMembers(a: number[], b: number[]): number[] {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  for (const member of short) long.push(member);
  return long;
}

/** Gives `left` what `right` had, so that each cluster knows the sum of scores to every other. */
function joinSums(sums: Map<number, number>[], left: number, right: number): void {
  for (const [other, sum] of sums[right]!) {
    const back = sums[other]!;
    back.delete(right);
    if (other === left) continue;
    const joined = (sums[left]!.get(other) ?? 0) + sum;
    sums[left]!.set(other, joined);
    back.set(left, joined);
  }
  sums[right]!.clear();
}
