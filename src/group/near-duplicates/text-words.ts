import type { Article, BlockKind } from '../../model/article.ts';
import { encodeUtf8 } from '../../text/utf8.ts';
import { foldUnit, isDropped, isQuotedAfter, isSeparator, isWholeWord } from './word-units.ts';

/** The blocks that make a text the same text: headlines and captions are each outlet's own, the rest is furniture. */
const comparedKinds: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'deck',
  'paragraph',
  'heading',
  'quote',
  'pullquote',
  'list',
  'table',
  'update',
  'correction',
]);

/** Of a longer text only its beginning is compared. */
export const mostWords = 2000;

/** The lowest bit of a word's number: it is many texts' word, since it is quoted or many hold it, and tells little of copying. */
export const commonFlag = 1;

/**
 * An article's running text as one number a word, in order: equal words (but for case, accents and apostrophes) have
 * equal numbers but for {@link commonFlag}, which quoted words have. An article without text gives none. Linear; no string is made.
 */
export function readTextWords({ text, blocks }: Pick<Article, 'text' | 'blocks'>): Uint32Array {
  let count = 0;
  for (const { end, kind, start } of blocks)
    if (comparedKinds.has(kind) && count < mostWords) count = hashWords(encodeUtf8(text.slice(start, end)), count);
  return read.slice(0, count);
}

/** One article at a time is read. */
const read = new Uint32Array(mostWords);
const hashSeed = 0x811c9dc5;
const hashPrime = 0x01000193;

const wordOf = (hash: number, quoted: number): number => (mixBits(hash) & ~commonFlag) | quoted;

/** Appends the words of a text in UTF-8 to those read; gives the new number of words. Source: FNV-1a, mixed as in MurmurHash3. */
function hashWords(bytes: Uint8Array, from: number): number {
  let count = from;
  let hash = hashSeed;
  let length = 0;
  let quoted = 0;
  for (let at = 0; at < bytes.length && count < mostWords; at += 1) {
    const byte = bytes[at]!;
    const unit = byte < 0x80 ? byte : unitAt(bytes, at);
    const folded = unit === astral ? pointAt(bytes, at) : foldUnit(unit);
    if (unit >= 0x80) at += unit < 0x800 ? 1 : unit === astral ? 3 : 2;
    if (isDropped(folded)) continue;
    const isWhole = isWholeWord(unit);
    if (!isWhole && !isSeparator(folded)) {
      hash = Math.imul(hash ^ folded, hashPrime);
      length += 1;
      continue;
    }
    if (length > 0) read[count++] = wordOf(hash, quoted);
    hash = hashSeed;
    length = 0;
    if (!isWhole) quoted = isQuotedAfter(unit, quoted !== 0) ? commonFlag : 0;
    else if (count < mostWords) read[count++] = wordOf(Math.imul(hashSeed ^ folded, hashPrime), quoted);
  }
  if (length > 0 && count < mostWords) read[count++] = wordOf(hash, quoted);
  return count;
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

/** Spreads a number's bits over all 32. Source: MurmurHash3's `fmix32` (Appleby, public domain). */
export function mixBits(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
