import type { Citation } from '../../model/citation.ts';
import type { CollatedEvent } from '../../model/collation.ts';
import type { TimelineDisagreement } from '../../model/edition.ts';
import type { Span } from '../../model/span.ts';
import { cite, type EditionContext } from '../context.ts';
import { dayOf } from '../parts/times.ts';
import type { PlacedTelling } from './event-tellings.ts';

/** A value that a telling gives, and the words that give it. */
interface ToldValue {
  readonly articleId: string;
  readonly value: string;
  readonly span: Span;
}

/** What the reports disagree about, with every value told and the words that tell it; empty if they agree. */
export function buildDisagreements(
  context: EditionContext,
  { disagreed }: CollatedEvent,
  tellings: readonly PlacedTelling[],
): TimelineDisagreement[] {
  return disagreed.map((about) => {
    const told = tellings.flatMap((telling) => readers[about](context, telling) ?? []);
    const byValue = Map.groupBy(told, ({ value }) => value);
    return {
      about,
      positions: [...byValue].map(([value, list]) => ({ value, citations: list.map(citeIn(context)) })),
    };
  });
}

const citeIn =
  (context: EditionContext) =>
  ({ articleId, span }: ToldValue): Citation =>
    cite(context, articleId, span);

type Reader = (context: EditionContext, telling: PlacedTelling) => ToldValue | undefined;

const readers: Readonly<Record<TimelineDisagreement['about'], Reader>> = {
  date: (_, { articleId, date, time }) =>
    date !== undefined && time ? { articleId, value: dayOf(date), span: time } : undefined,
  place: (context, { articleId, place, placeName }) => {
    const name = context.collation.entities.find(({ id }) => id === place)?.name;
    return name !== undefined && placeName ? { articleId, value: name, span: placeName } : undefined;
  },
  status: (_, { articleId, annotation }) => ({ articleId, value: annotation.status, span: annotation }),
};
