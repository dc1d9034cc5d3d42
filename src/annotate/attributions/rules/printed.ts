import { type AttributionSentence, tagAt, wordAt } from '../sentence.ts';
import { documentNouns, outletReports } from '../source/lists.ts';

const reach = 8;

/** Whether the object behind a verb is something that an outlet prints or broadcasts: "aired footage", "obtained a copy". */
export function isPrinted(sentence: AttributionSentence, at: number): boolean {
  for (let index = at + 1; index < Math.min(at + 1 + reach, sentence.tokens.length); index += 1) {
    const tag = tagAt(sentence, index);
    if (isPrintable(wordAt(sentence, index)) && tag === 'NOUN') return true;
    if (tag === 'VERB' || tag === 'ADP' || tag === 'PUNCT' || tag === 'AUX') return false;
  }
  return false;
}

/** Whether the noun that a participle hangs on is printed or broadcast: "comments published by". */
export function hangsOnPrinted(sentence: AttributionSentence, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 14); index -= 1) {
    if (tagAt(sentence, index) === 'NOUN' && isPrintable(wordAt(sentence, index))) return true;
    if (/^[;:.]$/.test(wordAt(sentence, index))) return false;
  }
  return false;
}

const isPrintable = (word: string): boolean => documentNouns().has(word) || outletReports().has(word);
