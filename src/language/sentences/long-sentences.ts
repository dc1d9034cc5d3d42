import { codeOf, type Stretch } from './characters.ts';

/** No sentence has more tokens than this; a longer one is cut. */
export const maxSentenceTokens = 400;

/** Marks at which a sentence is cut, the best first: a semicolon or colon, a dash, a comma. */
const ranks: ReadonlyMap<number, number> = new Map([
  [0x3b, 3],
  [0x3a, 3],
  [0x2013, 2],
  [0x2014, 2],
  [0x2c, 1],
]);

/** Where a sentence of the tokens from `start` to `end` is cut: each index opens a piece of at most `maxSentenceTokens`, cut behind the best mark of its second half, else at the bound. */
export function cutLongSentence(stretch: Stretch, start: number, end: number): number[] {
  const cuts: number[] = [];
  for (let from = start; end - from > maxSentenceTokens; ) {
    from = bestCut(stretch, from);
    cuts.push(from);
  }
  return cuts;
}

function bestCut(stretch: Stretch, from: number): number {
  const bound = from + maxSentenceTokens;
  let [best, bestRank] = [bound, 0];
  for (let index = bound - 1; index >= from + maxSentenceTokens / 2; index -= 1) {
    const rank = ranks.get(codeOf(stretch, index)) ?? 0;
    if (rank > bestRank) [best, bestRank] = [index + 1, rank];
  }
  return best;
}
