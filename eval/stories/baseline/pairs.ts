import type { TermVector } from './vectors.ts';

/** How alike two articles are, by index; `left < right`. */
export interface ArticlePair {
  readonly left: number;
  readonly right: number;
  /** 0 to 1: the words' cosine, lessened by the days between. */
  readonly score: number;
  /** The words' cosine alone. */
  readonly words: number;
}

const leastScore = 0.03;
const freeDays = 2;
const halvingDays = 10;
const slowHalvingDays = 730;

/**
 * The pairs of articles that share weighty terms, through an inverted index: the cost goes by shared terms, not by n².
 * `days` are days of publication as numbers, undefined where unknown.
 */
export function matchArticles(vectors: readonly TermVector[], days: readonly (number | undefined)[]): ArticlePair[] {
  const index = new Map<string, [article: number, weight: number][]>();
  const pairs: ArticlePair[] = [];
  vectors.forEach((vector, right) => {
    const sums = new Map<number, number>();
    for (const [term, weight] of vector) {
      const seen = index.get(term);
      if (!seen) {
        index.set(term, [[right, weight]]);
        continue;
      }
      for (const [left, other] of seen) sums.set(left, (sums.get(left) ?? 0) + weight * other);
      seen.push([right, weight]);
    }
    for (const [left, words] of sums) {
      const score = words * dateFactor(days[left], days[right]);
      if (score >= leastScore) pairs.push({ left, right, score, words });
    }
  });
  return pairs.sort((a, b) => a.left - b.left || a.right - b.right);
}

/** 1 for articles of the same days or without a date; down to about half in a month, then slowly less: events have sequels. */
function dateFactor(a: number | undefined, b: number | undefined): number {
  if (a === undefined || b === undefined) return 1;
  const apart = Math.max(0, Math.abs(a - b) - freeDays);
  return (0.5 ** (apart / halvingDays) + 0.5 ** (apart / slowHalvingDays)) / 2;
}
