import type { Conflict, FindConflict } from '../conflicts/conflict.ts';
import { findDeeds } from './deeds.ts';
import { findDatedFacts } from './find-dated-facts.ts';
import { findDeniedFacts } from './find-denied-facts.ts';
import { findPlacedFacts } from './find-placed-facts.ts';
import { findPlannedFacts } from './find-planned-facts.ts';

const finders = [findDeniedFacts, findPlannedFacts, findDatedFacts, findPlacedFacts] as const;

/** The surest of what two claims tell otherwise of one deed: whether it was done, whether it is still to come, on which day, at which place. */
export const findDeedConflict: FindConflict = (a, b, match): Conflict | undefined => {
  const deeds = findDeeds(a, b);
  if (deeds.length === 0) return undefined;
  return finders
    .flatMap((find) => find(a, b, { match, deeds }) ?? [])
    .reduce<Conflict | undefined>((best, one) => (best && best.certainty >= one.certainty ? best : one), undefined);
};
