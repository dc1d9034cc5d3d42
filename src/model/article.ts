import type { Annotation } from './annotation.ts';
import type { Notice } from './notice.ts';
import type { Span } from './span.ts';

/** What a stretch of an article can be. Boilerplate and credits stay in the text, marked, and are never annotated. */
export const blockKinds = [
  'headline',
  'deck',
  'byline',
  'dateline',
  'date',
  'paragraph',
  'heading',
  'caption',
  'credit',
  'quote',
  'pullquote',
  'list',
  'table',
  'update',
  'correction',
  'boilerplate',
] as const;

/** What a stretch of an article is. */
export type BlockKind = (typeof blockKinds)[number];

/** A stretch of an article's text with its kind. Blocks are in order and never overlap; white space between them is in none. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** The stretch of the decoded page that it was read from, in UTF-16 units. */
  readonly source?: Span;
  /** When the update of a live blog that begins here was published, as ISO 8601. */
  readonly publishedAt?: string;
}

/** What an article is as a piece of writing, where its page says so. */
export type Genre = 'report' | 'opinion' | 'live' | 'gallery' | 'transcript' | 'statement' | 'press-release';

/** From which bytes an article was read, by which reader, with which options: enough to read it again. */
export interface Origin {
  /** `text`, `markdown`, `html`, `jsonl`. */
  readonly format: string;
  /** SHA-256, hex, of the input's bytes (of the line, for JSON Lines). */
  readonly sha256: string;
  /** Path of the reader: `read/text`. */
  readonly reader: string;
  readonly version: string;
  /** The options that changed what was read, such as `outlet` or `publishedAt` given on the command line. */
  readonly options: Readonly<Record<string, string>>;
  /** Where in the page each metadata field was taken from: `json-ld`, `open-graph`, `meta`, `microdata`, `heading`, `visible` … */
  readonly fields?: Readonly<Record<string, string>>;
}

/** One text by one outlet. */
export interface Article {
  readonly variorum: 'article/1';
  readonly id: string;
  /** Ties the revisions of one article: canonical URL, or outlet and slug. */
  readonly series?: string;
  readonly url?: string;
  readonly outlet: string;
  readonly title?: string;
  readonly byline?: string;
  readonly authors?: readonly string[];
  /** The agency that the article credits for its text. */
  readonly agency?: string;
  /** ISO 8601 date or date and time, as known. */
  readonly publishedAt?: string;
  readonly updatedAt?: string;
  readonly genre?: Genre;
  /** The part of the outlet that it stands in: "Politics". */
  readonly section?: string;
  /** BCP 47 tag; `und` where unknown. */
  readonly language: string;
  /** Given text, kept unit for unit; only NUL and lone surrogates became U+FFFD, one for one. */
  readonly text: string;
  /** SHA-256, hex, of the text in UTF-8. */
  readonly textSha256: string;
  readonly origin: Origin;
  readonly blocks: readonly Block[];
  readonly annotations: readonly Annotation[];
  readonly notices: readonly Notice[];
}

/** The kinds of block that are read closely; the others stay in the text, and nothing is annotated in them. */
export const annotatedBlockKinds: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'headline',
  'deck',
  'paragraph',
  'heading',
  'caption',
  'quote',
  'pullquote',
  'list',
  'table',
  'update',
  'correction',
]);

/** The metadata fields that a citation may point into. */
export const citableFields = ['title', 'byline', 'outlet', 'publishedAt', 'updatedAt', 'agency', 'url'] as const;

/** A metadata field that a citation may point into. */
export type CitableField = (typeof citableFields)[number];

/** The notice of a text that looks to be in another language: nothing but quotes in marks is annotated in it. */
const foreignRule = 'read/language/not-english';

/** Whether the reader saw that an article is in another language. */
export const isForeign = ({ notices }: Article): boolean => notices.some(({ rule }) => rule === foreignRule);
