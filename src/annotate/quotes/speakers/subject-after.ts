import type { Cue } from '../sentence/cue.ts';
import { type Element, isComma, isStop } from '../sentence/element.ts';
import { isTimeNoun, type Phrase, phraseEndAfter, splitSimplePhrases } from '../sentence/noun-phrase.ts';
import { canSpeak, type Subject } from './create-subject.ts';

/** "said the mayor": a noun phrase right behind the cue. */
export function findSubjectAfter(elements: readonly Element[], cue: Cue): Subject | undefined {
  const from = cue.to;
  const first = elements[from];
  if (!first || first.kind === 'marked' || isTimeNoun(first)) return undefined;
  const end = phraseEndAfter(elements, from);
  const parts = splitSimplePhrases(elements, { from, to: end }, false);
  const cut = parts.find((part) => part.from > from && isTimeNoun(elements[part.from]));
  const phrase = { from, to: cut ? cut.from : end };
  if (phrase.to <= from || !canSpeak(elements, phrase)) return undefined;
  return { phrase: namedApposition(elements, phrase) ?? phrase, groupFrom: cue.from, certainty: 0.9, place: 'after' };
}

/** "said the party's leader, Ann Vale, on Monday": the name behind the description. */
function namedApposition(elements: readonly Element[], { from, to }: Phrase): Phrase | undefined {
  if (elements[from]!.kind === 'name' || !isComma(elements[to])) return undefined;
  const name = elements[to + 1];
  const closed = isComma(elements[to + 2]) || isStop(elements[to + 2]) || elements[to + 2] === undefined;
  return name?.kind === 'name' && name.name?.type === 'person' && closed ? { from: to + 1, to: to + 2 } : undefined;
}
