import type { SentenceMatch } from '../match/match-sentences.ts';

/** The longest stretch that two texts tell in one order, with little else between. */
export interface Chain {
  /** How much its pairs of sentences have in common beyond what any two on one matter have, less the gaps. */
  readonly weight: number;
  readonly length: number;
  /** The weight of the best one when one of the texts is read backwards: what chance gives. */
  readonly backwards: number;
}

/** Two sentences on one matter share this much. */
const ordinary = 0.3;
/** What a sentence costs that stands between, and how many count at most. */
const gapCost = 0.08;
const widestGap = 10;
/** How many matches before one are looked at: nearer ones cost less. */
const lookBack = 40;

/**
 * The best chain of matched sentences, forwards in both texts, with a cost for each sentence left out.
 * Source: local alignment (Smith and Waterman 1981), over sentences. Linear, times forty.
 */
export function measureChain(matches: readonly SentenceMatch[]): Chain {
  const forwards = findBest(matches.map(({ left, right, weight }) => ({ left, right, weight })));
  const backwards = findBest(matches.map(({ left, right, weight }) => ({ left: -left, right, weight })));
  return { weight: forwards.weight, length: forwards.length, backwards: backwards.weight };
}

interface Step {
  readonly left: number;
  readonly right: number;
  readonly weight: number;
}

function findBest(steps: readonly Step[]): { weight: number; length: number } {
  const ordered = steps.toSorted((a, b) => a.right - b.right || a.left - b.left);
  const ends: { weight: number; length: number }[] = [];
  let best = { weight: 0, length: 0 };
  for (const [at, step] of ordered.entries()) {
    let before = { weight: 0, length: 0 };
    for (let index = Math.max(0, at - lookBack); index < at; index += 1) {
      const other = ordered[index]!;
      if (other.left >= step.left || other.right >= step.right) continue;
      const weight = ends[index]!.weight - gapCost * (gapOf(other.left, step.left) + gapOf(other.right, step.right));
      if (weight > before.weight) before = { weight, length: ends[index]!.length };
    }
    const end = { weight: before.weight + step.weight - ordinary, length: before.length + 1 };
    ends.push(end);
    if (end.weight > best.weight) best = end;
  }
  return best;
}

const gapOf = (from: number, to: number): number => Math.min(widestGap, to - from - 1);
