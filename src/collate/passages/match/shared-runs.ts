import type { PassageWord } from '../words/passage-words.ts';

/** A run of words that stands in two texts, as index ranges. */
export interface SharedRun {
  readonly left: number;
  readonly right: number;
  readonly length: number;
}

/** Length of the word runs by which common passages are found. */
export const shingleLength = 5;

/** A text repeated over and over is looked up at its first few places only. */
const mostPlaces = 4;

/** Where each run of five words begins, by its hash. */
export type ShingleIndex = ReadonlyMap<number, readonly number[]>;

/** Indexes a text by its shingles. */
export function indexShingles(words: readonly PassageWord[]): ShingleIndex {
  const index = new Map<number, number[]>();
  for (let at = 0; at + shingleLength <= words.length; at += 1) {
    const key = shingleAt(words, at);
    const places = index.get(key);
    if (!places) index.set(key, [at]);
    else if (places.length < mostPlaces) places.push(at);
  }
  return index;
}

function shingleAt(words: readonly PassageWord[], at: number): number {
  let key = 17;
  for (let next = at; next < at + shingleLength; next += 1) key = (Math.imul(key, 31) + words[next]!.hash) | 0;
  return key;
}

/** The longest common runs of at least five words, found from left to right through `right`; they never overlap in it. */
export function findSharedRuns(
  left: readonly PassageWord[],
  leftIndex: ShingleIndex,
  right: readonly PassageWord[],
): SharedRun[] {
  const runs: SharedRun[] = [];
  for (let at = 0; at + shingleLength <= right.length; ) {
    const best = longestRun(left, leftIndex.get(shingleAt(right, at)) ?? [], right, at);
    if (best.length >= shingleLength) runs.push(best);
    at += best.length >= shingleLength ? best.length : 1;
  }
  return runs;
}

function longestRun(
  left: readonly PassageWord[],
  places: readonly number[],
  right: readonly PassageWord[],
  at: number,
): SharedRun {
  let best: SharedRun = { left: 0, right: at, length: 0 };
  for (const place of places) {
    const length = runLength(left, place, right, at);
    if (length > best.length) best = { left: place, right: at, length };
  }
  return best;
}

function runLength(left: readonly PassageWord[], from: number, right: readonly PassageWord[], at: number): number {
  let length = 0;
  while (left[from + length] && left[from + length]!.key === right[at + length]?.key) length += 1;
  return length;
}
