import type { BlockKind } from '../../../model/article.ts';
import type { Notice } from '../../../model/notice.ts';
import type { Draft } from '../../blocks/draft.ts';
import type { ReadResult } from '../../input.ts';
import { createNotice } from '../../notices.ts';
import { openZip } from '../archive/open-zip.ts';
import { readExport } from '../exports/read-export.ts';
import { assemblePieces, type Piece, type PieceSource } from '../piece/piece.ts';
import type { DocumentLine } from './document-lines.ts';
import { type OfficeDocument, parseDocx } from './parse-docx.ts';
import { parseOdt } from './parse-odt.ts';
import { parseRtf } from './parse-rtf.ts';

/** Reads a document of an office program, in DOCX or OpenDocument: an export of a news archive, or one article. */
export function readOffice(bytes: Uint8Array, source: PieceSource): ReadResult {
  const zip = openZip(bytes);
  const document = parseDocx(zip) ?? parseOdt(zip);
  if (!document) {
    const locked = zip.entries.some(({ name, encrypted }) => encrypted || /^Encrypt/.test(name));
    const reason = locked
      ? 'is locked with a password'
      : 'holds no text of an office document that can be read, or too much of it';
    return { articles: [], notices: [createNotice('read/office/unreadable', `${source.name} ${reason}`)] };
  }
  const external = createNotice(
    'read/office/external',
    `${source.name} refers to parts outside itself, which are not fetched`,
  );
  return readLines(document.lines, source, [
    ...(document.external ? [external] : []),
    ...editingNotices(document, source),
    ...cutNotice(document.cut, source),
  ]);
}

/** What a person should know of a manuscript that is still being worked on. */
function editingNotices({ changed, commented }: OfficeDocument, { name }: PieceSource): Notice[] {
  const changes = `changes are marked in ${name}: what was inserted is read, what was deleted is not`;
  return [
    ...(changed ? [createNotice('read/office/changes', changes)] : []),
    ...(commented ? [createNotice('read/office/comments', `${name} has comments, which are not read`)] : []),
  ];
}

/** Reads a document in Rich Text Format: an export of a news archive, or one article. */
export function readRtf(bytes: Uint8Array, source: PieceSource): ReadResult {
  const { lines, cut } = parseRtf(bytes);
  return readLines(lines, source, cutNotice(cut, source));
}

const cutNotice = (cut: boolean, { name }: PieceSource): Notice[] =>
  cut ? [createNotice('read/office/cut', `${name} ends in the middle; what is there is read`)] : [];

/** Reads the lines of a document: as an export if it is one, else as one article. */
export function readLines(lines: readonly DocumentLine[], source: PieceSource, notices: readonly Notice[]): ReadResult {
  const read = readExport(lines, source) ?? assemblePieces(source, [toPiece(lines)]);
  if (read.articles.length > 0 || read.notices.length > 0) return { ...read, notices: [...notices, ...read.notices] };
  return { articles: [], notices: [...notices, createNotice('read/input/empty', `${source.name} holds no text`)] };
}

/** One article: its paragraphs, set apart by empty lines, with what their styles say. */
function toPiece(lines: readonly DocumentLine[]): Piece {
  const written = lines.map((line) => ({ ...line, text: line.text.trim() })).filter(({ text }) => text !== '');
  const styled = written.findIndex(({ style }) => style === 'title');
  const title = styled < 0 ? undefined : written[styled]!.text;
  const parts = written.map(({ text }) => text);
  if (!written.some(({ style }) => style)) {
    return { raw: new Map(), content: { kind: 'text', value: parts.join('\n\n') } };
  }
  let at = 0;
  const drafts = written.map((line): Draft => {
    const start = at;
    at += line.text.length + 2;
    const hint: BlockKind | undefined = line.style === 'title' ? 'heading' : line.style;
    return { start, end: start + line.text.length, ...(hint && { hint }), blankAfter: true };
  });
  const named = title ?? (written[0]!.style === 'heading' ? written[0]!.text : undefined);
  return { raw: new Map([['title', named]]), content: { kind: 'text', value: parts.join('\n\n'), drafts } };
}
