import type { Keys } from './keys.ts';

/** An article that shares keys with another, and the weight of these. */
export interface Found {
  readonly slot: number;
  readonly shared: number;
}

/** Which articles hold a term; articles are slots, numbered as they come. */
export interface Postings {
  /** Those that share most weight with the keys, the closest first; of the same weight the latest first. At most `most`. */
  find(keys: Keys, most: number): Found[];
  add(slot: number, keys: Keys): void;
  /** Takes the oldest slot out. */
  remove(slot: number, keys: Keys): void;
}

/** A term that more articles hold tells little: only the latest of them are found by it, so that no term costs more than the rest. */
const longestList = 96;

/** An index of at most `capacity` slots that follow each other. The cost of each call is bounded, however many articles there are. */
export function createPostings(capacity: number): Postings {
  const lists = new Map<number, number[]>();
  const lastPlace = 2 ** Math.ceil(Math.log2(capacity)) - 1;
  const sums = new Float64Array(lastPlace + 1);
  const touched: number[] = [];

  function sumUp({ terms, weights }: Keys): void {
    for (let at = 0; at < terms.length; at += 1) {
      const list = lists.get(terms[at]!);
      if (list) addWeight(list, weights[at]!);
    }
  }

  function addWeight(list: readonly number[], weight: number): void {
    for (let at = 0; at < list.length; at += 1) {
      const slot = list[at]!;
      const sum = sums[slot & lastPlace]!;
      if (sum === 0) touched.push(slot);
      sums[slot & lastPlace] = sum + weight;
    }
  }

  function find(keys: Keys, most: number): Found[] {
    sumUp(keys);
    const found = pickClosest(touched, sums, most).map((slot) => ({ slot, shared: sums[slot & lastPlace]! }));
    for (let at = 0; at < touched.length; at += 1) sums[touched[at]! & lastPlace] = 0;
    touched.length = 0;
    return found;
  }

  function add(slot: number, { terms }: Keys): void {
    for (const term of terms) {
      const list = lists.get(term);
      if (!list) lists.set(term, [slot]);
      else {
        list.push(slot);
        if (list.length > longestList) list.shift();
      }
    }
  }

  function remove(slot: number, { terms }: Keys): void {
    for (const term of terms) {
      const list = lists.get(term);
      if (list?.[0] !== slot) continue;
      if (list.length > 1) list.shift();
      else lists.delete(term);
    }
  }

  return { find, add, remove };
}

const bins = 64;
const counts = new Uint32Array(bins + 1);

/** The slots with the highest sums, sorted; linear but for those that are kept. `sums` has a power of two of places. */
function pickClosest(slots: readonly number[], sums: Float64Array, most: number): number[] {
  const lastPlace = sums.length - 1;
  const compare = (a: number, b: number) => sums[b & lastPlace]! - sums[a & lastPlace]! || b - a;
  if (slots.length <= most) return [...slots].sort(compare);
  let highest = 0;
  for (let at = 0; at < slots.length; at += 1) highest = Math.max(highest, sums[slots[at]! & lastPlace]!);
  const scale = bins / highest;
  counts.fill(0);
  for (let at = 0; at < slots.length; at += 1) counts[Math.floor(sums[slots[at]! & lastPlace]! * scale)]! += 1;
  let [bin, kept] = [bins, 0];
  while (bin > 0 && kept + counts[bin]! < most) kept += counts[bin--]!;
  const close: number[] = [];
  for (let at = 0; at < slots.length; at += 1)
    if (Math.floor(sums[slots[at]! & lastPlace]! * scale) >= bin) close.push(slots[at]!);
  close.sort(compare);
  if (close.length > most) close.length = most;
  return close;
}
