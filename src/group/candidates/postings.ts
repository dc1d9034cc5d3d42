import type { Keys } from './keys.ts';
import { createSlotLists, longestList, type Tally } from './lists.ts';

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
  /** Takes the oldest slot out, with the terms of its keys. */
  remove(slot: number, terms: Uint32Array): void;
}

/** An index of at most `capacity` slots that follow each other. The cost of each call is bounded, however many articles there are. */
export function createPostings(capacity: number): Postings {
  const lists = createSlotLists();
  const sums = new Float64Array(2 ** Math.ceil(Math.log2(capacity)));
  const tally: Tally = { sums, touched: new Int32Array(0), count: 0 };
  let totals = new Float64Array(0);

  function sumUp({ terms, weights }: Keys): void {
    const most = terms.length * longestList;
    if (tally.touched.length < most) {
      tally.touched = new Int32Array(most);
      totals = new Float64Array(most);
    }
    tally.count = 0;
    lists.fetch(terms);
    for (let at = 0; at < terms.length; at += 1) lists.addWeight(terms[at]!, weights[at]!, tally);
  }

  function find(keys: Keys, most: number): Found[] {
    sumUp(keys);
    const { count, touched } = tally;
    const last = sums.length - 1;
    for (let at = 0; at < count; at += 1) {
      const place = touched[at]! & last;
      totals[at] = sums[place]!;
      sums[place] = 0;
    }
    return pickClosest(touched, totals, count, most);
  }

  return {
    find,
    add: (slot, { terms }) => {
      for (let at = 0; at < terms.length; at += 1) lists.push(terms[at]!, slot);
    },
    remove: (slot, terms) => {
      lists.fetch(terms);
      for (let at = 0; at < terms.length; at += 1) lists.dropOldest(terms[at]!, slot);
    },
  };
}

const bins = 64;
const counts = new Uint32Array(bins + 1);

/** The slots with the highest sums, sorted; linear but for those that are kept. */
function pickClosest(slots: Int32Array, sums: Float64Array, size: number, most: number): Found[] {
  const least = size <= most ? 0 : findLeastBin(sums, size, most);
  const close: Found[] = [];
  for (let at = 0; at < size; at += 1)
    if (least === 0 || Math.floor(sums[at]! * scale) >= least) close.push({ slot: slots[at]!, shared: sums[at]! });
  close.sort((a, b) => b.shared - a.shared || b.slot - a.slot);
  if (close.length > most) close.length = most;
  return close;
}

/** Bins to one of the sums' unit; of the last call of {@link findLeastBin}. */
let scale = 1;

/** The lowest bin that is needed to have `most` sums in it and those above. */
function findLeastBin(sums: Float64Array, size: number, most: number): number {
  let highest = 0;
  for (let at = 0; at < size; at += 1) highest = Math.max(highest, sums[at]!);
  scale = bins / highest;
  counts.fill(0);
  for (let at = 0; at < size; at += 1) counts[Math.floor(sums[at]! * scale)]! += 1;
  let [bin, kept] = [bins, 0];
  while (bin > 0 && kept + counts[bin]! < most) kept += counts[bin--]!;
  return bin;
}
