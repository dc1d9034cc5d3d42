/** Numbers between 0 and 1, the same for the same seed. Source: mulberry32. */
export function createRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of a list. */
export const pickOne = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)]!;

/** A waiting time with this mean. */
export const drawWait = (mean: number, random: () => number): number => -Math.log(1 - random()) * mean;
