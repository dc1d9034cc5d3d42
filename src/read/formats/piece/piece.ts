import type { Article } from '../../../model/article.ts';
import type { Notice } from '../../../model/notice.ts';
import { toWellFormedText } from '../../../text/well-formed.ts';
import { assembleArticle, type ReadText, type Source } from '../../article/assemble.ts';
import type { Draft } from '../../blocks/draft.ts';
import { titleKey } from '../../blocks/headline.ts';
import { sortBlocks } from '../../blocks/sort-blocks.ts';
import { collectFields, type Fields } from '../../fields/collect-fields.ts';
import { readHtml } from '../../html/read-html.ts';
import type { ReadResult } from '../../input.ts';
import { createNotice } from '../../notices.ts';
import { readPlainText } from '../../plain/read-text.ts';
import { readFragment } from './fragment.ts';

/** One article of an input that holds many, or wraps one, before it is read. */
export interface Piece {
  /** What the input tells of it, by the names of the fields of a record; unchecked. */
  readonly raw: ReadonlyMap<string, unknown>;
  readonly content: PieceContent;
  readonly notices?: readonly Notice[];
}

/** `text`: written out. `fragment`: HTML that is the article and nothing else. `page`: HTML with an article somewhere in it. */
export interface PieceContent {
  readonly kind: 'text' | 'fragment' | 'page';
  readonly value: string;
  /** Passages of a text that are known already; without them they are told from its lines. */
  readonly drafts?: readonly Draft[];
}

/** Where pieces come from. */
export interface PieceSource extends Source {
  /** What the container tells of all of its pieces; they know better. */
  readonly known?: ReadonlyMap<string, unknown>;
}

/** Makes the articles of pieces. One that breaks, or has no text, gives a notice, and the others are read. */
export function assemblePieces(source: PieceSource, pieces: Iterable<Piece>): ReadResult {
  const articles: Article[] = [];
  const notices: Notice[] = [];
  let empty = 0;
  let count = 0;
  for (const piece of pieces) {
    count += 1;
    try {
      const article = assemblePiece(source, piece);
      if (article) articles.push(article);
      else empty += 1;
    } catch (error) {
      notices.push(
        createNotice('read/input/failed', `article ${count} of ${source.name}: ${(error as Error).message}`),
      );
    }
  }
  if (empty > 0 && articles.length > 0) {
    notices.push(
      createNotice('read/piece/no-text', `${empty} of the ${count} articles in ${source.name} have no text`),
    );
  }
  return { articles, notices };
}

function assemblePiece(source: PieceSource, { raw, content, notices = [] }: Piece): Article | undefined {
  const own = collectFields(withKnown(raw, source.known));
  const read = readContent(content, own.fields);
  if (read.text.trim() === '') return undefined;
  const fields = { ...read.own.fields, ...own.fields };
  return assembleArticle(source, {
    ...read,
    own: { fields, notices: [...read.own.notices, ...own.notices] },
    notices: [...notices, ...read.notices],
  });
}

function withKnown(raw: Piece['raw'], known: PieceSource['known']): Piece['raw'] {
  if (!known) return raw;
  const merged = new Map(known);
  for (const [key, value] of raw) if (value !== undefined && value !== null && value !== '') merged.set(key, value);
  return merged;
}

const nothing: ReadText['own'] = { fields: {}, notices: [] };

function readContent({ kind, value, drafts }: PieceContent, fields: Fields): ReadText {
  if (kind === 'page') return readHtml(value, fields);
  if (kind === 'fragment') return readPassages(readFragment(value), fields.title);
  if (drafts) return readPassages({ text: value, drafts }, fields.title);
  const text = toWellFormedText(underTitle(value, fields.title));
  return { text, own: nothing, sorted: readPlainText(text, fields.title), notices: [] };
}

/** Passages as an article, its title in front unless it is printed among the first of them. */
function readPassages(read: { text: string; drafts: readonly Draft[] }, title: string | undefined): ReadText {
  const { text, drafts } = title === undefined ? read : leadWith(title, read);
  const wellFormed = toWellFormedText(text);
  return {
    text: wellFormed,
    own: nothing,
    sorted: sortBlocks({ text: wellFormed, drafts, ...(title !== undefined && { title }) }),
    notices: [],
  };
}

function leadWith(
  title: string,
  { text, drafts }: { text: string; drafts: readonly Draft[] },
): { text: string; drafts: readonly Draft[] } {
  const key = titleKey(title);
  if (drafts.slice(0, 4).some(({ start, end }) => titleKey(text.slice(start, end)) === key)) return { text, drafts };
  const lead = `${title}\n\n`;
  const moved = drafts.map((draft) => ({ ...draft, start: draft.start + lead.length, end: draft.end + lead.length }));
  const headline: Draft = { start: 0, end: title.length, kind: 'headline', blankAfter: true };
  return { text: text === '' ? title : lead + text, drafts: [headline, ...moved] };
}

/** A text with its title in front, unless it opens with it. */
function underTitle(text: string, title: string | undefined): string {
  if (title === undefined) return text;
  if (text.trim() === '') return title;
  const first = text.trimStart().split('\n', 1)[0]!.slice(0, 2000);
  return titleKey(first) === titleKey(title) ? text : `${title}\n\n${text}`;
}
