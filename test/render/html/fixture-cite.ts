import { type Citation, createCitation } from '../../../src/model/citation.ts';
import { type FixtureArticle, harbourArticles } from './fixture-articles.ts';

/** Cites words of a made-up article where they first stand. */
export function citeWords(articles: readonly FixtureArticle[], articleId: string, words: string): Citation {
  const article = articles.find(({ id }) => id === articleId)!;
  const start = article.text.indexOf(words);
  if (start < 0) throw new Error(`${articleId} lacks: ${words}`);
  return createCitation(article, { start, end: start + words.length });
}

/** Cites words of one of the five made-up reports. */
export const cite = (articleId: string, words: string): Citation => citeWords(harbourArticles, articleId, words);
