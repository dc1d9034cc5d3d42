import type { Article } from '../model/article.ts';
import { createCitation } from '../model/citation.ts';
import type { FindAnswer, NearestPassage } from '../model/find.ts';
import { compareStrings } from '../model/link.ts';
import { findNearest, type TextFinding } from './match/search-text.ts';
import type { Query } from './query/query.ts';
import { createNeedles } from './scan/needles.ts';
import { findOrigins, type ToldArticle } from './tellings/find-origins.ts';
import { gatherTellings } from './tellings/gather-tellings.ts';
import { findSentence } from './tellings/sentence-around.ts';

/** An annotated article and what a look through its text gave for a query. */
export interface FoundArticle {
  readonly article: Article;
  readonly finding: TextFinding;
}

/** All that some annotated articles tell of a query, oldest first; `near` are read where they tell nothing. The same for any order of both. */
export function buildAnswer(query: Query, found: readonly FoundArticle[], near: readonly Article[]): FindAnswer {
  const told: ToldArticle[] = found
    .map(({ article, finding }) => ({ article, tellings: gatherTellings(article, query, finding.stretches) }))
    .filter(({ tellings }) => tellings.length > 0)
    .sort((a, b) => compareByDate(a.article, b.article));
  const nearest = told.length > 0 ? undefined : chooseNearest(query, near);
  return {
    words: query.text,
    tellings: told.flatMap(({ tellings }) => tellings),
    origins: findOrigins(told),
    ...(nearest && { nearest }),
  };
}

/** Orders articles by date, undated ones last, then by id. */
export const compareByDate = (a: Article, b: Article): number =>
  compareStrings(a.publishedAt ?? '~', b.publishedAt ?? '~') || compareStrings(a.id, b.id);

function chooseNearest(query: Query, articles: readonly Article[]): NearestPassage | undefined {
  const table = createNeedles([query]);
  let best: NearestPassage | undefined;
  for (const article of articles.toSorted(compareByDate)) {
    const passage = describeNearest(article, query, table);
    if (passage && (!best || passage.share > best.share)) best = passage;
  }
  return best;
}

function describeNearest(
  article: Article,
  query: Query,
  table: ReturnType<typeof createNeedles>,
): NearestPassage | undefined {
  const nearest = findNearest(article.text, query, table);
  if (!nearest) return undefined;
  const { held, start, end } = nearest;
  const span = { start, end };
  const weight = [...held].reduce((sum, [term, level]) => sum + level * query.terms[term]!.weight, 0);
  const printed = query.terms.map(({ key }) => printTerm(query, key));
  return {
    citation: createCitation(article, span),
    around: createCitation(article, findSentence(article, span)),
    share: Math.round((weight / query.weight) * 1000) / 1000,
    held: printed.filter((_, term) => held.has(term)),
    lacking: printed.filter((_, term) => !held.has(term)),
  };
}

/** A term as it stands in the words asked for. */
function printTerm({ text, words }: Query, key: string): string {
  const word = words.find((one) => one.key === key)!;
  return text.slice(word.start, word.end);
}
