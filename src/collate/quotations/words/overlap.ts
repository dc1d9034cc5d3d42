import { alignWords } from '../../../text/align-words.ts';
import type { ComparableWord } from '../../comparable-words.ts';

/** What two lists of words have in common. */
export interface Overlap {
  /** Content words of the shorter list that the other has too, by stem. */
  readonly words: number;
  /** Their rarity, summed. */
  readonly rarity: number;
  /** Their part of the rarity of the list that has less of it, 0 to 1. */
  readonly containment: number;
  /** Words, function words included, that stand in both in the same order; 0 where too little is shared to count. */
  readonly inOrder: number;
  /** The part of the shorter list that stands in order in the other. */
  readonly orderShare: number;
}

const longest = 1500;
const leastShare = 0.3;

/** Compares two lists of words; symmetric. */
export function matchWords(a: readonly ComparableWord[], b: readonly ComparableWord[]): Overlap {
  const [few, many] = rarityOf(a) <= rarityOf(b) ? [a, b] : [b, a];
  const left = countStems(many);
  let words = 0;
  let rarity = 0;
  for (const word of few) {
    const count = left.get(word.stem) ?? 0;
    if (!word.content || count === 0) continue;
    left.set(word.stem, count - 1);
    words += 1;
    rarity += word.rarity;
  }
  const total = rarityOf(few);
  const inOrder = words >= 2 && rarity >= total * leastShare ? countInOrder(a, b) : 0;
  const shorter = Math.min(a.length, b.length);
  return {
    words,
    rarity,
    containment: total > 0 ? rarity / total : 0,
    inOrder,
    orderShare: shorter > 0 ? inOrder / shorter : 0,
  };
}

const shortestRun = 3;

/** The part of the shorter list that stands in runs of three words or more that both have, in whatever order. */
export function shareInRuns(a: readonly ComparableWord[], b: readonly ComparableWord[]): number {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  const runs = new Set(many.map((_, at) => runAt(many, at)));
  let shared = 0;
  let covered = 0;
  for (let at = 0; at + shortestRun <= few.length; at += 1) {
    if (!runs.has(runAt(few, at))) continue;
    shared += at + shortestRun - Math.max(at, covered);
    covered = at + shortestRun;
  }
  return few.length > 0 ? shared / few.length : 0;
}

const runAt = (words: readonly ComparableWord[], at: number): string =>
  words
    .slice(at, at + shortestRun)
    .map(({ stem }) => stem)
    .join(' ');

/** How much a list of words tells. */
export const rarityOf = (words: readonly ComparableWord[]): number => words.reduce((sum, word) => sum + word.rarity, 0);

function countStems(words: readonly ComparableWord[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { content, stem } of words) if (content) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

function countInOrder(a: readonly ComparableWord[], b: readonly ComparableWord[]): number {
  const keys = (words: readonly ComparableWord[]) => words.slice(0, longest).map(({ stem }) => stem);
  return alignWords(keys(a), keys(b))
    .filter(({ op }) => op === 'equal')
    .reduce((sum, { leftStart, leftEnd }) => sum + leftEnd - leftStart, 0);
}

/** Where `part` stands in `whole` as one run, by key; -1 where it does not. Linear. Source: Knuth, Morris and Pratt 1977. */
export function findRun(part: readonly ComparableWord[], whole: readonly ComparableWord[]): number {
  if (part.length === 0 || part.length > whole.length) return -1;
  const borders = bordersOf(part);
  let matched = 0;
  for (let at = 0; at < whole.length; at += 1) {
    while (matched > 0 && part[matched]!.key !== whole[at]!.key) matched = borders[matched - 1]!;
    if (part[matched]!.key === whole[at]!.key) matched += 1;
    if (matched === part.length) return at - part.length + 1;
  }
  return -1;
}

/** For each beginning of `part`, the length of the longest shorter beginning that it also ends on. */
function bordersOf(part: readonly ComparableWord[]): number[] {
  const borders = [0];
  for (let at = 1, matched = 0; at < part.length; at += 1) {
    while (matched > 0 && part[matched]!.key !== part[at]!.key) matched = borders[matched - 1]!;
    if (part[matched]!.key === part[at]!.key) matched += 1;
    borders.push(matched);
  }
  return borders;
}
