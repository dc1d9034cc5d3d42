/** The start of a list: no node. */
export const none = -1;

const firstSize = 1 << 12;
/** Part of the table that is filled before it doubles. */
const fullest = 0.6;

/** The first node of the list of each key: a hash table in two arrays. */
export interface Heads {
  /** The place of a key, or where it would stand. */
  readonly find: (key: number) => number;
  /** The first node at a place; {@link none} where no key stands. */
  readonly at: (place: number) => number;
  /** Sets the first node of a key that stands at a place or is to stand there. */
  readonly set: (place: number, key: number, node: number) => void;
  /** Takes the key at a place out. */
  readonly drop: (place: number) => void;
}

/** Makes an empty table. Keys are whole numbers of 32 bits, well mixed; places are good until the next `set` or `drop`. */
export function createHeads(): Heads {
  let keys = new Uint32Array(firstSize);
  let nodes = new Int32Array(firstSize).fill(none);
  let filled = 0;

  const find = (key: number): number => {
    const mask = keys.length - 1;
    let place = key & mask;
    while (nodes[place] !== none && keys[place] !== key) place = (place + 1) & mask;
    return place;
  };
  const grow = (): void => {
    const [oldKeys, oldNodes] = [keys, nodes];
    keys = new Uint32Array(oldKeys.length * 2);
    nodes = new Int32Array(oldKeys.length * 2).fill(none);
    for (let old = 0; old < oldKeys.length; old += 1) {
      if (oldNodes[old] === none) continue;
      const place = find(oldKeys[old]!);
      keys[place] = oldKeys[old]!;
      nodes[place] = oldNodes[old]!;
    }
  };
  const set = (place: number, key: number, node: number): void => {
    const isNew = nodes[place] === none;
    keys[place] = key;
    nodes[place] = node;
    if (!isNew) return;
    filled += 1;
    if (filled > fullest * keys.length) grow();
  };
  /** Fills the gap that a key leaves, so that every other key is still found from its own place on. Source: Knuth, algorithm 6.4 R. */
  const drop = (place: number): void => {
    const mask = keys.length - 1;
    let gap = place;
    for (let next = (gap + 1) & mask; nodes[next] !== none; next = (next + 1) & mask) {
      const home = keys[next]! & mask;
      if (((next - home) & mask) < ((next - gap) & mask)) continue;
      keys[gap] = keys[next]!;
      nodes[gap] = nodes[next]!;
      gap = next;
    }
    nodes[gap] = none;
    filled -= 1;
  };
  return { find, at: (place) => nodes[place]!, set, drop };
}
