import type { NameAnnotation } from '../../../model/annotation.ts';
import type { Claim } from '../claim.ts';
import { areNearWords } from '../trees.ts';
import { type Conflict, type FindConflict, wordsAt } from './conflict.ts';

/** One happening at two places, each behind "at": no town that holds the other. */
export const findPlaces: FindConflict = (a, b, match): Conflict | undefined => {
  const [left, right] = [venueOf(a), venueOf(b)];
  if (!left || !right || match.pairs.filter(([{ token }]) => token.tag === 'VERB' || token.tag === 'NOUN').length < 2)
    return undefined;
  const words = new Set(wordsAt(a, left).toLowerCase().split(' '));
  if (
    wordsAt(b, right)
      .toLowerCase()
      .split(' ')
      .some((word) => words.has(word))
  )
    return undefined;
  if (a.names.some((name) => isSame(a, name, b, right)) || b.names.some((name) => isSame(b, name, a, left)))
    return undefined;
  return {
    kind: 'place',
    certainty: a.main && b.main && areNearHeads(a, b) && match.dice >= 0.35 && match.shared >= 5 ? 0.8 : 0.5,
    why: 'at other places',
    values: [wordsAt(a, left), wordsAt(b, right)],
  };
};

const areNearHeads = ({ head }: Claim, { head: other }: Claim): boolean =>
  head !== undefined && other !== undefined && areNearWords(head, other);

/** The only name of a place behind "at". */
function venueOf(claim: Claim): NameAnnotation | undefined {
  const found = claim.names.filter((name) => {
    if (name.form !== 'name' || name.type === 'person') return false;
    const before = claim.tokens.filter(({ end }) => end <= name.start).slice(-2);
    return before.some(({ lemma }) => lemma === 'at') && before.every(({ tag }) => tag === 'ADP' || tag === 'DET');
  });
  return found.length === 1 ? found[0] : undefined;
}

const isSame = (a: Claim, one: NameAnnotation, b: Claim, other: NameAnnotation): boolean =>
  wordsAt(a, one).toLowerCase() === wordsAt(b, other).toLowerCase();
