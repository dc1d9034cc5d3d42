import { type DeedNoun, readDeedNouns, readLightVerbs } from '../lists.ts';
import type { ClaimSentence } from '../tree/sentence.ts';
import { findChild, lemmaOf, pennOf, tagOf, wordOf } from '../tree/words.ts';

/** A noun that a light verb carries: "took a decision", "a decision was taken". */
export interface Carried {
  readonly noun: number;
  /** The verb that the noun stands for; absent where both are an idiom: "take effect". */
  readonly deed?: DeedNoun;
  /** The subject undergoes it: "suffered a defeat". */
  readonly isUndergone: boolean;
}

/** The noun that a verb only carries; undefined where the verb means what it says. */
export function findCarried(sentence: ClaimSentence, at: number, isPassive: boolean): Carried | undefined {
  if (tagOf(sentence, at) !== 'VERB') return undefined;
  const lemma = lemmaOf(sentence, at);
  const light = readLightVerbs().get(lemma) ?? readLightVerbs().get(`${lemma} ${wordOf(sentence, at + 1)}`);
  if (light === undefined) return undefined;
  const noun = findChild(sentence, at, isPassive ? 'nsubj' : 'obj');
  if (noun < 0 || tagOf(sentence, noun) !== 'NOUN' || sentence.nameOf[noun]! >= 0) return undefined;
  const isUndergone = light.voice === 'passive';
  if (light.nouns && !light.nouns.has(lemmaOf(sentence, noun))) return undefined;
  if (isBare(sentence, noun, at)) return { noun, isUndergone };
  const deed = readDeedNouns().get(lemmaOf(sentence, noun));
  return deed === undefined ? undefined : { noun, deed, isUndergone };
}

/** "take effect": a noun right behind the verb, with nothing that hangs on it. */
const isBare = (sentence: ClaimSentence, noun: number, at: number): boolean =>
  noun === at + 1 &&
  pennOf(sentence, noun) === 'NN' &&
  sentence.firstChild[noun]! < 0 &&
  !/(?:ion|ment|ing|al|ance)$/.test(wordOf(sentence, noun));
