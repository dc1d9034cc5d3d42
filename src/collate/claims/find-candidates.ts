import type { Claim, ClaimTerm } from './claim.ts';
import type { StoryWeight } from './match-claims.ts';

/** A key that more claims have tells nothing; it would cost the most. */
const mostHolders = 60;
/** Of one claim, so many others at most are looked at closely. */
const mostCandidates = 12;
const leastWeight = 1.5;

/**
 * The pairs of claims of two articles that may be of one thing: those that share the most telling words, names, numbers and
 * days. About linear in the number of claims.
 */
export function findCandidates(claims: readonly Claim[], weigh: StoryWeight): (readonly [Claim, Claim])[] {
  const holders = indexClaims(claims);
  return claims.flatMap((claim, index) => {
    const weights = new Map<number, number>();
    for (const term of claim.terms) {
      const seen = new Set<number>();
      for (const key of term.keys) {
        const list = holders.get(key) ?? [];
        if (list.length > mostHolders) continue;
        for (const other of list) {
          if (other <= index || seen.has(other) || claims[other]!.article === claim.article) continue;
          seen.add(other);
          weights.set(other, (weights.get(other) ?? 0) + weightOf(term, key, weigh));
        }
      }
    }
    return [...weights]
      .filter(([, weight]) => weight >= leastWeight)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, mostCandidates)
      .map(([other]) => [claim, claims[other]!] as const);
  });
}

const weightOf = (term: ClaimTerm, key: string, weigh: StoryWeight): number =>
  term.weight * weigh(term) * (key === term.keys[0] ? 1 : 0.5);

function indexClaims(claims: readonly Claim[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  claims.forEach(({ terms }, index) => {
    for (const key of new Set(terms.flatMap(({ keys }) => keys))) {
      const list = holders.get(key);
      if (list) list.push(index);
      else holders.set(key, [index]);
    }
  });
  return holders;
}
