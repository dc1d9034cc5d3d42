import type { EventParticipant } from '../../model/annotation.ts';
import type { EventDraft } from './draft.ts';
import { type EventSentence, headOf, nameAt, pennOf, relationOf } from './tree/sentence.ts';
import { hasFiniteVerb } from './tree/surface.ts';
import type { TriggerMatch } from './triggers/match-triggers.ts';

/** Whom an article is about, with the mention that says so. */
export interface Protagonist {
  readonly entity: string;
  readonly start: number;
  readonly end: number;
}

/** The person whom an article names first. */
export function findProtagonist(sentences: readonly EventSentence[]): Protagonist | undefined {
  for (const { names } of sentences)
    for (const { form, type, entity, start, end } of names)
      if (form === 'name' && type === 'person' && entity !== undefined) return { entity, start, end };
  return undefined;
}

const loose: ReadonlySet<string> = new Set(['root', 'appos', 'dep', 'parataxis', 'conj']);
const longestCaption = 25;

/**
 * The relation of whoever a caption leaves unsaid: the subject of "A meeting with the premier", the object of "Received by the
 * pope"; undefined where the sentence is none, or somebody stands before its event.
 */
export function findUnsaid(sentence: EventSentence, { at, trigger, from }: TriggerMatch): string | undefined {
  if (sentence.tokens.length > longestCaption || hasFiniteVerb(sentence)) return undefined;
  if (headOf(sentence, at) >= 0 && !loose.has(relationOf(sentence, at))) return undefined;
  if (hasNameBefore(sentence, from)) return undefined;
  if (trigger.part === 'noun' || trigger.part === 'phrase') return 'subject';
  const penn = pennOf(sentence, at);
  if (penn === 'VBG' || penn === 'NN' || penn === 'NNP') return 'subject';
  return penn === 'VBN' || penn === 'VBD' ? 'object' : undefined;
}

/** Adds the one whom the article is about where a caption leaves unsaid who took part; undefined where nobody is known. */
export function addUnsaid(
  { match, filled, unsaid, start }: EventDraft,
  participants: readonly EventParticipant[],
  protagonist: Protagonist | undefined,
): readonly EventParticipant[] | undefined {
  const slot = match.trigger.slots.find(({ relation }) => relation === unsaid);
  if (slot === undefined || slot.role === 'place') return participants;
  const isOpen = slot.needed && !filled.some(({ role }) => role === slot.role);
  if (protagonist === undefined || protagonist.end > start) return isOpen ? undefined : participants;
  if (participants.some(({ entity }) => entity === protagonist.entity)) return participants;
  return [{ role: slot.role, ...protagonist }, ...participants];
}

function hasNameBefore(sentence: EventSentence, from: number): boolean {
  for (let at = 0; at < from; at += 1) if (nameAt(sentence, at)?.form === 'name') return true;
  return false;
}
