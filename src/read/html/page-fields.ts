import type { Notice } from '../../model/notice.ts';
import { titleKey } from '../blocks/headline.ts';
import { type CollectedFields, collectFields, dropMissing } from '../fields/collect-fields.ts';
import { parseDate } from '../fields/dates.ts';
import { isPersonName, parseAuthors } from '../fields/people.ts';
import { parseWebUrl } from '../fields/urls.ts';
import { createNotice } from '../notices.ts';
import { findArticleNode, type LinkedNode, listOf, nameOf, parseJsonLd, resolveNode, typesOf } from './json-ld.ts';
import type { PageHead } from './page-head.ts';
import type { VisibleFields } from './visible-fields.ts';

/** A page's metadata, and the summary that it gives of itself. */
export interface PageFields extends CollectedFields {
  readonly description?: string;
}

/**
 * The metadata of a page: what JSON-LD says goes before OpenGraph and other meta tags, and those before what is seen on
 * the page. Authors are people only.
 */
export function collectPageFields(head: PageHead, visible: VisibleFields): PageFields {
  const { nodes, broken } = parseJsonLd(head.jsonLd);
  const node = findArticleNode(nodes);
  const sources: FieldSources = { head, visible, nodes, ...(node && { node }) };
  const authors = findAuthors(sources);
  const { fields, notices } = collectFields(
    new Map<string, unknown>([
      ['title', findPageTitle(sources)],
      ['outlet', findOutlet(sources)],
      ['url', firstOf(urlCandidates(sources))],
      ['publishedAt', findDate(sources, publishedMetas, 'datePublished') ?? firstDate(visible.publishedAt)],
      ['updatedAt', findDate(sources, updatedMetas, 'dateModified')],
      ['byline', authors.length > 0 ? authors.join(', ') : visible.byline],
      ['authors', authors],
      ['language', head.language ?? stringOf(node?.get('inLanguage'))],
    ]),
  );
  const description =
    stringOf(node?.get('description')) ?? firstMeta(head, ['og:description', 'description', 'twitter:description']);
  return {
    fields: dropMissing(fields),
    notices: [...notices.filter(({ rule }) => rule !== 'read/field/invalid'), ...brokenNotice(broken)],
    ...(description && { description }),
  };
}

interface FieldSources {
  readonly head: PageHead;
  readonly visible: VisibleFields;
  readonly nodes: readonly LinkedNode[];
  /** The JSON-LD node of the article. */
  readonly node?: LinkedNode;
}

const publishedMetas = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'dc.date.created',
  'date.issued',
  'cxenseparse:recs:publishtime',
  'ptime',
  'pdate',
  'date',
];
const updatedMetas = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'lastmod',
  'last-modified',
  'utime',
  'dcterms.modified',
];
const authorMetas = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'authors',
  'twitter:creator:name',
];

const stringOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;
const firstOf = (values: readonly (string | undefined)[]): string | undefined =>
  values.find((value) => value !== undefined && value.trim() !== '');
const firstMeta = (head: PageHead, names: readonly string[]): string | undefined =>
  firstOf(names.flatMap((name) => head.metas.get(name) ?? []));
const firstDate = (values: readonly string[]): string | undefined =>
  values.map((value) => parseDate(value)).find((date) => date !== undefined);

const brokenNotice = (count: number): Notice[] =>
  count > 0
    ? [createNotice('read/html/json-ld', `${count} block${count === 1 ? '' : 's'} of JSON-LD could not be parsed`)]
    : [];

const maxTitle = 250;

/** The headline that the page prints, if it is the one that its metadata means; else the metadata's. */
function findPageTitle({ head, visible, node }: FieldSources): string | undefined {
  const site = firstMeta(head, ['og:site_name', 'application-name']);
  const named = ['og:title', 'twitter:title', 'dc.title', 'headline'];
  const told = [stringOf(node?.get('headline')), ...named.map((name) => firstMeta(head, [name])), head.title]
    .map((title) => (title === undefined ? undefined : cutSite(decodeTwice(title), site)))
    .find((title) => title !== undefined && title !== '' && title.length <= maxTitle);
  const printed = visible.headings.map(({ text }) => text).filter((text) => text.length <= maxTitle);
  if (told === undefined) return printed[0];
  return printed.find((text) => isSameHeadline(text, told)) ?? told;
}

