import type { EventStatus } from '../../model/annotation.ts';
import type { CollatedEvent, EventTelling } from '../../model/collation.ts';
import { compareStrings, type Link } from '../../model/link.ts';
import { clusterLinks } from '../clusters.ts';
import { findDate } from './event-dates.ts';
import type { EventMention } from './event-mentions.ts';
import { matchPlaces } from './event-places.ts';
import { findDisagreed } from './find-disagreed.ts';

/** The events of a story: clusters of mentions with what their tellings give, by date, the undated last. */
export function buildEvents(mentions: readonly EventMention[], links: readonly Link[]): CollatedEvent[] {
  const byKey = new Map(mentions.map((mention) => [mention.key, mention]));
  return clusterLinks([...byKey.keys()], links)
    .map((keys) => keys.map((key) => byKey.get(key)!).sort((a, b) => a.order - b.order))
    .map((cluster) => ({ first: cluster[0]!.order, event: buildEvent(cluster) }))
    .sort((a, b) => compareStrings(a.event.date ?? '~', b.event.date ?? '~') || a.first - b.first)
    .map(({ event }, index) => ({ id: `v${index + 1}`, ...event }));
}

function buildEvent(cluster: readonly EventMention[]): Omit<CollatedEvent, 'id'> {
  const mode = mostTold(cluster.flatMap(({ event }) => event.mode ?? []));
  const place = findPlace(cluster);
  return {
    type: cluster[0]!.event.type,
    ...(mode === undefined ? {} : { mode }),
    status: latestStatus(cluster),
    ...findDate(cluster),
    ...(place === undefined ? {} : { place }),
    participants: listParticipants(cluster),
    tellings: cluster.map(createTelling),
    disagreed: findDisagreed(cluster),
  };
}

function createTelling({ article, event, time, place }: EventMention): EventTelling {
  const date = time?.days && time.annotation.value;
  return {
    articleId: article.id,
    event: event.id,
    status: event.status,
    ...(date === undefined ? {} : { date }),
    ...(place && isShared(place.id) ? { place: place.id } : {}),
  };
}

/** Ids of entities across articles have no `#`, those of one article do. */
const isShared = (id: string): boolean => !id.includes('#');

const ranks: readonly EventStatus[] = ['done', 'denied', 'planned', 'possible'];

/** What is done was planned before; what is denied stays so unless a report tells it as done. */
const latestStatus = (cluster: readonly EventMention[]): EventStatus =>
  ranks.find((status) => cluster.some(({ event }) => event.status === status))!;

/** The town or venue that most tellings name, before a country. */
function findPlace(cluster: readonly EventMention[]): string | undefined {
  const places = cluster.flatMap(({ place }) => (place && isShared(place.id) ? place : []));
  const towns = places.filter(({ isCountry }) => !isCountry);
  const listed = towns.filter(({ isListed }) => isListed);
  const best = mostTold((listed.length > 0 ? listed : towns.length > 0 ? towns : places).map(({ id }) => id));
  const kept = places.find(({ id }) => id === best);
  return kept && places.every((other) => matchPlaces(kept, other) !== 'apart') ? best : undefined;
}

function listParticipants(cluster: readonly EventMention[]): string[] {
  const counts = new Map<string, number>();
  for (const { named } of cluster) for (const id of named) if (isShared(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([id]) => id);
}

/** The value that occurs most; of equals the first. */
function mostTold(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
