import type { NameAnnotation } from '../../../model/annotation.ts';
import { findListed } from '../tree/lists.ts';
import type { EventSentence } from '../tree/sentence.ts';
import type { Mention } from './mention.ts';

/** Who was named lately, so that "they" and "the two leaders" can be told. */
export interface Antecedents {
  /** The entities that a group stands for; empty where unsure. */
  readonly resolve: (sentence: EventSentence, mention: Mention) => readonly string[];
  /** Remembers who took part in an event. */
  readonly remember: (sentence: EventSentence, entities: readonly string[]) => void;
}

const memory = 3;

/** Follows an article sentence by sentence. */
export function createAntecedents(sentences: readonly EventSentence[]): Antecedents {
  const typeOf = new Map(sentences.flatMap(({ names }) => names.map(({ entity, type }) => [entity, type] as const)));
  /** A leader and a country are no pair of leaders. */
  const areAlike = (entities: readonly string[]) => new Set(entities.map((id) => typeOf.get(id))).size === 1;
  let last: { readonly index: number; readonly entities: readonly string[] } | undefined;
  return {
    resolve: (sentence, mention) => {
      if (last && sentence.index - last.index <= memory) return last.entities;
      return findPair(sentences, sentence, mention);
    },
    remember: (sentence, entities) => {
      if (entities.length > 1 && areAlike(entities)) last = { index: sentence.index, entities };
    },
  };
}

/** Two people, or two bodies, who were the last to be named before: in this sentence, else in one of the two before it. */
function findPair(sentences: readonly EventSentence[], { index }: EventSentence, { start }: Mention): string[] {
  for (const type of ['person', 'place', 'organization'] as const)
    for (let at = index; at >= 0 && index - at < memory; at -= 1) {
      const found = namedIn(sentences[at]!, start, type);
      if (found.length === 2 || isList(sentences[at]!, found.length)) return found;
      if (found.length > 2) break;
    }
  return [];
}

/** Three or more who are named in one list: "A, B and C at their summit". */
function isList(sentence: EventSentence, count: number): boolean {
  if (count < 3) return false;
  const first = sentence.tree().nameOf.findIndex((name) => sentence.names[name]?.form === 'name');
  return first >= 0 && findListed(sentence, first).length === count - 1;
}

function namedIn({ names }: EventSentence, before: number, type: NameAnnotation['type']): string[] {
  const found = new Set<string>();
  for (const name of names)
    if (name.form === 'name' && name.type === type && name.entity !== undefined && name.start < before)
      found.add(name.entity);
  return [...found];
}
