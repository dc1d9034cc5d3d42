import { findStage, isStageAfter, tellOneMatter } from '../follows.ts';
import { describeMatch } from '../match/reasons.ts';
import type { ArticleSketch } from '../sketch/sketch.ts';
import { leastAverage, leastFollowing } from '../thresholds.ts';
import { type Evidence, relinkWindow, reviewStories } from './evidence.ts';
import { findRivals, type Rival } from './rivals.ts';
import type { StreamSettings } from './settings.ts';
import { restoreState, saveState } from './state.ts';
import { createScorer, createStory } from './stories.ts';
import type { Placement, StoryMove, StoryStream, StreamState, StreamStory } from './story-stream.ts';
import { createWindow, type Entry, type LiveStory } from './window.ts';

/** Moves and former ids that nobody asks for are forgotten beyond so many. */
const mostMoves = 100_000;
const mostFormer = 256;

/**
 * Opens a stream, anew or from a saved state, which goes with the same settings. The same articles in the same order give the same stories, with a
 * stop between or without. Memory is bounded by the window.
 */
export function createStream(settings: StreamSettings = {}, state?: StreamState): StoryStream {
  const window = createWindow(settings);
  const stories = new Map<string, LiveStory>();
  const scoreOf = createScorer(settings);
  const moves: StoryMove[] = [...(state?.moves ?? [])];
  if (state) restoreState(state, window, stories);

  function tell(move: StoryMove): void {
    moves.push(move);
    if (moves.length > 2 * mostMoves) moves.splice(0, mostMoves);
  }

  /** A story that came back to its first article while another one still has the id gets a number behind it. */
  function open(founder: Entry): LiveStory {
    const { id } = founder.weighed.sketch;
    let free = id;
    for (let number = 2; stories.has(free); number += 1) free = `${id}~${number}`;
    const story = createStory(free);
    stories.set(free, story);
    return story;
  }

  function close(story: LiveStory, into?: LiveStory): void {
    stories.delete(story.id);
    if (into) into.former = [...into.former, ...story.former, story.id].slice(-mostFormer);
  }

  function forget(): void {
    for (let gone = window.forgetOne(); gone; gone = window.forgetOne()) {
      gone.story.entries.shift();
      if (gone.story.entries.length === 0) close(gone.story);
    }
  }

  function place(sketch: ArticleSketch): Placement {
    window.clock.tick(sketch.day);
    forget();
    const { entry, near } = window.insert(sketch, createStory(sketch.id));
    const rivals = findRivals(entry, near, settings, scoreOf);
    const best = rivals[0] && rivals[0].score >= leastAverage ? rivals[0] : undefined;
    const story = best?.story ?? open(entry);
    entry.story = story;
    story.entries.push(entry);
    story.size += 1;
    reviewNeighbours(story, rivals, { scoreOf, tell, open, close });
    if (entry.story.size === 1) follow(entry, rivals);
    return {
      storyId: entry.story.id,
      isNew: entry.story.size === 1,
      score: best?.score ?? 1,
      ...(best && { closest: best.closest.weighed.sketch.id }),
      // Told when it is asked for: to find the words takes as long as to place the article.
      get why() {
        return best ? describeMatch(entry.weighed, best.closest.weighed) : [];
      },
    };
  }

  /** Tells which earlier story, if any, the founder of a new one goes on with. */
  function follow(entry: Entry, rivals: readonly Rival[]): void {
    const { story } = entry;
    const stage = findStage([entry.weighed]);
    const earlier = rivals.find(
      (rival) =>
        rival.story !== story &&
        rival.score >= leastFollowing &&
        tellOneMatter(entry.weighed, rival.closest.weighed) &&
        isStageAfter(stage, findStage(rival.story.entries.slice(-1).map(({ weighed }) => weighed))),
    );
    if (!earlier) return;
    story.follows = earlier.story.id;
    const why = describeMatch(entry.weighed, earlier.closest.weighed);
    tell({ kind: 'follow', from: story.id, to: earlier.story.id, articles: [], score: earlier.score, why });
  }

  return {
    place,
    stories: () => listStories(stories),
    moves: () => moves.splice(0),
    review: () => {
      const { first, next } = window.slots();
      const entries = Array.from({ length: next - first }, (_, at) => window.entryAt(first + at));
      relinkWindow(entries, settings, { scoreOf, tell, open, close });
    },
    save: () => saveState(window, stories, moves),
  };
}

/** A rival whose closest article is this much like the new one is looked through together with its story. */
const leastDoubt = 0.4;

/** Looks through what the new article touches: rivals that it is much like too, and its own story each time that it has doubled. */
function reviewNeighbours(story: LiveStory, rivals: readonly Rival[], evidence: Evidence): void {
  const doubtful = rivals.filter(
    (rival) => rival.story !== story && (rival.highest >= leastDoubt || rival.score >= leastAverage),
  );
  const isDue = story.size >= story.checkAt;
  if (isDue) story.checkAt += 1 + (story.size >> 2);
  if (doubtful.length > 0 || isDue)
    reviewStories([story, ...doubtful.slice(0, 3).map((rival) => rival.story)], evidence);
}

function listStories(stories: ReadonlyMap<string, LiveStory>): StreamStory[] {
  const now = new Map([...stories.values()].flatMap(({ former, id }) => former.map((old) => [old, id] as const)));
  const listed = [...stories.values()].sort((a, b) => a.entries[0]!.slot - b.entries[0]!.slot);
  return listed.map(({ entries, follows, id, size }) => {
    const earlier = follows === undefined || stories.has(follows) ? follows : (now.get(follows) ?? follows);
    return {
      id,
      articles: entries.map(({ weighed }) => weighed.sketch.id),
      size,
      follows: earlier === undefined || earlier === id ? [] : [earlier],
    };
  });
}
