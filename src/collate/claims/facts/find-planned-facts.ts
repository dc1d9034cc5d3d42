import type { Claim } from '../claim.ts';
import type { Conflict } from '../conflicts/conflict.ts';
import type { ClaimMatch } from '../match-claims.ts';
import { type DeedPair, type FindDeedConflict, factWords, isLooseDeed } from './deeds.ts';
import type { Fact } from './fact.ts';

/** One deed, told as done here and as still to come there. */
export const findPlannedFacts: FindDeedConflict = (a, b, { match, deeds }): Conflict | undefined => {
  const found = deeds.find(
    ({ left, right }) => (isPlanned(left) && isDone(b, right)) || (isPlanned(right) && isDone(a, left)),
  );
  if (!found) return undefined;
  return {
    kind: 'status',
    certainty: isSure(found, match) ? 0.75 : 0.45,
    why: 'one deed, done and to come',
    values: [factWords(a, found.left), factWords(b, found.right)],
  };
};

/** Said to be coming: "will", "is to", or offered; not what somebody wants, asks for, or had decided to do. */
export const isPlanned = ({ told }: Fact): boolean =>
  told.polarity === 'positive' &&
  told.predicate !== 'blame' &&
  told.condition === undefined &&
  (told.modality === 'offered' ||
    (told.modality === 'planned' && (told.tense === 'future' || told.tense === 'present')));

/** Told as done: in the past or perfect, or as a state that is: "is open". */
function isDone({ head, open }: Claim, { told }: Fact): boolean {
  const isPast = told.tense === 'past' || (told.tense === 'present' && told.form === 'copular');
  return (
    told.polarity === 'positive' &&
    told.modality === 'done' &&
    isPast &&
    told.form !== 'nominal' &&
    head !== undefined &&
    !open
  );
}

function isSure({ verb, all, left, right }: DeedPair, { dice, shared }: ClaimMatch): boolean {
  if (isLooseDeed(left) || isLooseDeed(right)) return false;
  return verb === 'same' ? shared >= 4 && (dice >= 0.25 || all > 1) : shared >= 5 && (dice >= 0.35 || all > 1);
}