/** Whether two headlines share half of the longer one's words. */
function isSameHeadline(left: string, right: string): boolean {
  const [a, b] = [left, right].map((title) => new Set(titleKey(title).split(' ')));
  const shared = [...a!].filter((word) => b!.has(word)).length;
  return shared * 2 >= Math.max(a!.size, b!.size);
}

const namedEntities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['bull', '•'],
  ['nbsp', ' '],
]);

/** Some pages encode the entities of their metadata twice. */
const decodeTwice = (value: string): string =>
  value.replace(/&(?:#(\d{2,6})|([a-z]{3,6}));/g, (whole, code: string | undefined, name: string | undefined) => {
    const point = Number(code);
    if (code) return point < 0x110000 ? String.fromCodePoint(point) : whole;
    return namedEntities.get(name!) ?? whole;
  });

/** "Ferry strikes pier | The Daily Gull" without the site's name. */
function cutSite(title: string, site: string | undefined): string {
  const trimmed = title.replace(/\s+/g, ' ').trim();
  const bar = /^(.{10,400}?)\s[|»·•]\s[^|»·•]{2,60}$/.exec(trimmed)?.[1];
  if (bar) return bar;
  const dash = /^(.{10,400})\s[-–—:]\s([^-–—]{2,60})$/.exec(trimmed);
  return dash && site && dash[2]!.toLowerCase() === site.toLowerCase() ? dash[1]! : trimmed;
}

function findOutlet({ head, nodes, node }: FieldSources): string | undefined {
  const publisher = listOf(node?.get('publisher')).map((value) => nameOf(value, nodes));
  const site = nodes.find((other) => typesOf(other).some((type) => /^(?:WebSite|NewsMediaOrganization)$/.test(type)));
  return firstOf([
    ...publisher,
    firstMeta(head, ['og:site_name', 'application-name', 'publisher', 'dc.publisher']),
    stringOf(site?.get('name')),
  ]);
}

/** The page's own address; one that is no web address is left to be noticed only if there is no better one. */
function urlCandidates({ head, node }: FieldSources): (string | undefined)[] {
  const main = node?.get('mainEntityOfPage');
  const mainId = main instanceof Object ? (main as Record<string, unknown>)['@id'] : main;
  const given = [
    head.canonical,
    firstMeta(head, ['og:url', 'twitter:url']),
    stringOf(node?.get('url')),
    stringOf(mainId),
  ];
  const base = given.find((url) => url !== undefined && parseWebUrl(url) !== undefined);
  const usable = given.map((url) => (url === undefined ? undefined : parseWebUrl(url, base)));
  return [...usable, ...given.filter((url) => url !== undefined && /^\s*[a-z][a-z\d+.-]*:/i.test(url))];
}

function findDate({ head, node }: FieldSources, metas: readonly string[], property: string): string | undefined {
  return firstDate(
    [...listOf(node?.get(property)), ...metas.flatMap((name) => head.metas.get(name) ?? [])].filter(
      (value) => typeof value === 'string',
    ),
  );
}

function findAuthors({ head, visible, nodes, node }: FieldSources): string[] {
  const linked = listOf(node?.get('author')).flatMap((value) => namesOfAuthor(value, nodes));
  if (linked.length > 0) return [...new Set(linked)].slice(0, 20);
  const metas = authorMetas.flatMap((name) => head.metas.get(name) ?? []).filter((value) => !/^https?:/.test(value));
  const told = metas.map(parseAuthors).find((names) => names.length > 0);
  return (
    told ?? visible.authors.map(parseAuthors).find((names) => names.length > 0) ?? parseAuthors(visible.byline ?? '')
  );
}

function namesOfAuthor(value: unknown, nodes: readonly LinkedNode[]): string[] {
  const node = resolveNode(value, nodes);
  const types = node ? typesOf(node) : [];
  if (types.some((type) => /Organization$/.test(type))) return [];
  const name = nameOf(value, nodes)?.replace(/\s+/g, ' ').trim() ?? '';
  const bare = name.replace(/^by\s+/i, '');
  // What a page calls a person is believed where it reads like a name, even one of a single word.
  if (
    types.includes('Person') &&
    /^[\p{L}\p{M}.'’ -]{2,60}$/u.test(bare) &&
    !/\b(?:staff|editors?|editorial|team|admin|desk|news)\b/i.test(bare)
  )
    return [bare];
  return isPersonName(bare) ? [bare] : parseAuthors(bare);
}
