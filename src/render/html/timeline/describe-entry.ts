import type { TimelineEntry } from '../../../model/edition.ts';
import { nameEvent } from '../../timeline/event-labels.ts';
import { countReports } from '../../timeline/group-entries.ts';
import { capitalize, countOf, formatDate } from '../format.ts';
import { entityName, type StoryPage } from '../story-page.ts';

/** The names of those who take part. */
export const namesOf = (page: StoryPage, ids: readonly string[]): string[] =>
  ids.flatMap((id) => entityName(page, id) ?? []);

const longest = 90;

/** An entry in a line of plain text, for those who point at its mark or hear it. */
export function describeEntry(page: StoryPage, entry: TimelineEntry): string {
  const what = nameEvent(entry);
  const words = entry.citations[0]?.exact.replace(/\s+/gu, ' ') ?? '';
  const names = namesOf(page, entry.participants).join(', ');
  const place = entityName(page, entry.place);
  return [
    entry.date === undefined ? 'no date' : formatDate(entry.date),
    what === undefined
      ? words.length > longest
        ? `${words.slice(0, longest).toWellFormed()}…`
        : words
      : capitalize(what),
    ...(what !== undefined && names !== '' ? [names] : []),
    ...(place === undefined ? [] : [place]),
    ...(entry.status === 'done' ? [] : [entry.status]),
    ...(entry.disagreements
      ? [`reports differ on the ${entry.disagreements.map(({ about }) => about).join(' and ')}`]
      : []),
    countOf(countReports(entry), 'report'),
  ].join(' · ');
}
