import type { Article } from '../model/article.ts';
import type { Notice } from '../model/notice.ts';

/** The formats that are told apart by content, or forced. Those from `gzip` on hold other inputs. */
export const inputFormats = [
  'text',
  'markdown',
  'html',
  'jsonl',
  'json',
  'csv',
  'feed',
  'sitemap',
  'opml',
  'newsml',
  'ninjs',
  'export',
  'mail',
  'mhtml',
  'rtf',
  'office',
  'pdf',
  'gzip',
  'zip',
  'tar',
  'warc',
  'wacz',
  'mbox',
] as const;

/** A format that is told apart by content, or forced. */
export type InputFormat = (typeof inputFormats)[number];

/** The formats whose inputs hold other inputs, which are opened before they are read. */
export const containerFormats: ReadonlySet<InputFormat> = new Set<InputFormat>([
  'gzip',
  'zip',
  'tar',
  'warc',
  'wacz',
  'mbox',
]);

/** A format, and what it was told by. */
export interface DetectedFormat {
  /** `unknown`: no text, and none of the formats. */
  readonly format: InputFormat | 'unknown';
  /** In words: "begins with a doctype". */
  readonly why: string;
}

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
  /** The encoding that a server named; heeded where the bytes do not tell their own. */
  readonly charset?: string;
  /** The address that the bytes were fetched from: the article's own where it names none. */
  readonly retrievedFrom?: string;
  /** ISO 8601 in UTC: when they were fetched. */
  readonly retrievedAt?: string;
}

/** Bytes with a name; the name without its ending is the outlet's name where nothing better is known. */
export interface Input {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly options?: InputOptions;
  /** What the input was taken for already; without it, its bytes are looked at. */
  readonly took?: DetectedFormat;
}

/** What came of an input: its articles, without annotations, and what was wrong with the rest. */
export interface ReadResult {
  readonly articles: readonly Article[];
  readonly notices: readonly Notice[];
}
