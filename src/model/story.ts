import type { Notice } from './notice.ts';

/** Why two articles of a story are together. */
export interface StoryReason {
  readonly left: string;
  readonly right: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** Articles that report the same events. Every article is in exactly one story. */
export interface Story {
  readonly variorum: 'story/1';
  readonly id: string;
  readonly title: string;
  /** Earliest and latest publication, ISO 8601. */
  readonly from?: string;
  readonly to?: string;
  /** Ids of the articles, by date, then id. */
  readonly articles: readonly string[];
  readonly why: readonly StoryReason[];
  readonly follows?: readonly string[];
  readonly merged?: readonly string[];
  readonly notices: readonly Notice[];
}
