import type { TokenAnnotation } from '../../model/annotation.ts';
import type { WordingMention } from '../../model/collation.ts';
import type { Span } from '../../model/span.ts';
import { findLoadedness } from './lists/loaded-words.ts';
import { createVoices, type Voice } from './voice.ts';
import type { WordingArticle } from './wording-article.ts';

const voices = new WeakMap<WordingArticle, (span: Span) => Voice>();

function voiceOf(article: WordingArticle, span: Span): Voice {
  const known = voices.get(article) ?? createVoices(article);
  voices.set(article, known);
  return known(span);
}

/** What of a cited span is the term, and how it is written. */
interface TermWords {
  readonly own: Span;
  /** The words as they are written; those of `own` if absent. */
  readonly term?: string;
  /** No more than the name of its entity. */
  readonly name?: true;
}

/** A use of a term: `span` is cited. */
export function createMention(article: WordingArticle, span: Span, { own, term, name }: TermWords): WordingMention {
  const written = term ?? writeTerm(article, own);
  const loaded = name ? undefined : findLoadedness(written);
  return {
    articleId: article.id,
    start: span.start,
    end: span.end,
    term: written,
    ...voiceOf(article, own),
    ...(loaded && { loaded }),
    ...(name && { name }),
  };
}

/** The words of a span with one space between them, lower case but for names and acronyms. */
function writeTerm({ text, tokens }: WordingArticle, { start, end }: Span): string {
  let term = '';
  let last = start;
  for (let index = firstTokenAt(tokens, start); index < tokens.length && tokens[index]!.start < end; index += 1) {
    const token = tokens[index]!;
    if (isMark(text[token.start]!)) continue;
    term +=
      (term !== '' && token.start > last ? ' ' : '') +
      writeWord(text.slice(token.start, Math.min(token.end, end)), token);
    last = token.end;
  }
  return term;
}

const writeWord = (word: string, { tag }: TokenAnnotation): string =>
  tag === 'PROPN' || word === word.toUpperCase() || (tag === 'ADJ' && peoplesAdjective.test(word))
    ? word
    : word.toLowerCase();

const isMark = (character: string): boolean => /["“”«»„]/u.test(character);

/** "Russian", "Turkish", "Chinese" keep their capital. */
const peoplesAdjective = /^\p{Lu}\p{Ll}{1,20}(?:an|ish|ese|ch|i)$/u;

/** The first index of tokens in order of text whose token ends after an offset. */
export function firstTokenAt(tokens: readonly TokenAnnotation[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
