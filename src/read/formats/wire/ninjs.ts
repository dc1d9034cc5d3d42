import type { ReadResult } from '../../input.ts';
import { type JsonObject, stringIn, toObject } from '../../record/json-object.ts';
import { assemblePieces, type Piece, type PieceSource } from '../piece/piece.ts';
import { statusNotices } from './read-newsml.ts';

/** Whether a record is ninjs, any version: a uri, and fields that only ninjs has. Source: IPTC ninjs 1.5, 2.2, 3.0. */
export function isNinjs(value: unknown): boolean {
  const item = toObject(value);
  if (typeof item.get('uri') !== 'string' || item.has('text') || item.has('html')) return false;
  return [...item.keys()].some((key) =>
    /^(?:body_\w+|bodies|headlines|versioncreated|pubstatus|versionCreated|pubStatus)$/.test(key),
  );
}

/** Reads ninjs items, one or a list: each with a text is an article. */
export const readNinjs = (value: unknown, source: PieceSource): ReadResult =>
  assemblePieces(
    source,
    [value].flat().map((item) => toPiece(toObject(item))),
  );

function toPiece(item: JsonObject): Piece {
  const html = findValue(item, ['body_xhtml', 'body_html'], 'bodies', /html/i);
  const text = findValue(item, ['body_text', 'description_text'], 'bodies', /text\/plain|^$/i);
  const provider =
    stringIn(item, 'provider') ?? nameIn(item, ['infosources', 'infoSources', 'organisation', 'provider']);
  const uri = stringIn(item, 'uri');
  return {
    raw: new Map<string, unknown>([
      ['id', uri],
      ['url', uri && /^https?:/i.test(uri) ? uri : undefined],
      ['title', findValue(item, ['headline', 'title'], 'headlines', /./)],
      ['outlet', provider ?? stringIn(item, 'copyrightholder') ?? stringIn(item, 'copyrightHolder')],
      ['agency', provider],
      ['byline', stringIn(item, 'byline') ?? stringIn(item, 'by') ?? stringIn(item, 'byLine')],
      [
        'publishedAt',
        firstIn(item, [
          'contentcreated',
          'contentCreated',
          'firstcreated',
          'firstCreated',
          'versioncreated',
          'versionCreated',
        ]),
      ],
      ['updatedAt', firstIn(item, ['versioncreated', 'versionCreated'])],
      ['language', stringIn(item, 'language')],
    ]),
    content: html === undefined ? { kind: 'text', value: text ?? '' } : { kind: 'fragment', value: html },
    notices: statusNotices(firstIn(item, ['pubstatus', 'pubStatus'])),
  };
}

/** A value under a name of its own, as ninjs 1 has it, or in a list of objects with `value` and a media type, as 2 and 3 have. */
function findValue(item: JsonObject, names: readonly string[], list: string, type: RegExp): string | undefined {
  const own = firstIn(item, names);
  if (own !== undefined) return own;
  const entries = [item.get(list)].flat().slice(0, 100).map(toObject);
  const typeOf = (entry: JsonObject) => stringIn(entry, 'contenttype') ?? stringIn(entry, 'contentType') ?? '';
  const main = entries.filter((entry) => type.test(typeOf(entry)) || (list === 'headlines' && entry.size > 0));
  const chosen = main.find((entry) => stringIn(entry, 'role') === 'main') ?? main[0];
  return chosen && stringIn(chosen, 'value');
}

function nameIn(item: JsonObject, lists: readonly string[]): string | undefined {
  for (const list of lists) {
    for (const entry of [item.get(list)].flat().slice(0, 20).map(toObject)) {
      const name = stringIn(entry, 'name') ?? stringIn(entry, 'literal');
      if (name !== undefined) return name;
    }
  }
  return undefined;
}

const firstIn = (item: JsonObject, names: readonly string[]): string | undefined =>
  names.map((name) => stringIn(item, name)).find((value) => value !== undefined);
