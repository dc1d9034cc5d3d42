import type { TokenAnnotation } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { fold } from '../text/fold.ts';
import { splitWords } from '../text/words.ts';
import { type IndexedArticle, itemsInside } from './index-article.ts';

const contentTags: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);
const letterOrDigit = /[\p{L}\p{N}]/u;
const minUntaggedLength = 4;

/** The words that carry the content of a stretch of text, by lemma. */
export interface ContentWords {
  readonly words: ReadonlySet<string>;
  /** Without proper names: what is told of whoever is named. */
  readonly common: ReadonlySet<string>;
}

/** The content words of a span; of an untagged text, its longer words. */
export function findContentWords(indexed: IndexedArticle, span: Span): ContentWords {
  if (indexed.tokens.length === 0) {
    const words = untaggedWords(indexed.article.text, span);
    return { words, common: words };
  }
  const [words, common] = [new Set<string>(), new Set<string>()];
  for (const token of itemsInside(indexed.tokens, span)) {
    if (!contentTags.has(token.tag)) continue;
    const word = wordOf(indexed.article.text, token);
    if (!letterOrDigit.test(word)) continue;
    words.add(word);
    if (token.tag !== 'PROPN') common.add(word);
  }
  return { words, common };
}

/** The content words of a span, names included. */
export const contentWords = (indexed: IndexedArticle, span: Span): ReadonlySet<string> =>
  findContentWords(indexed, span).words;

/** A name as printed, else the dictionary form. "lives" and "leaves" are one word each, whether they were read as noun or verb. */
function wordOf(text: string, token: TokenAnnotation): string {
  const printed = fold(text.slice(token.start, token.end));
  if (token.tag === 'PROPN') return printed;
  return printed.endsWith('ves') ? printed.slice(0, -1) : fold(token.lemma);
}

const untaggedWords = (text: string, span: Span): Set<string> =>
  new Set(
    splitWords(text, span)
      .map(({ folded }) => folded)
      .filter((word) => word.length >= minUntaggedLength),
  );
