import { annotationsOf } from '../../../model/annotation.ts';
import { type Article, annotatedBlockKinds } from '../../../model/article.ts';
import { compareSpans, type Span } from '../../../model/span.ts';

/**
 * What others say in an article's own print: quotes' marked words, what stands between quotation marks,
 * whoever speaks, and posts that are printed whole. In order.
 */
export const findSpokenSpans = (article: Article): Span[] =>
  [
    ...annotationsOf(article.annotations, 'quote').flatMap(({ form, marked, ...span }) =>
      form === 'direct' ? [...marked, span] : marked,
    ),
    ...article.blocks
      .filter(({ kind }) => annotatedBlockKinds.has(kind))
      .flatMap((block) =>
        isPost(article.text.slice(block.start, block.end)) ? [block] : findMarkedSpans(article.text, block),
      ),
  ].sort(compareSpans);

const longestPost = 1200;

/** The name, the account in parentheses and the day behind a post that is printed whole. */
const signature = /\(@\w{1,30}\),? \p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4}/u;

const isPost = (text: string): boolean => text.length <= longestPost && signature.test(text);

const doubleMarks = /["\u201C\u201D\u201E]/g;

/** What stands between double quotation marks in a block; a mark that is never closed reaches to the end. */
function findMarkedSpans(text: string, block: Span): Span[] {
  const spans: Span[] = [];
  let open: number | undefined;
  for (const { 0: mark, index } of text.slice(block.start, block.end).matchAll(doubleMarks)) {
    const at = block.start + index;
    if (open === undefined) open = mark === '\u201D' ? undefined : at + 1;
    else {
      spans.push({ start: open, end: at });
      open = mark === '\u201C' ? at + 1 : undefined;
    }
  }
  if (open !== undefined) spans.push({ start: open, end: block.end });
  return spans;
}
