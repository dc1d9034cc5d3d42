import type { Notice } from '../../../model/notice.ts';
import type { ReadResult } from '../../input.ts';
import { createNotice } from '../../notices.ts';
import { assemblePieces, type PieceSource } from '../piece/piece.ts';
import { withoutRetrieved } from '../piece/saved-page.ts';
import { childOf, childrenOf, parseXml, textOf, type XmlElement } from '../xml/parse-xml.ts';
import { createFeedPiece, type FeedItem } from './feed-piece.ts';

const itemNames: ReadonlySet<string> = new Set(['item', 'entry', 'atom:entry']);

/**
 * Reads a feed: RSS 0.9x, 1.0 (RDF) and 2.0, Atom, with the modules content, media and Dublin Core. Each whole item is an
 * article; of a feed that is cut the whole items are kept. Source: RSS 2.0, RSS 1.0, RFC 4287, Media RSS 1.5.
 */
export function readFeed(text: string, source: PieceSource): ReadResult {
  const items: XmlElement[] = [];
  const { root, cut, entities } = parseXml(text, { names: itemNames, take: (element) => items.push(element) });
  const channel = childOf(root, 'channel') ?? root;
  const head = readHead(channel, source);
  const { articles, notices } = assemblePieces(
    { ...withoutRetrieved(source), known: head.known },
    items.map((item) => createFeedPiece(readItem(item, text, head.base))),
  );
  return { articles, notices: [...documentNotices({ cut, entities, items: items.length }, source.name), ...notices] };
}

/** What a scan of a document saw, as notices. */
export function documentNotices(
  { cut, entities, items }: { cut: boolean; entities: boolean; items: number },
  name: string,
): Notice[] {
  const notices: Notice[] = [];
  if (cut)
    notices.push(
      createNotice(
        'read/xml/cut',
        `${name} ends in the middle or is not well-formed; its ${items} whole items are read`,
      ),
    );
  if (entities)
    notices.push(createNotice('read/xml/entities', `${name} declares entities of its own; they are left as written`));
  return notices;
}

interface FeedHead {
  readonly known: ReadonlyMap<string, unknown>;
  readonly base?: string;
}

function readHead(channel: XmlElement | undefined, { options }: PieceSource): FeedHead {
  const link = alternateLink(channel);
  const base = link ?? options.retrievedFrom;
  const language = textOf(childOf(channel, 'language', 'dc:language')) || channel?.attributes.get('xml:lang');
  const outlet = textOf(childOf(channel, 'title', 'atom:title')).replace(/\s+/g, ' ');
  return {
    known: new Map<string, unknown>([
      ...(outlet ? [['outlet', outlet] as const] : []),
      ...(language ? [['language', language] as const] : []),
    ]),
    ...(base && { base }),
  };
}

/** The address that an element links to: text in RSS, an attribute in Atom, where `alternate` is what people read. */
function alternateLink(element: XmlElement | undefined): string | undefined {
  if (!element) return undefined;
  const links = ['link', 'atom:link'].flatMap((name) => childrenOf(element, name));
  const written = links.map(textOf).find((link) => link !== '');
  const linked = links.filter(({ attributes }) => attributes.has('href'));
  const relation = ({ attributes }: XmlElement) => attributes.get('rel') ?? 'alternate';
  return written ?? linked.find((link) => relation(link) === 'alternate')?.attributes.get('href');
}

const first = (item: XmlElement, ...names: readonly string[]): string | undefined =>
  names.map((name) => textOf(childOf(item, name))).find((value) => value !== '');

function readItem(item: XmlElement, document: string, base: string | undefined): FeedItem {
  const guid = childOf(item, 'guid');
  const permalink = guid && guid.attributes.get('isPermaLink') !== 'false' ? textOf(guid) : undefined;
  const origin = childOf(item, 'source', 'atom:source');
  const named = origin && (first(origin, 'title', 'atom:title') ?? (textOf(origin) || undefined));
  const about = item.attributes.get('rdf:about');
  const link = [alternateLink(item), permalink, about].find((value) => value !== undefined && value !== '');
  return {
    link: link ?? first(item, 'id', 'atom:id'),
    base,
    title: richText(childOf(item, 'title', 'atom:title', 'media:title'), document),
    outlet: named,
    publishedAt:
      first(item, 'pubDate', 'published', 'atom:published', 'dc:date', 'dcterms:created', 'dcterms:issued') ??
      first(item, 'updated', 'atom:updated'),
    updatedAt: first(item, 'updated', 'atom:updated', 'dcterms:modified'),
    authors: readAuthors(item),
    language: item.attributes.get('xml:lang') ?? first(item, 'dc:language'),
    whole: richText(
      childOf(item, 'content:encoded', 'content', 'atom:content', 'xhtml:body', 'html:body', 'fulltext'),
      document,
    ),
    summary: richText(childOf(item, 'description', 'summary', 'atom:summary'), document) ?? mediaText(item),
  };
}

/** An element's HTML: escaped, or written out inside it, as Atom's `xhtml` is. */
function richText(element: XmlElement | undefined, document: string): string | undefined {
  if (!element) return undefined;
  const type = element.attributes.get('type')?.toLowerCase();
  const inline = element.children.some((child) => typeof child !== 'string');
  if (inline && type !== 'text') return document.slice(element.inside.start, element.inside.end);
  const text = textOf(element);
  if (text === '') return undefined;
  return type === 'text' || type === 'text/plain' ? escapeHtml(text) : text;
}

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function mediaText(item: XmlElement): string | undefined {
  const group = childOf(item, 'media:group', 'media:content') ?? item;
  return first(group, 'media:description', 'media:text') ?? first(item, 'media:description', 'media:text');
}

/** Names of authors: `<author>` holds an address with the name in parentheses in RSS, an element `name` in Atom. */
function readAuthors(item: XmlElement): string[] {
  const names = ['dc:creator', 'author', 'atom:author'].flatMap((name) => childrenOf(item, name));
  return names
    .map((author) => first(author, 'name', 'atom:name') ?? textOf(author))
    .map((name) => /^\S+@\S+\s\(([^()]{2,100})\)$/.exec(name)?.[1] ?? name)
    .filter((name) => name !== '' && !name.includes('@'));
}
