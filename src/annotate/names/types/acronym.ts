import { isOrdinaryWord } from '../../../language/lists/ordinary-words.ts';
import { findPlaceKind, findStateByShortForm } from '../../../language/lists/places.ts';
import { type TypeRule, vote } from './vote.ts';

/** A lone word of two to seven capitals that is no place names a body most often, so does one with a capital inside ("YouTube"). */
export const acronym: TypeRule = {
  id: 'annotate/names/types/acronym',
  find: ({ sentence, from, to, key, shouted }) => {
    const word = sentence.words[from]!;
    if (to - from === 1 && word.shape === 'mixed') return vote('organization', 1.5);
    if (shouted || to - from !== 1 || word.shape !== 'upper' || key.length < 2 || key.length > 7) return [];
    return isOrdinaryWord(key) || findPlaceKind(key) || findStateByShortForm(key) ? [] : vote('organization', 2.2);
  },
};
