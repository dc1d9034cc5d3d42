import { findRelationGender, findTitleGender, isIn, lists } from '../../gazetteer.ts';
import type { NameSentence, NameWord } from '../../words.ts';
import { isVerb } from './grammar.ts';

const people = new Map<string, 'm' | 'f' | 'u'>([
  ['man', 'm'],
  ['woman', 'f'],
  ['boy', 'm'],
  ['girl', 'f'],
  ['guy', 'm'],
  ['person', 'u'],
  ['patient', 'u'],
  ['passenger', 'u'],
  ['male', 'm'],
  ['female', 'f'],
  ['child', 'u'],
  ['baby', 'u'],
]);

/** Whether a small word is a noun for a person, named or not: "officer", "mother". */
export const isPersonNoun = (word: NameWord): boolean =>
  word.shape === 'lower' &&
  (word.tag === 'NOUN' || word.tag === 'PROPN' || word.tag === '') &&
  (isIn(word, lists.role | lists.relation) || people.has(word.key));

/** The gender that a noun for a person tells: "mother", "spokesman". */
export function findNounGender(key: string): 'm' | 'f' | undefined {
  const gender = people.get(key) ?? findRelationGender(key) ?? findTitleGender(key);
  return gender === 'm' || gender === 'f' ? gender : undefined;
}

const maxPhrase = 6;

/** Index of the first word of the phrase that a noun ends: its article or possessive, or the noun itself. */
export function findPhraseStart({ words }: NameSentence, noun: number): number {
  for (let i = noun; i >= Math.max(0, noun - maxPhrase); i -= 1) {
    if (opener.test(words[i]!.key) || words[i]!.possessive) return i;
    if (i > 0 && words[i]!.gap !== ' ') return i;
    const before = words[i - 1];
    if (before && !/^(?:ADJ|NOUN|PROPN|NUM|DET|PRON)$/.test(before.tag)) return i;
  }
  return noun;
}

const opener = /^(?:a|an|the|this|that|his|her|their|its|my|our|your|another|one|every|each|no|any)$/;

/** Whether a phrase says what somebody is, and mentions nobody new: "is a lawyer", "as a lawyer", "became president". */
export function isPredicate(words: readonly NameWord[], from: number): boolean {
  const before = words[from - 1];
  if (!before || words[from]!.gap !== ' ') return false;
  if (before.key === 'as' || linking.test(before.key)) return true;
  return (
    before.tag === 'ADV' &&
    words[from - 2] !== undefined &&
    isVerb(words[from - 2]!) &&
    linking.test(words[from - 2]!.key)
  );
}

const linking = /^(?:is|was|be|been|being|become|becomes|became|remains|remained|it's|he's|she's)$/;
