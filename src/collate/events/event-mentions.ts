import { lazy, lazyWordSet, readLexicon } from '../../language/lexicon.ts';
import {
  annotationsOf,
  type EventAnnotation,
  type NameAnnotation,
  type SentenceAnnotation,
  type TimeAnnotation,
  type TokenAnnotation,
} from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import type { EntityCluster } from '../../model/collation.ts';
import { memberKey } from '../../model/link.ts';
import { foldName } from '../../text/fold.ts';
import { findHolder, firstFrom, within } from '../spans.ts';
import { createEventPlace, type EventPlace } from './event-places.ts';
import { type EventTime, readEventTime } from './time-ranges.ts';

/** How events of a type are told apart. */
export type EventKind = 'mutual' | 'single' | 'verbal' | 'scene' | 'staying' | 'other';

/** An event as one sentence tells it, with what it can be compared by. */
export interface EventMention {
  /** `articleId#annotationId`. */
  readonly key: string;
  readonly article: Article;
  /** Its place among all mentions: by article, then by span. */
  readonly order: number;
  readonly event: EventAnnotation;
  readonly kind: EventKind;
  /** Those who are known by name, across articles where they are known there, by role; a role may be empty. */
  readonly byRole: ReadonlyMap<string, ReadonlySet<string>>;
  readonly named: ReadonlySet<string>;
  /** The lemmas of the trigger's nouns and verbs: "arrest" for "was arrested" and "the arrest". */
  readonly lemmas: ReadonlySet<string>;
  readonly time?: EventTime;
  /** A time that stands near by and may be the event's: no ground to link, but one to stay unsure. */
  readonly timeNearBy?: EventTime;
  readonly place?: EventPlace;
  readonly sentence?: SentenceAnnotation;
  /** The words look back at an earlier event: "had met", "the last visit". */
  readonly looksBack: boolean;
  /** The day of publication in days since 1970. */
  readonly published?: number;
}

/** What the mentions of an article are read with. */
interface EventReader {
  readonly article: Article;
  readonly names: ReadonlyMap<string, NameAnnotation>;
  readonly times: ReadonlyMap<string, TimeAnnotation>;
  readonly tokens: readonly TokenAnnotation[];
  readonly sentences: readonly SentenceAnnotation[];
  readonly clusterOf: ReadonlyMap<string, string>;
  readonly published?: number;
}

/** Reads the events of all articles; those who are in no cluster across articles stand for themselves. Linear. */
export function readEventMentions(articles: readonly Article[], entities: readonly EntityCluster[]): EventMention[] {
  const clusterOf = indexMembers(entities);
  const mentions: EventMention[] = [];
  for (const article of articles) {
    const events = annotationsOf(article.annotations, 'event');
    if (events.length === 0) continue;
    const reader = createReader(article, clusterOf);
    for (const event of events) mentions.push(readMention(reader, event, mentions.length));
  }
  return mentions;
}

/** A ship is taken for a person here and for a firm there: one name is one participant, unless one of them is a place. */
function indexMembers(entities: readonly EntityCluster[]): Map<string, string> {
  const first = new Map<string, string>();
  const clusterOf = new Map<string, string>();
  for (const { id, name, type, members } of entities) {
    const key = `${type === 'place'} ${foldName(name)}`;
    if (!first.has(key)) first.set(key, id);
    for (const member of members) clusterOf.set(member, first.get(key)!);
  }
  return clusterOf;
}

const dayMs = 86_400_000;

function createReader(article: Article, clusterOf: ReadonlyMap<string, string>): EventReader {
  const published = Date.parse(`${article.publishedAt?.slice(0, 10) ?? ''}T00:00:00Z`) / dayMs;
  return {
    article,
    names: new Map(annotationsOf(article.annotations, 'name').map((name) => [name.id, name])),
    times: new Map(annotationsOf(article.annotations, 'time').map((time) => [time.id, time])),
    tokens: annotationsOf(article.annotations, 'token'),
    sentences: annotationsOf(article.annotations, 'sentence'),
    clusterOf,
    ...(Number.isNaN(published) ? {} : { published }),
  };
}

function readMention(reader: EventReader, event: EventAnnotation, order: number): EventMention {
  const { article } = reader;
  const byRole = groupByRole(reader, event);
  const time = event.time === undefined ? undefined : reader.times.get(event.time);
  const read = time && readEventTime(article.text, time);
  const isNearBy = isImplied(event, 'time');
  const isToCome = read?.days !== undefined && reader.published !== undefined && read.days.from > reader.published;
  const place = findPlace(reader, event);
  const sentence = findHolder(reader.sentences, event);
  return {
    key: memberKey(article.id, event.id),
    article,
    order,
    event,
    kind: kinds().get(event.type) ?? 'other',
    byRole,
    named: new Set([...byRole.values()].flatMap((ids) => [...ids])),
    lemmas: readLemmas(reader.tokens, event),
    // What is told as done was not after the report: the time is of something else in the sentence.
    ...(read && !isNearBy && !(isToCome && event.status === 'done') && { time: read }),
    ...(read && isNearBy && { timeNearBy: read }),
    ...(place && { place }),
    ...(sentence && { sentence }),
    looksBack: looksBack(reader.tokens, event),
    ...(reader.published !== undefined && { published: reader.published }),
  };
}

const kinds = lazy(
  () => new Map(readLexicon('collate/event-kinds.tsv').map(([type, kind]) => [type!, kind as EventKind])),
);

const idOf = ({ article, clusterOf }: EventReader, entity: string): string => {
  const key = memberKey(article.id, entity);
  return clusterOf.get(key) ?? key;
};

function groupByRole(reader: EventReader, { participants }: EventAnnotation): Map<string, Set<string>> {
  const byRole = new Map<string, Set<string>>();
  for (const { role, entity, implied } of participants) {
    if (implied) continue;
    const ids = byRole.get(role) ?? new Set();
    if (entity !== undefined) ids.add(idOf(reader, entity));
    byRole.set(role, ids);
  }
  return byRole;
}

/** What was taken from near by may date or place something else: it is no ground to link or to contradict. */
const isImplied = ({ implied }: EventAnnotation, what: 'place' | 'time'): boolean => implied?.includes(what) ?? false;

function findPlace(reader: EventReader, event: EventAnnotation): EventPlace | undefined {
  const { place } = event;
  const name = place === undefined || isImplied(event, 'place') ? undefined : reader.names.get(place);
  if (!name) return undefined;
  const id = name.entity === undefined ? memberKey(reader.article.id, name.id) : idOf(reader, name.entity);
  return createEventPlace(id, reader.article.text.slice(name.start, name.end));
}

const contentTags: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'PROPN']);

const readLemmas = (tokens: readonly TokenAnnotation[], event: EventAnnotation): Set<string> =>
  new Set(within(tokens, event).flatMap(({ tag, lemma }) => (contentTags.has(tag) ? lemma : [])));

const backWords = lazyWordSet('collate/looking-back.tsv');
const reach = 3;

/** Whether "had" stands before a verb, or a word such as "previous" before a noun. */
function looksBack(tokens: readonly TokenAnnotation[], event: EventAnnotation): boolean {
  const at = firstFrom(tokens, event.start);
  const isVerb = tokens[at]?.tag === 'VERB';
  return tokens
    .slice(Math.max(0, at - reach), at)
    .some(({ lemma, penn }) => (isVerb ? lemma === 'have' && penn === 'VBD' : backWords().has(lemma)));
}
