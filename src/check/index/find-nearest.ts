import type { ClaimTerm } from '../../collate/claims/claim.ts';
import { type IndexedSentence, rarityAmong, type SentenceIndex } from './sentence-index.ts';

/** A sentence with the weight of what it has in common with the terms that were asked for. */
export interface NearSentence {
  readonly sentence: IndexedSentence;
  readonly weight: number;
}

const nearLevel = 0.5;
/** Words of near meaning are looked up only where they are not found in so many sentences that they tell nothing. */
const mostNear = 400;

/** The sentences that share the most telling words, names, numbers and days with some terms, the nearest first. Linear in the places that hold them. */
export function findNearest(index: SentenceIndex, terms: readonly ClaimTerm[], limit: number): NearSentence[] {
  const weights = new Map<number, number>();
  const seen = new Set<string>();
  for (const term of terms) {
    if (seen.has(term.keys[0]!)) continue;
    seen.add(term.keys[0]!);
    const weight = term.weight * rarityAmong(index, term);
    for (const [order, level] of findHolders(index, term))
      weights.set(order, (weights.get(order) ?? 0) + weight * level);
  }
  return [...weights]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, limit)
    .map(([order, weight]) => ({ sentence: index.sentences[order]!, weight }));
}

/** The sentences that hold a term, each once, with how well they do. */
function findHolders({ holders, groups }: SentenceIndex, { keys, kind }: ClaimTerm): Map<number, number> {
  const found = new Map<number, number>();
  for (const order of holders.get(keys[0]!) ?? []) found.set(order, 1);
  const near = kind === 'word' ? keys.slice(1).flatMap((group) => groups.get(group) ?? []) : keys.slice(1);
  for (const key of new Set(near)) {
    const list = holders.get(key) ?? [];
    if (list.length > mostNear) continue;
    for (const order of list) if (!found.has(order)) found.set(order, nearLevel);
  }
  return found;
}
