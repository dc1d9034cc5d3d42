import type { PassageWord } from './passage-words.ts';

/** A run of words that stands in two texts, as index ranges. */
export interface SharedRun {
  readonly left: number;
  readonly right: number;
  readonly length: number;
}

/** Length of the word runs by which common passages are found. */
export const shingleLength = 8;

/** A text repeated over and over is looked up at its first few places only. */
const mostPlaces = 4;

/** Where each run of eight words begins. */
export type ShingleIndex = ReadonlyMap<string, readonly number[]>;

/** Indexes a text by its shingles. */
export function indexShingles(words: readonly PassageWord[]): ShingleIndex {
  const index = new Map<string, number[]>();
  for (let at = 0; at + shingleLength <= words.length; at += 1) {
    const key = shingleAt(words, at);
    const places = index.get(key);
    if (!places) index.set(key, [at]);
    else if (places.length < mostPlaces) places.push(at);
  }
  return index;
}

function shingleAt(words: readonly PassageWord[], at: number): string {
  let key = words[at]!.folded;
  for (let next = at + 1; next < at + shingleLength; next += 1) key += ` ${words[next]!.folded}`;
  return key;
}

/** The longest common runs of at least eight words, found from left to right through `right`; they never overlap in it. */
export function findSharedRuns(
  left: readonly PassageWord[],
  leftIndex: ShingleIndex,
  right: readonly PassageWord[],
): SharedRun[] {
  const runs: SharedRun[] = [];
  for (let at = 0; at + shingleLength <= right.length; ) {
    const places = leftIndex.get(shingleAt(right, at)) ?? [];
    const best = places.reduce<SharedRun | undefined>((longest, place) => {
      const length = runLength(left, place, right, at);
      return longest && longest.length >= length ? longest : { left: place, right: at, length };
    }, undefined);
    if (best) runs.push(best);
    at += best?.length ?? 1;
  }
  return runs;
}

function runLength(left: readonly PassageWord[], from: number, right: readonly PassageWord[], at: number): number {
  let length = 0;
  while (left[from + length] && left[from + length]!.folded === right[at + length]?.folded) length += 1;
  return length;
}
