import { titleWordsOf, wordBefore } from '../candidate.ts';
import { isIn, lists } from '../gazetteer.ts';
import { type TypeRule, vote } from './vote.ts';

/** A title in front tells a person ("Senator Ann Lee"), a bond does so more softly ("his wife Ann"). */
export const titleBefore: TypeRule = {
  id: 'annotate/names/types/title-before',
  find: (candidate) => {
    if (titleWordsOf(candidate).length) return vote('person', 5);
    const before = wordBefore(candidate);
    const isBond = before?.shape === 'lower' && isIn(before, lists.relation);
    return isBond && candidate.sentence.words[candidate.from]!.gap === ' ' ? vote('person', 3) : [];
  },
};
