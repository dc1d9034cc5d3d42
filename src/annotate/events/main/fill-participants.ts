import type { EventAnnotation, EventParticipant, NameAnnotation } from '../../../model/annotation.ts';
import type { EventSentence } from '../tree/sentence.ts';
import { isAkin } from './akin.ts';
import type { ToldEvent } from './told-event.ts';

/**
 * Who takes part in a main event: told by name where the sentence has a pronoun; where it names nobody, those of the next event of
 * its kind that does ("the blast", and below: "the bomber killed").
 */
export function fillParticipants(
  { event, sentence }: ToldEvent,
  sentences: readonly EventSentence[],
  told: readonly ToldEvent[],
): readonly EventParticipant[] {
  const own = event.participants;
  if (own.length > 0) return own.map((one) => nameParticipant(one, sentence, sentences));
  const akin = told.find(
    (one) => one.event.participants.length > 0 && one.event.status !== 'denied' && isAkin(one.event.type, event.type),
  );
  return akin ? akin.event.participants.map((one) => nameParticipant(one, akin.sentence, sentences)) : own;
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
