import { rarityOf } from '../text/rarity.ts';

/** How much each word tells about a story, from the number of its sentences that hold the word; at least 0. */
export function createRarity(sentences: readonly ReadonlySet<string>[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const words of sentences) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const total = sentences.length;
  const rarities = new Map([...counts].map(([word, count]) => [word, Math.max(0, rarityOf(count, total))]));
  const unseen = rarityOf(0, total);
  return (word) => rarities.get(word) ?? unseen;
}

/** Which part of `words`, weighed by rarity, stands in `other`: 0 to 1; 0 for no words. */
export function coveredBy(
  words: ReadonlySet<string>,
  other: ReadonlySet<string>,
  rarity: (word: string) => number,
): number {
  let [all, shared] = [0, 0];
  for (const word of words) {
    const weight = rarity(word);
    all += weight;
    if (other.has(word)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}
