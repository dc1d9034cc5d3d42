import { matchLine } from '../../blocks/lines.ts';
import { matchDateline } from '../../blocks/match-dateline.ts';
import type { ExportLine } from './export-lines.ts';
import { parseHeadDate, parseLabel } from './labels.ts';
import { type ExportPart, wordsOf } from './split-parts.ts';

const separator = /^(?:[-=*_#~+•·—–] ?){3,200}$/;
const minWords = 40;
const openingLines = 8;

/**
 * Splits a text that people pasted several articles into: at lines of signs or at new pages, only if every part is long
 * enough, opens with a title, and names a date, an author, an address or a place under it. Undefined otherwise.
 */
export function splitPasted(lines: readonly ExportLine[]): ExportPart[] | undefined {
  const parts: ExportLine[][] = [[]];
  for (const line of lines) {
    const isMark = separator.test(line.text);
    if ((isMark || line.newPage) && parts.at(-1)!.length > 0) parts.push([]);
    if (!isMark) parts.at(-1)!.push(line);
  }
  const filled = parts.filter((part) => part.length > 0);
  return filled.length > 1 && filled.every(opensAsArticle) ? filled : undefined;
}

function opensAsArticle(part: ExportPart): boolean {
  const title = part[0]!.text;
  if (title.length > 200 || title.length < 8 || /[.:;,]$/.test(title) || wordsOf(part) < minWords) return false;
  return part.slice(1, openingLines).some(({ text }) => isHeadSign(text));
}

/** Whether a line tells when, by whom, where or at which address an article came out. */
function isHeadSign(line: string): boolean {
  const meaning = parseLabel(line)?.meaning;
  if (meaning === 'outlet' || meaning === 'publishedAt' || meaning === 'byline' || meaning === 'url') return true;
  if (/^https?:\/\/\S+$/i.test(line) || parseHeadDate(line) !== undefined || outletAndDate(line)) return true;
  return matchLine(line)?.kind === 'byline' || (line.length > 60 && matchDateline(line) !== undefined);
}

/** A line "The Gull | 10 March 2026": an outlet and a date. */
export function outletAndDate(line: string): { outlet: string; publishedAt: string } | undefined {
  const match = line.length > 120 ? null : /^([^|•·]{2,60}?)\s?(?:[|•·]|,| [-–—] )\s?(\S.{7,40})$/.exec(line);
  const publishedAt = match ? parseHeadDate(match[2]!) : undefined;
  const outlet = match?.[1]?.trim();
  return publishedAt && outlet && !/^(?:by|published|updated|posted)\b|day$/i.test(outlet)
    ? { outlet, publishedAt }
    : undefined;
}

/** What the lines under the title of a pasted article tell. */
export function readOpening(part: ExportPart): ReadonlyMap<string, unknown> {
  const raw = new Map<string, unknown>([['title', part[0]!.text]]);
  const tell = (name: string, value: unknown) => {
    if (value !== undefined && !raw.has(name)) raw.set(name, value);
  };
  for (const { text } of part.slice(1, openingLines)) {
    const label = parseLabel(text);
    const both = outletAndDate(text);
    if (label && label.value !== '' && /^(?:outlet|byline|url)$/.test(label.meaning)) tell(label.meaning, label.value);
    tell(
      'publishedAt',
      (label?.meaning === 'publishedAt' ? parseHeadDate(label.value) : undefined) ??
        parseHeadDate(text) ??
        both?.publishedAt,
    );
    tell('outlet', both?.outlet);
    tell('url', /^https?:\/\/\S+$/i.test(text) ? text : undefined);
  }
  return raw;
}
