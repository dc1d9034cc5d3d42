import type { Article, BlockKind } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
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
  const words = new Uint32Array(mostWords);
  let count = 0;
  for (const block of blocks) if (comparedKinds.has(block.kind)) count = hashWords(text, block, words, count);
  return words.slice(0, count);
}

const hashSeed = 0x811c9dc5;
const hashPrime = 0x01000193;

/** Appends the words of a span to `words`; gives the new number of words. Source: FNV-1a, mixed as in MurmurHash3. */
function hashWords(text: string, { start, end }: Span, words: Uint32Array, from: number): number {
  let count = from;
  let hash = hashSeed;
  let length = 0;
  let quoted = 0;
  const close = (): void => {
    if (length > 0) words[count++] = (mixBits(hash) & ~commonFlag) | quoted;
    hash = hashSeed;
    length = 0;
  };
  for (let at = start; at < end && count < words.length; at += 1) {
    const unit = text.charCodeAt(at);
    const folded = foldUnit(unit);
    if (isDropped(folded)) continue;
    if (isSeparator(folded) || isWholeWord(unit)) close();
    if (isSeparator(folded)) quoted = isQuotedAfter(unit, quoted !== 0) ? commonFlag : 0;
    if (isSeparator(folded) || count === words.length) continue;
    hash = Math.imul(hash ^ folded, hashPrime);
    length += 1;
    if (isWholeWord(unit)) close();
  }
  if (count < words.length) close();
  return count;
}

/** Spreads a number's bits over all 32. Source: MurmurHash3's `fmix32` (Appleby, public domain). */
export function mixBits(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
