import type { EventAnnotation } from '../../../model/annotation.ts';
import type { Article } from '../../../model/article.ts';
import { compareSpans, spansOverlap } from '../../../model/span.ts';
import type { EventSentence } from '../tree/sentence.ts';
import { fillMain } from './fill-main.ts';
import { isNamedEvent } from './fill-participants.ts';
import { readLeadEvent } from './lead-event.ts';
import { wordsIn } from './title-words.ts';
import type { ToldEvent } from './told-event.ts';

/** How far down an article its main event may be told first, in sentences. */
const deepest = 8;

/**
 * Marks the event that an article is about: of those told first, the one that shares most with the title, is told soonest and has
 * most told of it. Its time and place, where its own sentence is silent, are those that the next sentences tell.
 */
export function markMain(
  article: Article,
  sentences: readonly EventSentence[],
  told: readonly ToldEvent[],
): EventAnnotation[] {
  const title = wordsIn(article.title ?? '');
  let best: ToldEvent | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const one of [...told, ...readLeads(sentences, told)]) {
    if (one.sentence.index > deepest) continue;
    const weight = weigh(one, title);
    if (weight > most) [best, most] = [one, weight];
  }
  if (best === undefined) return [];
  const main = { ...fillMain(best, { article, sentences, told }), main: true as const };
  const others = told.filter((one) => one !== best).map(({ event }) => event);
  return [...others, main].sort(compareSpans);
}

const leads = 8;

/** What the first sentences tell in words that are in no list. */
const readLeads = (sentences: readonly EventSentence[], told: readonly ToldEvent[]): ToldEvent[] =>
  sentences.slice(0, leads).flatMap((sentence) => {
    const lead = readLeadEvent(sentence);
    return lead && !told.some(({ event }) => spansOverlap(event, lead.event)) ? [lead] : [];
  });

const weak: ReadonlySet<string> = new Set(['statement', 'criticism', 'other']);
const perTriggerWord = 1.5;
const mostShared = 3;
const perSentence = 0.9;

function weigh({ event, sentence }: ToldEvent, title: ReadonlySet<string>): number {
  const { text } = sentence;
  const shared = (start: number, end: number): number =>
    [...wordsIn(text.slice(start, end))].filter((word) => title.has(word)).length;
  const trigger = Math.min(1, shared(event.start, event.end)) * perTriggerWord;
  const who = event.participants.reduce((sum, { start, end }) => sum + shared(start, end), 0);
  return (
    trigger +
    Math.min(mostShared, who) * 1.5 +
    (isNamedEvent({ event, sentence }) ? 1.5 : 0) +
    (event.time ? 0.4 : 0) +
    (event.place ? 0.4 : 0) -
    (weak.has(event.type) ? 1 : 0) -
    (event.status === 'done' ? 0 : 0.3) -
    sentence.index * perSentence
  );
}
