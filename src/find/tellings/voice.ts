import type { ComparableWord } from '../../collate/comparable-words.ts';
import { rootOf } from '../../collate/quotations/words/roots.ts';
import { annotationsOf, type QuoteAnnotation } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import { type Span, spansOverlap } from '../../model/span.ts';

/** Whose words a stretch is, and in which pieces it stands. */
export interface StretchVoice {
  /** The quote that holds most of the stretch; absent in the outlet's own voice. */
  readonly quote?: QuoteAnnotation;
  /** The stretch stands in quotation marks, for the most part. */
  readonly marked: boolean;
  /** The words, piece by piece: in marks only those that stand in them. */
  readonly pieces: readonly (readonly ComparableWord[])[];
}

const mostOf = 0.5;

/** Reads whose words a stretch is; `asked` are the roots of the words asked for, which decide it. */
export function readVoice(
  article: Article,
  words: readonly ComparableWord[],
  asked: ReadonlySet<string>,
): StretchVoice {
  const tellingIn = createCounter(words, asked);
  const span = { start: words[0]!.start, end: words.at(-1)!.end };
  const quotes = annotationsOf(article.annotations, 'quote').filter((quote) => overlapsAny(quote, span));
  const quote = quotes.reduce<QuoteAnnotation | undefined>(
    (best, next) => (best && tellingIn([best]) >= tellingIn([next]) ? best : next),
    undefined,
  );
  const own: StretchVoice = { marked: false, pieces: [words] };
  if (!quote) return own;
  const spoken = quotes.filter((one) => one === quote || isOneUtterance(one, quote));
  const all = tellingIn([span]);
  const marks = spoken.flatMap(({ marked }) => marked).sort((a, b) => a.start - b.start);
  if (tellingIn(marks) >= mostOf * all) return { quote, marked: true, pieces: cutTo(words, marks) };
  return tellingIn(spoken) >= mostOf * all ? { quote, marked: false, pieces: [words] } : own;
}

const overlapsAny = (quote: QuoteAnnotation, span: Span): boolean =>
  spansOverlap(quote, span) || quote.marked.some((mark) => spansOverlap(mark, span));

const isOneUtterance = (a: QuoteAnnotation, b: QuoteAnnotation): boolean =>
  (a.utterance !== undefined && a.utterance === b.utterance) ||
  (a.speaker?.entity !== undefined && a.speaker.entity === b.speaker?.entity);

/** Counts the words of some spans that were asked for; those that tell something count five times. */
function createCounter(words: readonly ComparableWord[], asked: ReadonlySet<string>) {
  const own = words.filter(({ key }) => asked.has(rootOf(key)));
  const counted = own.length > 0 ? own : words;
  return (spans: readonly Span[]): number =>
    counted.reduce(
      (sum, word) => sum + (spans.some((span) => spansOverlap(span, word)) ? (word.content ? 5 : 1) : 0),
      0,
    );
}

const cutTo = (words: readonly ComparableWord[], marks: readonly Span[]): ComparableWord[][] => {
  let reached = 0;
  return marks.flatMap((mark) => {
    const piece = words.filter((word) => spansOverlap(word, mark) && word.start >= reached);
    reached = Math.max(reached, piece.at(-1)?.end ?? 0);
    return piece.length > 0 ? [piece] : [];
  });
};
