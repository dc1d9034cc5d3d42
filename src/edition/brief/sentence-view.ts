import type { TokenAnnotation } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { articleOf, type EditionContext } from '../context.ts';
import { type IndexedArticle, itemsInside } from '../index-article.ts';
import type { PrintedSentence } from '../printed-sentences.ts';
import { findMarked, type Marked } from './find-marked.ts';

/** A sentence with what stands in it, looked up once for all rules. */
export interface SentenceView extends Marked {
  readonly context: EditionContext;
  readonly indexed: IndexedArticle;
  readonly sentence: PrintedSentence;
  readonly text: string;
  /** The text with every character in quotation marks blanked, of the same length. */
  readonly plain: string;
  readonly tokens: readonly TokenAnnotation[];
  /** Token by token: the word as printed, in lower case. */
  readonly words: readonly string[];
  /** Token by token: whether it stands in quotation marks. */
  readonly quoted: readonly boolean[];
}

/** Looks up what stands in a sentence. */
export function createView(context: EditionContext, sentence: PrintedSentence): SentenceView {
  const indexed = articleOf(context, sentence.articleId);
  const text = indexed.article.text.slice(sentence.start, sentence.end);
  const { marked, isHalf } = findMarked(text);
  const tokens = itemsInside(indexed.tokens, sentence);
  const at = (span: Span): Span => ({ start: span.start - sentence.start, end: span.end - sentence.start });
  return {
    context,
    indexed,
    sentence,
    text,
    plain: blank(text, marked),
    marked,
    isHalf,
    tokens,
    words: tokens.map((token) => text.slice(at(token).start, at(token).end).toLowerCase()),
    quoted: tokens.map((token) => marked.some(({ start, end }) => start <= at(token).start && at(token).end <= end)),
  };
}

function blank(text: string, spans: readonly Span[]): string {
  let [plain, from] = ['', 0];
  for (const { start, end } of spans) {
    plain += text.slice(from, start) + ' '.repeat(end - start);
    from = end;
  }
  return plain + text.slice(from);
}
