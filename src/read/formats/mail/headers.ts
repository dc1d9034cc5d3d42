import { decodeWith, isKnownEncoding } from '../../encodings/iconv.ts';
import { decodeBase64, decodeQuoted } from './transfer.ts';

/** The fields of a mail or of one part of it, decoded; by name in lower case, the first of each. */
export type MailHeaders = ReadonlyMap<string, string>;

const encodedWord = /=\?([\w.:+-]{1,60})(?:\*[\w-]{0,40})?\?([bq])\?([^?\s]{0,2000})\?=/gi;

/** Reads the fields of a head, unfolded, their encoded words decoded. Source: RFC 5322, RFC 2047. */
export function parseMailHeaders(head: string): MailHeaders {
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon < 1) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    if (!headers.has(name)) headers.set(name, decodeWords(line.slice(colon + 1).trim()));
  }
  return headers;
}

/** A field's value with its encoded words decoded; blanks between two of them belong to neither. */
export const decodeWords = (value: string): string =>
  value.includes('=?')
    ? value
        .replace(/(\?=)\s+(=\?)/g, '$1$2')
        .replace(encodedWord, (whole, charset: string, kind: string, text: string) => {
          if (!isKnownEncoding(charset)) return whole;
          const bytes = kind.toLowerCase() === 'b' ? decodeBase64(text) : decodeQuoted(text.replaceAll('_', ' '));
          return decodeWith(charset, bytes);
        })
    : decodeRaw(value);

/** Fields outside ASCII without encoding are UTF-8 today; the head was read byte for byte. */
function decodeRaw(value: string): string {
  if (!/[\u0080-\u00FF]/.test(value)) return value;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(value, (unit) => unit.charCodeAt(0)));
  } catch {
    return value;
  }
}

/** A media type with its parameters: `multipart/mixed` and `boundary`. */
export interface MediaType {
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
}

const parameter = /;\s*([\w!#$&^.+*-]{1,60})\s*=\s*(?:"((?:[^"\\]|\\.){0,1000})"|([^\s;"]{0,1000}))/g;

/** Reads a `Content-Type` or `Content-Disposition`; undefined fields give plain text. Source: RFC 2045, 5.1. */
export function parseMediaType(value: string | undefined): MediaType {
  const type =
    /^\s*([\w!#$&^.+-]{1,100}(?:\/[\w!#$&^.+-]{1,100})?)/.exec(value ?? '')?.[1]?.toLowerCase() ?? 'text/plain';
  const parameters = new Map<string, string>();
  for (const [, name, quoted, bare] of (value ?? '').matchAll(parameter)) {
    parameters.set(name!.toLowerCase(), quoted === undefined ? bare! : quoted.replace(/\\(.)/g, '$1'));
  }
  return { type, parameters };
}
