/** How alike two members are, by index. */
export interface WeightedPair {
  readonly left: number;
  readonly right: number;
  readonly score: number;
}

interface Merge {
  readonly score: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Average linking (UPGMA) over a sparse graph: pairs that are not named score 0. Joins the closest two clusters while
 * their average score reaches `threshold`; ties go to the lower indexes. Cost: pairs × log(pairs) in practice.
 * Source: Sokal and Michener 1958.
 */
export function linkByAverage(count: number, pairs: readonly WeightedPair[], threshold: number): number[][] {
  const clusters: (number[] | undefined)[] = Array.from({ length: count }, (_, index) => [index]);
  const sums = clusters.map(() => new Map<number, number>());
  const queue = new MergeQueue();
  const offer = (left: number, right: number, sum: number): void => {
    const score = sum / (clusters[left]!.length * clusters[right]!.length);
    if (score >= threshold) queue.push({ score, left: Math.min(left, right), right: Math.max(left, right) });
  };
  for (const { left, right, score } of pairs) {
    sums[left]!.set(right, score);
    sums[right]!.set(left, score);
    offer(left, right, score);
  }
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { left, right, score } = next;
    const [a, b] = [clusters[left], clusters[right]];
    if (!a || !b || !isCurrent(sums[left]!.get(right), a.length * b.length, score)) continue;
    clusters[left] = [...a, ...b];
    clusters[right] = undefined;
    joinSums(sums, left, right);
    for (const [other, sum] of sums[left]!) offer(left, other, sum);
  }
  return clusters.filter((cluster) => cluster !== undefined).map((cluster) => cluster.sort((a, b) => a - b));
}

const isCurrent = (sum: number | undefined, size: number, score: number): boolean =>
  sum !== undefined && sum / size === score;

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

const before = (a: Merge, b: Merge): boolean =>
  a.score !== b.score ? a.score > b.score : a.left !== b.left ? a.left < b.left : a.right < b.right;

/** A binary heap, the best merge first. */
class MergeQueue {
  readonly #items: Merge[] = [];

  push(item: Merge): void {
    const items = this.#items;
    let at = items.push(item) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!before(item, items[parent]!)) break;
      items[at] = items[parent]!;
      at = parent;
    }
    items[at] = item;
  }

  pop(): Merge | undefined {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (items.length > 0 && last) this.#sink(last);
    return top;
  }

  #sink(item: Merge): void {
    const items = this.#items;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && before(items[child + 1]!, items[child]!)) child += 1;
      if (!before(items[child]!, item)) break;
      items[at] = items[child]!;
      at = child;
    }
    items[at] = item;
  }
}
