import type { EventAnnotation, NameAnnotation, TimeAnnotation } from '../../model/annotation.ts';
import type { CollatedEvent, EventTelling } from '../../model/collation.ts';
import type { Span } from '../../model/span.ts';
import { articleOf, type EditionContext, sentenceAt } from '../context.ts';
import { itemAt } from '../index-article.ts';

/** One article's telling of an event, with where it stands. */
export interface PlacedTelling extends EventTelling {
  readonly annotation: EventAnnotation;
  readonly time?: TimeAnnotation;
  readonly placeName?: NameAnnotation;
  readonly sentence: Span;
  /** It stands in the running text, not in a headline. */
  readonly isRunning: boolean;
}

/** The tellings of an event with their annotations, in the event's order. */
export const listEventTellings = (context: EditionContext, event: CollatedEvent): PlacedTelling[] =>
  event.tellings.map((telling) => placeTelling(context, telling));

function placeTelling(context: EditionContext, telling: EventTelling): PlacedTelling {
  const indexed = articleOf(context, telling.articleId);
  const annotation = indexed.byId.get(telling.event) as EventAnnotation;
  const printed = sentenceAt(context, telling.articleId, annotation.start);
  const time = annotation.time === undefined ? undefined : (indexed.byId.get(annotation.time) as TimeAnnotation);
  const placeName = annotation.place === undefined ? undefined : (indexed.byId.get(annotation.place) as NameAnnotation);
  return {
    ...telling,
    annotation,
    ...(time && { time }),
    ...(placeName && { placeName }),
    sentence: printed ?? itemAt(indexed.sentences, annotation.start) ?? annotation,
    isRunning: printed !== undefined,
  };
}
