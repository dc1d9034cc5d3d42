import { isOwner } from '../arguments/subjects.ts';
import { type DeedNoun, readDeedNouns } from '../lists.ts';
import type { ClaimSentence } from '../tree/sentence.ts';
import { lemmaOf, prepositionOf, relationOf, tagOf } from '../tree/words.ts';

/** A noun that tells a deed on its own: "the signing of the pact". */
export interface Deed {
  readonly at: number;
  readonly noun: DeedNoun;
}

/** The deeds that a sentence tells by nouns: those with an "of", a "by" or an owner, and not those that a light verb carries. */
export function findDeeds(sentence: ClaimSentence, carried: ReadonlySet<number>): Deed[] {
  const found: Deed[] = [];
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    if (tagOf(sentence, at) !== 'NOUN' || sentence.firstChild[at]! < 0) continue;
    const noun = readDeedNouns().get(lemmaOf(sentence, at));
    if (noun?.isDeed && !carried.has(at) && isFree(sentence, at) && isFilled(sentence, at)) found.push({ at, noun });
  }
  return found;
}

const bound: ReadonlySet<string> = new Set(['compound', 'flat', 'fixed', 'amod']);

const isFree = (sentence: ClaimSentence, at: number): boolean =>
  !bound.has(relationOf(sentence, at)) && sentence.nameOf[at]! < 0 && sentence.timeOf[at]! < 0;

function isFilled(sentence: ClaimSentence, at: number): boolean {
  const { tokens, firstChild, nextChild } = sentence;
  for (let child = firstChild[at]!; child >= 0; child = nextChild[child]!) {
    if (tokens[child]!.relation !== 'nmod') continue;
    const preposition = child > at ? prepositionOf(sentence, child) : '';
    if (preposition === 'of' || preposition === 'by' || (child < at && isOwner(sentence, child))) return true;
  }
  return false;
}
