import { type Candidate, nameWordsOf } from '../candidate.ts';
import { findNameWord, type NameWordClass } from '../gazetteer.ts';
import { type TypeRule, type Vote, vote } from './vote.ts';

const weights = { strong: 4.5, weak: 2 };

/** The last word, or the first before "of", tells what is named: "Trade Ministry", "Bank of Norway", "Lake Turkana". */
export const tellingWord: TypeRule = {
  id: 'annotate/names/types/telling-word',
  find: (candidate) => {
    const words = nameWordsOf(candidate);
    if (findNameWord(candidate.key, 'thing')) return vote('other', 7);
    if (words.length < 2) return [];
    const of = words.findIndex(({ key, shape }) => shape === 'lower' && /^(?:of|for|on)$/.test(key));
    const head = words[of > 0 ? of - 1 : words.length - 1]!.key;
    return [
      ...voteFor(head, 'organization'),
      ...voteFor(head, 'place'),
      ...voteFor(head, 'other'),
      ...voteOnFirst(candidate),
    ];
  },
};

function voteFor(head: string, type: 'organization' | 'place' | 'other'): readonly Vote[] {
  const strength = findNameWord(head, type satisfies NameWordClass);
  return strength ? vote(type, weights[strength]) : [];
}

const voteOnFirst = ({ sentence, from }: Candidate): readonly Vote[] =>
  findNameWord(sentence.words[from]!.key, 'place-first') ? vote('place', 2) : [];
