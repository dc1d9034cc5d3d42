import type { TokenAnnotation } from '../../../model/annotation.ts';
import type { Claim } from '../claim.ts';
import { isOneDeed } from '../roles.ts';
import { type Conflict, type FindConflict, wordsAt } from './conflict.ts';

/** Told as done here, as still to come there, with the same verb. */
export const findStatus: FindConflict = (a, b, match): Conflict | undefined => {
  if (a.open === b.open || a.negated.size > 0 || b.negated.size > 0) return undefined;
  const isSameVerb = match.pairs.some(([x, y]) => x.keys[0] === y.keys[0] && isHead(a, x.token) && isHead(b, y.token));
  if (!isSameVerb) return undefined;
  return {
    kind: 'status',
    certainty: isOneDeed(a, b, match) && isDone(a.open ? b : a) && match.dice >= 0.3 && match.shared >= 5 ? 0.75 : 0.45,
    why: 'done and to come',
    values: [wordsAt(a, a.span), wordsAt(b, b.span)],
  };
};

/** Told as done: in the past or perfect, not in the present, which may mean what is to come; "is open" is done too. */
const isDone = ({ head, tokens }: Claim): boolean =>
  head !== undefined &&
  (head.penn === 'VBD' ||
    head.tag === 'ADJ' ||
    (head.penn === 'VBN' && tokens.some(({ head: above, tag }) => above === head.id && tag === 'AUX')));

const isHead = ({ tokens }: Claim, token: TokenAnnotation): boolean =>
  (token.tag === 'VERB' || token.tag === 'ADJ') && !tokens.some(({ id }) => id === token.head);
