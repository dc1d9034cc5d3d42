import { isFunctionWord } from '../../../language/lists/ordinary-words.ts';
import { isSurname } from '../../../language/lists/person-names.ts';
import { type Candidate, nameWordsOf, wordAfter, wordBefore } from '../candidate.ts';
import { isIn, lists } from '../gazetteer.ts';
import { type TypeRule, type Vote, vote } from './vote.ts';

/** What a name is most often that no list has: two words, or one that acts, a person; else hardly a body. */
export const unlisted: TypeRule = {
  id: 'annotate/names/types/unlisted',
  find: (candidate) => {
    const words = nameWordsOf(candidate);
    if (candidate.shouted || words.some(({ shape }) => shape === 'number')) return [];
    const plain = words.filter((word) => word.shape === 'capital' && !isIn(word, lists.ordinary));
    if (words.length === 1) return plain.length ? weighSingle(candidate) : [];
    const isOfPlace = words.some((word) => isIn(word, lists.knownPlace | lists.group));
    return words.length === 2 && plain.length === 2 && !isOfPlace ? vote('person', 1) : vote('organization', 0.5);
  },
};

/** "Attendees", "Spinoffs", "Paramedics": a capital at the start of a sentence makes no name of these. */
const looksLikePlural = (key: string): boolean => /[^aious']s$/.test(key) && !isSurname(key);

function weighSingle(candidate: Candidate): readonly Vote[] {
  const word = candidate.sentence.words[candidate.from]!;
  if (isFunctionWord(word.key.replace(/s$/, ''))) return [];
  if (word.opens && (word.tag !== 'PROPN' || looksLikePlural(word.key))) return [];
  const after = wordAfter(candidate);
  const before = wordBefore(candidate);
  const isModifier = after?.gap === ' ' && (after.tag === 'NOUN' || (after.tag === 'ADJ' && !after.key.endsWith('ed')));
  const isDefinite = before !== undefined && /^(?:the|a|an|this|each|every)$/.test(before.key);
  if (isDefinite || isModifier) return vote('organization', 0.5);
  const acts = after?.gap === ' ' && (after.tag === 'VERB' || after.tag === 'AUX' || after.key.endsWith('ed'));
  return vote('person', 0.7 + (acts ? 0.6 : 0) + (word.possessive ? 0.3 : 0));
}
