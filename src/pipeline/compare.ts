import type { Article } from '../model/article.ts';
import type { Edition } from '../model/edition.ts';

/** Options of {@link compareArticles}. */
export interface CompareOptions {
  /** All articles are one story. */
  readonly oneStory?: boolean;
}

/** Groups annotated articles into stories, collates each and makes its edition. Stories come by date, then id. */
export function compareArticles(_articles: readonly Article[], _options: CompareOptions = {}): Edition[] {
  return [];
}
