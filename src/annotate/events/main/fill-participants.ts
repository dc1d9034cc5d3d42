import type { EventAnnotation, EventParticipant, NameAnnotation } from '../../../model/annotation.ts';
import type { Article } from '../../../model/article.ts';
import { canAct } from '../mentions/actors.ts';
import type { EventSentence } from '../tree/sentence.ts';
import { isAkin } from './akin.ts';
import type { Around, ToldEvent } from './told-event.ts';

/**
 * Who takes part in a main event: told by name where the sentence has a pronoun; where it names nobody, those of the next event of
 * its kind that does ("the blast", and below: "the bomber killed").
 */
export function fillParticipants(
  { event, sentence }: ToldEvent,
  { article, sentences, told }: Around,
): readonly EventParticipant[] {
  const title = article.title ?? '';
  const own = event.participants.map((one) => nameParticipant(one, sentence, sentences));
  if (own.some((one) => isInTitle(one, article, title) && isSomebody(sentence, one))) return orderByTitle(own, article);
  if (own.length > 0 && own.some((one) => isSomebody(sentence, one)) && !titled.has(event.type)) return own;
  const people = findPeople(event, told).map((one) => nameParticipant(one, sentence, sentences));
  const named = event.type === 'death' || event.type === 'injury' ? undefined : findTitled(sentences, title);
  if (own.length > 0)
    return [
      ...(named && people.length === 0 ? [named] : []).map(asImplied),
      ...people.map(asImplied),
      ...own.filter((one) => !people.some(({ start }) => start === one.start)),
    ];
  const akin = told.find(
    (one) => one.event.participants.length > 0 && one.event.status !== 'denied' && isAkin(one.event.type, event.type),
  );
  return akin ? akin.event.participants.map((one) => asImplied(nameParticipant(one, akin.sentence, sentences))) : own;
}

const asImplied = (participant: EventParticipant): EventParticipant => ({ ...participant, implied: true });

/** Types whose doer the title tells best. */
const titled: ReadonlySet<string> = new Set(['attack', 'other', 'release']);

/** Whether a participant is a person or a body by name, or people. */
function isSomebody(sentence: EventSentence, { start, end }: EventParticipant): boolean {
  const at = sentence.tokens.findLastIndex((token) => token.start >= start && token.end <= end);
  if (at < 0) return true;
  const name = sentence.names.find((one) => one.start < end && start < one.end && one.form === 'name');
  if (name) return name.type === 'person' || name.type === 'organization';
  return canAct(sentence, { at, start }, 'actor');
}

const shortest = 3;

/** Whether the title has one of a mention's own capitalised words. */
function isInTitle({ start, end }: EventParticipant, { text }: Article, title: string): boolean {
  return placeInTitle(text.slice(start, end), title) >= 0;
}

function placeInTitle(words: string, title: string): number {
  const places = words
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > shortest && word[0] !== word[0]!.toLowerCase())
    .map((word) => title.indexOf(word))
    .filter((place) => place >= 0);
  return places.length === 0 ? -1 : Math.min(...places);
}

/** Those whom the title names come first, as it has them. */
function orderByTitle(own: readonly EventParticipant[], { text, title = '' }: Article): EventParticipant[] {
  const placeOf = ({ start, end }: EventParticipant): number => {
    const place = placeInTitle(text.slice(start, end), title);
    return place < 0 ? title.length : place;
  };
  return own.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** The people of the next event of its kind: those who died where the event itself tells only of a tram. */
function findPeople(event: EventAnnotation, told: readonly ToldEvent[]): readonly EventParticipant[] {
  for (const one of told) {
    if (one.event === event || one.event.status === 'denied' || !isAkin(one.event.type, event.type)) continue;
    const found = one.event.participants.filter((person) => isSomebody(one.sentence, person));
    if (found.length > 0) return found;
  }
  return [];
}

const nearest = 12;

/** The person or the body that the title names first, where the article names it first. */
function findTitled(sentences: readonly EventSentence[], title: string): EventParticipant | undefined {
  let best: EventParticipant | undefined;
  let least = title.length;
  for (const { names, text } of sentences.slice(0, nearest))
    for (const { form, type, start, end, entity } of names) {
      if (form !== 'name' || (type !== 'person' && type !== 'organization')) continue;
      const place = title.indexOf(text.slice(start, end));
      if (place < 0 || place >= least) continue;
      least = place;
      best = { role: 'agent', start, end, ...(entity !== undefined && { entity }) };
    }
  return best;
}

function nameParticipant(
  participant: EventParticipant,
  sentence: EventSentence,
  sentences: readonly EventSentence[],
): EventParticipant {
  const { entity, start } = participant;
  const mention = sentence.names.find((name) => name.start === start);
  if (entity === undefined || mention?.form !== 'pronoun') return participant;
  const named = findNamed(sentences, entity);
  return named ? { ...participant, start: named.start, end: named.end } : participant;
}

function findNamed(sentences: readonly EventSentence[], entity: string): NameAnnotation | undefined {
  for (const { names } of sentences) {
    const found = names.find((name) => name.form === 'name' && name.entity === entity);
    if (found) return found;
  }
  return undefined;
}

/** Whether an event names somebody: no pronoun alone. */
export const isNamedEvent = ({ event, sentence }: { event: EventAnnotation; sentence: EventSentence }): boolean =>
  event.participants.some(({ start }) => sentence.names.find((name) => name.start === start)?.form !== 'pronoun');
