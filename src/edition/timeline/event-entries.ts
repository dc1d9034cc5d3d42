import type { EventStatus } from '../../model/annotation.ts';
import type { Citation } from '../../model/citation.ts';
import type { CollatedEvent } from '../../model/collation.ts';
import type { TimelineEntry } from '../../model/edition.ts';
import { cite, type EditionContext } from '../context.ts';
import { buildDisagreements } from './disagreements.ts';
import { listEventTellings, type PlacedTelling } from './event-tellings.ts';

/** An event with its entry, which has no number yet. */
export interface EventEntry {
  readonly event: CollatedEvent;
  readonly entry: Omit<TimelineEntry, 'id'>;
}

/** An event as an entry of the timeline: what it is called in each telling, and the sentences that tell it. */
export function createEventEntry(context: EditionContext, event: CollatedEvent): EventEntry {
  const tellings = plainestFirst(event, listEventTellings(context, event));
  const { type, mode, date, granularity, status, place, participants } = event;
  const dates = tellings.flatMap(({ articleId, date: told, time }) =>
    told !== undefined && time ? cite(context, articleId, time) : [],
  );
  const disagreements = buildDisagreements(context, event, tellings);
  const reported = listReported(context, tellings);
  return {
    event,
    entry: {
      type,
      ...(mode === undefined ? {} : { mode }),
      ...(date === undefined ? {} : { date }),
      ...(granularity === undefined ? {} : { granularity }),
      status,
      participants,
      ...(place === undefined ? {} : { place }),
      triggers: tellings.map(({ articleId, annotation }) => cite(context, articleId, annotation)),
      citations: citeSentences(context, tellings),
      ...(dates.length > 0 ? { dates } : {}),
      ...(reported.length > 1 ? { reported } : {}),
      ...(disagreements.length > 0 ? { disagreements } : {}),
    },
  };
}

/** The telling that dates the event in the running text comes first, then the others in their order. */
function plainestFirst({ dated }: CollatedEvent, tellings: readonly PlacedTelling[]): PlacedTelling[] {
  const rank = ({ articleId, time, isRunning }: PlacedTelling): number =>
    !isRunning ? 2 : dated && articleId === dated.articleId && time?.id === dated.time ? 0 : 1;
  const best = tellings.reduce((found, telling) => (rank(telling) < rank(found) ? telling : found));
  return [best, ...tellings.filter((telling) => telling !== best)];
}

/** Each sentence once, though it may tell the event twice. */
function citeSentences(context: EditionContext, tellings: readonly PlacedTelling[]): Citation[] {
  const sentences = new Map(
    tellings.map(({ articleId, sentence }) => [`${articleId} ${sentence.start}`, { articleId, sentence }]),
  );
  return [...sentences.values()].map(({ articleId, sentence }) => cite(context, articleId, sentence));
}

function listReported(
  context: EditionContext,
  tellings: readonly PlacedTelling[],
): { status: EventStatus; citations: Citation[] }[] {
  const byStatus = Map.groupBy(tellings, ({ annotation }) => annotation.status);
  return [...byStatus].map(([status, told]) => ({
    status,
    citations: told.map(({ articleId, annotation }) => cite(context, articleId, annotation)),
  }));
}
