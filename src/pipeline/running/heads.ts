import { findStoryTitle } from '../../group/title.ts';
import type { Article } from '../../model/article.ts';
import { compareStrings } from '../../model/link.ts';

/** What is kept of an article that is in the window, besides its sketch. */
export interface ArticleHead {
  readonly id: string;
  /** Of its text, by which an article that comes again is known. */
  readonly sha256: string;
  /** As a story's title. */
  readonly title: string;
  readonly publishedAt?: string;
}

/** The head of an article. */
export const headOf = (article: Article): ArticleHead => ({
  id: article.id,
  sha256: article.textSha256,
  title: findStoryTitle(article),
  ...(article.publishedAt !== undefined && { publishedAt: article.publishedAt }),
});

/** By date of publication, undated ones last, then by id. */
export const compareHeads = (a: ArticleHead, b: ArticleHead): number =>
  compareStrings(a.publishedAt ?? '~', b.publishedAt ?? '~') || compareStrings(a.id, b.id);
