import { parseDate, parseNumericDate } from './dates.ts';
import { englishMonths } from './month-names.ts';

/** What a line calls a date. */
export type DateLabel = 'first' | 'published' | 'updated';

/** A date in a line, and what the line calls it. */
export interface FoundDate {
  /** ISO 8601 date, or date and time. */
  readonly date: string;
  /** Where it begins in the line. */
  readonly start: number;
  readonly end: number;
  /** `first`: the day on which it was first or originally published. */
  readonly label?: DateLabel;
}

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const clock =
  '(?:(?:,| at| \\||,? [-–—•])? \\d{1,2}[:.]\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?(?: ?\\(?(?:Z|UTC|GMT|E[SD]?T|C[SD]?T|M[SD]?T|P[SD]?T|BST|CEST|[+-]\\d{2}:?\\d{2})\\b\\)?)?)?';
const date = new RegExp(
  `(?<![\\p{L}\\d])(?:${month} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}${clock}|\\d{1,2}(?:st|nd|rd|th)?[ -]${month},?[ -]\\d{4}${clock}|\\d{4}-\\d{2}-\\d{2}(?:T[\\d:.]+(?:Z|[+-]\\d{2}:?\\d{2})?)?|\\d{1,2}([/.])\\d{1,2}\\1\\d{4}(?: (?:- |at )?\\d{1,2}:\\d{2})?)(?![\\p{L}\\d])`,
  'giu',
);
const updated = /\b(?:updated?|modified|reviewed|revised|edited)\b[^.]{0,20}$/i;
const published = /\b(?:published|posted|created|filed|issued|released|first|on|date)\b[^.]{0,14}$/i;
const first = /\b(?:first|originally) (?:published|posted|appeared)\b[^.]{0,40}$/i;
const maxUnits = 400;
const maxDates = 5;

/**
 * The dates in a line that is not much more than dates and labels; at most five. `monthFirst` decides "3/4/2025". A date
 * without a label is that of publication where the next is called the update: "3 May 2031. Updated: 4 May 2031".
 */
export function findDates(line: string, monthFirst?: boolean): FoundDate[] {
  if (line.length > maxUnits || !/\d{4}/.test(line)) return [];
  const text = englishMonths(line.replace(/\s/g, ' '));
  const found: FoundDate[] = [];
  let behind = 0;
  for (const match of text.matchAll(date)) {
    const value = parseDate(match[0]) ?? parseNumericDate(match[0], monthFirst);
    const label = labelOf(text.slice(Math.max(behind, match.index - 60), match.index));
    behind = match.index + match[0].length;
    if (!value || found.length >= maxDates) continue;
    const last = found.at(-1);
    if (label === 'updated' && last && !last.label) found[found.length - 1] = { ...last, label: 'published' };
    found.push({ date: value, start: match.index, end: behind, ...(label && { label }) });
  }
  return found;
}

function labelOf(before: string): DateLabel | undefined {
  if (first.test(before)) return 'first';
  const near = before.slice(-40);
  return updated.test(near) ? 'updated' : published.test(near) ? 'published' : undefined;
}
