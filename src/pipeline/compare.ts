import { collateArticles } from '../collate/collate.ts';
import { buildEdition } from '../edition/build-edition.ts';
import { withExcerpts } from '../edition/with-excerpts.ts';
import { groupArticles } from '../group/group.ts';
import type { StoryStep } from '../group/log.ts';
import type { Article } from '../model/article.ts';
import type { Edition } from '../model/edition.ts';
import type { Story } from '../model/story.ts';
import { storyGrounds } from './stories.ts';

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

/** Options of {@link groupIntoStories}. */
export interface StoryOptions extends CompareOptions {
  /** Articles further apart than so many days are not set side by side; default 365. */
  readonly windowDays?: number;
  /** Days after which nearness in time counts half; default 3. */
  readonly halvingDays?: number;
  /** Is told how the stories come about if the articles come by date. */
  readonly tellStep?: (step: StoryStep) => void;
}

/** The stories of annotated articles; with `oneStory`, a single one. */
export const groupIntoStories = (articles: readonly Article[], options: StoryOptions = {}): Story[] =>
  groupArticles(articles, { ...options, ...storyGrounds() });
