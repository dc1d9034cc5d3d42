/** The words that synthetic articles are written with; an index is a word as printed. */
export interface WordTable {
  readonly printed: readonly string[];
  /** For each word its place among the words of the same look, the commonest first. */
  readonly rankOf: Int32Array;
  /** The words of each look, the commonest first; a word's look is its capital and its last letter. */
  readonly ranked: readonly (readonly number[])[];
  readonly lookOf: Int32Array;
  /** Words that stand in so many texts that they belong to no story: as names they are known to all. */
  readonly isKnown: Uint8Array;
}

/** A table of words with ways to ask it. */
export interface Lexicon {
  readonly table: WordTable;
  readonly idOf: (word: string) => number;
  /** Whether a word is neither common nor short: one that tells what a story is about. */
  readonly isContent: (id: number) => boolean;
}

const commonShare = 0.12;
const knownShare = 0.04;
const wordPattern = /[\p{L}\p{N}]+/gu;

/** Reads the words of texts. A word that no text holds gets a place of its own when it is asked for. */
export function createLexicon(texts: readonly string[]): Lexicon {
  const ids = new Map<string, number>();
  const printed: string[] = [];
  const counts: number[] = [];
  const idOf = (word: string): number => {
    const known = ids.get(word) ?? printed.length;
    if (known === printed.length) {
      ids.set(word, known);
      printed.push(word);
      counts.push(0);
    }
    return known;
  };
  for (const text of texts) for (const word of new Set(text.match(wordPattern) ?? [])) counts[idOf(word)]! += 1;
  const isContent = (id: number): boolean => printed[id]!.length > 3 && counts[id]! < commonShare * texts.length;
  const isKnown = Uint8Array.from(counts, (count) => (count >= knownShare * texts.length ? 1 : 0));
  return { table: { printed, isKnown, ...rankWords(printed, counts, isContent) }, idOf, isContent };
}

function rankWords(printed: readonly string[], counts: readonly number[], isContent: (id: number) => boolean) {
  const looks = new Map<string, number>();
  const ranked: number[][] = [];
  const lookOf = new Int32Array(printed.length).fill(-1);
  const rankOf = new Int32Array(printed.length);
  const ids = printed.map((_, id) => id).filter((id) => isContent(id) && /^\p{L}+$/u.test(printed[id]!));
  for (const id of ids.sort((a, b) => counts[b]! - counts[a]! || a - b)) {
    const word = printed[id]!;
    const look = `${word[0] === word[0]!.toLowerCase()}${word.at(-1)}`;
    const place = looks.get(look) ?? looks.size;
    if (place === looks.size) {
      looks.set(look, place);
      ranked.push([]);
    }
    lookOf[id] = place;
    rankOf[id] = ranked[place]!.push(id) - 1;
  }
  return { ranked, lookOf, rankOf };
}
