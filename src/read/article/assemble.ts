import type { Article, Origin } from '../../model/article.ts';
import type { Notice } from '../../model/notice.ts';
import type { SortedBlocks } from '../blocks/sort-blocks.ts';
import { type CollectedFields, collectFields, dropMissing, type Fields } from '../fields/collect-fields.ts';
import { parseAuthors } from '../fields/people.ts';
import type { InputOptions } from '../input.ts';
import { createArticle } from './create-article.ts';

/** The versions of the readers, noted in `origin`: one grows when the same bytes are read otherwise. Records may hold pages. */
const pageVersion = '3';
const textVersion = '1';

const versionOf = (format: string): string =>
  format === 'html' || format === 'json' || format === 'jsonl' ? pageVersion : textVersion;

/** Where a text comes from. */
export interface Source {
  /** The input's name; without its ending it is the outlet's name where nothing better is known. */
  readonly name: string;
  readonly options: InputOptions;
  /** `text`, `markdown`, `html`, `jsonl`, `json`. */
  readonly format: string;
  /** SHA-256, hex, of the input's bytes (of the line, for JSON Lines). */
  readonly sha256: string;
}

/** A text that was read, with what its source tells of it. */
export interface ReadText {
  readonly text: string;
  /** What the source says in so many words: front matter, record, page. */
  readonly own: CollectedFields;
  readonly sorted: SortedBlocks;
  readonly notices: readonly Notice[];
}

/** Makes the article of a text: what a person says goes before what the source says, and that before what the text shows. */
export function assembleArticle(source: Source, { text, own, sorted, notices }: ReadText): Article {
  const given = collectFields(new Map(Object.entries(source.options)));
  const known = withAuthors({ ...sorted.fields, ...own.fields, ...given.fields });
  const defaults = defaultFields(source, known);
  return createArticle({
    fields: { ...known, ...defaults.fields },
    text,
    blocks: sorted.blocks,
    origin: { ...createOrigin(source, known), ...fieldOrigins(own, known) },
    notices: [...notices, ...own.notices, ...given.notices, ...defaults.notices],
  });
}

/** Where the fields came from that the page's own word decided. */
function fieldOrigins({ fields, origins }: CollectedFields, known: Fields): Pick<Origin, 'fields'> {
  const kept = [...(origins ?? [])].filter(
    ([field]) =>
      fields[field as keyof Fields] !== undefined && fields[field as keyof Fields] === known[field as keyof Fields],
  );
  return kept.length > 0 ? { fields: Object.fromEntries(kept) } : {};
}

function withAuthors(fields: Fields): Fields {
  const authors = fields.authors ?? parseAuthors(fields.byline ?? '');
  return authors.length > 0 ? { ...fields, authors } : fields;
}

function defaultFields(
  { name, options }: Source,
  known: Fields,
): { fields: Fields & { outlet: string }; notices: readonly Notice[] } {
  const dated = known.publishedAt ? undefined : collectFields(new Map([['publishedAt', options.defaultPublishedAt]]));
  const placed = known.url ? undefined : collectFields(new Map([['url', options.retrievedFrom]]));
  const fields = { outlet: known.outlet ?? defaultOutlet(name, options), ...dated?.fields, ...placed?.fields };
  return { fields, notices: dated?.notices ?? [] };
}

/** The host of what was fetched, else what the file's name tells. */
const defaultOutlet = (name: string, { retrievedFrom }: InputOptions): string =>
  /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(retrievedFrom ?? '')?.[1] ?? outletOfName(name);

/** The file's name without folders and ending. */
function outletOfName(name: string): string {
  const base = name.split(/[\\/]/).at(-1)!;
  return base.replace(/(?<=.)\.[A-Za-z0-9]{1,8}$/, '').trim() || name.trim() || 'unknown';
}

// An outlet that only the file's name tells is noted as if it had been given, so that a renamed file is read the same again.
function createOrigin({ name, options, format, sha256 }: Source, known: Fields): Origin {
  const used = dropMissing({
    as: options.as,
    outlet: options.outlet ?? (known.outlet ? undefined : defaultOutlet(name, options)),
    publishedAt: options.publishedAt,
    defaultPublishedAt: known.publishedAt ? undefined : options.defaultPublishedAt,
    url: options.url,
    title: options.title,
    charset: options.charset,
    retrievedFrom: options.retrievedFrom,
    retrievedAt: options.retrievedAt,
  });
  const reader = format === 'json' || format === 'jsonl' ? 'read/record' : `read/${format}`;
  return { format, sha256, reader, version: versionOf(format), options: used as Readonly<Record<string, string>> };
}
