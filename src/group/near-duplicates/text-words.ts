import type { Article, BlockKind } from '../../model/article.ts';
import { encodeUtf8 } from '../../text/utf8.ts';
import { mostCompared } from '../words/compared-words.ts';
import { comparedWords, scanText } from '../words/scan-text.ts';

/** The blocks that make a text the same text: headlines and captions are each outlet's own, the rest is furniture. */
export const comparedKinds: ReadonlySet<BlockKind> = new Set<BlockKind>([
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

/**
 * An article's running text as one number a word, in order: equal words (but for case, accents and apostrophes) have
 * equal numbers but for the lowest bit, which quoted words have. An article without text gives none. Linear; no string is made.
 */
export function readTextWords({ text, blocks }: Pick<Article, 'text' | 'blocks'>): Uint32Array {
  let count = 0;
  for (const { end, kind, start } of blocks)
    if (comparedKinds.has(kind) && count < mostCompared) count = compareMore(text.slice(start, end), count);
  return comparedWords.slice(0, count);
}

/** Puts the words of a text behind those that are there; gives their new number. */
export const compareMore = (text: string, count: number): number =>
  scanText(encodeUtf8(text), { terms: 0, comparedFrom: count, compared: mostCompared }).compared;
