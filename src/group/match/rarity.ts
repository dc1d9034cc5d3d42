import type { WordCounts } from '../../text/rarity.ts';
import { hashTerm } from '../sketch/hash.ts';
import { termKinds } from '../sketch/marks.ts';
import type { ArticleSketch } from '../sketch/sketch.ts';
import { stemWord } from '../sketch/stem.ts';

const slots = 1 << 20;
const lastSlot = slots - 1;
/** Rarer than this tells no more; so a word weighs the same in a small archive and in a large one. */
const highest = 6;

/** Logarithms of counts, each with a half added; the commonest terms go beyond it. */
const logarithms = Float64Array.from({ length: 1 << 12 }, (_, count) => Math.log(count + 0.5));

/** How rare each term is, in ordinary writing and in what was seen so far. Bounded: counts are kept by a part of the hash. */
export interface Rarity {
  /** Natural logarithm of how many texts there are to one that holds the term: 0 for a term in all. */
  of(term: number): number;
  /** Counts the terms of one more article. */
  add(sketch: ArticleSketch): void;
  /** Takes an article's terms back, as it leaves the window. */
  remove(sketch: ArticleSketch): void;
}

/** Rarity that begins with the words of ordinary writing. Source: Spärck Jones 1972. */
export function createRarity(background: WordCounts): Rarity {
  const counts = new Uint32Array(slots);
  const pieces = background.pieces;
  let articles = 0;
  let whole = Math.log(pieces + 1);
  for (const [word, count] of background.counts) {
    for (const kind of [termKinds.word, termKinds.name, termKinds.place]) {
      const slot = hashTerm(kind, kind === termKinds.word ? stemWord(word) : word) & lastSlot;
      counts[slot] = Math.min(pieces, counts[slot]! + count);
    }
  }
  return {
    of: (term) => {
      const count = counts[term & lastSlot]!;
      const rarity = whole - (count < logarithms.length ? logarithms[count]! : Math.log(count + 0.5));
      return Math.min(highest, Math.max(0, rarity));
    },
    add: ({ terms }) => {
      articles += 1;
      whole = Math.log(pieces + articles + 1);
      for (const term of terms) counts[term & lastSlot]! += 1;
    },
    remove: ({ terms }) => {
      articles -= 1;
      whole = Math.log(pieces + articles + 1);
      for (const term of terms) counts[term & lastSlot]! -= 1;
    },
  };
}
