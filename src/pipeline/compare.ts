import { collateArticles } from '../collate/collate.ts';
import { buildEdition } from '../edition/build-edition.ts';
import { withExcerpts } from '../edition/with-excerpts.ts';
import { groupArticles } from '../group/group.ts';
import { wordCounts } from '../language/lists/word-counts.ts';
import type { Article } from '../model/article.ts';
import type { Edition } from '../model/edition.ts';
import type { Story } from '../model/story.ts';

/** Options of {@link compareArticles}. */
export interface CompareOptions {
  /** All articles are one story. */
  readonly oneStory?: boolean;
  /** The editions carry the sentences that they cite, and no whole text. */
  readonly excerpts?: boolean;
}

/** Groups annotated articles into stories, collates each and makes its edition. Stories come by date, then id. */
export function compareArticles(articles: readonly Article[], options: CompareOptions = {}): Edition[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return groupIntoStories(articles, options).map((story) => {
    const members = story.articles.map((id) => byId.get(id)!);
    const edition = buildEdition({ story, articles: members, collation: collateArticles(members) });
    return options.excerpts ? withExcerpts(edition, members) : edition;
  });
}

/** The stories of annotated articles; with `oneStory`, a single one. */
export function groupIntoStories(articles: readonly Article[], { oneStory = false }: CompareOptions = {}): Story[] {
  return groupArticles(articles, { oneStory, background: wordCounts() });
}
