import { annotationId, type QuoteAnnotation } from '../../../model/annotation.ts';
import { annotatedBlockKinds } from '../../../model/article.ts';
import type { Findings, Reading } from '../../../model/reading.ts';
import type { Span } from '../../../model/span.ts';
import { findMarks } from '../marks/mark.ts';
import { pairMarks } from '../marks/region.ts';

const rule = 'annotate/quotes/foreign-marks';
/** Nothing but the marks says that somebody spoke. */
const certainty = 0.4;
/** Shorter ones are mostly names and terms; letters stand for words, as many scripts set no spaces. */
const fewestLetters = 20;
const letter = /\p{L}/gu;

/** In a text that is not read closely, what stands in paired quotation marks and is long enough to be more than a term. Linear. */
export function findForeignQuotes({ article }: Reading): Findings {
  const { blocks, text } = article;
  const annotations = blocks
    .filter(({ kind }) => annotatedBlockKinds.has(kind))
    .flatMap((block) => pairMarks(text, block, findMarks(text, block)))
    .filter(({ inner, state }) => state === 'closed' && countLetters(text, inner) >= fewestLetters)
    .map(({ inner }) => createQuote(inner));
  return { annotations };
}

const countLetters = (text: string, { start, end }: Span): number => text.slice(start, end).match(letter)?.length ?? 0;

const createQuote = ({ start, end }: Span): QuoteAnnotation => ({
  id: annotationId('quote', { start, end }),
  kind: 'quote',
  start,
  end,
  form: 'direct',
  marked: [{ start, end }],
  rule,
  certainty,
});
