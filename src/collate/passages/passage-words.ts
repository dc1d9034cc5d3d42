import { annotationsOf } from '../../model/annotation.ts';
import { type Article, annotatedBlockKinds } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { splitWords } from '../../text/words.ts';

/** A word of an article's running text. */
export interface PassageWord extends Span {
  readonly folded: string;
  /** Whether it stands inside quotation marks: common quotes are no copying. */
  readonly quoted: boolean;
}

/** An article as a row of words, read closely blocks only. */
export interface PassageText {
  readonly article: Article;
  readonly words: readonly PassageWord[];
}

/** The words of an article in which copied passages are looked for. */
export function readPassageText(article: Article): PassageText {
  const blocks = article.blocks.filter(({ kind }) => annotatedBlockKinds.has(kind));
  const marks = [
    ...annotationsOf(article.annotations, 'quote').flatMap(({ marked }) => marked),
    ...blocks.flatMap((block) => findMarkedSpans(article.text, block)),
  ].sort((a, b) => a.start - b.start);
  let next = 0;
  let quotedTo = 0;
  const isQuoted = ({ start, end }: Span): boolean => {
    for (; next < marks.length && marks[next]!.start < end; next += 1) quotedTo = Math.max(quotedTo, marks[next]!.end);
    return start < quotedTo;
  };
  const words = blocks
    .flatMap((block) => splitWords(article.text, block))
    .map((word) => ({ ...word, quoted: isQuoted(word) }));
  return { article, words };
}

const doubleMarks = /["\u201C\u201D\u201E]/g;

/** What stands between double quotation marks in a block, whoever speaks; a mark that is never closed reaches to the end. */
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
