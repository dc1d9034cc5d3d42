import type { StoryStep } from '../../group/log.ts';
import type { StoryMove } from '../../group/stream/story-stream.ts';

/** Which articles each story has, kept up as steps are told. */
export interface StoryMembers {
  /** Follows a step. */
  follow(step: StoryStep): void;
  /** The stories that a step touched since the last {@link reset}, those too that have no article any more. */
  touched(): ReadonlyMap<string, ReadonlySet<string>>;
  /** Begins anew from what a stream lists. */
  reset(stories: Iterable<readonly [id: string, articles: readonly string[]]>): void;
}

/** Members of no story. */
export function createStoryMembers(): StoryMembers {
  let members = new Map<string, Set<string>>();
  let changed = new Set<string>();

  function articlesOf(story: string): Set<string> {
    changed.add(story);
    const known = members.get(story) ?? new Set<string>();
    members.set(story, known);
    return known;
  }

  return {
    follow(step) {
      if (step.step === 'found' || step.step === 'join') articlesOf(step.story).add(step.article);
      else if ('from' in step) moveArticles(articlesOf(step.from), articlesOf(step.to), step);
    },
    touched: () => new Map([...changed].map((story) => [story, members.get(story)!])),
    reset(stories) {
      changed = new Set();
      members = new Map(Array.from(stories, ([id, articles]) => [id, new Set(articles)]));
    },
  };
}

/** What merges goes whole, with the articles that left the window. */
function moveArticles(
  from: Set<string>,
  to: Set<string>,
  { articles, step }: Omit<StoryMove, 'kind'> & { readonly step: string },
): void {
  for (const article of step === 'merge' ? [...from] : articles) {
    from.delete(article);
    to.add(article);
  }
}
