import { addPhrases, type Cast } from '../arguments/collect.ts';
import { isOwner } from '../arguments/subjects.ts';
import type { DeedNoun } from '../lists.ts';
import type { ClaimSentence } from '../tree/sentence.ts';
import { prepositionOf } from '../tree/words.ts';

/** Adds who and what a noun for a deed names: "the council's closure of the pool on Friday". */
export function addNounArguments(sentence: ClaimSentence, cast: Cast, at: number, noun: DeedNoun): void {
  const { tokens, firstChild, nextChild } = sentence;
  let hasObject = false;
  for (let child = firstChild[at]!; child >= 0; child = nextChild[child]!)
    if (tokens[child]!.relation === 'nmod' && child > at && prepositionOf(sentence, child) === 'of') hasObject = true;
  for (let child = firstChild[at]!; child >= 0; child = nextChild[child]!)
    if (tokens[child]!.relation === 'nmod')
      addPhrases(sentence, cast, child, roleOf(sentence, child, at, noun, hasObject));
}

function roleOf(sentence: ClaimSentence, child: number, at: number, noun: DeedNoun, hasObject: boolean): string {
  if (child < at) return isOwner(sentence, child) ? (noun.isUndergone && !hasObject ? 'patient' : 'agent') : 'with';
  const preposition = prepositionOf(sentence, child);
  if (preposition === 'of')
    return sentence.quantityOf[child]! >= 0 && !countsAt(sentence, child)
      ? 'extent'
      : noun.takesObject
        ? 'patient'
        : 'agent';
  return preposition === 'by' ? 'agent' : preposition === '' ? 'extent' : preposition;
}

/** "the killing of 14" names people, "a rise of 4 per cent" an amount. */
function countsAt(sentence: ClaimSentence, at: number): boolean {
  const quantity = sentence.quantities[sentence.quantityOf[at]!];
  return quantity?.unit === undefined;
}
