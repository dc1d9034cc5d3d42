import type { Claim } from './claim.ts';
import type { ClaimJudgement } from './judge-claims.ts';

/** Two claims of two articles with what was judged of them. */
export interface JudgedPair {
  readonly left: Claim;
  readonly right: Claim;
  readonly judgement: ClaimJudgement;
}
