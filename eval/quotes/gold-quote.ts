import { type Article, annotationsOf, type QuoteAnnotation, type Span } from '../../src/index.ts';
import { annotationId } from '../../src/model/annotation.ts';
import { compareSpans, spanLength, spansOverlap } from '../../src/model/span.ts';

/**
 * The article with one quote of the gold span in place of those that overlap it. Speaker, time and the like are those of
 * the quote that overlaps it most; where annotate saw none, the speaker is the person named next to it in its sentence.
 */
export function withGoldQuote(article: Article, gold: Span): Article {
  const quotes = annotationsOf(article.annotations, 'quote');
  const near = quotes
    .filter((quote) => spansOverlap(quote, gold))
    .sort((a, b) => sharedLength(b, gold) - sharedLength(a, gold));
  const speaker = near.find((quote) => quote.speaker?.entity !== undefined)?.speaker ?? findPerson(article, gold);
  const { utterance: _, ...fields } = near[0] ?? { attributions: [], rule: 'gold', certainty: 1 };
  const marked = findMarked(article.text, gold);
  const made: QuoteAnnotation = {
    ...fields,
    id: annotationId('quote', gold),
    kind: 'quote',
    ...gold,
    form: formOf(marked, gold),
    marked,
    ...(speaker && { speaker }),
  };
  const kept = article.annotations.filter((one) => one.kind !== 'quote' || !spansOverlap(one, gold));
  return { ...article, annotations: [...kept, made].sort(compareSpans) };
}

const sharedLength = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

const formOf = (marked: readonly Span[], gold: Span): QuoteAnnotation['form'] => {
  if (marked.length === 0) return 'indirect';
  return marked.length > 1 || spanLength(marked[0]!) === spanLength(gold) ? 'direct' : 'mixed';
};

const anyMark = /["“”‘]|''|’’|'(?=\s|[.,])/u;
const interruption = /["”][^"“”]{1,120}["“]/gu;

/** The pieces in quotation marks: all of the gold span where marks stand around it, without what interrupts it. */
function findMarked(text: string, { start, end }: Span): Span[] {
  if (!anyMark.test(text.slice(Math.max(0, start - 2), start)) && !/['‘]$/u.test(text.slice(0, start))) return [];
  const pieces: Span[] = [];
  let from = start;
  for (const { index, 0: gap } of text.slice(start, end).matchAll(interruption)) {
    pieces.push({ start: from, end: start + index });
    from = start + index + gap.length;
  }
  return [...pieces, { start: from, end }];
}

function findPerson({ annotations }: Article, gold: Span): QuoteAnnotation['speaker'] {
  const sentences = annotationsOf(annotations, 'sentence').filter((sentence) => spansOverlap(sentence, gold));
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (!first || !last) return undefined;
  const name = annotationsOf(annotations, 'name').find(
    (one) =>
      one.type === 'person' &&
      one.entity !== undefined &&
      one.start >= first.start &&
      one.end <= last.end &&
      !spansOverlap(one, gold),
  );
  return name && { start: name.start, end: name.end, entity: name.entity! };
}
