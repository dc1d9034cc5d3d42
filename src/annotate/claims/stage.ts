import type { Stage } from '../../model/reading.ts';
import { findClaims } from './find-claims.ts';

/** Finds claims: what each clause asserts, of whom and what, whether it holds, and on whose word. */
export const claimsStage: Stage = {
  id: 'annotate/claims',
  requires: ['sentence', 'token', 'name', 'time', 'quantity', 'quote', 'attribution'],
  provides: ['claim'],
  find: findClaims,
};
