import { collateArticles } from '../collate/collate.ts';
import { applyCorrections } from '../corrections/apply-corrections.ts';
import { createUnfit } from '../corrections/describe.ts';
import { buildEdition } from '../edition/build-edition.ts';
import { withExcerpts } from '../edition/with-excerpts.ts';
import { groupArticles } from '../group/group.ts';
import type { StoryStep } from '../group/log.ts';
import type { Article } from '../model/article.ts';
import type { Correction, Decision } from '../model/correction.ts';
import type { Edition } from '../model/edition.ts';
import type { Notice } from '../model/notice.ts';
import type { Story } from '../model/story.ts';
import { storyGrounds } from './stories.ts';

/** Options of {@link compareArticles}. */
export interface CompareOptions {
  /** All articles are one story. */
  readonly oneStory?: boolean;
  /** The editions carry the sentences that they cite, and no whole text. */
  readonly excerpts?: boolean;
  /** What people set right; applied before anything is linked. What does not fit is told in the notices of the first edition. */
  readonly corrections?: readonly Correction[];
}

/** Groups annotated articles into stories, collates each and makes its edition. Stories come by date, then id. */
export function compareArticles(given: readonly Article[], options: CompareOptions = {}): Edition[] {
  const { articles, links, decisions, notices } = applyCorrections(given, options.corrections ?? []);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const editions = groupIntoStories(articles, options).map((story) => {
    const members = story.articles.map((id) => byId.get(id)!);
    const edition = buildEdition({ story, articles: members, collation: collateArticles(members, links), decisions });
    return options.excerpts ? withExcerpts(edition, members) : edition;
  });
  return withNotices(editions, [...notices, ...findUnused(editions, decisions)]);
}

/** Decisions that fit no edition: of a finding that is not made any more, or of articles of two stories. */
function findUnused(editions: readonly Edition[], decisions: readonly Decision[]): Notice[] {
  const shown = new Set(editions.flatMap((edition) => (edition.decisions ?? []).map(({ id }) => id)));
  const rejecting = new Set(editions.flatMap(({ findings }) => findings.flatMap(({ decision }) => decision ?? [])));
  return decisions.flatMap((decision) => {
    const told = { ...decision, at: decision.citations };
    if (!shown.has(decision.id)) return [createUnfit(told, 'its articles are not in one story')];
    const isIdle = decision.correction === 'wrong-finding' && !rejecting.has(decision.id);
    return isIdle ? [createUnfit(told, 'there is no such finding')] : [];
  });
}

function withNotices([first, ...others]: readonly Edition[], notices: readonly Notice[]): Edition[] {
  if (!first) return [];
  return [notices.length === 0 ? first : { ...first, notices: [...first.notices, ...notices] }, ...others];
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
