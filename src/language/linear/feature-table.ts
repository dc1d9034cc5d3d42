import type { Features } from './scorer.ts';

/**
 * A table from a feature's hash to one number, as its file has it: pairs of hash and number in open addressing, a power of two of them; a number
 * of 0 is an empty place. The place of a hash is its low bits.
 */
export type FeatureTable = Int32Array;

/** More than any decision has. */
const mostFeatures = 512;
/** What is read ahead must be used, or it would be left out. */
const asked = new Float64Array(1);

/**
 * Finds the numbers of features, those that the table has; gives how many there are in `found`. The tables are larger than what a
 * processor keeps close: all lines are asked for first, which lets the waits overlap, and then read.
 */
export function createFinder(table: FeatureTable): {
  readonly found: Int32Array;
  readonly find: (features: Features) => number;
} {
  const mask = table.length - 2;
  const found = new Int32Array(mostFeatures);
  const find = ({ count, hashes }: Features): number => {
    let sum = 0;
    for (let at = 0; at < count; at += 1) sum += table[(hashes[at]! << 1) & mask]!;
    asked[0] = sum;
    let size = 0;
    for (let at = 0; at < count; at += 1) {
      const key = hashes[at]!;
      let place = (key << 1) & mask;
      while (table[place] !== key && table[place + 1] !== 0) place = (place + 2) & mask;
      const number = table[place + 1]!;
      found[size] = number;
      size += number === 0 ? 0 : 1;
    }
    return size;
  };
  return { found, find };
}
