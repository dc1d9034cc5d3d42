import type { NameType } from '../../model/annotation.ts';
import type { Citation } from '../../model/citation.ts';
import type { CollatedEvent } from '../../model/collation.ts';
import type { Meeting, TimelineEntry } from '../../model/edition.ts';
import type { EditionContext } from '../context.ts';
import type { Timeline } from './build-timeline.ts';
import { findGuests } from './meeting-sides.ts';

const kinds: ReadonlySet<string> = new Set(['meeting', 'call']);

/** A meeting of the timeline, or one of several that a sentence lists. */
interface FoundMeeting {
  readonly entry: TimelineEntry;
  readonly participants: readonly string[];
  /** It is one of several that a sentence lists: "met with A, B and C". */
  readonly isListed: boolean;
}

/**
 * Who met or called whom, in the order of the timeline: the meetings with at least two who are named. Meetings of the same
 * people of which neither day nor place is told are one row. A sentence that lists many partners is a meeting with each of
 * them, and goes to the meeting of that pair where there is just one, else to their row without day and place.
 */
export function buildMeetings(context: EditionContext, { byEvent }: Timeline): Meeting[] {
  const types = new Map(context.collation.entities.map(({ id, type }) => [id, type]));
  const found = context.collation.events
    .filter(({ type, status }) => kinds.has(type) && status !== 'denied')
    .flatMap((event) => splitMeeting(context, event, byEvent.get(event.id)!, types));
  const rows = new Map<string, FoundMeeting[]>();
  for (const meeting of found) if (!meeting.isListed) addTo(rows, rowKey(meeting), meeting);
  const byPeople = Map.groupBy(rows.keys(), (key) => peopleKey(rows.get(key)![0]!.participants));
  for (const meeting of found.filter(({ isListed }) => isListed))
    addTo(rows, chooseRow(meeting, byPeople, rows), meeting);
  return [...rows.values()].map(createMeeting).sort((a, b) => numberOf(a.entry) - numberOf(b.entry));
}

function addTo(rows: Map<string, FoundMeeting[]>, key: string, meeting: FoundMeeting): void {
  const row = rows.get(key);
  if (row) row.push(meeting);
  else rows.set(key, [meeting]);
}

const peopleKey = (participants: readonly string[]): string => [...participants].sort().join(' ');

/** Each entry of the timeline has a row of its own, but those that tell neither day nor place. */
const rowKey = ({ entry, participants }: FoundMeeting): string =>
  entry.date === undefined && entry.place === undefined
    ? ['open', entry.type, entry.mode, entry.status, peopleKey(participants)].join('|')
    : `entry|${entry.id}`;

function chooseRow(
  meeting: FoundMeeting,
  byPeople: ReadonlyMap<string, readonly string[]>,
  rows: ReadonlyMap<string, readonly FoundMeeting[]>,
): string {
  const { status, type } = meeting.entry;
  const same = (byPeople.get(peopleKey(meeting.participants)) ?? []).filter((key) => {
    const { entry } = rows.get(key)![0]!;
    return entry.status === status && entry.type === type;
  });
  const own = `${rowKey(meeting)}|${peopleKey(meeting.participants)}`;
  return same.length === 1 ? same[0]! : (same.find((key) => key.startsWith('open|')) ?? own);
}

const numberOf = (entry = ''): number => Number(entry.slice(1));

function splitMeeting(
  context: EditionContext,
  event: CollatedEvent,
  entry: TimelineEntry,
  types: ReadonlyMap<string, NameType>,
): FoundMeeting[] {
  const participants = withoutSeats(event.participants, types);
  if (participants.length < 2) return [];
  const guests = findGuests(context, event, participants);
  if (!guests) return [{ entry, participants, isListed: false }];
  return guests.guests.map((guest) => ({ entry, participants: [guests.host, guest], isListed: true }));
}

/** Where people meet, a country beside them is a place or a side, and none of those who meet. */
function withoutSeats(participants: readonly string[], types: ReadonlyMap<string, NameType>): string[] {
  const hasPeople = participants.some((id) => types.get(id) === 'person');
  return participants.filter((id) => !hasPeople || types.get(id) !== 'place');
}

function createMeeting(row: readonly FoundMeeting[]): Meeting {
  const [{ entry, participants }] = row as readonly [FoundMeeting, ...FoundMeeting[]];
  const { id, type, mode, date, granularity, place, status } = entry;
  return {
    event: type,
    ...(mode === undefined ? {} : { mode }),
    participants,
    ...(place === undefined ? {} : { place }),
    ...(date === undefined ? {} : { date }),
    ...(granularity === undefined ? {} : { granularity }),
    ...(status === 'done' ? {} : { status }),
    entry: id,
    citations: distinct(row.flatMap((meeting) => meeting.entry.citations)),
  };
}

const distinct = (citations: readonly Citation[]): Citation[] => [
  ...new Map(
    citations.map((citation) => [`${citation.articleId} ${citation.start} ${citation.end}`, citation]),
  ).values(),
];
