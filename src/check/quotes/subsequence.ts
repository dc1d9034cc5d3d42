import type { StrictWord } from './strict-words.ts';

/** The runs of a longer text of which a shorter one is made, in order; the numbers are indexes of words. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

const longest = 400;

/**
 * The fewest runs of `whole` that give `part`, in order, with words left out between them; undefined if there are none. Where
 * one of `breaks` (indexes into `part`) lies, words may be left out. Cost: the product of the lengths, which are bounded.
 */
export function findRuns(part: readonly string[], whole: readonly StrictWord[]): Run[] | undefined {
  if (part.length === 0 || part.length > Math.min(longest, whole.length) || whole.length > longest * 5)
    return undefined;
  const width = whole.length;
  const costs = new Uint16Array(part.length * width).fill(noWay);
  const from = new Int32Array(part.length * width).fill(-1);
  for (let i = 0; i < part.length; i += 1) {
    let best = i === 0 ? 0 : noWay;
    let bestAt = -1;
    for (let j = i; j < width; j += 1) {
      // `best` is the cheapest end of the words before at a place that does not touch this one.
      const before = i > 0 && j >= 2 ? costs[(i - 1) * width + j - 2]! : noWay;
      if (before < best) [best, bestAt] = [before, j - 2];
      if (part[i] !== whole[j]!.key) continue;
      const joined = i > 0 && j > 0 ? costs[(i - 1) * width + j - 1]! : noWay;
      const jumped = best < noWay ? best + 1 : noWay;
      costs[i * width + j] = Math.min(joined, jumped);
      from[i * width + j] = joined <= jumped ? j - 1 : bestAt;
    }
  }
  return readRuns(part.length, width, costs, from);
}

const noWay = 60_000;

function readRuns(length: number, width: number, costs: Uint16Array, from: Int32Array): Run[] | undefined {
  const last = costs.subarray((length - 1) * width);
  let at = last.indexOf(last.reduce((least, cost) => Math.min(least, cost), noWay));
  if (at < 0 || last[at] === noWay) return undefined;
  const places: number[] = [];
  for (let i = length - 1; i >= 0; i -= 1) {
    places.unshift(at);
    at = from[i * width + at]!;
  }
  const runs: Run[] = [];
  for (const place of places) {
    const run = runs.at(-1);
    if (run && run.end === place) runs[runs.length - 1] = { start: run.start, end: place + 1 };
    else runs.push({ start: place, end: place + 1 });
  }
  return runs;
}
