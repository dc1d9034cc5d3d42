import type { Arcs } from './input.ts';

/** A tree of a sentence that was read from right to left, in the places of the sentence as printed; and the other way round. */
export function reverseArcs({ heads, labels }: Arcs, count: number): Arcs {
  const turned = { heads: new Int32Array(count + 2), labels: new Int32Array(count + 2) };
  for (let at = 1; at <= count; at += 1) {
    const head = heads[at]!;
    turned.heads[count + 1 - at] = head > count || head === 0 ? head : count + 1 - head;
    turned.labels[count + 1 - at] = labels[at]!;
  }
  return turned;
}
