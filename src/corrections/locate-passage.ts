import type { Article } from '../model/article.ts';
import type { CorrectionPassage } from '../model/correction.ts';
import type { Span } from '../model/span.ts';
import { splitWords } from '../text/words.ts';
import { shorten } from './shorten.ts';

/** Where the words of a correction stand now. */
export interface LocatedPassage {
  readonly article: Article;
  /** Each as likely as the other; never empty. */
  readonly spans: readonly Span[];
}

/** Where a passage stands in the articles of today, or why it has no place in them. */
export function locatePassage(passage: CorrectionPassage, articles: readonly Article[]): LocatedPassage | string {
  const named = articles.filter((article) => isNamed(article, passage.articleId));
  const searched = named.length > 0 ? named : articles;
  const found = searched.flatMap((article): LocatedPassage[] => {
    const spans = findSpans(article.text, passage);
    return spans.length > 0 ? [{ article, spans }] : [];
  });
  if (found.length === 1) return found[0]!;
  const words = `“${shorten(passage.exact)}”`;
  if (found.length > 1) return `${words} stands in ${found.length} articles: name one by its articleId`;
  return named.length > 0 ? `${words} does not stand in ${passage.articleId} any more` : `${words} stands in no input`;
}

const isNamed = ({ id, url, series }: Article, given: string | undefined): boolean =>
  given !== undefined && (id === given || url === given || series === given);

/** The places of the words, as they are printed, else by the words alone; of several those that fit what is told of the place. */
function findSpans(text: string, passage: CorrectionPassage): Span[] {
  const printed = findPrinted(text, passage.exact);
  const spans = printed.length > 0 ? printed : findWords(text, passage.exact);
  return spans.length < 2 ? spans : findNearest(findFitting(text, spans, passage), passage.start);
}

function findPrinted(text: string, exact: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + exact.length))
    spans.push({ start: at, end: at + exact.length });
  return spans;
}

/** Case, marks and spaces may have changed. */
function findWords(text: string, exact: string): Span[] {
  const looked = splitWords(exact).map(({ folded }) => folded);
  const words = splitWords(text);
  if (looked.length === 0) return [];
  return words.flatMap(({ start, folded }, at) => {
    if (folded !== looked[0] || looked.some((word, index) => words[at + index]?.folded !== word)) return [];
    return [{ start, end: words[at + looked.length - 1]!.end }];
  });
}

/** Those before and behind which most of the given surroundings stand. */
function findFitting(text: string, spans: readonly Span[], { prefix = '', suffix = '' }: CorrectionPassage): Span[] {
  const fits = spans.map(
    ({ start, end }) =>
      countCommonEnd(text.slice(Math.max(0, start - prefix.length), start), prefix) +
      countCommonStart(text.slice(end, end + suffix.length), suffix),
  );
  const best = Math.max(...fits);
  return spans.filter((_, index) => fits[index] === best);
}

function countCommonStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count += 1;
  return count;
}

function countCommonEnd(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a.at(-1 - count) === b.at(-1 - count)) count += 1;
  return count;
}

function findNearest(spans: readonly Span[], start: number | undefined): Span[] {
  if (start === undefined) return [...spans];
  return [...spans]
    .sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start) || a.start - b.start)
    .slice(0, 1);
}
