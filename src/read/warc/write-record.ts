import { sha256Hex } from '../../text/sha256.ts';

/** What a record is to say. */
export interface NewRecord {
  readonly type: 'response' | 'request' | 'resource' | 'revisit' | 'metadata' | 'warcinfo';
  /** UTC, as ISO 8601 with `Z`: when it was fetched. */
  readonly date: string;
  /** Absent for `warcinfo` only. */
  readonly targetUri?: string;
  /** `application/http; msgtype=response` where the block is an HTTP message, else the media type of the block. */
  readonly contentType: string;
  /** For an HTTP message: its start line and fields, in order. */
  readonly http?: { readonly start: string; readonly headers: readonly (readonly [name: string, value: string])[] };
  /** The body of the HTTP message, or the whole block. */
  readonly body: Uint8Array;
  /** Other fields of the record, such as `WARC-Concurrent-To`. */
  readonly headers?: readonly (readonly [name: string, value: string])[];
}

/** A record as bytes, with the id that it got. */
export interface WrittenRecord {
  readonly id: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes one record of a WARC 1.1 file, not packed: a `.warc.gz` holds each record as a gzip member of its own. The id is
 * made of what the record says, so that the same record has the same bytes. Line ends in values become blanks.
 * Source: ISO 28500.
 */
export function writeRecord(record: NewRecord): WrittenRecord {
  const block = record.http
    ? joinBytes([encodeHead(record.http.start, record.http.headers), record.body])
    : record.body;
  const blockHash = sha256Hex(block);
  const id = createRecordId([record.type, record.targetUri ?? '', record.date, blockHash]);
  const fields: (readonly [string, string])[] = [
    ['WARC-Type', record.type],
    ...(record.targetUri === undefined ? [] : [['WARC-Target-URI', record.targetUri] as const]),
    ['WARC-Date', record.date],
    ['WARC-Record-ID', id],
    ...(record.headers ?? []),
    ['WARC-Block-Digest', `sha256:${blockHash}`],
    ...(record.http ? [['WARC-Payload-Digest', `sha256:${sha256Hex(record.body)}`] as const] : []),
    ['Content-Type', record.contentType],
    ['Content-Length', String(block.length)],
  ];
  return { id, bytes: joinBytes([encodeHead('WARC/1.1', fields), block, encoder.encode('\r\n\r\n')]) };
}

const encoder = new TextEncoder();

function encodeHead(start: string, headers: readonly (readonly [name: string, value: string])[]): Uint8Array {
  const lines = headers.map(([name, value]) => `${oneLine(name)}: ${oneLine(value)}`);
  return encoder.encode(`${[oneLine(start), ...lines].join('\r\n')}\r\n\r\n`);
}

const oneLine = (value: string): string => value.replace(/[\r\n\0]+/g, ' ').trim();

/** A UUID of version 8, made of a hash. Source: RFC 9562, 5.8. */
function createRecordId(parts: readonly string[]): string {
  const hash = sha256Hex(JSON.stringify(parts));
  const variant = ((Number.parseInt(hash[16]!, 16) & 3) | 8).toString(16);
  const groups = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, variant + hash.slice(17, 20)];
  return `<urn:uuid:${groups.join('-')}-${hash.slice(20, 32)}>`;
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
