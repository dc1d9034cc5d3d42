import type { Edition, Meeting, TimelineEntry } from '../../model/edition.ts';
import { countOf, nameOf } from '../labels.ts';
import { nameEvent, namePartOfDay } from '../timeline/event-labels.ts';
import { buildNetwork, type MeetingPair } from '../timeline/meeting-network.ts';
import { escapeMarkdown } from './escape.ts';
import type { Footnotes } from './footnotes.ts';

/** The events and the dated sentences by date; events without a date stand last. */
export function setTimeline(edition: Edition, notes: Footnotes): string[] {
  const { timeline } = edition;
  if (timeline.length === 0) return [];
  return ['', '## Timeline', '', ...timeline.flatMap((entry) => setEntry(edition, entry, notes))];
}

function setEntry(edition: Edition, entry: TimelineEntry, { marks, refer }: Footnotes): string[] {
  const { date, status, citations } = entry;
  const when = `**${escapeMarkdown(date?.replace(partOfDay, '') ?? 'no date')}**${setHour(date)}`;
  const how = status === 'done' ? '' : ` *${status}:*`;
  const what = setEvent(edition, entry);
  const line = `- ${when}${how}${what} ${escapeMarkdown(citations[0]!.exact)} (${marks.list(citations)})${refer(citations)}`;
  return [line, ...setReported(entry, { marks, refer }), ...setDisagreements(entry, { marks, refer })];
}

const partOfDay = /T[A-Z]{2}$/u;

function setHour(date: string | undefined): string {
  const part = date === undefined ? undefined : namePartOfDay(date);
  return part === undefined ? '' : ` (${part})`;
}

/** "**Meeting**, Mara Quill, Jon Averill; Port Sellen:" */
function setEvent(edition: Edition, entry: TimelineEntry): string {
  const name = nameEvent(entry);
  if (name === undefined) return '';
  const people = entry.participants.flatMap((id) => nameOf(edition, id) ?? []).map(escapeMarkdown);
  const place = nameOf(edition, entry.place);
  const label = `**${escapeMarkdown(name[0]!.toUpperCase() + name.slice(1))}**`;
  return ` ${[label, ...people].join(', ')}${place === undefined ? '' : `; ${escapeMarkdown(place)}`}:`;
}

type Refer = Pick<Footnotes, 'marks' | 'refer'>;

function setReported({ reported = [], disagreements = [] }: TimelineEntry, { marks, refer }: Refer): string[] {
  if (reported.length === 0 || disagreements.some(({ about }) => about === 'status')) return [];
  const parts = reported.map(({ status, citations }) => `${status} in ${marks.list(citations)}${refer(citations)}`);
  return [`  - ${parts.join(', ')}`];
}

const aboutWords = { date: 'the date', place: 'the place', status: 'whether it happened' } as const;

const setDisagreements = ({ disagreements = [] }: TimelineEntry, { marks, refer }: Refer): string[] =>
  disagreements.map(({ about, positions }) => {
    const told = positions.map(
      ({ value, citations }) => `${escapeMarkdown(value)} (${marks.list(citations)})${refer(citations)}`,
    );
    return `  - ≠ the reports differ on ${aboutWords[about]}: ${told.join('; ')}`;
  });

const mostPeople = 10;
const leastPeople = 3;

/** Who met whom: a matrix of those who met most, and each meeting. */
export function setMeetings(edition: Edition, notes: Footnotes): string[] {
  const { meetings } = edition;
  if (meetings.length === 0) return [];
  const rows = meetings.map((meeting) => setMeeting(edition, meeting, notes));
  return [
    '',
    '## Meetings',
    ...setMatrix(edition),
    '',
    '| Who | What | Where | When | Told by |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ];
}

function setMeeting(edition: Edition, meeting: Meeting, { marks, refer }: Footnotes): string {
  const { event, mode, participants, place, date, status, citations } = meeting;
  const name = nameEvent({ type: event, ...(mode !== undefined && { mode }) }) ?? event;
  const cells = [
    participants.map((id) => escapeMarkdown(nameOf(edition, id) ?? id)).join(', '),
    `${escapeMarkdown(name)}${status === undefined || status === 'done' ? '' : ` (${status})`}`,
    escapeMarkdown(nameOf(edition, place) ?? ''),
    escapeMarkdown(date ?? ''),
    `${marks.list(citations)}${refer(citations)}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

function setMatrix(edition: Edition): string[] {
  const { people, pairs, left } = buildNetwork(edition, mostPeople);
  if (people.length < leastPeople) return [];
  const names = people.map((id) => escapeMarkdown(nameOf(edition, id) ?? id));
  const rows = people.map((row, index) => {
    const cells = people.map((column) =>
      setCell(
        pairs.find((pair) => joins(pair, row, column)),
        row === column,
      ),
    );
    return `| ${index + 1} ${names[index]} | ${cells.join(' | ')} |`;
  });
  const more = left > 0 ? ` ${countOf(left, 'more', 'more')} in the list.` : '';
  return [
    '',
    `Who met or called whom, by how many outlets it is told; in brackets what is planned.${more}`,
    '',
    `| | ${people.map((_, index) => index + 1).join(' | ')} |`,
    `| --- | ${people.map(() => ':---:').join(' | ')} |`,
    ...rows,
  ];
}

const joins = ({ left, right }: MeetingPair, a: string, b: string): boolean =>
  (left === a && right === b) || (left === b && right === a);

function setCell(pair: MeetingPair | undefined, isSame: boolean): string {
  if (!pair) return isSame ? '–' : '';
  return pair.isDone ? String(pair.outlets.length) : `(${pair.outlets.length})`;
}
