import type { CrowdState } from '../match/crowd.ts';
import type { ArticleSketch } from '../sketch/sketch.ts';

/** Where an article was placed. */
export interface Placement {
  /** Id of the story: that of the article that founded it. */
  readonly storyId: string;
  readonly isNew: boolean;
  /** 0 to 1: how like the story's articles it is on average; 1 for an article that founds a story. */
  readonly score: number;
  /** Id of the article of the story that is most like it; none for an article that founds a story. */
  readonly closest?: string;
  /** Why, in words to print, beside the article that is most like it; empty for an article that founds a story. */
  readonly why: readonly string[];
}

/**
 * What changed as evidence came. `merge`: all of `from` is part of `to`; `split`: part of `from` is a story of its own now; `move`: articles went from
 * one story to another; `follow`: `from` tells a later stage of `to`.
 */
export interface StoryMove {
  readonly kind: 'merge' | 'split' | 'move' | 'follow';
  readonly from: string;
  readonly to: string;
  /** The articles that went and are in the window; none for a link. */
  readonly articles: readonly string[];
  /** 0 to 1: how alike both sides are on average. */
  readonly score: number;
  readonly why: readonly string[];
}

/** A story that has an article in the window. */
export interface StreamStory {
  readonly id: string;
  /** The articles in the window, in the order in which they came. */
  readonly articles: readonly string[];
  /** How many articles it ever had. */
  readonly size: number;
  /** The earlier story, if any, of which it tells a later stage. */
  readonly follows: readonly string[];
}

/** A stream of articles that are grouped as they come. */
export interface StoryStream {
  /** Places one article. The cost depends neither on the window nor on the size of stories. */
  place(sketch: ArticleSketch): Placement;
  /** The stories with an article in the window, by their first article. */
  stories(): StreamStory[];
  /** What moved since the last call, in order; then it is forgotten. Who keeps an archive of stories applies it there. */
  moves(): StoryMove[];
  /**
   * Links all articles in the window anew, as a batch of them would be; what changes is among the moves. For quiet hours: the cost goes by the number
   * of articles in the window.
   */
  review(): void;
  /** The state, to go on from later. */
  save(): StreamState;
}

/** An article in the window, as plain data: its sketch, the weights of its terms, its story. Bytes are in base 64. */
export interface SavedEntry {
  readonly sketch: Omit<ArticleSketch, 'terms' | 'counts' | 'marks'>;
  readonly terms: string;
  readonly counts: string;
  readonly marks: string;
  /** The places of the terms that are weighed, and their weights. */
  readonly weighed: string;
  readonly weights: string;
  /** How crowded the days were in which it came. */
  readonly crowd: number;
  readonly clock: number | null;
  readonly storyId: string;
}

/** A story in the window, as plain data. */
export interface SavedStory {
  readonly id: string;
  readonly size: number;
  readonly checkAt: number;
  readonly follows?: string;
  readonly former: readonly string[];
}

/** The state of a stream, as plain data that JSON can hold. */
export interface StreamState {
  readonly variorum: 'stream/1';
  /** The number of the next article. */
  readonly next: number;
  readonly days: readonly number[];
  readonly clock: number | null;
  readonly crowd: CrowdState;
  readonly entries: readonly SavedEntry[];
  readonly stories: readonly SavedStory[];
  readonly moves: readonly StoryMove[];
}
