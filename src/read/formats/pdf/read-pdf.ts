import type { Notice } from '../../../model/notice.ts';
import type { ReadResult } from '../../input.ts';
import { createNotice, quoteValue } from '../../notices.ts';
import { readLines } from '../office/read-office.ts';
import type { PieceSource } from '../piece/piece.ts';
import { joinLines } from './join-lines.ts';
import { type OpenedPdf, openPdf } from './open-pdf.ts';
import { dropRunningLines, joinRuns } from './page-lines.ts';

/** Reads a PDF: an export of a news archive, or one article. Its lines are joined into paragraphs, the heads and feet of its pages left out. */
export async function readPdf(bytes: Uint8Array, source: PieceSource): Promise<ReadResult> {
  return readPages(await openPdf(bytes), source);
}

/** Reads the pages of a PDF that was opened. */
export function readPages(opened: OpenedPdf, source: PieceSource): ReadResult {
  const { name } = source;
  if (opened.problem === 'locked')
    return failed('read/pdf/locked', `${name} is locked with a password; save it without one`);
  if (opened.problem) return failed('read/pdf/broken', `${name} cannot be read as a PDF: ${quoteValue(opened.reason)}`);
  const pages = opened.pages.map((runs, index) => joinRuns(runs ?? [], index));
  const empty = pages.filter((lines) => lines.length === 0).length;
  if (empty === pages.length) {
    return failed('read/pdf/no-text', `${name} holds no text, only pictures of it; have its text recognised first`);
  }
  return readLines(joinLines(dropRunningLines(pages)), source, emptyNotices(empty, pages.length, name));
}

const failed = (rule: Parameters<typeof createNotice>[0], reason: string): ReadResult => ({
  articles: [],
  notices: [createNotice(rule, reason)],
});

const emptyNotices = (empty: number, pages: number, name: string): Notice[] =>
  empty > 0
    ? [createNotice('read/pdf/pages', `${empty} of the ${pages} pages of ${name} hold no text that can be read`)]
    : [];
