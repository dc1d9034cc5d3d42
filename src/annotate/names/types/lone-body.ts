import { wordBefore } from '../candidate.ts';
import { type TypeRule, vote } from './vote.ts';

const bodies = new Set(
  'assembly cabinet coalition commonwealth crown foundation fund secretariat senate tribunal'.split(' '),
);

/** A body by one ordinary word with a capital inside the sentence: "the Assembly voted", "Ruritania's Cabinet". */
export const loneBody: TypeRule = {
  id: 'annotate/names/types/lone-body',
  find: (candidate) => {
    const { from, key, sentence, shouted, to } = candidate;
    if (to - from !== 1 || shouted || !bodies.has(key) || sentence.words[from]!.opens) return [];
    const before = wordBefore(candidate);
    const isTold = before !== undefined && (before.possessive || /^(?:the|its|their|our)$/.test(before.key));
    return isTold ? vote('organization', 2.2) : [];
  },
};
