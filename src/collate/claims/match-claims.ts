import type { QuantityAnnotation } from '../../model/annotation.ts';
import { hasComparableUnits, matchValues } from '../match-values.ts';
import type { Claim, ClaimTerm } from './claim.ts';

/** What two claims have in common. */
export interface ClaimMatch {
  /** The weight of what they share. */
  readonly shared: number;
  /** Part of the claim that has less to tell, 0 to 1. */
  readonly cover: number;
  /** Of both, 0 to 1. */
  readonly dice: number;
  /** The terms of the left claim with those of the right one. */
  readonly pairs: readonly (readonly [ClaimTerm, ClaimTerm])[];
}

const nearLevel = 0.6;

/** How much a term of the story tells, 0 to 1: less the more of its claims have it. */
export type StoryWeight = (term: ClaimTerm) => number;

/** Sets the terms of two claims against each other: the same word first, then those of near meaning, then numbers that go together. */
export function matchClaims(a: Claim, b: Claim, weigh: StoryWeight): ClaimMatch {
  const pairs: (readonly [ClaimTerm, ClaimTerm])[] = [];
  const taken = new Set<ClaimTerm>();
  let shared = 0;
  for (const [find, level] of levels) {
    for (const term of a.terms) {
      if (taken.has(term)) continue;
      const other = find(term, b, taken);
      if (!other) continue;
      taken.add(term).add(other);
      pairs.push([term, other]);
      shared += level * Math.min(term.weight * weigh(term), other.weight * weigh(other));
    }
  }
  const [first, second] = [totalOf(a, weigh), totalOf(b, weigh)];
  return {
    shared,
    cover: shared / Math.max(0.1, Math.min(first, second)),
    dice: (2 * shared) / Math.max(0.1, first + second),
    pairs,
  };
}

type FindTerm = (term: ClaimTerm, other: Claim, taken: ReadonlySet<ClaimTerm>) => ClaimTerm | undefined;

const findSame: FindTerm = ({ keys }, { byKey }, taken) =>
  byKey.get(keys[0]!)?.find((one) => one.keys[0] === keys[0] && !taken.has(one));

function findNear(term: ClaimTerm, { byKey }: Claim, taken: ReadonlySet<ClaimTerm>): ClaimTerm | undefined {
  for (const key of term.keys) {
    const found = byKey.get(key)?.find((one) => isWordy(one) === isWordy(term) && !taken.has(one));
    if (found) return found;
  }
  return undefined;
}

const isWordy = ({ kind }: ClaimTerm): boolean => kind === 'word' || kind === 'name';

const findNumber: FindTerm = (term, { terms }, taken) =>
  term.quantity && terms.find((one) => !taken.has(one) && areNearNumbers(term.quantity!, one.quantity));

const largestCommon = 12;

const areNearNumbers = (a: QuantityAnnotation, b: QuantityAnnotation | undefined): boolean =>
  b !== undefined &&
  hasComparableUnits(a, b) &&
  (a.unit !== undefined || Math.max(a.value, b.value) > largestCommon) &&
  matchValues(a, b) === 'compatible';

const levels: readonly (readonly [FindTerm, number])[] = [
  [findSame, 1],
  [findNear, nearLevel],
  [findNumber, 0.9],
];

const totals = new WeakMap<Claim, { readonly weigh: StoryWeight; readonly total: number }>();

/** The weight of all that a claim tells; worked out once for each. */
export function totalOf(claim: Claim, weigh: StoryWeight): number {
  const known = totals.get(claim);
  if (known?.weigh === weigh) return known.total;
  const total = claim.terms.reduce((sum, term) => sum + term.weight * weigh(term), 0);
  totals.set(claim, { weigh, total });
  return total;
}

/** Weighs terms by how few claims of a story have them. */
export function createStoryWeight(claims: readonly Claim[]): StoryWeight {
  const counts = new Map<string, number>();
  for (const { terms } of claims)
    for (const key of new Set(terms.map(({ keys }) => keys[0]!))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const all = Math.log(claims.length + 1);
  const weightOf = (count: number): number => Math.max(0.25, Math.min(1, Math.log((claims.length + 1) / count) / all));
  const weights = new Map([...counts].map(([key, count]) => [key, weightOf(count)]));
  const unseen = weightOf(1);
  return ({ keys }) => weights.get(keys[0]!) ?? unseen;
}
