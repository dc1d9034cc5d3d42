import type { QuantityAnnotation } from '../../../model/annotation.ts';
import { hasComparableUnits, matchValues } from '../../match-values.ts';
import type { Claim, ClaimTerm } from '../claim.ts';
import { areOfOneName } from '../conflicts/conflict.ts';
import { type ClaimMatch, matchClaims, type StoryWeight } from '../match-claims.ts';
import type { Tally } from './read-tallies.ts';

/** What two tallies of two articles have in common besides what they count. */
export interface TallyMatch {
  /** Whether both cannot be true, if they are of one thing. */
  readonly conflicts: boolean;
  readonly match: ClaimMatch;
}

/** Sets two tallies of one thing against each other; undefined where they are of two fields, days or parts. */
export function matchTallies(a: Tally, b: Tally, weigh: StoryWeight): TallyMatch | undefined {
  if (!hasComparableUnits(a.quantity, b.quantity) || areApart(a.narrowed, b.narrowed)) return undefined;
  if (a.noun !== undefined && b.noun !== undefined && a.noun !== b.noun) return undefined;
  const match = matchClaims(a.claim, b.claim, weigh);
  if (
    !areOfOneName(a.claim, b.claim, match) ||
    areElsewhere(a.claim, b.claim) ||
    areOfOtherDays(a.claim, b.claim, match)
  )
    return undefined;
  return { conflicts: matchValues(a.quantity, b.quantity) === 'conflicting', match };
}

/** One narrows what it counts by words that the other lacks: "12 German tourists", "12 Dutch tourists". */
const areApart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size !== b.size || [...a].some((word) => !b.has(word));

/** Both name places, and no place of both. */
function areElsewhere(a: Claim, b: Claim): boolean {
  const [left, right] = [placesOf(a), placesOf(b)];
  return left.length > 0 && right.length > 0 && !left.some((key) => right.includes(key));
}

const placesOf = ({ names, terms }: Claim): string[] =>
  names
    .filter(({ type, form }) => type === 'place' && form === 'name')
    .flatMap((name) => terms.filter(({ token }) => token.start === name.start).flatMap(({ keys }) => keys));

function areOfOtherDays(a: Claim, b: Claim, { pairs }: ClaimMatch): boolean {
  const isDay = ({ kind }: ClaimTerm): boolean => kind === 'day';
  return a.terms.some(isDay) && b.terms.some(isDay) && !pairs.some(([term]) => isDay(term));
}

const nearShare = 1.5;

/** Two numbers that one slip of the pen, or a miscount, makes of each other: 186 and 168, 34 and 43, 27 and 35. */
export const areClose = ({ value: a }: QuantityAnnotation, { value: b }: QuantityAnnotation): boolean =>
  Math.max(a, b) <= nearShare * Math.min(a, b) || [...figures(a)].sort().join('') === [...figures(b)].sort().join('');

const figures = (value: number): string => String(value).replace(/\D/g, '');
