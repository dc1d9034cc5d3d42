/** Two clusters that may be joined. */
export interface Merge {
  readonly score: number;
  readonly left: number;
  readonly right: number;
}

const before = (a: Merge, b: Merge): boolean =>
  a.score !== b.score ? a.score > b.score : a.left !== b.left ? a.left < b.left : a.right < b.right;

/** A binary heap, the best merge first. */
export class MergeQueue {
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
