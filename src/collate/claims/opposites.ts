import { lazy, readLexicon } from '../../language/lexicon.ts';
import type { ClaimTerm } from './claim.ts';
import { rootOf } from './word-groups.ts';

const pairs = lazy(() => {
  const all = new Map<string, string>();
  for (const [one, other, kind] of readLexicon('collate/claim-opposites.tsv')) {
    all.set(`${rootOf(one!)} ${rootOf(other!)}`, kind ?? 'status');
    all.set(`${rootOf(other!)} ${rootOf(one!)}`, kind ?? 'status');
  }
  return all;
});

/** What two words contradict each other in: `status`, `place`, `participant`; undefined where they do not. */
export const oppositeKind = (a: ClaimTerm, b: ClaimTerm): string | undefined =>
  pairs().get(`${a.keys[0]} ${b.keys[0]}`);

/** Whether one word cannot be told of a thing where the other is. */
export const areOpposite = (a: ClaimTerm, b: ClaimTerm): boolean => oppositeKind(a, b) !== undefined;
