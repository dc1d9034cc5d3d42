import { decodeBytes } from '../../decode-bytes.ts';
import { isPersonName } from '../../fields/people.ts';
import type { ReadResult } from '../../input.ts';
import { createNotice } from '../../notices.ts';
import { readFragment } from '../piece/fragment.ts';
import { assemblePieces, type PieceContent, type PieceSource } from '../piece/piece.ts';
import type { MailHeaders } from './headers.ts';
import { type MailPart, type ParsedMail, parseMail } from './parse-mail.ts';

/** Reads a mail: its own text is the article, its subject the title, its sender the outlet. Attachments are told by {@link attachmentsOf}. */
export function readMail(bytes: Uint8Array, source: PieceSource): ReadResult {
  const mail = parseMail(bytes);
  const body = chooseBody(mail.parts);
  const cut = createNotice(
    'read/mail/cut',
    `${source.name} ends before its parts do, or has too many; what is there is read`,
  );
  const notices = mail.cut ? [cut] : [];
  if (!body) {
    const empty = createNotice('read/input/empty', `${source.name} is a mail without a text of its own`);
    return { articles: [], notices: [...notices, empty] };
  }
  return assemblePieces(source, [{ raw: readFields(mail.headers), content: body, notices }]);
}

/** The fields that the head of a mail tells. A sender who is a person writes for the domain of the address. */
function readFields(headers: MailHeaders): ReadonlyMap<string, unknown> {
  const from = headers.get('from') ?? headers.get('sender') ?? '';
  const named = /^\s*"?([^"<]{2,200}?)"?\s*<[^<>]*>\s*$/.exec(from)?.[1]?.trim();
  const domain = /@([\w.-]{3,200})/.exec(from)?.[1]?.replace(/^(?:mail|email|news|info|e|m)\./, '');
  const isPerson = named !== undefined && isPersonName(named);
  return new Map<string, unknown>([
    [
      'title',
      headers
        .get('subject')
        ?.replace(/^(?:\s*(?:re|fwd?|aw|wg)\s*:)+/i, '')
        .trim(),
    ],
    ['outlet', named !== undefined && !isPerson ? named : (domain ?? named)],
    ['byline', isPerson ? named : undefined],
    ['publishedAt', headers.get('date')?.replace(/\s*\([^()]{0,60}\)\s*$/, '')],
    ['url', headers.get('archived-at')?.replace(/^<(.*)>$/, '$1')],
    ['language', headers.get('content-language')?.split(',')[0]],
  ]);
}

const isText = ({ media, attached }: MailPart): boolean => !attached && media.type === 'text/plain';
const isHtml = ({ media, attached }: MailPart): boolean => !attached && media.type === 'text/html';

/** The text as written; as HTML where the plain text is missing, or only a word about it. */
function chooseBody(parts: readonly MailPart[]): PieceContent | undefined {
  const plain = decodeText(parts.filter(isText));
  const html = parts
    .filter(isHtml)
    .map((part) => decodePart(part))
    .join('\n');
  const fragment = html === '' ? undefined : readFragment(html);
  if (fragment && plain.trim().length * 2 < fragment.text.length) {
    return { kind: 'text', value: fragment.text, drafts: fragment.drafts };
  }
  return plain.trim() === '' ? undefined : { kind: 'text', value: withoutSignature(plain) };
}

const decodeText = (parts: readonly MailPart[]): string =>
  parts
    .map((part) =>
      part.media.parameters.get('format')?.toLowerCase() === 'flowed'
        ? unflow(decodePart(part), part)
        : decodePart(part),
    )
    .join('\n\n');

/** The text of a part, in the encoding that it declares or shows. */
export const decodePart = ({ bytes, media }: MailPart): string =>
  decodeBytes(bytes, media.parameters.get('charset')).text;

/** Lines that end in a blank go on in the next one. Source: RFC 3676. */
const unflow = (text: string, { media }: MailPart): string =>
  text.replace(/(?<!^--) \r?\n(?!\r?\n|>)/gm, media.parameters.get('delsp')?.toLowerCase() === 'yes' ? '' : ' ');

/** What stands behind the line `-- ` is no part of what the mail says. Source: RFC 3676, 4.3. */
function withoutSignature(text: string): string {
  const at = /(?:^|\r?\n)-- ?\r?\n(?![\s\S]{3000})/.exec(text)?.index;
  return at === undefined || at === 0 ? text : text.slice(0, at);
}

/** A file inside a mail that is to be read for itself. */
export interface Attachment {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The attached files and mails of a mail, pictures, sounds and signatures aside. */
export function attachmentsOf(mail: ParsedMail): Attachment[] {
  return mail.parts
    .filter((part) => part.media.type === 'message/rfc822' || part.attached || !/^text\//.test(part.media.type))
    .filter(
      ({ media, bytes }) =>
        bytes.length > 0 &&
        !/^(?:image|audio|video|font|text\/calendar|application\/(?:pkcs7|x-pkcs7|pgp|ics))/.test(media.type),
    )
    .map((part, index) => ({ name: part.filename ?? `part-${index + 1}`, bytes: part.bytes }));
}
