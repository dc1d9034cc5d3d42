import type { Claim, ClaimTerm } from '../claim.ts';
import { areOpposite } from '../opposites.ts';
import { matchFrames } from '../roles.ts';
import { findSuperlative } from '../superlatives.ts';
import { type Conflict, type FindConflict, unmatchedOf, wordsAt } from './conflict.ts';

/** One says that it is so, the other that it is not; a word and its opposite take the "not" away again. */
export const findDenials: FindConflict = (a, b, match): Conflict | undefined => {
  const [left, right] = [isDenial(a), isDenial(b)];
  if (left === right || [a, b].some(({ article, tokens }) => findSuperlative(article.text, tokens))) return undefined;
  if ([a, b].some(({ tokens }) => tokens.some(({ lemma }) => lemma === 'fail'))) return undefined;
  const denial = left ? a : b;
  const denied = match.pairs.filter(([x, y]) => isDeniedTerm(denial, left ? x : y));
  if (denied.length === 0) return undefined;
  const others = unmatchedOf(b, match, 1);
  if (unmatchedOf(a, match, 0).some((x) => others.some((y) => areOpposite(x, y)))) return undefined;
  const isSameWord = denied.some(([x, y]) => x.keys[0] === y.keys[0]);
  const frame = matchFrames(a, b, match);
  const isSure =
    a.main &&
    b.main &&
    frame.sameVerb &&
    denial.head !== undefined &&
    denial.negated.has(denial.head) &&
    !a.open &&
    !b.open &&
    frame.subject !== 'apart' &&
    frame.object !== 'apart' &&
    (frame.subject === 'matched' || frame.object === 'matched'
      ? match.dice >= 0.35
      : match.dice >= 0.5 && match.shared >= 5);
  const isOfThem = denial.voice.class === 'deny' && match.pairs.filter(([{ kind }]) => kind === 'name').length > 1;
  return {
    kind: 'denied',
    certainty: isOfThem && a.main && b.main ? 0.75 : isSure ? 0.8 : isSameWord ? 0.55 : 0.4,
    why: 'asserted and denied',
    values: [wordsAt(a, a.span), wordsAt(b, b.span)],
  };
};

const isDenial = ({ negated, voice }: Claim): boolean => negated.size > 0 || voice.class === 'deny';

const isDeniedTerm = ({ negated, voice }: Claim, { token }: ClaimTerm): boolean =>
  negated.has(token) || (voice.class === 'deny' && negated.size === 0 && token.tag === 'VERB');
