import type { Article } from '../model/article.ts';
import type { Notice } from '../model/notice.ts';

/** The formats that are told apart by content, or forced. */
export type InputFormat = 'text' | 'markdown' | 'html' | 'jsonl' | 'json';

/** What a person says of an input; it goes before what the input says of itself, and is noted in `origin.options`. */
export interface InputOptions {
  readonly as?: InputFormat;
  readonly outlet?: string;
  /** ISO 8601 date or date and time. */
  readonly publishedAt?: string;
  readonly url?: string;
  readonly title?: string;
  /** A date for articles that have none of their own (`--published DATE`). */
  readonly defaultPublishedAt?: string;
}

/** Bytes with a name; the name without its ending is the outlet's name where nothing better is known. */
export interface Input {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly options?: InputOptions;
}

/** What came of an input: its articles, without annotations, and what was wrong with the rest. */
export interface ReadResult {
  readonly articles: readonly Article[];
  readonly notices: readonly Notice[];
}
