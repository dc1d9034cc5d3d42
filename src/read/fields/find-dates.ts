import { parseDate, parseNumericDate } from './dates.ts';

/** A date in a line, and what the line calls it. */
export interface FoundDate {
  /** ISO 8601 date, or date and time. */
  readonly date: string;
  /** Where it begins in the line. */
  readonly start: number;
  readonly end: number;
  readonly label?: 'published' | 'updated';
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
const maxUnits = 400;
const maxDates = 5;

/** The dates in a line that is not much more than dates and labels; at most five. `monthFirst` decides "3/4/2025". */
export function findDates(line: string, monthFirst?: boolean): FoundDate[] {
  if (line.length > maxUnits || !/\d{4}/.test(line)) return [];
  const text = line.replace(/\s/g, ' ');
  const found: FoundDate[] = [];
  let behind = 0;
  for (const match of text.matchAll(date)) {
    const value = parseDate(match[0]) ?? parseNumericDate(match[0], monthFirst);
    const before = text.slice(Math.max(behind, match.index - 40), match.index);
    behind = match.index + match[0].length;
    if (!value || found.length >= maxDates) continue;
    const label = updated.test(before) ? 'updated' : published.test(before) ? 'published' : undefined;
    found.push({ date: value, start: match.index, end: behind, ...(label && { label }) });
  }
  return found;
}
