import { commonFlag, mixBits, mostCompared } from '../words/compared-words.ts';

/** Words in a shingle. */
export const shingleLength = 5;

/** Of this many neighbouring shingles at least one is kept. */
export const winnowedSpan = 16;

/** The shingles that stand for a text in the index. */
export interface Fingerprints {
  readonly hashes: Uint32Array;
  /** Where each shingle begins, in words, rising. */
  readonly places: Uint32Array;
}

const base = 0x01000193;
const oldest = powerOf(base, shingleLength);

function powerOf(value: number, exponent: number): number {
  let power = 1;
  for (let at = 0; at < exponent; at += 1) power = Math.imul(power, value);
  return power;
}

/** The fingerprints of a text; one shorter than a shingle has none. */
export const findFingerprints = (words: Uint32Array): Fingerprints =>
  winnowShingles(hashShingles(words), Math.max(0, words.length - shingleLength + 1));

/** One text at a time is read, in arrays that are used again. */
let shingles = new Uint32Array(mostCompared);
let kept = new Uint32Array(mostCompared);

/** The hash of each run of {@link shingleLength} words. */
function hashShingles(words: Uint32Array): Uint32Array {
  if (shingles.length < words.length) {
    shingles = new Uint32Array(words.length);
    kept = new Uint32Array(words.length);
  }
  let rolling = 0;
  for (let at = 0; at < words.length; at += 1) {
    rolling = (Math.imul(rolling, base) + (words[at]! & ~commonFlag)) | 0;
    if (at >= shingleLength) rolling = (rolling - Math.imul(words[at - shingleLength]! & ~commonFlag, oldest)) | 0;
    if (at >= shingleLength - 1) shingles[at - shingleLength + 1] = mixBits(rolling);
  }
  return shingles;
}

/**
 * Keeps the least hash of each span of {@link winnowedSpan} shingles: two texts that share a run of
 * `winnowedSpan + shingleLength - 1` words share a fingerprint, wherever the run stands. A text too short for one span
 * keeps its least. Linear in practice. Source: Schleimer, Wilkerson and Aiken 2003, "Winnowing".
 */
function winnowShingles(hashes: Uint32Array, size: number): Fingerprints {
  let count = 0;
  let least = -1;
  const spans = Math.max(size - winnowedSpan + 1, Math.min(1, size));
  for (let from = 0; from < spans; from += 1) {
    const to = Math.min(from + winnowedSpan, size);
    if (least < from) least = leastPlace(hashes, from, to);
    else if (hashes[to - 1]! <= hashes[least]!) least = to - 1;
    else continue;
    kept[count++] = least;
  }
  const [found, places] = [new Uint32Array(count), kept.slice(0, count)];
  for (let at = 0; at < count; at += 1) found[at] = hashes[places[at]!]!;
  return { hashes: found, places };
}

/** The last of the least. */
function leastPlace(hashes: Uint32Array, from: number, to: number): number {
  let least = from;
  for (let at = from + 1; at < to; at += 1) if (hashes[at]! <= hashes[least]!) least = at;
  return least;
}
