import { parseDate } from '../../fields/dates.ts';
import type { LineRule } from '../line-rule.ts';

const opening =
  /^[\s•·|*–—-]{0,4}(?:(first published|published|updated|last updated|last modified|modified|posted|created|date)(?: on| at)?[:\s]\s*)?/i;

/** The date that a line consists of, and whether it is the date of an update. */
export interface LineDate {
  readonly date: string;
  readonly updated: boolean;
}

/** Reads a line that is nothing but a date, with a bullet or a word such as "Published" in front at most. */
export function parseDateLine(line: string): LineDate | undefined {
  if (line.length > 100) return undefined;
  const match = opening.exec(line);
  const date = parseDate(line.slice(match?.[0].length ?? 0).replace(/[\s•·|]+$/, ''));
  return date && date.length >= 10 ? { date, updated: /updated|modified/i.test(match?.[1] ?? '') } : undefined;
}

/** A line of its own with nothing but a date. */
export const dateLineRule: LineRule = {
  id: 'read/blocks/date-line',
  kind: 'date',
  matches: [
    '• September 2, 2031 7:43 pm',
    'Published: 3 September 2031',
    'Tuesday, March 10, 2026',
    'Updated March 11, 2026, 6:05 a.m. EDT',
    '2026-03-10',
  ],
  rejects: ['March 10, 2026 was a Tuesday', 'September', 'February 30, 2026', 'In March 2026', '2026'],
  test: (line) => parseDateLine(line) !== undefined,
};
