import type { Article } from '../../../model/article.ts';
import { type Span, spansOverlap } from '../../../model/span.ts';
import { type ComparableWord, splitComparableWords } from '../../comparable-words.ts';
import { firstFrom } from '../../spans.ts';
import type { ClaimSource } from '../reading/claim-source.ts';

/** Words that stand between quotation marks, whether a speaker was found for them or not. */
export interface MarkedPassage {
  readonly article: Article;
  /** Without the marks. */
  readonly span: Span;
  readonly words: readonly ComparableWord[];
  /** The id of the speaker across articles, where known. */
  readonly speaker?: string;
  /** The speaker's fullest name in the article, where known. */
  readonly name?: string;
  /** The sentences in which it stands, with the words outside the marks. */
  readonly around: string;
  readonly source: ClaimSource;
}

const leastWords = 4;
const mostUnits = 900;
const marks = /“([^“”\n]{12,900})”|"([^"\n]{12,900})"/gu;

/** All passages in quotation marks of running text that have words enough to be compared; those of headlines are cut to size. */
export function listMarkedPassages(source: ClaimSource): MarkedPassage[] {
  const { article } = source;
  const headings = article.blocks.filter(({ kind }) => kind === 'headline' || kind === 'deck' || kind === 'heading');
  return findMarked(source).flatMap((span) => {
    if (headings.some((block) => spansOverlap(block, span))) return [];
    const words = splitComparableWords(article.text, [span]);
    if (words.length < leastWords) return [];
    return [{ article, span, words, around: findAround(source, span), source, ...findSpeaker(source, span) }];
  });
}

/** The marks of quotes, then those that no quote covers; a paragraph with an odd number of straight marks tells nothing. */
function findMarked({ article, quotes }: ClaimSource): Span[] {
  const known = quotes.flatMap(({ marked }) => marked).filter(({ start, end }) => end - start <= mostUnits);
  const raw = [...article.text.matchAll(marks)].map((match) => ({
    start: match.index + 1,
    end: match.index + match[0].length - 1,
  }));
  const more = raw.filter((span) => !known.some((one) => spansOverlap(one, span)) && isEven(article.text, span.start));
  const all = new Map([...known, ...more].map((span) => [`${span.start}-${span.end}`, span]));
  return [...all.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

function isEven(text: string, start: number): boolean {
  if (text[start - 1] !== '"') return true;
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start - 1);
  return (before.split('"').length - 1) % 2 === 0;
}

const quotesBack = 6;

function findSpeaker({ quotes, clusterOf }: ClaimSource, span: Span): Pick<MarkedPassage, 'speaker' | 'name'> {
  const end = firstFrom(quotes, span.end);
  const said = quotes
    .slice(Math.max(0, end - quotesBack), end)
    .findLast((quote) => spansOverlap(quote, span) && quote.speaker?.entity !== undefined)?.speaker;
  return {
    ...(said?.entity !== undefined && { speaker: clusterOf(said.entity) }),
    ...(said?.name !== undefined && { name: said.name }),
  };
}

/** The sentences that a passage touches, without the passage itself. */
function findAround({ article, sentences }: ClaimSource, span: Span): string {
  const end = firstFrom(sentences, span.end);
  let from = end - 1;
  while (from > 0 && sentences[from]!.start > span.start) from -= 1;
  const first = sentences[Math.max(0, from)];
  const last = sentences[Math.max(0, end - 1)];
  if (!first || !last) return '';
  return `${article.text.slice(Math.min(first.start, span.start), span.start)} ${article.text.slice(span.end, Math.max(last.end, span.end))}`;
}
