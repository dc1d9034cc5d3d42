import type { Fingerprints } from '../near-duplicates/fingerprints.ts';

/**
 * Articles as the thread that sketches them hands them to the one that places them: numbers in pieces of memory that are
 * transferred, not copied, and all strings in one. A message of a thousand small objects would be written and read one by one.
 */
export interface PackedArticles {
  readonly articles: number;
  /** Terms, and named days, of all articles. */
  readonly terms: number;
  readonly days: number;
  readonly sketches: ArrayBuffer;
  readonly text: string;
  /** Words and fingerprints, apart from the sketches: who remembers those need not keep these. */
  readonly texts: ArrayBuffer;
}

/** What a text is compared by. */
export interface TextToCompare {
  readonly words: Uint32Array;
  readonly fingerprints: Fingerprints;
}

/** Numbers that tell of an article how long its lists and strings are. */
export const headerLength = 6;

/** The lists in the memory of packed sketches, those with the longest items first; makes the memory where there is none. */
export function layOut(
  { articles, days, terms }: Pick<PackedArticles, 'articles' | 'days' | 'terms'>,
  buffer = new ArrayBuffer(8 * (articles + days) + 4 * (headerLength * articles + terms) + 2 * terms),
) {
  const headersFrom = 8 * (articles + days);
  const termsFrom = headersFrom + 4 * headerLength * articles;
  const countsFrom = termsFrom + 4 * terms;
  const lists = {
    /** The day of each article, then the days that they name. */
    days: new Float64Array(buffer, 0, articles + days),
    headers: new Uint32Array(buffer, headersFrom, headerLength * articles),
    terms: new Uint32Array(buffer, termsFrom, terms),
    counts: new Uint8Array(buffer, countsFrom, terms),
    marks: new Uint8Array(buffer, countsFrom + terms, terms),
  };
  return { buffer, lists };
}
