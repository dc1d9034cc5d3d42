import { version } from '../../model/version.ts';
import { joinChunks } from '../../read/warc/chunked.ts';
import { statusOf, targetOf, type WarcRecord } from '../../read/warc/record.ts';
import { type NewRecord, writeRecord } from '../../read/warc/write-record.ts';
import { sha256Hex } from '../../text/sha256.ts';
import type { Exchange, Truncation } from '../exchange.ts';
import type { WireAnswer } from '../http/send-request.ts';

/** A request with what was answered to it. */
export interface SentExchange {
  readonly url: URL;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly answer: WireAnswer;
}

/** Fields that are true of the wire only, or that are nobody's business later. */
const droppedHeaders: ReadonlySet<string> = new Set(['transfer-encoding', 'connection', 'keep-alive', 'set-cookie']);

/** The record that opens a file: who wrote it. Source: ISO 28500, 5.4. */
export function writeFileRecord(date: string): Uint8Array {
  const lines = [`software: variorum/${version}`, 'format: WARC File Format 1.1', 'robots: obey', ''];
  return writeRecord({
    type: 'warcinfo',
    date,
    contentType: 'application/warc-fields',
    body: new TextEncoder().encode(lines.join('\r\n')),
  }).bytes;
}

/**
 * A response and its request as records; the answer that nothing has changed becomes a revisit, so that the page itself
 * stays the one kept before. The body stays as it was sent, without the frames of chunked transfer.
 */
export function writeExchange({ url, requestHeaders, answer }: SentExchange): Uint8Array {
  const common = { targetUri: url.href, date: answer.retrievedAt };
  const response = writeRecord({
    ...common,
    type: answer.status === 304 ? 'revisit' : 'response',
    contentType: 'application/http; msgtype=response',
    http: {
      start: answer.start,
      headers: answer.rawHeaders.filter(([name]) => !droppedHeaders.has(name.toLowerCase())),
    },
    body: answer.body,
    headers: responseFields(answer),
  });
  const request = writeRecord({
    ...common,
    type: 'request',
    contentType: 'application/http; msgtype=request',
    http: {
      start: `GET ${url.pathname}${url.search} HTTP/1.1`,
      headers: [['Host', url.host], ...Object.entries(requestHeaders)],
    },
    body: new Uint8Array(0),
    headers: [['WARC-Concurrent-To', response.id]],
  });
  return Buffer.concat([response.bytes, request.bytes]);
}

function responseFields({ address, status, truncated }: WireAnswer): NonNullable<NewRecord['headers']> {
  const fields: (readonly [string, string])[] = [];
  if (address) fields.push(['WARC-IP-Address', address]);
  if (truncated) fields.push(['WARC-Truncated', truncated]);
  if (status === 304) fields.push(['WARC-Profile', 'http://netpreserve.org/warc/1.1/revisit/server-not-modified']);
  return fields;
}

const truncations: ReadonlySet<string> = new Set(['length', 'time', 'disconnect']);

/** The answer that a record holds, its body whole; undefined for other records and for what is damaged. */
export function readExchange(record: WarcRecord): Exchange | undefined {
  const [status, target, retrievedAt] = [statusOf(record), targetOf(record), record.headers.get('warc-date')];
  if (record.type !== 'response' || record.damage || !record.httpHeaders || !status || !target || !retrievedAt)
    return undefined;
  if (!hasRightHash(record)) return undefined;
  const isChunked = /\bchunked\b/i.test(record.httpHeaders.get('transfer-encoding') ?? '');
  const truncated = record.headers.get('warc-truncated');
  return {
    url: target,
    retrievedAt,
    status,
    headers: record.httpHeaders,
    body: isChunked ? joinChunks(record.body) : record.body,
    ...(truncated ? { truncated: (truncations.has(truncated) ? truncated : 'disconnect') as Truncation } : {}),
  };
}

/** Only hashes that are ours are known here; those of other programs are taken on trust. */
function hasRightHash({ body, headers }: WarcRecord): boolean {
  const told = /^sha256:([0-9a-f]{64})$/.exec(headers.get('warc-payload-digest') ?? '')?.[1];
  return told === undefined || told === sha256Hex(body);
}
