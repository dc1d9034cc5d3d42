import type { Claim, ClaimTerm } from './claim.ts';
import { type StoryWeight, totalOf } from './match-claims.ts';

/** A key that more claims have tells nothing; it would cost the most. */
const mostHolders = 60;
/** Of one claim, so many others at most are looked at closely. */
const mostCandidates = 10;
const leastWeight = 2.5;
/** Of the weight of both claims: with less in common no judgement would find them to be of one thing. */
const leastShare = 0.05;

/**
 * The pairs of claims of two articles that may be of one thing: those that share the most telling words, names, numbers and
 * days. About linear in the number of claims.
 */
export function findCandidates(claims: readonly Claim[], weigh: StoryWeight): (readonly [Claim, Claim])[] {
  const holders = indexClaims(claims);
  const board = createBoard(claims.length);
  return claims.flatMap((claim, index) => {
    const total = totalOf(claim, weigh);
    for (const term of claim.terms) {
      board.term += 1;
      for (const key of term.keys) {
        const list = holders.get(key)!;
        if (list.length > mostHolders) continue;
        const weight = weightOf(term, key, weigh);
        for (let at = firstAbove(list, index); at < list.length; at += 1)
          if (claims[list[at]!]!.article !== claim.article) count(board, list[at]!, weight);
      }
    }
    return clear(board)
      .filter(
        ([other, weight]) => weight >= leastWeight && weight >= leastShare * (total + totalOf(claims[other]!, weigh)),
      )
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, mostCandidates)
      .map(([other]) => [claim, claims[other]!] as const);
  });
}

/** What one claim has in common with each of the others, wiped for the next. */
interface Board {
  readonly weights: Float64Array;
  /** By which term a claim was last met: a term counts once, by the first of its keys. */
  readonly met: Int32Array;
  touched: number[];
  term: number;
}

const createBoard = (size: number): Board => ({
  weights: new Float64Array(size),
  met: new Int32Array(size),
  touched: [],
  term: 0,
});

function count(board: Board, other: number, weight: number): void {
  if (board.met[other] === board.term) return;
  board.met[other] = board.term;
  if (board.weights[other] === 0) board.touched.push(other);
  board.weights[other]! += weight;
}

function clear(board: Board): (readonly [number, number])[] {
  const found = board.touched.map((other) => [other, board.weights[other]!] as const);
  for (const other of board.touched) board.weights[other] = 0;
  board.touched = [];
  return found;
}

/** The place of the first number above another one in an ordered list. */
function firstAbove(list: readonly number[], least: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! <= least) low = middle + 1;
    else high = middle;
  }
  return low;
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
