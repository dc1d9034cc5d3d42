import type { TimelineEntry } from '../../model/edition.ts';

/** Entries that are shown by one and the same sentence: it is printed once. */
export type EntryGroup = readonly [TimelineEntry, ...TimelineEntry[]];

/** Puts neighbours together that are shown by one sentence. */
export function groupEntries(entries: readonly TimelineEntry[]): EntryGroup[] {
  const groups: [TimelineEntry, ...TimelineEntry[]][] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last && entry.date === last[0].date && leadOf(entry) === leadOf(last[0])) last.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

const leadOf = ({ citations: [lead] }: TimelineEntry): string | undefined =>
  lead && `${lead.articleId} ${lead.start} ${lead.end}`;

/** How many reports tell an entry. */
export const countReports = ({ citations }: Pick<TimelineEntry, 'citations'>): number =>
  new Set(citations.map(({ articleId }) => articleId)).size;
