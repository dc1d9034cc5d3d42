/** Shuffles lists, the same way for the same seed. Source: mulberry32; Fisher and Yates. */
export function createShuffle(seed: number): <T>(list: readonly T[]) => T[] {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return (list) => {
    const out = [...list];
    for (let at = out.length - 1; at > 0; at -= 1) {
      const other = Math.floor(next() * (at + 1));
      [out[at], out[other]] = [out[other]!, out[at]!];
    }
    return out;
  };
}
