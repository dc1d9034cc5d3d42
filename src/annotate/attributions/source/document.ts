import { type AttributionSentence, type TokenRange, tagAt, wordAt } from '../sentence.ts';
import { documentNouns } from './lists.ts';
import { phraseBefore } from './phrase.ts';

/** The document or recording whose phrase ends before a token: "leaked minutes of the board". */
export function documentBefore(sentence: AttributionSentence, to: number): TokenRange | undefined {
  let phrase = phraseBefore(sentence, to);
  for (let links = 0; links < 3 && phrase.to > phrase.from; links += 1) {
    if (isDocument(sentence, phrase)) return { from: phrase.from, to };
    if (!/^(?:of|from|by|between|on|about|in|for|to|at)$/.test(wordAt(sentence, phrase.from - 1))) return undefined;
    phrase = phraseBefore(sentence, phrase.from - 1);
  }
  return undefined;
}

/** Whether a phrase is a document or a recording by its last word. */
export const isDocument = (sentence: AttributionSentence, { to }: TokenRange): boolean =>
  documentNouns().has(wordAt(sentence, to - 1)) && tagAt(sentence, to - 1) !== 'VERB';

/** "in a letter seen by …": the words of a speaker reached the outlet in it, it is no source of its own. */
export const isVehicle = (sentence: AttributionSentence, { from }: TokenRange): boolean =>
  /^(?:in|on|with|from|of|during)$/.test(wordAt(sentence, from - 1));
