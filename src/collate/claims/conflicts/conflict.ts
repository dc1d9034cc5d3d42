import type { Claim, ClaimTerm } from '../claim.ts';
import type { ClaimMatch } from '../match-claims.ts';

/** What two claims of one thing tell otherwise. */
export interface Conflict {
  readonly kind: 'number' | 'date' | 'place' | 'participant' | 'denied' | 'status' | 'superlative' | 'cause';
  /** How sure it is that both cannot be true, if the claims are of one thing; 0 to 1. */
  readonly certainty: number;
  readonly why: string;
  /** What each of them tells, in its own words. */
  readonly values: readonly [string, string];
}

/** Finds what two claims tell otherwise. */
export type FindConflict = (a: Claim, b: Claim, match: ClaimMatch) => Conflict | undefined;

/** The terms of each side that have no counterpart on the other. */
export function unmatchedOf({ terms }: Claim, match: ClaimMatch, side: 0 | 1): ClaimTerm[] {
  const taken = new Set(match.pairs.map((pair) => pair[side]));
  return terms.filter((term) => !taken.has(term));
}

/** Characters of a claim's article, in one line. */
export const wordsAt = ({ article }: Claim, { start, end }: { readonly start: number; readonly end: number }): string =>
  article.text.slice(start, end).replace(/\s+/g, ' ');

/** Where both name somebody, they name one: "Hilton had three sacks, Heyward two". */
export function areOfOneName({ terms }: Claim, { terms: others }: Claim, { pairs }: ClaimMatch): boolean {
  const isName = ({ kind }: ClaimTerm): boolean => kind === 'name';
  return !terms.some(isName) || !others.some(isName) || pairs.some(([x, y]) => isName(x) || isName(y));
}
