import type { ExportLine } from './export-lines.ts';
import { isRightsLine, parseHeadDate } from './labels.ts';

/** The head of an article in an export, and where its text begins. */
export interface ListedHead {
  readonly head: { title?: string; outlet?: string; publishedAt?: string; byline?: string; url?: string };
  /** The line that the text begins with. */
  readonly bodyAt: number;
  /** Units of that line that are no text: its label. */
  readonly skipUnits?: number;
}

/** What one article of an export is found to be. */
export interface ReadPart {
  readonly raw: ReadonlyMap<string, unknown>;
  /** The text of the article itself, in the text of the export. */
  readonly body: { readonly start: number; readonly end: number };
}

const lengthLine = /^(?:\d{1,3}(?:,\d{3})?|\d{1,6}) words$/i;
const maxLines = 40;

/** Reads a head that is a list without labels: title, author, "512 words", date, outlet, codes, language, rights; undefined if there is none. */
export function readListedHead(lines: readonly ExportLine[]): ListedHead | undefined {
  const lengthAt = lines.slice(0, maxLines).findIndex(({ text }) => lengthLine.test(text));
  if (lengthAt < 1) return undefined;
  const byline = lengthAt > 1 && /^by\b/i.test(lines[lengthAt - 1]!.text) ? lines[lengthAt - 1]!.text : undefined;
  const title = lines[lengthAt - (byline === undefined ? 1 : 2)]?.text;
  let at = lengthAt + 1;
  const publishedAt = parseHeadDate(lines[at]?.text ?? '');
  if (publishedAt !== undefined) at += 1;
  if (/^\d{1,2}:\d{2}(?::\d{2})?\b.{0,20}$/.test(lines[at]?.text ?? '')) at += 1;
  const outlet = lines[at]?.text;
  const below = lines.slice(at, at + 10);
  const rights = below.findIndex(({ text }) => isRightsLine(text));
  const language = below.findIndex(({ text }) => /^english$/i.test(text));
  return {
    head: { title, byline, publishedAt, outlet: outlet !== undefined && outlet.length < 120 ? outlet : undefined },
    bodyAt: at + Math.max(rights, language, 0) + 1,
  };
}
