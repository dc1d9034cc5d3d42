/** The start of a list: no node. */
export const none = -1;

const partBits = 8;
const parts = 1 << partBits;
const firstSize = 1 << 4;
/** Part of a table that is filled before it doubles. */
const fullest = 0.6;

/** The first node of the list of each key: a hash table. */
export interface Heads {
  /** The place of a key, or where it would stand. */
  readonly find: (key: number) => number;
  /** The first node at a place; {@link none} where no key stands. */
  readonly at: (place: number) => number;
  /** Sets the first node of a key that stands at a place or is to stand there. */
  readonly set: (place: number, key: number, node: number) => void;
  /** Takes the key at a place out. */
  readonly drop: (place: number) => void;
  /** What lies where a key would stand if no other had its place: read for many keys ahead, so that the memory is waited for once and not for each. */
  readonly glance: (key: number) => number;
}

/**
 * Makes an empty table. Keys are whole numbers of 32 bits, well mixed; places are good until the next `set` or `drop`. It is made of parts by the highest bits
 * of the keys, each of which doubles by itself: one table of millions of keys would stop the stream for as long as hundreds of articles take.
 */
export function createHeads(): Heads {
  /** Of each place the node and the key, side by side: to look one up costs one miss of the cache. */
  const tables = Array.from({ length: parts }, () => new Int32Array(2 * firstSize).fill(none));
  const filled = new Int32Array(parts);

  const find = (key: number): number => {
    const part = key >>> (32 - partBits);
    return findIn(tables[part]!, key) * parts + part;
  };
  const set = (place: number, key: number, node: number): void => {
    const part = place & (parts - 1);
    const table = tables[part]!;
    const at = 2 * (place >>> partBits);
    const isNew = table[at] === none;
    table[at] = node;
    table[at + 1] = key;
    if (!isNew) return;
    filled[part]! += 1;
    if (filled[part]! > (fullest / 2) * table.length) tables[part] = widen(table);
  };
  const drop = (place: number): void => {
    const part = place & (parts - 1);
    closeGap(tables[part]!, place >>> partBits);
    filled[part]! -= 1;
  };
  const glance = (key: number): number => {
    const table = tables[key >>> (32 - partBits)]!;
    return table[2 * (key & ((table.length >> 1) - 1))]!;
  };
  return { find, at: (place) => tables[place & (parts - 1)]![2 * (place >>> partBits)]!, set, drop, glance };
}

function findIn(table: Int32Array, key: number): number {
  const last = (table.length >> 1) - 1;
  const wanted = key | 0;
  let place = key & last;
  while (table[2 * place] !== none && table[2 * place + 1] !== wanted) place = (place + 1) & last;
  return place;
}

function widen(table: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(2 * table.length).fill(none);
  for (let at = 0; at < table.length; at += 2) {
    if (table[at] === none) continue;
    const place = findIn(wider, table[at + 1]!);
    wider[2 * place] = table[at]!;
    wider[2 * place + 1] = table[at + 1]!;
  }
  return wider;
}

/** Fills the gap that a key leaves, so that every other key is still found from its own place on. Source: Knuth, algorithm 6.4 R. */
function closeGap(table: Int32Array, from: number): void {
  const last = (table.length >> 1) - 1;
  let gap = from;
  for (let next = (gap + 1) & last; table[2 * next] !== none; next = (next + 1) & last) {
    const home = table[2 * next + 1]! & last;
    if (((next - home) & last) < ((next - gap) & last)) continue;
    table[2 * gap] = table[2 * next]!;
    table[2 * gap + 1] = table[2 * next + 1]!;
    gap = next;
  }
  table[2 * gap] = none;
}
