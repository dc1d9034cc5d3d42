import { parseWebUrl } from '../../fields/urls.ts';
import type { ReadResult } from '../../input.ts';
import { createNotice } from '../../notices.ts';
import { assemblePieces, type PieceSource } from '../piece/piece.ts';
import { withRetrieved } from '../piece/saved-page.ts';
import { type MailPart, parseMail } from './parse-mail.ts';
import { decodePart } from './read-mail.ts';

/** Reads a page saved as MHTML: its main part is the page, which knows its address. Source: RFC 2557. */
export function readMhtml(bytes: Uint8Array, source: PieceSource): ReadResult {
  const mail = parseMail(bytes);
  const page = findPage(mail.parts, mail.headers.get('snapshot-content-location'));
  const cut = createNotice('read/mail/cut', `${source.name} ends before its parts do; what is there is read`);
  if (!page) {
    return {
      articles: [],
      notices: [createNotice('read/input/empty', `${source.name} is a saved page without a page in it`)],
    };
  }
  const url = mail.headers.get('snapshot-content-location') ?? page.headers.get('content-location');
  const address = url === undefined ? undefined : parseWebUrl(url);
  const content = { kind: 'page', value: decodePart(page) } as const;
  return assemblePieces(withRetrieved(source, address), [{ raw: new Map(), content, notices: mail.cut ? [cut] : [] }]);
}

function findPage(parts: readonly MailPart[], location: string | undefined): MailPart | undefined {
  const pages = parts.filter(({ media }) => media.type === 'text/html' || media.type === 'application/xhtml+xml');
  return (
    pages.find(({ headers }) => location !== undefined && headers.get('content-location') === location) ?? pages[0]
  );
}
