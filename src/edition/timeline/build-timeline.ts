import type { TimelineEntry } from '../../model/edition.ts';
import { compareStrings } from '../../model/link.ts';
import { firstDayOf } from '../../text/first-day.ts';
import { cite, type EditionContext } from '../context.ts';
import { dayOf } from '../parts/times.ts';
import { createSentenceEntry, type DatedGroup, type DatedSentence, findDatedSentences } from './dated-sentences.ts';
import { createEventEntry, type EventEntry } from './event-entries.ts';
import { listEventTellings } from './event-tellings.ts';

/** An entry with the place of what it rests on, to be put in order. */
interface PlacedEntry {
  readonly entry: Omit<TimelineEntry, 'id'>;
  /** Id of the collated event. */
  readonly event?: string;
}

/** The timeline, and the entry of each event in it. */
export interface Timeline {
  readonly entries: readonly TimelineEntry[];
  /** By id of the collated event. */
  readonly byEvent: ReadonlyMap<string, TimelineEntry>;
}

/**
 * What happened when: the events, and the sentences with a date in which no event is dated; by date, those without one last.
 * A sentence that says nearly what an event's sentence says of the same date is cited there.
 */
export function buildTimeline(context: EditionContext): Timeline {
  const events = context.collation.events.map((event) => createEventEntry(context, event));
  const holders = new Map(events.flatMap((entry) => sentenceKeys(context, entry).map((key) => [key, entry] as const)));
  const further = new Map<EventEntry, DatedSentence[]>();
  const rest: DatedGroup[] = [];
  for (const group of findDatedSentences(context)) {
    const holder = group.map((item) => holders.get(keyOf(item))).find((entry) => entry !== undefined);
    if (!holder) rest.push(group);
    else further.set(holder, [...(further.get(holder) ?? []), ...group.filter((item) => !holders.has(keyOf(item)))]);
  }
  return orderEntries(context, [
    ...events.map((item) => ({ entry: addSentences(context, item.entry, further.get(item)), event: item.event.id })),
    ...rest.map((group) => ({ entry: createSentenceEntry(context, group) })),
  ]);
}

/** The sentences that an event's tellings date it in, by the key that {@link keyOf} gives the same sentence. */
const sentenceKeys = (context: EditionContext, { event }: EventEntry): string[] =>
  event.date === undefined
    ? []
    : listEventTellings(context, event).flatMap(({ articleId, sentence, date }) =>
        date === undefined ? [] : `${articleId} ${sentence.start} ${dayOf(date)}`,
      );

const keyOf = ({ indexed, sentence, date }: DatedSentence): string => `${indexed.id} ${sentence.start} ${date}`;

const addSentences = (
  context: EditionContext,
  entry: Omit<TimelineEntry, 'id'>,
  sentences: readonly DatedSentence[] = [],
): Omit<TimelineEntry, 'id'> =>
  sentences.length === 0
    ? entry
    : {
        ...entry,
        citations: [...entry.citations, ...sentences.map((item) => cite(context, item.indexed.id, item.sentence))],
      };

function orderEntries(context: EditionContext, placed: readonly PlacedEntry[]): Timeline {
  const byEvent = new Map<string, TimelineEntry>();
  const entries = [...placed]
    .sort((a, b) => compareStrings(sortKey(a.entry), sortKey(b.entry)) || compareFirst(context, a.entry, b.entry))
    .map(({ entry, event }, index) => {
      const numbered = { id: `t${index + 1}`, ...entry };
      if (event !== undefined) byEvent.set(event, numbered);
      return numbered;
    });
  return { entries, byEvent };
}

type Unnumbered = Omit<TimelineEntry, 'id'>;

/** EDTF values go by their first day, the wider before the narrower: `2025`, `2025-09`, `2025-09-01`, `2025-W36`. */
const sortKey = ({ date }: Unnumbered): string =>
  date === undefined ? '~~' : `${firstDayOf(date) ?? '~'} ${date.replace(/[~?%]/g, '')}`;

const compareFirst = (context: EditionContext, a: Unnumbered, b: Unnumbered): number => {
  const [left, right] = [a.triggers[0]!, b.triggers[0]!];
  return context.orderOf.get(left.articleId)! - context.orderOf.get(right.articleId)! || left.start - right.start;
};
