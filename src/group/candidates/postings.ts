import type { Keys } from './keys.ts';

/** Which articles hold a term; articles are slots, numbered as they come. */
export interface Postings {
  /** The slots that share most weight with the keys, the closest first; of the same weight the latest first. At most `most`. */
  find(keys: Keys, most: number): number[];
  add(slot: number, keys: Keys): void;
  /** Takes the oldest slot out. */
  remove(slot: number, keys: Keys): void;
}

/** A term that more articles hold tells little: only the latest of them are found by it, so that no term costs more than the rest. */
const longestList = 96;
const bins = 64;

/** An index of at most `capacity` slots that follow each other. The cost of each call is bounded, however many articles there are. */
export function createPostings(capacity: number): Postings {
  const lists = new Map<number, number[]>();
  const sums = new Float32Array(capacity);
  const touched: number[] = [];

  function sumUp({ terms, weights }: Keys): void {
    for (let at = 0; at < terms.length; at += 1) {
      const list = lists.get(terms[at]!);
      if (!list) continue;
      for (const slot of list) {
        if (sums[slot % capacity] === 0) touched.push(slot);
        sums[slot % capacity]! += weights[at]!;
      }
    }
  }

  function find(keys: Keys, most: number): number[] {
    sumUp(keys);
    const found = pickHighest(touched, (slot) => sums[slot % capacity]!, most);
    for (const slot of touched) sums[slot % capacity] = 0;
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

/** The slots with the highest sums, sorted; linear but for those that are kept. */
function pickHighest(slots: readonly number[], sumOf: (slot: number) => number, most: number): number[] {
  const compare = (a: number, b: number) => sumOf(b) - sumOf(a) || b - a;
  if (slots.length <= most) return [...slots].sort(compare);
  let highest = 0;
  for (const slot of slots) highest = Math.max(highest, sumOf(slot));
  const counts = new Uint32Array(bins + 1);
  const binOf = (slot: number) => Math.floor((sumOf(slot) / highest) * bins);
  for (const slot of slots) counts[binOf(slot)]! += 1;
  let [bin, kept] = [bins, 0];
  while (bin > 0 && kept + counts[bin]! < most) kept += counts[bin--]!;
  return slots
    .filter((slot) => binOf(slot) >= bin)
    .sort(compare)
    .slice(0, most);
}
