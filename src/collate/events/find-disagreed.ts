import type { CollatedEvent } from '../../model/collation.ts';
import { listDated } from './event-dates.ts';
import type { EventMention } from './event-mentions.ts';
import { matchPlaces } from './event-places.ts';
import { matchTimes } from './time-ranges.ts';

/** What the articles that tell an event disagree about; one article never disagrees with itself. */
export function findDisagreed(cluster: readonly EventMention[]): CollatedEvent['disagreed'] {
  return [
    ...(disagree(
      listDated(cluster).map(({ mention }) => mention),
      areOtherDays,
    )
      ? (['date'] as const)
      : []),
    ...(disagree(
      cluster.filter(({ place }) => place),
      areOtherPlaces,
    )
      ? (['place'] as const)
      : []),
    ...(disagree(cluster, areDeedAndDenial) ? (['status'] as const) : []),
  ];
}

type Differ = (a: EventMention, b: EventMention) => boolean;

const areOtherDays: Differ = (a, b) => {
  const relation = matchTimes(a.time, b.time);
  return relation === 'apart' || relation === 'next-day';
};

const areOtherPlaces: Differ = (a, b) => {
  const relation = matchPlaces(a.place, b.place);
  return relation === 'apart' || relation === 'other';
};

const areDeedAndDenial: Differ = (a, b) =>
  (a.event.status === 'done' && b.event.status === 'denied') ||
  (a.event.status === 'denied' && b.event.status === 'done');

/** Distinct ones only are compared: a cluster of a thousand mentions gives few days and places. */
function disagree(mentions: readonly EventMention[], differ: Differ): boolean {
  const distinct = [...new Map(mentions.map((mention) => [keyOf(mention), mention])).values()];
  return distinct.some((a, at) => distinct.slice(0, at).some((b) => a.article.id !== b.article.id && differ(a, b)));
}

const keyOf = ({ article, event, time, place }: EventMention): string =>
  [article.id, event.status, time?.days?.from, time?.days?.to, place?.key].join('|');
