import type { Notice } from '../model/notice.ts';
import { guessEncodings } from './encodings/chardet.ts';
import { decodeWith, isKnownEncoding } from './encodings/iconv.ts';
import { countUtf8 } from './encodings/utf8.ts';
import { guessUtf16 } from './encodings/utf16.ts';
import { createNotice } from './notices.ts';

/** Text out of bytes, with the encoding it was in. */
export interface DecodedText {
  readonly text: string;
  /** Lower case: `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`, or what was declared or guessed. */
  readonly encoding: string;
  readonly notices: readonly Notice[];
}

/** Bytes of more than this are not decoded at once: the engine's strings end at 512 MiB, and reading needs room beside the text. */
export const maxTextBytes = 256 * 1024 * 1024;

const minConfidence = 60;

/**
 * Decodes bytes: by byte-order mark, as UTF-8 if they are valid, as UTF-16 by its zero bytes, by what a server names or
 * an HTML page declares of itself, by a guess that is sure enough, else as windows-1252. The mark is no part of the text.
 */
export function decodeBytes(bytes: Uint8Array, charset?: string): DecodedText {
  const marked = encodingOfMark(bytes);
  if (marked) return decodeNamed(marked, bytes);
  const utf16 = guessUtf16(bytes);
  if (utf16) return decodeNamed(utf16, bytes);
  // An encoding in seven bits looks like valid UTF-8.
  if (charset !== undefined && sevenBit.test(charset) && isKnownEncoding(charset)) {
    return { text: decodeWith(charset, bytes), encoding: charset.toLowerCase(), notices: [] };
  }
  const strict = decodeStrictUtf8(bytes);
  if (strict !== undefined) return { text: strict, encoding: 'utf-8', notices: [] };
  const { sequences, strays } = countUtf8(bytes);
  if (sequences > strays) return decodeNamed('utf-8', bytes);
  return decodeGuessed(bytes, charset);
}

const sevenBit = /^(?:iso-2022-[\w-]{1,10}|hz-gb-2312|utf-7)$/i;

function encodingOfMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

function decodeStrictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decodeNamed(encoding: string, bytes: Uint8Array): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  const damaged = encoding === 'utf-8' && decodeStrictUtf8(bytes) === undefined;
  const notice = createNotice(
    'read/encoding/invalid',
    'some bytes are not valid UTF-8 and are shown as U+FFFD; save the input again as UTF-8',
  );
  return { text, encoding, notices: damaged ? [notice] : [] };
}

function decodeGuessed(bytes: Uint8Array, charset: string | undefined): DecodedText {
  const encoding = toldEncoding(bytes, charset) ?? guessedEncoding(bytes) ?? 'windows-1252';
  const notice = createNotice('read/encoding/guessed', `the bytes are not UTF-8 and were read as ${encoding}`);
  return { text: decodeWith(encoding, bytes), encoding, notices: [notice] };
}

const latin: ReadonlySet<string> = new Set(['iso-8859-1', 'latin1', 'us-ascii', 'ascii']);

// As browsers do, Latin-1 is read as windows-1252, which only adds curly quotation marks and dashes to it.
function usableEncoding(name: string): string | undefined {
  const lower = name.toLowerCase();
  if (latin.has(lower)) return 'windows-1252';
  return lower !== 'utf-8' && !lower.startsWith('utf-16') && isKnownEncoding(lower) ? lower : undefined;
}

/** The server's word goes before the page's, unless the bytes look more like what the page says. */
function toldEncoding(bytes: Uint8Array, charset: string | undefined): string | undefined {
  const [named, declared] = [charset && usableEncoding(charset), declaredEncoding(bytes)];
  if (!named || !declared || named === declared) return named || declared;
  const likely = guessEncodings(bytes).map(({ name }) => usableEncoding(name));
  return likely.find((name) => name === named || name === declared) ?? named;
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = decodeWith('latin1', bytes.subarray(0, 2048));
  const declared = /<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?([\w-]{2,40})/i.exec(head)?.[1];
  return declared && usableEncoding(declared);
}

function guessedEncoding(bytes: Uint8Array): string | undefined {
  const best = guessEncodings(bytes).find(({ name }) => usableEncoding(name) !== undefined);
  return best && best.confidence >= minConfidence ? usableEncoding(best.name) : undefined;
}
