import { decodeWith } from '../../encodings/iconv.ts';
import { decodeWords, type MailHeaders, type MediaType, parseMailHeaders, parseMediaType } from './headers.ts';
import { decodeBase64, decodeQuoted } from './transfer.ts';

/** A mail, or a part of one that holds no other parts. */
export interface MailPart {
  readonly headers: MailHeaders;
  readonly media: MediaType;
  /** Decoded from its transfer encoding. */
  readonly bytes: Uint8Array;
  /** Its name, where it is an attachment or has one. */
  readonly filename?: string;
  readonly attached: boolean;
  /** The part stands in an alternative that another part of a better kind tells as well. */
  readonly inside: readonly string[];
}

/** A mail taken apart. */
export interface ParsedMail {
  readonly headers: MailHeaders;
  /** In order, those of inner multiparts in their place. */
  readonly parts: readonly MailPart[];
  /** A multipart whose last boundary is missing, or parts left out for their number or depth. */
  readonly cut: boolean;
}

const maxParts = 1000;
const maxDepth = 20;

/** Takes a mail, or an MHTML page, apart. Never throws; what is broken is text. Source: RFC 5322, RFC 2045, RFC 2046, RFC 2557. */
export function parseMail(bytes: Uint8Array): ParsedMail {
  const text = decodeWith('latin1', bytes)
    .replace(/^(?:\s*\r?\n)+/, '')
    .replace(/^>?From [^\n]*\n/, '');
  const parts: MailPart[] = [];
  const state = { cut: false };
  const [head, body] = splitHead(text);
  const headers = parseMailHeaders(head);
  collectParts({ headers, body, inside: [] }, parts, state);
  return { headers, parts, cut: state.cut };
}

interface OpenPart {
  readonly headers: MailHeaders;
  readonly body: string;
  readonly inside: readonly string[];
}

function collectParts({ headers, body, inside }: OpenPart, parts: MailPart[], state: { cut: boolean }): void {
  const media = parseMediaType(headers.get('content-type'));
  const boundary = media.parameters.get('boundary');
  if (!media.type.startsWith('multipart/') || boundary === undefined || boundary === '') {
    parts.push(createPart({ headers, body, inside }, media));
    return;
  }
  const { sections, closed } = splitSections(body, boundary);
  if (!closed || inside.length >= maxDepth || parts.length + sections.length > maxParts) state.cut = true;
  if (inside.length >= maxDepth) return;
  for (const section of sections.slice(0, maxParts - parts.length)) {
    const [head, content] = splitHead(section);
    collectParts({ headers: parseMailHeaders(head), body: content, inside: [...inside, media.type] }, parts, state);
  }
}

function createPart({ headers, body, inside }: OpenPart, media: MediaType): MailPart {
  const disposition = parseMediaType(headers.get('content-disposition') ?? 'inline');
  const filename = disposition.parameters.get('filename') ?? media.parameters.get('name');
  const encoding = headers.get('content-transfer-encoding')?.trim().toLowerCase();
  const bytes =
    encoding === 'base64' ? decodeBase64(body) : encoding === 'quoted-printable' ? decodeQuoted(body) : toBytes(body);
  return {
    headers,
    media,
    bytes,
    attached: disposition.type === 'attachment',
    ...(filename && { filename: decodeWords(filename) }),
    inside,
  };
}

const toBytes = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
};

/** Head and body, which an empty line sets apart. */
function splitHead(text: string): [head: string, body: string] {
  if (/^\r?\n/.test(text)) return ['', text.replace(/^\r?\n/, '')];
  const gap = /\r?\n\r?\n/.exec(text);
  return gap ? [text.slice(0, gap.index), text.slice(gap.index + gap[0].length)] : [text, ''];
}

/** The sections between the lines of a boundary; `closed` if its last line is there. */
function splitSections(body: string, boundary: string): { sections: string[]; closed: boolean } {
  const mark = `--${boundary}`;
  const sections: string[] = [];
  let start: number | undefined;
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body[at - 1] !== '\n') continue;
    const behind = body.slice(at + mark.length, at + mark.length + 2);
    if (start !== undefined) sections.push(body.slice(start, at).replace(/\r?\n$/, ''));
    if (behind === '--') return { sections, closed: true };
    const feed = body.indexOf('\n', at);
    start = feed < 0 ? body.length : feed + 1;
    if (sections.length > maxParts) return { sections, closed: false };
  }
  if (start !== undefined && start < body.length) sections.push(body.slice(start));
  return { sections, closed: false };
}
