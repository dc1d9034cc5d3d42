import type { Article } from '../../model/article.ts';
import type { CollatedDerivation } from '../../model/collation.ts';
import { compareStrings } from '../../model/link.ts';
import type { Span } from '../../model/span.ts';
import { findDirection } from './direction.ts';
import { type PassageText, type PassageWord, readPassageText } from './passage-words.ts';
import { joinRuns, type Passage } from './passages.ts';
import { findSharedRuns, indexShingles, type ShingleIndex } from './shared-runs.ts';

/** A run that stands in more articles than this is a formula of the trade, not a passage. */
const mostHolders = 60;

/** The passages that two articles share outside of quotes, with what is known of the direction. Sorted by the two ids. */
export function findDerivations(articles: readonly Article[]): CollatedDerivation[] {
  const texts = articles.map(readPassageText);
  const indexes = texts.map(({ words }) => indexShingles(words));
  return candidatePairs(indexes)
    .flatMap(([left, right]) => {
      const [a, b] = [texts[left]!, texts[right]!];
      const runs = findSharedRuns(a.words, indexes[left]!, b.words);
      const passages = joinRuns(runs, a.words, b.words);
      return passages.length > 0 ? [createDerivation(a, b, passages)] : [];
    })
    .sort((a, b) => compareStrings(a.from, b.from) || compareStrings(a.to, b.to));
}

/** Pairs of texts that share a shingle. */
function candidatePairs(indexes: readonly ShingleIndex[]): [number, number][] {
  const holders = new Map<string, number[]>();
  indexes.forEach((index, at) => {
    for (const shingle of index.keys()) {
      const seen = holders.get(shingle);
      if (seen) seen.push(at);
      else holders.set(shingle, [at]);
    }
  });
  const pairs = new Set<number>();
  for (const list of holders.values()) {
    if (list.length < 2 || list.length > mostHolders) continue;
    for (const right of list) for (const left of list) if (left < right) pairs.add(left * indexes.length + right);
  }
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / indexes.length), pair % indexes.length]);
}

function createDerivation(a: PassageText, b: PassageText, passages: readonly Passage[]): CollatedDerivation {
  const { from, to, direction, evidence } = findDirection(a.article, b.article);
  const isForward = from === a.article;
  const target = isForward ? b : a;
  const covered = passages.reduce(
    (sum, { left, right }) => sum + (isForward ? right.to - right.from : left.to - left.from),
    0,
  );
  const equal = passages.reduce((sum, passage) => sum + passage.equal, 0);
  return {
    from: from.id,
    to: to.id,
    share: round(covered / target.words.length),
    score: round(1 - 0.4 * 0.5 ** ((equal - 12) / 12)),
    direction,
    evidence,
    passages: passages
      .map(({ left, right }) => [spanOf(a.words, left), spanOf(b.words, right)] as const)
      .map(([left, right]) => (isForward ? { from: left, to: right } : { from: right, to: left })),
  };
}

const spanOf = (words: readonly PassageWord[], { from, to }: { readonly from: number; readonly to: number }): Span => ({
  start: words[from]!.start,
  end: words[to - 1]!.end,
});

const round = (value: number): number => Math.round(value * 1000) / 1000;
