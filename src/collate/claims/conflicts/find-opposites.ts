import { oppositeKind } from '../opposites.ts';
import { type Conflict, type FindConflict, unmatchedOf, wordsAt } from './conflict.ts';

/** Words of which one cannot be told where the other is, neither of them with a "not". */
export const findOpposites: FindConflict = (a, b, match): Conflict | undefined => {
  if (a.negated.size > 0 || b.negated.size > 0 || a.tokens.some(isFailing) || b.tokens.some(isFailing))
    return undefined;
  const right = unmatchedOf(b, match, 1);
  for (const one of unmatchedOf(a, match, 0))
    for (const other of right) {
      const kind = oppositeKind(one, other) as Conflict['kind'] | undefined;
      if (kind)
        return {
          kind,
          certainty:
            a.main && b.main && one.token === a.head && other.token === b.head && match.dice >= 0.3 && match.shared >= 5
              ? 0.8
              : 0.5,
          why: `"${one.token.lemma}" and "${other.token.lemma}" cannot both be`,
          values: [wordsAt(a, a.span), wordsAt(b, b.span)],
        };
    }
  return undefined;
};

const isFailing = ({ lemma }: { readonly lemma: string }): boolean => lemma === 'fail' || lemma === 'refuse';
