import type { Features } from './scorer.ts';

/**
 * A table from a feature's hash to a number of 24 bits: a power of two of entries, each with eight bits of the hash below and the number above; 0 is an
 * empty place. A feature stands in one of two places, so that it is found without a search, or with a number in both. The eight bits tell it from others
 * but for one in some hundreds, which weighs little among a decision's many features.
 * Source: Pagh and Rodler 2004 (cuckoo hashing); Fan et al. 2014 (some bits in the place of the key).
 */
export type FeatureTable = Int32Array;

/** More entries than any decision finds. */
const mostFound = 1024;
const spread = 0x9e3779b1 | 0;

/** The bits of a hash that stand in its entry. */
export const checkOf = (key: number): number => key >>> 24;
/** The two places of a hash in a table of a size, a power of two. */
export const firstPlace = (key: number, size: number): number => key & (size - 1);
export const secondPlace = (key: number, size: number): number => Math.imul(key, spread) >>> (Math.clz32(size) + 1);

/** Looks up features, those that the table has: gives how many entries there are in `found`, the number of each in its upper 24 bits. */
export function createFinder(table: FeatureTable): {
  readonly found: Int32Array;
  readonly find: (features: Features) => number;
} {
  const found = new Int32Array(mostFound);
  const mask = table.length - 1;
  const shift = Math.clz32(table.length) + 1;
  const find = ({ count, hashes }: Features): number => {
    let size = 0;
    for (let at = 0; at < count; at += 1) {
      const key = hashes[at]!;
      const check = key >>> 24;
      const first = table[key & mask]!;
      const second = table[Math.imul(key, spread) >>> shift]!;
      found[size] = first;
      size += (first & 0xff) === check ? 1 : 0;
      found[size] = second;
      size += (second & 0xff) === check ? 1 : 0;
    }
    return size;
  };
  return { found, find };
}
