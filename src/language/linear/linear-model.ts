import type { ModelFile } from './model-file.ts';

/** Hashed features of one decision: the first `count` entries of `hashes`. */
export interface Features {
  readonly hashes: Int32Array;
  count: number;
}

/** A score a class: whole numbers when a model is read, fractions while it learns. */
export type Scores = Int32Array | Float64Array;

/** Adds the weights of features to the scores of the classes. Training and reading share the code that makes features. */
export interface Scorer {
  addScores(features: Features, scores: Scores): void;
}

/** Room for the features of one decision. */
export const createFeatures = (most: number): Features => ({ hashes: new Int32Array(most), count: 0 });

/** The class with the highest score; the first of equals. */
export function bestClass(scores: Scores): number {
  let best = 0;
  for (let at = 1; at < scores.length; at += 1) if (scores[at]! > scores[best]!) best = at;
  return best;
}

/** Rows of a model as its file has them: for each feature its hash and how many (class, weight) pairs it has, one row behind the other. */
interface Rows {
  readonly keys: Int32Array;
  readonly lengths: Uint8Array;
  readonly columns: Uint8Array;
  readonly weights: Int16Array;
}

/**
 * A linear model over hashed features: for each feature a sparse row of (class, weight) pairs. Weights are whole numbers of 16 bits and scores
 * their sums, so that every machine gets the same bits. A feature that the model does not know weighs nothing.
 *
 * The tables are larger than what a processor keeps close, so the time goes into waiting for memory. A small sieve of one bit a feature keeps out
 * most of those that the model does not know; the lines of the others are all asked for first, which lets the waits overlap, and then read.
 */
export function createLinearModel(file: Pick<ModelFile, 'array'>, name: string): Scorer {
  const rows: Rows = {
    keys: file.array(`${name}.keys`, 'int32'),
    lengths: file.array(`${name}.lengths`, 'uint8'),
    columns: file.array(`${name}.columns`, 'uint8'),
    weights: file.array(`${name}.weights`, 'int16'),
  };
  return hasFewClasses(rows.columns) ? createDenseModel(rows) : createSparseModel(rows);
}

const denseClasses = 4;

function hasFewClasses(columns: Uint8Array): boolean {
  for (let at = 0; at < columns.length; at += 1) if (columns[at]! >= denseClasses) return false;
  return true;
}

const smallestTable = 1024;

/** Slots of the table for so many features. A file has its features in the order of their slots, so that it fills without jumps. */
export function tableSize(features: number): number {
  let size = smallestTable;
  while (size < features * 1.5) size *= 2;
  return size;
}

/** What is read ahead must be used, or it would be left out. */
const asked = new Float64Array(1);

const sieveBits = 2;

/** Gives the features that a model may know: all that it knows, and few others. */
function createSieve(keys: Int32Array): (features: Features, into: Int32Array) => number {
  const size = tableSize(keys.length) * sieveBits;
  const shift = 32 - Math.log2(size);
  const bits = new Int32Array(size / 32);
  for (const key of keys) bits[(key >>> shift) >>> 5]! |= 1 << ((key >>> shift) & 31);
  return ({ hashes, count }, into) => {
    let found = 0;
    for (let at = 0; at < count; at += 1) {
      const key = hashes[at]!;
      const bit = key >>> shift;
      into[found] = key;
      found += (bits[bit >>> 5]! >>> (bit & 31)) & 1;
    }
    return found;
  };
}

/** Up to four classes: a slot is the hash and the four weights, in four numbers of 32 bits. */
function createDenseModel({ columns, keys, lengths, weights }: Rows): Scorer {
  const mask = tableSize(keys.length) - 1;
  const slots = new Int32Array((mask + 1) * 4);
  const isTaken = (slot: number) => (slots[slot + 1]! | slots[slot + 2]!) !== 0;
  for (let row = 0, pair = 0; row < keys.length; row += 1) {
    let slot = (keys[row]! & mask) << 2;
    while (isTaken(slot)) slot = (slot + 4) & ((mask << 2) | 3);
    slots[slot] = keys[row]!;
    for (const end = pair + lengths[row]!; pair < end; pair += 1) {
      const column = columns[pair]!;
      slots[slot + 1 + (column >> 1)]! |= column & 1 ? weights[pair]! << 16 : weights[pair]! & 0xffff;
    }
  }
  const sieve = createSieve(keys);
  const likely = new Int32Array(mostFeatures);
  const addScores = (features: Features, scores: Scores) => {
    const count = sieve(features, likely);
    let sum = 0;
    for (let at = 0; at < count; at += 1) sum += slots[(likely[at]! & mask) << 2]!;
    asked[0] = sum;
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    for (let at = 0; at < count; at += 1) {
      const key = likely[at]!;
      let slot = (key & mask) << 2;
      while (slots[slot] !== key && isTaken(slot)) slot = (slot + 4) & ((mask << 2) | 3);
      if (slots[slot] !== key) continue;
      const low = slots[slot + 1]!;
      const high = slots[slot + 2]!;
      first += (low << 16) >> 16;
      second += low >> 16;
      third += (high << 16) >> 16;
      fourth += high >> 16;
    }
    scores[0]! += first;
    scores[1]! += second;
    scores[2]! += third;
    scores[3]! += fourth;
  };
  return { addScores };
}

/** Many classes: a slot is the hash and where the row's pairs stand, with their number in the low bits. A pair is the weight over eight bits of class. */
function createSparseModel({ columns, keys, lengths, weights }: Rows): Scorer {
  const mask = tableSize(keys.length) - 1;
  const slots = new Int32Array((mask + 1) * 2);
  const pairs = new Int32Array(weights.length);
  for (let at = 0; at < pairs.length; at += 1) pairs[at] = (weights[at]! << classBits) | columns[at]!;
  for (let row = 0, start = 0; row < keys.length; row += 1) {
    let slot = (keys[row]! & mask) << 1;
    while (slots[slot + 1] !== 0) slot = (slot + 2) & ((mask << 1) | 1);
    slots[slot] = keys[row]!;
    slots[slot + 1] = (start << lengthBits) | lengths[row]!;
    start += lengths[row]!;
  }
  const found = new Int32Array(mostFeatures);
  const sieve = createSieve(keys);
  const likely = new Int32Array(mostFeatures);
  const addScores = (features: Features, scores: Scores) => {
    const count = sieve(features, likely);
    let sum = 0;
    for (let at = 0; at < count; at += 1) sum += slots[(likely[at]! & mask) << 1]!;
    let size = 0;
    for (let at = 0; at < count; at += 1) {
      const key = likely[at]!;
      let slot = (key & mask) << 1;
      while (slots[slot + 1] !== 0 && slots[slot] !== key) slot = (slot + 2) & ((mask << 1) | 1);
      const row = slots[slot + 1]!;
      if (row === 0) continue;
      sum += pairs[row >>> lengthBits]!;
      found[size++] = row;
    }
    asked[0] = sum;
    for (let at = 0; at < size; at += 1) {
      const start = found[at]! >>> lengthBits;
      const end = start + (found[at]! & longestRow);
      for (let place = start; place < end; place += 1) {
        const pair = pairs[place]!;
        scores[pair & classMask]! += pair >> classBits;
      }
    }
  };
  return { addScores };
}

const [classBits, lengthBits] = [8, 8];
const [classMask, longestRow] = [(1 << classBits) - 1, (1 << lengthBits) - 1];
/** More than any decision has. */
const mostFeatures = 512;
