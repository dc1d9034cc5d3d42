import type { Article } from '../../model/article.ts';
import { comparedWords } from '../words/scan-text.ts';
import { findEventDays, publicationDay } from './days.ts';
import { type GatheredAnnotations, gatherAnnotations } from './gather-annotations.ts';
import { collectTerms, type ReadTerms } from './terms.ts';

/**
 * What grouping needs of an article, without the article: some 2 KB. A term is a hash of 32 bits; the lists `terms`, `counts` and `marks` run
 * side by side, sorted by term.
 */
export interface ArticleSketch {
  readonly id: string;
  readonly outlet: string;
  readonly publishedAt?: string;
  /** Days since 1970 in UTC, with a fraction where the time of day is known; absent without a date. */
  readonly day?: number;
  /** The days that the article's times name, the earliest-told first; at most eight. */
  readonly eventDays: readonly number[];
  /** Hashes of words, names, places and numbers, rising, each once. */
  readonly terms: Uint32Array;
  /** How often each term stands in the article, at most 255. */
  readonly counts: Uint8Array;
  /** What each term is and where it stands: see {@link termMarks}. */
  readonly marks: Uint8Array;
  /** The printed forms of the terms marked as `labelled`, in their order, joined by line feeds. */
  readonly labels: string;
}

/** Sketches an annotated article; needs no tokens. An empty article has no terms. Linear in the text, of which the beginning is read. */
export function sketchArticle(article: Article): ArticleSketch {
  const gathered = gatherAnnotations(article.annotations);
  return createSketch(article, gathered, collectTerms(article, gathered, false));
}

/** The same, and the words of the text as `readTextWords` gives them: read together they take half the time. */
export function sketchAndReadWords(article: Article): { readonly sketch: ArticleSketch; readonly words: Uint32Array } {
  const gathered = gatherAnnotations(article.annotations);
  const read = collectTerms(article, gathered, true);
  return { sketch: createSketch(article, gathered, read), words: comparedWords.slice(0, read.compared) };
}

function createSketch(
  article: Article,
  { times }: GatheredAnnotations,
  { counts, labels, marks, terms }: ReadTerms,
): ArticleSketch {
  const day = publicationDay(article.publishedAt);
  return {
    id: article.id,
    outlet: article.outlet,
    ...(article.publishedAt !== undefined && { publishedAt: article.publishedAt }),
    ...(day !== undefined && { day }),
    eventDays: findEventDays(times),
    terms,
    counts,
    marks,
    labels,
  };
}
