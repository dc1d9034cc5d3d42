import { annotationsOf } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import { type Span, spansOverlap, splitsSurrogatePair } from '../../model/span.ts';

const longest = 600;
const sentenceEnd = /[.!?]["'”’)\]]*\s+(?=["'“‘(]*\p{Lu})/gu;

/** The sentences that a stretch stands in; where none are known, as far as the marks around it tell. Never over the end of its blocks. */
export function findSentence(article: Article, span: Span): Span {
  const sentences = annotationsOf(article.annotations, 'sentence').filter((one) => spansOverlap(one, span));
  if (sentences.length > 0)
    return { start: Math.min(span.start, sentences[0]!.start), end: Math.max(span.end, sentences.at(-1)!.end) };
  const { start, end } = findRoom(article, span);
  // With the letter that opens the stretch: a sentence begins with a capital.
  const before = [...article.text.slice(start, span.start + 1).matchAll(sentenceEnd)].at(-1);
  const behind = article.text.slice(span.end, end);
  const stop = /[.!?]["'”’)\]]*(?=\s|$)/u.exec(behind);
  return {
    start: before ? start + before.index + before[0].length : start,
    end: stop ? span.end + stop.index + stop[0].length : span.end + behind.trimEnd().length,
  };
}

function findRoom({ blocks, text }: Article, span: Span): Span {
  const own = blocks.filter((block) => spansOverlap(block, span));
  const start = Math.max(own[0]?.start ?? 0, span.start - longest);
  const end = Math.min(own.at(-1)?.end ?? text.length, span.end + longest);
  return {
    start: Math.min(span.start, splitsSurrogatePair(text, start) ? start + 1 : start),
    end: Math.max(span.end, splitsSurrogatePair(text, end) ? end - 1 : end),
  };
}
