import type { ReadResult } from '../../input.ts';
import { createNotice } from '../../notices.ts';
import { type JsonObject, stringIn, toObject } from '../../record/json-object.ts';
import { assemblePieces, type Piece, type PieceSource } from '../piece/piece.ts';
import { withoutRetrieved } from '../piece/saved-page.ts';
import { createFeedPiece } from './feed-piece.ts';

/** Whether a value is a JSON Feed by what it says of itself. */
export const isJsonFeed = (value: unknown): boolean =>
  /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//.test(stringIn(toObject(value), 'version') ?? '');

/** Reads a JSON Feed: each item is an article. Source: JSON Feed 1.1. */
export function readJsonFeed(value: unknown, source: PieceSource): ReadResult {
  const feed = toObject(value);
  const items = feed.get('items');
  const outlet = stringIn(feed, 'title');
  const known = new Map<string, unknown>([
    ['outlet', outlet],
    ['language', stringIn(feed, 'language')],
  ]);
  if (!Array.isArray(items)) {
    return { articles: [], notices: [createNotice('read/input/empty', `${source.name} is a JSON Feed without items`)] };
  }
  return assemblePieces(
    { ...withoutRetrieved(source), known },
    items.map((item) => toPiece(toObject(item), feed)),
  );
}

function toPiece(item: JsonObject, feed: JsonObject): Piece {
  const text = stringIn(item, 'content_text');
  return createFeedPiece({
    link: stringIn(item, 'url') ?? stringIn(item, 'external_url') ?? stringIn(item, 'id'),
    base: stringIn(feed, 'home_page_url') ?? stringIn(feed, 'feed_url'),
    title: escapeText(stringIn(item, 'title')),
    outlet: undefined,
    publishedAt: stringIn(item, 'date_published'),
    updatedAt: stringIn(item, 'date_modified'),
    authors: authorsOf(item).length > 0 ? authorsOf(item) : authorsOf(feed),
    language: stringIn(item, 'language'),
    whole: stringIn(item, 'content_html') ?? paragraphs(text),
    summary: escapeText(stringIn(item, 'summary')),
  });
}

const authorsOf = (object: JsonObject): string[] =>
  [object.get('authors') ?? object.get('author')]
    .flat()
    .slice(0, 50)
    .flatMap((author) => stringIn(toObject(author), 'name') ?? []);

const escapeText = (text: string | undefined): string | undefined =>
  text?.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const paragraphs = (text: string | undefined): string | undefined =>
  escapeText(text)
    ?.split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');
