import type { ReadResult } from '../../input.ts';
import { createNotice } from '../../notices.ts';
import { assemblePieces, type Piece, type PieceSource } from '../piece/piece.ts';
import { withoutRetrieved } from '../piece/saved-page.ts';
import { childOf, descendantsOf, parseXml, textOf, type XmlElement } from '../xml/parse-xml.ts';
import { documentNotices } from './read-feed.ts';

const entryNames: ReadonlySet<string> = new Set(['url', 'sitemap']);

/**
 * Reads a sitemap: an entry of a news sitemap is an article of which the title is known; of others only the addresses
 * are, and a notice says how many. Source: sitemaps.org 0.9, Google News sitemaps 0.9.
 */
export function readSitemap(text: string, source: PieceSource): ReadResult {
  const entries: XmlElement[] = [];
  const scanned = parseXml(text, { names: entryNames, take: (element) => entries.push(element) });
  const pieces = entries.map(toNewsPiece).filter((piece) => piece !== undefined);
  const { articles, notices } = assemblePieces(withoutRetrieved(source), pieces);
  const bare = entries.length - pieces.length;
  return {
    articles,
    notices: [
      ...documentNotices({ ...scanned, items: entries.length }, source.name),
      ...(bare > 0 || entries.length === 0
        ? [addressesNotice(`${source.name} lists ${bare} addresses`, articles.length)]
        : []),
      ...notices,
    ],
  };
}

function toNewsPiece(entry: XmlElement): Piece | undefined {
  const news = childOf(entry, 'news:news');
  const title = textOf(childOf(news, 'news:title'));
  if (!news || title === '') return undefined;
  const publication = childOf(news, 'news:publication');
  const raw = new Map<string, unknown>([
    ['url', textOf(childOf(entry, 'loc'))],
    ['title', title],
    ['outlet', textOf(childOf(publication, 'news:name')) || undefined],
    ['language', textOf(childOf(publication, 'news:language')) || undefined],
    ['publishedAt', textOf(childOf(news, 'news:publication_date')) || undefined],
    ['updatedAt', textOf(childOf(entry, 'lastmod')) || undefined],
  ]);
  const notice = createNotice(
    'read/feed/part',
    'the sitemap gives only the title of this article; read its page for the whole',
  );
  return { raw, content: { kind: 'text', value: '' }, notices: [notice] };
}

/** Reads an OPML list: it names feeds and holds no article, which a notice says. Source: OPML 2.0. */
export function readOpml(text: string, source: PieceSource): ReadResult {
  const scanned = parseXml(text);
  const outlines = descendantsOf(scanned.root, 'outline').filter(({ attributes }) => attributes.has('xmlUrl'));
  return {
    articles: [],
    notices: [
      ...documentNotices({ ...scanned, items: outlines.length }, source.name),
      addressesNotice(`${source.name} lists ${outlines.length} feeds`, 0),
    ],
  };
}

const addressesNotice = (seen: string, articles: number) =>
  createNotice(
    articles > 0 ? 'read/list/addresses' : 'read/list/no-articles',
    `${seen} and no article of theirs; give the pages or feeds themselves`,
  );
