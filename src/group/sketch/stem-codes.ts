import { createTermHash, endTermHash, extendTermHash } from './hash.ts';
import { termKinds } from './marks.ts';
import { joints } from './plain-text.ts';

const codeOf = (letter: string): number => letter.charCodeAt(0);
const [d, e, g, i, l] = [codeOf('d'), codeOf('e'), codeOf('g'), codeOf('i'), codeOf('l')];
const [n, s, u, y, z, mark] = [codeOf('n'), codeOf('s'), codeOf('u'), codeOf('y'), codeOf('z'), codeOf('_')];
const isVowel = new Uint8Array(0x80);
for (const vowel of 'aeiouy') isVowel[codeOf(vowel)] = 1;

/** A stem as the end of what is left of a word, and a letter that takes the place of what was cut, times 256. */
const withLetter = (end: number, letter: number): number => end * 256 + letter;

/**
 * The hash of the stem of a word given as codes: `hashTerm(termKinds.word, stemWord(word))` without a possessive, and without
 * making a string. 0 where fewer than two letters are left.
 */
export function hashStem(codes: Uint8Array, start: number, end: number): number {
  const isPossessive = end - start > 2 && codes[end - 1] === s && codes[end - 2] === joints.apostrophe;
  const cut = cutWord(codes, start, isPossessive ? end - 2 : end);
  const to = cut >>> 8;
  const letter = cut & 0xff;
  if (to - start + (letter === 0 ? 0 : 1) < 2) return 0;
  let hash = createTermHash(termKinds.word);
  for (let at = start; at < to; at += 1) hash = extendTermHash(hash, codes[at]!);
  return endTermHash(letter === 0 ? hash : extendTermHash(hash, letter));
}

function cutWord(codes: Uint8Array, start: number, end: number): number {
  const last = codes[end - 1]!;
  const before = codes[end - 2]!;
  if (end - start < 5) {
    const isPlural = end - start === 4 && last === s && before !== s && before !== u;
    return withLetter(isPlural ? end - 1 : end, 0);
  }
  if (last !== s) return cutTense(codes, start, end);
  if (before === e && codes[end - 3] === i) return withLetter(end - 3, end - start - 2 < 5 ? y : i);
  if (before === s || before === u || before === i) return withLetter(end, mark);
  return end - start - 1 < 5 ? withLetter(end - 1, 0) : cutTense(codes, start, end - 1);
}

/** Of a word of five letters or more without a plural's ending. */
function cutTense(codes: Uint8Array, start: number, end: number): number {
  const last = codes[end - 1]!;
  if (last === d && codes[end - 2] === e) return cutVerb(codes, start, end, 2);
  if (last === g && codes[end - 2] === n && codes[end - 3] === i) return cutVerb(codes, start, end, 3);
  if (last === e) return withLetter(end - 1, 0);
  return last === y ? withLetter(end - 1, i) : withLetter(end, 0);
}

function cutVerb(codes: Uint8Array, start: number, end: number, size: number): number {
  const left = end - size;
  if (left - start < 3 || !hasVowel(codes, start, left)) return withLetter(end, 0);
  const last = codes[left - 1]!;
  if (last === codes[left - 2] && last !== l && last !== s && last !== z) return withLetter(left - 1, 0);
  return last === y ? withLetter(left - 1, i) : withLetter(left, 0);
}

function hasVowel(codes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (isVowel[codes[at]!]) return true;
  return false;
}
