import { codes, headOf, letterN, type Needle, type NeedleTable, pairOf, type Target } from './needles.ts';

/** A word of a text that may be one of those asked for, by its bytes. */
export interface Sighting {
  readonly start: number;
  readonly end: number;
  readonly targets: readonly Target[];
}

const backslash = 0x5c;

/**
 * Goes through bytes and tells which words may be among those asked for. It never misses a form that is listed, and tells too many: what
 * it finds is looked at closely. It reads about every second byte. No letter may stand right before `start` or at `end`. In JSON the `n`
 * of a line break stands before a word. Source: Wu and Manber 1994.
 */
export function scanBytes(bytes: Uint8Array, start: number, end: number, { shifts, byHead }: NeedleTable): Sighting[] {
  const found: Sighting[] = [];
  let at = start + 1;
  let first = codes[bytes[at - 1]!]!;
  while (at <= end) {
    const second = codes[bytes[at]!]!;
    const pair = pairOf(first, second);
    const shift = shifts[pair]!;
    if (shift !== 0) {
      at += shift;
      first = codes[bytes[at - 1]!] ?? 0;
      continue;
    }
    const begin = at - 2;
    const before = codes[bytes[begin - 1]!] ?? 0;
    if (before === 0 || (before === letterN && bytes[begin - 2] === backslash)) {
      const needles = byHead[headOf(codes[bytes[begin]!] ?? 0, pair)];
      if (needles !== undefined) tellAll(bytes, begin, needles, found);
    }
    first = second;
    at += 1;
  }
  return found;
}

function tellAll(bytes: Uint8Array, begin: number, needles: readonly Needle[], found: Sighting[]): void {
  for (const needle of needles) {
    const end = endOf(bytes, begin, needle);
    if (end > 0) found.push({ start: begin, end, targets: needle.targets });
  }
}

/** The end of the word if the needle stands there, else 0. The first three letters are known to be the same. */
function endOf(bytes: Uint8Array, begin: number, needle: Needle): number {
  for (let next = 3; next < needle.codes.length; next += 1)
    if (codes[bytes[begin + next]!] !== needle.codes[next]) return 0;
  let size = needle.codes.length;
  while (needle.codes[size - 1] === 0) size -= 1;
  const last = begin + size;
  let end = last;
  while (end - last <= needle.more && codes[bytes[end]!]! > 0) end += 1;
  return end - last <= needle.more ? end : 0;
}
