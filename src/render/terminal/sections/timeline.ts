import type { TimelineEntry } from '../../../model/edition.ts';
import { countOf, nameOf } from '../../labels.ts';
import { nameEvent, namePartOfDay, weighEvent } from '../../timeline/event-labels.ts';
import { countReports, type EntryGroup, groupEntries } from '../../timeline/group-entries.ts';
import { splitTimeline } from '../../timeline/story-window.ts';
import { indent, markRun, type Page, setLabelled, setParagraph, setSection } from '../page.ts';
import type { Run } from '../wrap.ts';

const maxGroups = 24;
const snippetLength = 150;
/** The column of the dates. */
export const dateColumn = 16;

/** What happened around the time of publication, by date; what lies further off or has no date is counted. */
export function setTimeline(page: Page): string[] {
  const { earlier, story, later, undated } = splitTimeline(page.edition);
  const groups = groupEntries(story);
  const chosen = chooseGroups(groups).slice(0, maxGroups);
  let last = '';
  const lines = chosen.flatMap((group) => {
    const date = labelOf(group[0]);
    const label = date === last ? '' : date;
    last = date;
    return setGroup(page, label, group);
  });
  const notes = [
    [groups.length - chosen.length, 'more sentence'],
    [earlier.length + later.length, 'entry with a date further off', 'entries with dates further off'],
    [undated.length, 'event without a date', 'events without a date'],
  ] as const;
  const told = notes.flatMap(([count, one, many]) => (count > 0 ? countOf(count, one, many) : []));
  if (told.length > 0) lines.push(...setParagraph(page, [{ text: `and ${told.join(', ')}`, style: page.colors.dim }]));
  return setSection(page, 'TIMELINE', lines);
}

/** What several reports tell, and of each report on each date what says most. */
function chooseGroups(groups: readonly EntryGroup[]): EntryGroup[] {
  const best = new Map<string, EntryGroup>();
  for (const group of groups) {
    const key = keyOf(group);
    const known = best.get(key);
    if (!known || weightOf(group) > weightOf(known)) best.set(key, group);
  }
  return groups.filter(
    (group) =>
      best.get(keyOf(group)) === group ||
      group.some((entry) => countReports(entry) > 1 || entry.disagreements !== undefined),
  );
}

const keyOf = ([{ date, citations }]: EntryGroup): string => `${date} ${citations[0]?.articleId}`;

const weightOf = (group: EntryGroup): number => Math.max(...group.map(weighEvent));

/** A date, or the days from and to: `2025-08-30/31`; a time that has not ended is `from` its first day. */
export function labelOf({ date = '' }: Pick<TimelineEntry, 'date'>): string {
  const [from = '', to] = date.split('/');
  if (to === undefined) return from.slice(0, 10);
  if (to === '..') return `from ${from.slice(0, 10)}`;
  return from.slice(0, 8) === to.slice(0, 8) ? `${from.slice(0, 10)}/${to.slice(8, 10)}` : `${from.slice(0, 10)}/…`;
}

/** The events, and below them the sentence that tells them. */
function setGroup(page: Page, label: string, group: EntryGroup): string[] {
  const events = group.filter((entry) => nameEvent(entry) !== undefined);
  const heads = events.flatMap((entry, index): Run[] => [
    ...(index > 0 ? [{ text: '; ' }] : []),
    ...eventRuns(page, entry, index === events.length - 1 || countReports(entry) > 1),
  ]);
  const isAlone = heads.length === 0;
  return [
    ...setLabelled(page, label, heads, { column: dateColumn }),
    ...setLabelled(page, isAlone ? label : '', sentenceRuns(page, group[0], isAlone), {
      column: isAlone ? dateColumn : dateColumn + indent.length,
    }),
    ...group.flatMap((entry) => setDisagreements(page, entry)),
  ];
}

/** "planned: Meeting · Mara Quill, Jon Averill · Port Sellen [A C]" */
function eventRuns(page: Page, entry: TimelineEntry, isMarked: boolean): Run[] {
  const { edition, colors } = page;
  const name = nameEvent(entry)!;
  const hour = entry.date && (/T(\d{2}:\d{2})/u.exec(entry.date)?.[1] ?? namePartOfDay(entry.date));
  const people = entry.participants.flatMap((id) => nameOf(edition, id) ?? []).join(', ');
  const place = nameOf(edition, entry.place);
  return [
    ...statusRuns(page, entry),
    { text: name[0]!.toUpperCase() + name.slice(1), style: colors.bold },
    { text: [people, place, hour].flatMap((part) => (part ? ` · ${part}` : [])).join('') },
    ...(isMarked ? [markRun(page, entry.citations)] : []),
  ];
}

const statusRuns = ({ colors }: Page, { status }: TimelineEntry): Run[] =>
  status === 'done' ? [] : [{ text: `${status}: `, style: colors.yellow }];

/** The sentence around the words that tell or date it, and who prints it if that is not said above. */
function sentenceRuns(page: Page, entry: TimelineEntry, isAlone: boolean): Run[] {
  const { colors } = page;
  const sentence = entry.citations[0]!;
  const trigger = entry.triggers.find(
    ({ articleId, start, end }) => articleId === sentence.articleId && start >= sentence.start && end <= sentence.end,
  );
  const at = trigger ? trigger.start - sentence.start : 0;
  const [before, after] = [sentence.exact.slice(0, at), sentence.exact.slice(at + (trigger?.exact.length ?? 0))];
  const head = cutStart(before);
  return [
    ...(isAlone ? statusRuns(page, entry) : []),
    { text: head },
    ...(trigger ? [{ text: trigger.exact, style: colors.underline }] : []),
    { text: cutEnd(after, Math.max(40, snippetLength - head.length)) },
    ...(isAlone ? [markRun(page, entry.citations)] : []),
  ];
}

const aboutWords = { date: 'the date', place: 'the place', status: 'whether it happened' } as const;

function setDisagreements(page: Page, { disagreements = [], reported = [] }: TimelineEntry): string[] {
  const { colors } = page;
  const isPlan = reported.length > 0 && !disagreements.some(({ about }) => about === 'status');
  const plan = reported.flatMap(({ status, citations }, index): Run[] => [
    { text: `${index > 0 ? ', ' : ''}${status} in` },
    markRun(page, citations),
  ]);
  const rows = disagreements.map(({ about, positions }): Run[] => [
    { text: '≠ ', style: colors.red },
    { text: `reports differ on ${aboutWords[about]}: ` },
    ...positions.flatMap(({ value, citations }, index): Run[] => [
      { text: `${index > 0 ? ', ' : ''}${value}` },
      markRun(page, citations),
    ]),
  ]);
  return [...(isPlan ? [plan] : []), ...rows].flatMap((runs) => setLabelled(page, '', runs, { column: dateColumn }));
}

/** The end of a long text, cut at a space. */
function cutStart(text: string): string {
  if (text.length <= snippetLength) return text;
  const space = text.indexOf(' ', text.length - snippetLength);
  return `… ${text.slice(space + 1)}`;
}

/** The start of a long text, cut at a space. */
function cutEnd(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length);
  return `${text.slice(0, Math.max(space, 0))} …`;
}
