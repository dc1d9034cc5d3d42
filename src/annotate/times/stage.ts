import { type Scene, splitScenes } from '../../language/scene.ts';
import { annotationId, roundCertainty, type TimeAnnotation } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import type { Findings, Reading, Stage } from '../../model/reading.ts';
import { compareSpans } from '../../model/span.ts';
import { splitDatelines } from './datelines.ts';
import { findTimeItems } from './find-items.ts';
import { looksBack, shiftAhead } from './look.ts';
import { isDayMeaning } from './meaning.ts';
import { contradictedNotice, isContradicted, undatedNotice } from './notices.ts';
import { parsePublicationDay } from './resolve/anchor.ts';
import { resolveTime } from './resolve/resolve-time.ts';
import type { Reference, ResolvedTime, TimeContext } from './resolve/resolved.ts';
import { type Tense, tenseAround } from './resolve/tense.ts';
import type { TimeItem } from './rule.ts';

/** Finds time expressions and resolves them against the day of publication and the tense of their sentence. */
export const timesStage: Stage = {
  id: 'annotate/times',
  requires: ['sentence', 'token'],
  provides: ['time'],
  find: findTimes,
};

/** What is carried from sentence to sentence. */
interface Thread {
  readonly article: Article;
  readonly publication: ReturnType<typeof parsePublicationDay>;
  reference: Reference | undefined;
  /** Nothing was told yet that later words count from. */
  isFirst: boolean;
  /** Sentences since the reference was told. */
  age: number;
  quarter: Reference | undefined;
  quarterAge: number;
  lastQuarter: Reference | undefined;
  undated: boolean;
  /** The first time that the text tells of as past though it lies after publication. */
  contradiction: TimeAnnotation | undefined;
}

const longestMemory = 3;

function findTimes(reading: Reading): Findings {
  const { article } = reading;
  const thread = createThread(article);
  const found: TimeAnnotation[] = [];
  for (const scene of splitDatelines(article)) found.push(...resolveItems(thread, scene, findTimeItems(scene)));
  const datelines = found.length;
  for (const scene of splitScenes(reading)) {
    const items = findTimeItems(scene);
    grow(thread);
    if (items.length > 0) found.push(...resolveItems(thread, scene, items));
  }
  const notices = [
    ...(thread.undated ? [undatedNotice(article)] : []),
    ...(thread.contradiction ? [contradictedNotice(article, thread.contradiction)] : []),
  ];
  return { annotations: datelines === 0 ? found : found.sort(compareSpans), notices };
}

const createThread = (article: Article): Thread => ({
  article,
  publication: parsePublicationDay(article.publishedAt),
  reference: undefined,
  isFirst: true,
  age: 0,
  quarter: undefined,
  quarterAge: 0,
  lastQuarter: undefined,
  undated: false,
  contradiction: undefined,
});

/** What was told some sentences ago is no longer what "the next day" counts from. */
function grow(thread: Thread): void {
  thread.age += 1;
  thread.quarterAge += 1;
  if (thread.age > longestMemory) thread.reference = undefined;
  if (thread.quarterAge > longestMemory) thread.quarter = undefined;
}

function resolveItems(thread: Thread, scene: Scene, items: readonly TimeItem[]): TimeAnnotation[] {
  const contextOf = (item: TimeItem, sentenceDay?: Reference): TimeContext => ({
    ...(thread.publication && { publication: thread.publication }),
    ...(thread.reference && { reference: thread.reference }),
    ...(thread.isFirst && { isFirst: true as const }),
    ...(thread.quarter && { quarter: thread.quarter }),
    ...(thread.lastQuarter && { lastQuarter: thread.lastQuarter }),
    ...(sentenceDay && { sentenceDay }),
    tense: lazyTense(thread.article.text, scene, item),
  });
  const day = items.find(
    ({ meaning }) => isDayMeaning(meaning) || (meaning.kind === 'moment' && meaning.date !== undefined),
  );
  return items.map((found) => {
    const bare = contextOf(found);
    const item = withLook(scene, found, bare.tense);
    const isBare = item.meaning.kind === 'moment' && item.meaning.date === undefined;
    const sentenceDay = isBare && day ? resolveTime(day.meaning, contextOf(day)).reference : undefined;
    const context = sentenceDay === undefined ? bare : { ...bare, sentenceDay };
    const resolved = resolveTime(item.meaning, context);
    if (resolved.needsPublication) thread.undated = true;
    remember(thread, item, resolved);
    const time = createTime(scene, item, resolved);
    if (thread.contradiction === undefined && isContradicted(time, context)) thread.contradiction = time;
    return time;
  });
}

/** A length that the sentence places before or behind publication. */
function withLook(scene: Scene, item: TimeItem, tense: () => Tense): TimeItem {
  if (item.meaning.kind !== 'duration') return item;
  if (looksBack(scene, item)) return { ...item, meaning: { ...item.meaning, look: 'back' } };
  const ahead = shiftAhead(scene, item);
  return ahead !== undefined && tense() === 'future' ? { ...item, start: item.start - 1, meaning: ahead } : item;
}

/** Later words count from the last time told; a comparison with the year before does not move it. */
function remember(thread: Thread, { meaning }: TimeItem, { reference }: ResolvedTime): void {
  if (reference === undefined || (meaning.kind === 'shift' && meaning.comparison)) return;
  thread.reference = reference;
  thread.isFirst = false;
  thread.age = 0;
  if (reference.quarter === undefined) return;
  thread.quarter = reference;
  thread.lastQuarter = reference;
  thread.quarterAge = 0;
}

const lazyTense = (text: string, scene: Scene, item: TimeItem) => {
  let tense: { readonly value: Tense } | undefined;
  return (): Tense => {
    tense ??= { value: tenseAround(scene.tokens, text, spanOf(scene, item)) };
    return tense.value;
  };
};

const spanOf = ({ atoms }: Scene, { start, end }: TimeItem) => ({
  start: atoms[start]!.start,
  end: atoms[end - 1]!.end,
});

function createTime(scene: Scene, item: TimeItem, resolved: ResolvedTime): TimeAnnotation {
  const span = spanOf(scene, item);
  const { bound, strict, part } = item;
  return {
    id: annotationId('time', span),
    kind: 'time',
    ...span,
    rule: item.rule,
    certainty: roundCertainty(item.certainty * resolved.certainty),
    ...(resolved.value === undefined ? {} : { value: resolved.value }),
    granularity: resolved.granularity,
    known: resolved.known,
    implied: resolved.value === undefined ? [] : resolved.implied,
    ...(bound && { bound }),
    ...(strict && { strict }),
    ...(part && { part }),
    ...(resolved.interval && { interval: resolved.interval }),
  };
}
