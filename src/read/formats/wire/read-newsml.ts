import type { ReadResult } from '../../input.ts';
import { createNotice } from '../../notices.ts';
import { documentNotices } from '../feed/read-feed.ts';
import { assemblePieces, type Piece, type PieceContent, type PieceSource } from '../piece/piece.ts';
import { childOf, childrenOf, descendantsOf, parseXml, textOf, type XmlElement } from '../xml/parse-xml.ts';

const itemNames: ReadonlySet<string> = new Set(['newsItem', 'nar:newsItem', 'nitf']);

/**
 * Reads NewsML-G2, alone or many in a message, and NITF: each news item with a text is an article. Pictures and other
 * items without text are counted. Source: IPTC NewsML-G2 2.34, NITF 3.6.
 */
export function readNewsml(text: string, source: PieceSource): ReadResult {
  const items: XmlElement[] = [];
  const scanned = parseXml(text, { names: itemNames, take: (element) => items.push(element) });
  const pieces = items.map((item) => (item.name === 'nitf' ? toNitfPiece(item, text) : toPiece(item, text)));
  const written = pieces.filter((piece) => piece !== undefined);
  const { articles, notices } = assemblePieces(source, written);
  const without = items.length - written.length;
  const left = createNotice(
    'read/piece/no-text',
    `${without} of the ${items.length} items in ${source.name} have no text`,
  );
  return {
    articles,
    notices: [
      ...documentNotices({ ...scanned, items: items.length }, source.name),
      ...(without > 0 ? [left] : []),
      ...notices,
    ],
  };
}

function toPiece(item: XmlElement, document: string): Piece | undefined {
  const [itemMeta, meta] = [childOf(item, 'itemMeta'), childOf(item, 'contentMeta')];
  const content = findContent(childOf(item, 'contentSet'), document);
  if (!content) return undefined;
  const provider = nameIn(childOf(itemMeta, 'provider'));
  const published = [
    childOf(meta, 'contentCreated'),
    childOf(itemMeta, 'firstCreated'),
    childOf(itemMeta, 'versionCreated'),
  ];
  const credited = nameIn(childOf(meta, 'infoSource')) ?? textIn(childOf(meta, 'creditline')) ?? provider;
  const holder = nameIn(childOf(childOf(item, 'rightsInfo'), 'copyrightHolder'));
  const status = childOf(itemMeta, 'pubStatus')?.attributes.get('qcode')?.replace(/^.*:/, '');
  return {
    raw: new Map<string, unknown>([
      ['id', item.attributes.get('guid')],
      ['title', textIn(childOf(meta, 'headline')) ?? textIn(childOf(itemMeta, 'title'))],
      ['outlet', provider ?? holder ?? credited],
      ['agency', credited],
      ['byline', textIn(childOf(meta, 'by'))],
      ['authors', meta && childrenOf(meta, 'creator').flatMap((creator) => nameIn(creator) ?? [])],
      ['publishedAt', published.map(textIn).find((date) => date !== undefined)],
      ['updatedAt', textIn(childOf(itemMeta, 'versionCreated'))],
      ['language', childOf(meta, 'language')?.attributes.get('tag') ?? item.attributes.get('xml:lang')],
    ]),
    content,
    notices: statusNotices(status),
  };
}

/** What an agency says of a text that it sent: `usable` needs no notice. */
export const statusNotices = (status: string | undefined): readonly ReturnType<typeof createNotice>[] =>
  status === undefined || status === 'usable'
    ? []
    : [
        createNotice(
          'read/wire/status',
          `the agency marks this text as ${status.slice(0, 40)}; do not use it as it stands`,
        ),
      ];

const textIn = (element: XmlElement | undefined): string | undefined =>
  textOf(element).replace(/\s+/g, ' ') || undefined;

/** The name of a party: written in an element `name`, or as a literal. */
function nameIn(element: XmlElement | undefined): string | undefined {
  return textIn(childOf(element, 'name')) ?? element?.attributes.get('literal') ?? undefined;
}

/** The text itself: marked-up before plain; what stands elsewhere is not fetched. */
function findContent(set: XmlElement | undefined, document: string): PieceContent | undefined {
  const inline = childOf(set, 'inlineXML');
  if (inline) return bodyOf(inline, document);
  const written =
    set &&
    childrenOf(set, 'inlineData').find(
      ({ attributes }) => !/^(?:image|audio|video)/.test(attributes.get('contenttype') ?? ''),
    );
  const value = textOf(written);
  if (value === '') return undefined;
  const isHtml = /html/i.test(written?.attributes.get('contenttype') ?? '') || /<p[\s>]/i.test(value.slice(0, 2000));
  return { kind: isHtml ? 'fragment' : 'text', value };
}

function bodyOf(element: XmlElement, document: string): PieceContent | undefined {
  const body =
    ['body.content', 'body', 'html:body'].map((name) => descendantsOf(element, name)[0]).find(Boolean) ?? element;
  const value = document.slice(body.inside.start, body.inside.end);
  return textOf(body) === '' ? undefined : { kind: 'fragment', value };
}

function toNitfPiece(item: XmlElement, document: string): Piece | undefined {
  const content = bodyOf(item, document);
  if (!content) return undefined;
  const one = (name: string): XmlElement | undefined => descendantsOf(item, name)[0];
  const issued = one('date.issue')?.attributes.get('norm') ?? one('story.date')?.attributes.get('norm');
  const distributor = textIn(one('distributor')) ?? one('doc.copyright')?.attributes.get('holder');
  return {
    raw: new Map<string, unknown>([
      ['id', one('doc-id')?.attributes.get('id-string')],
      ['title', textIn(one('hl1')) ?? textIn(one('title'))],
      ['outlet', one('pubdata')?.attributes.get('name') ?? distributor],
      ['agency', distributor],
      ['byline', textIn(one('byline'))],
      ['publishedAt', issued && expandDate(issued)],
      ['language', item.attributes.get('xml:lang')],
    ]),
    content,
  };
}

/** `20260310T080000Z` as `2026-03-10T08:00:00Z`. */
const expandDate = (value: string): string =>
  value.replace(/^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2}))?/, (_, year, month, day, hour, minute, second) =>
    hour === undefined ? `${year}-${month}-${day}` : `${year}-${month}-${day}T${hour}:${minute}:${second}`,
  );
