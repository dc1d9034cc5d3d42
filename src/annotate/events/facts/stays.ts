import type { NameAnnotation } from '../../../model/annotation.ts';
import { type EventSentence, tagOf, wordOf } from '../tree/sentence.ts';

const stayWords: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'outside',
  'inside',
  'across',
  'aboard',
  'off',
  'around',
]);
const before: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN']);
const farthest = 5;

/** Whether a preposition is one of place. */
export const isStayWord = (word: string): boolean => stayWords.has(word);

/** The places of a sentence that something can be in: those behind "in", "at", "near". */
export function findStays(sentence: EventSentence): NameAnnotation[] {
  const { nameOf } = sentence.tree();
  const found: NameAnnotation[] = [];
  for (let at = 1; at < nameOf.length; at += 1) {
    const name = sentence.names[nameOf[at]!];
    if (name?.type !== 'place' || name.form !== 'name' || nameOf[at - 1] === nameOf[at]) continue;
    let left = at - 1;
    while (left > 0 && at - left < farthest && before.has(tagOf(sentence, left)) && nameOf[left]! < 0) left -= 1;
    if (wordOf(sentence, left) === 'of' && tagOf(sentence, left - 1) === 'NOUN') left = skipNoun(sentence, left - 1);
    if (isStayWord(wordOf(sentence, left))) found.push(name);
  }
  return found;
}

/** "in the city of Northport": the preposition before the noun. */
function skipNoun(sentence: EventSentence, noun: number): number {
  let at = noun;
  while (at > 0 && noun - at < farthest && before.has(tagOf(sentence, at))) at -= 1;
  return at;
}
