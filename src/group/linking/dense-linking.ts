/** How alike each two of a few members are, by the numbers of both. */
export type ScoreTable = Float64Array;

/** Where a table of `count` members has the score of two, in either order. */
export const placeOf = (left: number, right: number, count: number): number => left * count + right;

/**
 * Average linking of a few members all of whose pairs are scored: what `linkByAverage` gives, in the same order, without its lists and heap. Overwrites the
 * table. Cost: the cube of the members, at the worst.
 */
export function linkFew(count: number, scores: ScoreTable, threshold: number): number[][] {
  const clusters: number[][] = Array.from({ length: count }, (_, index) => [index]);
  const live = clusters.map((_, index) => index);
  for (;;) {
    const [left, right] = findClosest(live, clusters, scores, threshold);
    if (left < 0) return live.map((index) => clusters[index]!.sort((a, b) => a - b));
    clusters[left]!.push(...clusters[right]!);
    live.splice(live.indexOf(right), 1);
    for (const other of live) {
      if (other === left) continue;
      const sum = scores[placeOf(left, other, count)]! + scores[placeOf(right, other, count)]!;
      scores[placeOf(left, other, count)] = sum;
      scores[placeOf(other, left, count)] = sum;
    }
  }
}

const nothing: readonly [number, number] = [-1, -1];

/** The two clusters with the best average, if it reaches the threshold; of the same average those with the lower numbers. */
function findClosest(
  live: readonly number[],
  clusters: readonly (readonly number[])[],
  sums: ScoreTable,
  threshold: number,
): readonly [number, number] {
  const count = clusters.length;
  let [left, right, best] = [-1, -1, threshold];
  for (let at = 0; at < live.length; at += 1) {
    const a = live[at]!;
    const size = clusters[a]!.length;
    for (let next = at + 1; next < live.length; next += 1) {
      const b = live[next]!;
      const score = sums[placeOf(a, b, count)]! / (size * clusters[b]!.length);
      if (score > best || (score === best && left < 0)) [left, right, best] = [a, b, score];
    }
  }
  return left < 0 ? nothing : [left, right];
}
