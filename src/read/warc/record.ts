import { findHeadEnd, parseHead } from './heads.ts';

/** One record of a web archive. Source: ISO 28500 (WARC 1.0 and 1.1). */
export interface WarcRecord {
  /** `response`, `resource`, `revisit`, `request`, `metadata`, `warcinfo`, `conversion`; lower case, empty if not told. */
  readonly type: string;
  /** The record's own fields, by name in lower case: `warc-target-uri`, `warc-date`, `content-type`. */
  readonly headers: ReadonlyMap<string, string>;
  /** The first line of the HTTP message inside: `HTTP/1.1 200 OK`, `GET /news HTTP/1.1`. */
  readonly httpStart?: string;
  /** The fields of the HTTP message inside, by name in lower case. */
  readonly httpHeaders?: ReadonlyMap<string, string>;
  /** What stands behind the HTTP head, as stored: still chunked or compressed if it was sent so; the whole block if there is no HTTP message. */
  readonly body: Uint8Array;
  /** Where the record begins, in bytes of the (unpacked) archive. */
  readonly offset: number;
  /** `cut`: the archive ends inside the record. `too-large`: its block is over the limit and was not kept. */
  readonly damage?: 'cut' | 'too-large';
}

/** What the bytes of a record say: its own head apart. */
export interface RawRecord {
  readonly headers: ReadonlyMap<string, string>;
  readonly block: Uint8Array;
  readonly offset: number;
  readonly damage?: WarcRecord['damage'];
}

/** A record with the HTTP message inside its block taken apart. */
export function createRecord({ headers, block, offset, damage }: RawRecord): WarcRecord {
  const common = { type: (headers.get('warc-type') ?? '').toLowerCase(), headers, offset, ...(damage && { damage }) };
  const end = isHttp(headers) ? findHeadEnd(block, 0) : undefined;
  if (end === undefined) return { ...common, body: block };
  const { start, fields } = parseHead(block.subarray(0, end));
  return { ...common, httpStart: start, httpHeaders: fields, body: block.subarray(end) };
}

const isHttp = (headers: ReadonlyMap<string, string>): boolean =>
  /^application\/http\b/i.test(headers.get('content-type') ?? '');

/** The status of a response record, 200 for a record without an HTTP message; undefined for what is no response. */
export function statusOf({ type, httpStart }: WarcRecord): number | undefined {
  if (type !== 'response' && type !== 'resource' && type !== 'conversion') return undefined;
  if (httpStart === undefined) return 200;
  const status = /^HTTP\/[\d.]+ (\d{3})\b/.exec(httpStart)?.[1];
  return status === undefined ? undefined : Number(status);
}

/** The address that a record is of; some writers set it in angle brackets. */
export const targetOf = ({ headers }: WarcRecord): string | undefined =>
  headers.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1');
