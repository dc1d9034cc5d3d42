import { endsSentence } from '../blocks/draft.ts';
import { matchLine } from '../blocks/lines.ts';
import { matchDateline } from '../blocks/match-dateline.ts';
import { parseDateLine } from '../blocks/rules/date-line.ts';
import type { Passage } from './paragraphs.ts';

const maxShortTitle = 120;
const maxTitle = 250;
const maxAbove = 4;

/**
 * The title that a plain text opens with: its first line, if an empty line follows it, or if it is at most 120
 * characters, has no full stop at its end, and is no date, URL or dateline. Dates and leftovers of a page above it do not
 * count; neither does a first paragraph (over 250 characters, or over 120 and with a full stop), empty line or not.
 */
export function findTitle(text: string, passages: readonly Passage[]): string | undefined {
  for (const [index, passage] of passages.slice(0, maxAbove).entries()) {
    const line = text.slice(passage.start, Math.min(passage.end, passage.start + maxTitle + 1));
    if (isAbove(line)) continue;
    const followed = passage.blankAfter && index < passages.length - 1;
    return isTitle(line, followed) ? line.replace(/\s+/g, ' ') : undefined;
  }
  return undefined;
}

const isUrl = (line: string): boolean => /^(?:https?:\/\/|www\.)\S+$/i.test(line);

/** What may stand above a title and is none: dates, addresses, bylines, notes, leftovers of a page. */
function isAbove(line: string): boolean {
  if (parseDateLine(line) || isUrl(line)) return true;
  const kind = matchLine(line)?.kind;
  return kind !== undefined && kind !== 'list';
}

function isTitle(line: string, followed: boolean): boolean {
  if (line.length > maxTitle || matchDateline(line)) return false;
  if (line.length > maxShortTitle) return followed && !endsSentence(line);
  return followed || !/\.["'”’)]?$/.test(line);
}
