import type { WordCounts } from '../../text/rarity.ts';
import { lazy, readLexicon } from '../lexicon.ts';

/** In how many pieces of 400 words of ordinary English each word stands; read once. Its row `*` counts the pieces. */
export const wordCounts: () => WordCounts = lazy(() => {
  const rows = readLexicon('word-counts.tsv').map(([word, count]) => [word!, Number(count)] as const);
  const counts = new Map(rows);
  const pieces = counts.get('*') ?? 0;
  counts.delete('*');
  return { pieces, counts };
});
