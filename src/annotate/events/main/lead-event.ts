import { annotationId, type EventAnnotation } from '../../../model/annotation.ts';
import { canAct } from '../mentions/actors.ts';
import { collectMentions } from '../mentions/mention.ts';
import { findSubjects, isPassive } from '../tree/clause.ts';
import { type EventSentence, headOf, lemmaOf, tagOf } from '../tree/sentence.ts';
import type { ToldEvent } from './told-event.ts';

const reporting: ReadonlySet<string> = new Set([
  'say',
  'tell',
  'be',
  'have',
  'click',
  'subscribe',
  'sign',
  'read',
  'see',
  'watch',
  'get',
  'seem',
  'think',
  'know',
]);

/** What the main clause of a sentence tells of somebody, whatever it is: for leads whose verb is in no list. */
export function readLeadEvent(sentence: EventSentence): ToldEvent | undefined {
  const { tokens } = sentence;
  const verb = tokens.findIndex((token, at) => token.tag === 'VERB' && headOf(sentence, at) < 0);
  if (verb < 0 || reporting.has(lemmaOf(sentence, verb)) || tagOf(sentence, verb) !== 'VERB') return undefined;
  const found = findSubjects(sentence, verb).flatMap((at) =>
    collectMentions(sentence, at, (mention) => canAct(sentence, mention, 'somebody')),
  );
  if (found.length === 0) return undefined;
  const role = isPassive(sentence, verb) ? 'target' : 'agent';
  const span = { start: tokens[verb]!.start, end: tokens[verb]!.end };
  const event: EventAnnotation = {
    id: annotationId('event', span),
    kind: 'event',
    ...span,
    rule: 'annotate/events/main/lead-event',
    certainty: 0.5,
    type: 'other',
    participants: found.map(({ start, end, name }) => ({
      role,
      start,
      end,
      ...(name?.entity && { entity: name.entity }),
    })),
    status: 'done',
  };
  return { event, sentence };
}
