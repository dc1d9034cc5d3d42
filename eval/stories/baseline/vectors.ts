import { compareStrings } from '../../../src/model/link.ts';
import { addWordCounts, rarityOf, type WordCounts } from '../../../src/text/rarity.ts';
import { type ArticleWords, namePrefix } from './words.ts';

/** An article as a list of weighted terms of length 1, the weightiest first. */
export type TermVector = readonly (readonly [term: string, weight: number])[];

const keptTerms = 60;
const nameWeight = 0.5;

/** TF-IDF vectors, cut to the weightiest terms. Rarity comes from the background and the batch together. */
export function buildTermVectors(list: readonly ArticleWords[], background: WordCounts): TermVector[] {
  const { counts, pieces } = addWordCounts(
    background,
    list.map(({ weights }) => new Set(weights.keys())),
  );
  return list.map(({ weights }) => {
    const terms = [...weights].map(([term, weight]): [string, number] => {
      const rarity = rarityOf(counts.get(term) ?? 0, pieces);
      return [term, weight * Math.max(0, rarity) * (term.startsWith(namePrefix) ? nameWeight : 1)];
    });
    return normalize(terms.sort((a, b) => b[1] - a[1] || compareStrings(a[0], b[0])).slice(0, keptTerms));
  });
}

function normalize(terms: readonly (readonly [string, number])[]): TermVector {
  const length = Math.sqrt(terms.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return terms.map(([term, weight]) => [term, weight / length] as const);
}
