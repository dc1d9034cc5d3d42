import { lazyWordSet } from '../../../language/lexicon.ts';
import type { Claim } from '../claim.ts';
import { type Conflict, type FindConflict, wordsAt } from './conflict.ts';

/** One names what the other names only to set it aside: "the points, not the speed" and "the speed, not the points". */
export const findRejections: FindConflict = (a, b): Conflict | undefined => {
  const [left, right] = [rejects(a, b), rejects(b, a)];
  if (!left && !right) return undefined;
  const isCause = (left && right) || (namesCause(left ? b : a) && isCleft(left ? a : b));
  return {
    kind: 'cause',
    certainty: isCause ? 0.85 : 0.5,
    why: 'one sets aside what the other tells',
    values: [wordsAt(a, a.span), wordsAt(b, b.span)],
  };
};

/** "It was not the brewery but the fountain that …". */
const isCleft = ({ tokens }: Claim): boolean => tokens[0]?.lemma === 'it' && tokens[1]?.lemma === 'be';

const causes = lazyWordSet('collate/cause-words.tsv');

const namesCause = ({ tokens }: Claim): boolean => tokens.some(({ lemma }) => causes().has(lemma));

const rejects = ({ rejected }: Claim, other: Claim): boolean =>
  rejected.size > 0 &&
  other.terms.some(({ keys, kind }) => kind === 'word' && rejected.has(keys[0]!) && !other.rejected.has(keys[0]!));
