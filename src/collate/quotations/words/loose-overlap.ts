import type { ComparableWord } from '../../comparable-words.ts';
import { areNear } from './near-words.ts';
import { rootOf } from './roots.ts';

/** What two lists of words have in common where the wording may differ: by root, then by meaning. */
export interface LooseOverlap {
  /** Content words of the shorter list with a counterpart in the other; words of near meaning count in part. */
  readonly words: number;
  /** Of these, those that have the same root. */
  readonly equal: number;
  /** The rarity of the words with a counterpart, summed; in part for those of near meaning. */
  readonly rarity: number;
  /** The part of the rarity of the list that has less of it, 0 to 1. */
  readonly containment: number;
}

/** What a word of near meaning counts against an equal one. */
const nearWeight = 0.7;
/** Longer lists are not compared loosely: no single statement is as long. */
const mostWords = 120;

/** Compares two lists of words by what they mean; symmetric but for ties. Quadratic in the words, which are bounded. */
export function matchLoosely(a: readonly ComparableWord[], b: readonly ComparableWord[]): LooseOverlap {
  const [few, many] = [readRoots(a), readRoots(b)].sort((x, y) => sumRarity(x) - sumRarity(y)) as [Rooted[], Rooted[]];
  const left = many.map(({ root }) => root);
  const open = few.filter(({ root }) => !takeFirst(left, (other) => other === root));
  const near = open.filter(({ root }) => takeFirst(left, (other) => areNear(other, root)));
  const equal = few.length - open.length;
  const total = sumRarity(few);
  const rarity = total - sumRarity(open) + nearWeight * sumRarity(near);
  return { words: equal + nearWeight * near.length, equal, rarity, containment: total > 0 ? rarity / total : 0 };
}

interface Rooted {
  readonly root: string;
  readonly rarity: number;
}

const readRoots = (words: readonly ComparableWord[]): Rooted[] =>
  words
    .filter(({ content }) => content)
    .slice(0, mostWords)
    .map(({ key, rarity }) => ({ root: rootOf(key), rarity }));

const sumRarity = (words: readonly Rooted[]): number => words.reduce((sum, { rarity }) => sum + rarity, 0);

/** Takes the first item that fits out of the list. */
function takeFirst(list: string[], isFit: (item: string) => boolean): boolean {
  const at = list.findIndex(isFit);
  if (at >= 0) list.splice(at, 1);
  return at >= 0;
}
