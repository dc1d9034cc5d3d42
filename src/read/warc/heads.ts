import { decodeWith } from '../encodings/iconv.ts';

/** A start line and the fields under it, as WARC records and HTTP messages have them. */
export interface MessageHead {
  /** `WARC/1.1`, `HTTP/1.1 200 OK`, `GET /news HTTP/1.1`. */
  readonly start: string;
  /** By name in lower case; of fields that are there twice the first counts. */
  readonly fields: ReadonlyMap<string, string>;
}

/** A head of more bytes than this is no head. */
export const maxHeadBytes = 65_536;

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Where the head that begins at `start` ends, behind its empty line; undefined if the empty line is not among the bytes. */
export function findHeadEnd(bytes: Uint8Array, start: number): number | undefined {
  for (let at = bytes.indexOf(lineFeed, start); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) {
    if (at - start > maxHeadBytes) return undefined;
    if (bytes[at + 1] === lineFeed) return at + 2;
    if (bytes[at + 1] === carriageReturn && bytes[at + 2] === lineFeed) return at + 3;
  }
  return undefined;
}

/** Reads a head out of its bytes; lines that are no fields are passed over. A line that begins with a blank goes on with the one before. */
export function parseHead(bytes: Uint8Array): MessageHead {
  const [start = '', ...lines] = unfold(decodeHead(bytes)).split('\n');
  const fields = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon < 1) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    if (!fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return { start: start.trim(), fields };
}

/** WARC heads are UTF-8; what is not is taken for Latin-1, byte for byte. */
function decodeHead(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWith('latin1', bytes);
  }
}

const unfold = (head: string): string => head.replaceAll('\r\n', '\n').replace(/\n[ \t]+/g, ' ');
