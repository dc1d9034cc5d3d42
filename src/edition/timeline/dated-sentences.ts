import type { EventStatus, TimeAnnotation } from '../../model/annotation.ts';
import type { TimelineEntry } from '../../model/edition.ts';
import { compareSpans, type Span, spanContains } from '../../model/span.ts';
import { cite, clusterIn, type EditionContext, sentenceAt } from '../context.ts';
import { firstFrom, type IndexedArticle, itemsInside } from '../index-article.ts';
import { dayOf, daysBetween, isDated } from '../parts/times.ts';
import type { PrintedSentence } from '../printed-sentences.ts';
import { coveredBy } from '../rarity.ts';

/** A sentence with a date in it. */
export interface DatedSentence {
  readonly indexed: IndexedArticle;
  readonly sentence: PrintedSentence;
  readonly time: TimeAnnotation;
  readonly date: string;
  readonly status: EventStatus;
}

const sameSentence = 0.6;
/** Sentences of one date are set against at most this many entries, so that a page of dates stays linear. */
const maxCompared = 30;

/** Sentences of one date that say nearly the same, at most one group of an article; in order of the articles. */
export type DatedGroup = readonly [DatedSentence, ...DatedSentence[]];

/** What the reports date: sentences of several articles go together only if they say nearly the same. */
export function findDatedSentences(context: EditionContext): DatedGroup[] {
  const dated = context.articles.flatMap((indexed) => findDated(context, indexed));
  const groups: [DatedSentence, ...DatedSentence[]][] = [];
  const byDate = new Map<string, [DatedSentence, ...DatedSentence[]][]>();
  for (const item of dated) {
    const entries = byDate.get(item.date) ?? [];
    byDate.set(item.date, entries);
    const same = entries.slice(0, maxCompared).find((entry) => tellsSame(context, entry[0], item));
    if (same) same.push(item);
    else {
      entries.push([item]);
      groups.push(entries.at(-1)!);
    }
  }
  return groups;
}

function findDated(context: EditionContext, indexed: IndexedArticle): DatedSentence[] {
  const seen = new Set<string>();
  const marked = markedOf(indexed);
  const { text, publishedAt } = indexed.article;
  const told = indexed.times.filter(
    (time) => isDated(time) && !isVague(time, publishedAt) && !isSpoken(text, marked, time),
  );
  return told.flatMap((time) => {
    const sentence = sentenceAt(context, indexed.id, time.start);
    const date = dayOf(time.value!);
    const key = `${sentence?.start} ${date}`;
    if (!sentence || seen.has(key)) return [];
    seen.add(key);
    return [{ indexed, sentence, time, date, status: statusOf(indexed, sentence, time) }];
  });
}

const future = /\b(?:will|shall|(?:is|are) (?:set|due|expected|scheduled|planned|likely) to|to be held)\b/iu;
const clauseEnd = /[,;:—]| and | but | after | where | which /gu;

const bareNow = /^(?:right |just )?now$/iu;

/** The words in quotation marks of an article's quotes, in order. */
const markedOf = ({ quotes }: IndexedArticle): Span[] => quotes.flatMap(({ marked }) => marked).sort(compareSpans);

/** Quotations inside of quotations lie this deep at most. */
const maxNested = 3;

/** Whether a time is only "soon" or "in the future": open from the day of publication on. */
const isVague = ({ value = '' }: TimeAnnotation, publishedAt: string | undefined): boolean =>
  value.endsWith('/..') && publishedAt !== undefined && value.slice(0, 10) === publishedAt.slice(0, 10);

/** Whether a time dates the moment of speaking rather than what is told: "now", or any word in quotation marks. */
function isSpoken(text: string, marked: readonly Span[], time: TimeAnnotation): boolean {
  if (bareNow.test(text.slice(time.start, time.end))) return true;
  const before = firstFrom(marked, time.start + 1);
  return marked.slice(Math.max(0, before - maxNested), before).some((span) => spanContains(span, time));
}

/** Planned if the date lies behind the day of publication, or is that day or unknown and its clause speaks of the future. */
function statusOf({ article }: IndexedArticle, sentence: PrintedSentence, time: TimeAnnotation): EventStatus {
  const days = article.publishedAt === undefined ? undefined : daysBetween(time.value!, article.publishedAt);
  if (days !== undefined && days !== 0) return days > 0 ? 'planned' : 'done';
  return future.test(clauseAround(article.text, sentence, time)) ? 'planned' : 'done';
}

/** The clause that holds a time; one that opens with the time goes on behind its comma. */
function clauseAround(text: string, sentence: Span, time: Span): string {
  const before = text.slice(sentence.start, time.start);
  const after = text.slice(time.end, sentence.end);
  const ends = Array.from(before.matchAll(clauseEnd), (match) => match.index + match[0].length);
  const from = ends.at(-1) ?? 0;
  const opensClause = before.slice(from).trim().split(' ').length <= 2;
  const closing = Array.from(after.matchAll(clauseEnd), (match) => match.index).filter((at) => !opensClause || at > 2);
  return before.slice(from) + after.slice(0, closing[0] ?? after.length);
}

function tellsSame(context: EditionContext, a: DatedSentence, b: DatedSentence): boolean {
  if (a.indexed.id === b.indexed.id || a.status !== b.status) return false;
  const [left, right] = [a.sentence.words, b.sentence.words];
  return Math.min(coveredBy(left, right, context.rarity), coveredBy(right, left, context.rarity)) >= sameSentence;
}

/** A group of sentences as an entry of the timeline, without its id. */
export function createSentenceEntry(context: EditionContext, group: DatedGroup): Omit<TimelineEntry, 'id'> {
  const { time, date, status } = group[0];
  const place = onlyPlace(context, group[0]);
  return {
    type: 'dated-sentence',
    date,
    granularity: dayOf(time.value!) === time.value ? time.granularity : 'day',
    status,
    participants: findParticipants(context, group),
    ...(place === undefined ? {} : { place }),
    triggers: group.map((item) => cite(context, item.indexed.id, item.time)),
    citations: group.map((item) => cite(context, item.indexed.id, item.sentence)),
  };
}

function findParticipants(context: EditionContext, group: readonly DatedSentence[]): string[] {
  const ids = group.flatMap(({ indexed, sentence }) =>
    itemsInside(indexed.names, sentence)
      .filter(({ type }) => type === 'person' || type === 'organization')
      .flatMap(({ entity }) => clusterIn(context, indexed.id, entity) ?? []),
  );
  return [...new Set(ids)];
}

/** The place of an entry, if its sentence names exactly one. */
function onlyPlace(context: EditionContext, { indexed, sentence }: DatedSentence): string | undefined {
  const places = itemsInside(indexed.names, sentence)
    .filter(({ type }) => type === 'place')
    .map(({ entity }) => clusterIn(context, indexed.id, entity));
  return new Set(places).size === 1 ? places[0] : undefined;
}
