import { createTermHash } from '../sketch/hash.ts';
import { termKinds } from '../sketch/marks.ts';
import { foldUnit, isDropped, isQuotedAfter, isSeparator, isWholeWord } from './compared-units.ts';
import { commonFlag, mostCompared, numberWord } from './compared-words.ts';
import { letterCodes, markCodeOf, rareCode } from './plain-codes.ts';
import { hashStem } from './stem-hash.ts';

/** The most words of a text that become terms. */
export const mostTermWords = 1200;
const longestWord = 40;

/** What a scan found; overwritten by the next one. */
export interface Scanned {
  /** How many words were read as terms. */
  readonly terms: number;
  /** How many numbers of words to compare there are now. */
  readonly compared: number;
  /** The text has letters beyond ASCII, or marks that few texts have: its terms are not to be trusted. */
  readonly isRare: boolean;
  /** The same, since it has an address in it. */
  readonly hasAddress: boolean;
}

/** The hash of each word's stem; 0 for a word that is too long or too short to count. Of the last scan. */
export const scannedTerms = new Uint32Array(mostTermWords);
/** Where each of these words begins and ends, in UTF-16 units. */
export const scannedStarts = new Uint32Array(mostTermWords);
export const scannedEnds = new Uint32Array(mostTermWords);
/** The numbers of the words to compare, as of `readTextWords`: of one scan or of several in a row. */
export const comparedWords = new Uint32Array(mostCompared);

const scanned = { terms: 0, compared: 0, isRare: false, hasAddress: false };
const seed = 0x811c9dc5 | 0;
const prime = 0x01000193;
const termSeed = createTermHash(termKinds.word);

/** The last codes of a word, and of each the term's hash up to it: a word that does not find room here does not count. */
const roomForWord = 64;
const codes = new Uint8Array(roomForWord);
const hashes = new Int32Array(roomForWord);

/** How many words are wanted, of each kind. */
export interface Wanted {
  readonly terms: number;
  /** There are so many numbers to compare already. */
  readonly comparedFrom: number;
  readonly compared: number;
}

/**
 * Reads a text in UTF-8 once for all that grouping asks of it: its words as terms, in which a mark between letters joins ("al-Jazeera", "O'Neill"),
 * and as numbers to compare, in which it parts them. Linear; no string is made. Source: FNV-1a, the numbers mixed as in MurmurHash3.
 */
export function scanText(bytes: Uint8Array, wanted: Wanted): Scanned {
  const { length } = bytes;
  let [terms, compared, size, more] = [0, wanted.comparedFrom, 0, 0];
  let [term, word, quoted] = [termSeed, seed, 0];
  let [isWord, isRare, hasAddress] = [false, false, false];
  for (let at = 0; at < length; at += 1) {
    let byte = bytes[at]!;
    let code = letterCodes[byte]!;
    if (code !== 0) {
      do {
        word = Math.imul(word ^ code, prime);
        term = Math.imul(term ^ code, prime);
        codes[size & (roomForWord - 1)] = code;
        hashes[size & (roomForWord - 1)] = term;
        size += 1;
        at += 1;
        if (at === length) break;
        byte = bytes[at]!;
        code = letterCodes[byte]!;
      } while (code !== 0);
      isWord = true;
      if (at === length) break;
    }
    const unit = byte < 0x80 ? byte : unitAt(bytes, at);
    const behind = at + (byte < 0x80 ? 1 : unit < 0x800 ? 2 : unit === astral ? 4 : 3);
    const mark = markCodeOf(unit);
    if (mark === rareCode) isRare = true;
    if (isPartOfAddress(unit) && isInAddress(bytes, at)) hasAddress = true;
    if (size > 0) {
      if (mark !== 0 && behind < length && letterCodes[bytes[behind]!] !== 0) {
        term = Math.imul(term ^ mark, prime);
        codes[size & (roomForWord - 1)] = mark;
        hashes[size & (roomForWord - 1)] = term;
        size += 1;
      } else {
        terms = putTerm(terms, wanted.terms, size, at - more);
        size = 0;
        term = termSeed;
      }
    }
    const folded = unit === astral ? pointAt(bytes, at) : foldUnit(unit);
    // Each unit has one byte, but two have four.
    more += behind - at - (unit === astral ? 2 : 1);
    at = behind - 1;
    if (isDropped(folded)) continue;
    const isWhole = isWholeWord(unit);
    if (!isWhole && !isSeparator(folded)) {
      word = Math.imul(word ^ folded, prime);
      isWord = true;
      continue;
    }
    if (isWord) compared = putCompared(compared, wanted.compared, word, quoted);
    if (isWhole) compared = putCompared(compared, wanted.compared, Math.imul(seed ^ folded, prime), quoted);
    else quoted = isQuotedAfter(unit, quoted !== 0) ? commonFlag : 0;
    word = seed;
    isWord = false;
    if (terms >= wanted.terms && compared >= wanted.compared) break;
  }
  scanned.terms = size > 0 ? putTerm(terms, wanted.terms, size, length - more) : terms;
  scanned.compared = isWord ? putCompared(compared, wanted.compared, word, quoted) : compared;
  scanned.isRare = isRare;
  scanned.hasAddress = hasAddress;
  return scanned;
}

/** Puts the word that ends at a unit behind the others, while there are fewer than are wanted; gives their number. */
function putTerm(count: number, most: number, size: number, end: number): number {
  if (count >= most) return count;
  scannedTerms[count] = size > longestWord ? 0 : hashStem(codes, hashes, size);
  scannedStarts[count] = end - size;
  scannedEnds[count] = end;
  return count + 1;
}

function putCompared(count: number, most: number, hash: number, quoted: number): number {
  if (count >= most) return count;
  comparedWords[count] = numberWord(hash, quoted);
  return count + 1;
}

const [colon, slash, fullStop] = [0x3a, 0x2f, 0x2e];
const isPartOfAddress = (unit: number): boolean => unit === colon || unit === fullStop;
const [smallW, largeW] = [0x77, 0x57];

/** Whether "://", "www." or "WWW." stands around a colon or full stop. */
function isInAddress(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] === colon) return at + 2 < bytes.length && bytes[at + 1] === slash && bytes[at + 2] === slash;
  const last = at > 2 ? bytes[at - 1] : 0;
  return (last === smallW || last === largeW) && bytes[at - 2] === last && bytes[at - 3] === last;
}

/** Stands for what two UTF-16 units make: a letter of its own, whatever it is. */
const astral = 0xd800;

/** The unit whose UTF-8 begins at a byte above ASCII. */
function unitAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  if (first < 0xe0) return ((first & 0x1f) << 6) | (bytes[at + 1]! & 0x3f);
  return first < 0xf0 ? ((first & 0xf) << 12) | ((bytes[at + 1]! & 0x3f) << 6) | (bytes[at + 2]! & 0x3f) : astral;
}

const pointAt = (bytes: Uint8Array, at: number): number =>
  ((bytes[at]! & 7) << 18) | ((bytes[at + 1]! & 0x3f) << 12) | ((bytes[at + 2]! & 0x3f) << 6) | (bytes[at + 3]! & 0x3f);
