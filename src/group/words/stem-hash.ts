import { endTermHash, extendTermHash } from '../sketch/hash.ts';
import { joints } from './plain-codes.ts';

const codeOf = (letter: string): number => letter.charCodeAt(0);
const [d, e, g, i, l] = [codeOf('d'), codeOf('e'), codeOf('g'), codeOf('i'), codeOf('l')];
const [n, s, u, y, z, mark] = [codeOf('n'), codeOf('s'), codeOf('u'), codeOf('y'), codeOf('z'), codeOf('_')];
const isVowel = new Uint8Array(0x80);
for (const vowel of 'aeiouy') isVowel[codeOf(vowel)] = 1;

/** A stem as the end of what is left of a word, and a letter that takes the place of what was cut, times 256. */
const withLetter = (end: number, letter: number): number => end * 256 + letter;

/**
 * The hash of the stem of a word of the first `size` codes: `hashTerm(termKinds.word, stemWord(word))` without a possessive, and
 * without making a string. `hashes` has of each code the term's hash up to it. 0 where fewer than two letters are left.
 */
export function hashStem(codes: Uint8Array, hashes: Int32Array, size: number): number {
  const isPossessive = size > 2 && codes[size - 1] === s && codes[size - 2] === joints.apostrophe;
  const cut = cutWord(codes, isPossessive ? size - 2 : size);
  const to = cut >>> 8;
  const letter = cut & 0xff;
  if (to + (letter === 0 ? 0 : 1) < 2) return 0;
  const hash = hashes[to - 1]!;
  return endTermHash(letter === 0 ? hash : extendTermHash(hash, letter));
}

function cutWord(codes: Uint8Array, size: number): number {
  const last = codes[size - 1]!;
  if (size < 5) {
    if (size !== 4 || last !== s) return withLetter(size, 0);
    return withLetter(codes[2] === s || codes[2] === u ? 4 : 3, 0);
  }
  if (last !== s) return cutTense(codes, size);
  const before = codes[size - 2]!;
  if (before === e && codes[size - 3] === i) return withLetter(size - 3, size - 2 < 5 ? y : i);
  if (before === s || before === u || before === i) return withLetter(size, mark);
  return size - 1 < 5 ? withLetter(size - 1, 0) : cutTense(codes, size - 1);
}

/** Of a word of five letters or more without a plural's ending. */
function cutTense(codes: Uint8Array, size: number): number {
  const last = codes[size - 1]!;
  if (last === d && codes[size - 2] === e) return cutVerb(codes, size, 2);
  if (last === g && codes[size - 2] === n && codes[size - 3] === i) return cutVerb(codes, size, 3);
  if (last === e) return withLetter(size - 1, 0);
  return last === y ? withLetter(size - 1, i) : withLetter(size, 0);
}

function cutVerb(codes: Uint8Array, size: number, ending: number): number {
  const left = size - ending;
  if (left < 3 || !hasVowel(codes, left)) return withLetter(size, 0);
  const last = codes[left - 1]!;
  if (last === codes[left - 2] && last !== l && last !== s && last !== z) return withLetter(left - 1, 0);
  return last === y ? withLetter(left - 1, i) : withLetter(left, 0);
}

function hasVowel(codes: Uint8Array, size: number): boolean {
  for (let at = 0; at < size; at += 1) if (isVowel[codes[at]!]) return true;
  return false;
}
