/** In how many pieces of ordinary writing each word stands: what tells a rare word from a common one. */
export interface WordCounts {
  /** How many pieces were counted. */
  readonly pieces: number;
  /** Pieces that hold the word, by {@link wordKey}. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Counts of nothing: every word is equally rare. */
export const noWordCounts: WordCounts = { pieces: 0, counts: new Map() };

/** The form under which a folded word is counted: without a possessive. */
export const wordKey = (folded: string): string => (folded.endsWith("'s") ? folded.slice(0, -2) : folded);

/** Inverse document frequency, smoothed: 0 for a word that stands in all pieces. Source: Spärck Jones 1972. */
export const rarityOf = (count: number, pieces: number): number => Math.log((pieces + 1) / (count + 0.5));

/** Adds the counts of a batch of texts to a background; each text is the set of its words' keys. */
export function addWordCounts(background: WordCounts, texts: Iterable<ReadonlySet<string>>): WordCounts {
  const counts = new Map(background.counts);
  let { pieces } = background;
  for (const words of texts) {
    pieces += 1;
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return { pieces, counts };
}
