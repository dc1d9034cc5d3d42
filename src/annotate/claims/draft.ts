import type { ClaimForm } from '../../model/annotation.ts';
import type { Cast } from './arguments/collect.ts';
import type { Governance } from './facts/governance.ts';
import type { Predicate } from './predicates/predicate.ts';
import type { Extent } from './tree/extent.ts';

/** What a sentence asserts, before it is told whose word it is. */
export interface ClaimDraft {
  /** The token of the predicate. */
  readonly at: number;
  readonly form: ClaimForm;
  readonly extent: Extent;
  readonly predicate: Predicate;
  readonly cast: Cast;
  readonly governance: Governance;
  readonly certainty: number;
}
