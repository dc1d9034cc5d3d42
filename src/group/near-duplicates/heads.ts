/** The start of a list: no node. */
export const none = -1;

const firstSize = 1 << 12;
/** Part of the table that is filled before it doubles. */
const fullest = 0.6;

/** The first node of the list of each key: a hash table in one array. */
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
  /** Of each place the node and the key, side by side: to look one up costs one miss of the cache. */
  let places = new Int32Array(2 * firstSize).fill(none);
  let last = firstSize - 1;
  let filled = 0;

  const find = (key: number): number => {
    const wanted = key | 0;
    let place = key & last;
    while (places[2 * place] !== none && places[2 * place + 1] !== wanted) place = (place + 1) & last;
    return place;
  };
  const put = (place: number, key: number, node: number): void => {
    places[2 * place] = node;
    places[2 * place + 1] = key;
  };
  const grow = (): void => {
    const old = places;
    places = new Int32Array(2 * old.length).fill(none);
    last = old.length - 1;
    for (let at = 0; at < old.length; at += 2) if (old[at] !== none) put(find(old[at + 1]!), old[at + 1]!, old[at]!);
  };
  const set = (place: number, key: number, node: number): void => {
    const isNew = places[2 * place] === none;
    put(place, key, node);
    if (!isNew) return;
    filled += 1;
    if (filled > fullest * (last + 1)) grow();
  };
  /** Fills the gap that a key leaves, so that every other key is still found from its own place on. Source: Knuth, algorithm 6.4 R. */
  const drop = (place: number): void => {
    let gap = place;
    for (let next = (gap + 1) & last; places[2 * next] !== none; next = (next + 1) & last) {
      const home = places[2 * next + 1]! & last;
      if (((next - home) & last) < ((next - gap) & last)) continue;
      put(gap, places[2 * next + 1]!, places[2 * next]!);
      gap = next;
    }
    places[2 * gap] = none;
    filled -= 1;
  };
  return { find, at: (place) => places[2 * place]!, set, drop };
}
