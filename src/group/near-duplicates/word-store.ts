import { mostCompared } from '../words/compared-words.ts';

/** The words of the texts of a window; the one that came first leaves first. */
export interface WordStore {
  /** Keeps copies of a text's words and fingerprints. */
  readonly put: (slot: number, words: Uint32Array, prints: Uint32Array) => void;
  /** The words that were put; a view that is good until the slot is dropped. */
  readonly at: (slot: number) => Uint32Array;
  /** The fingerprints, likewise. */
  readonly printsAt: (slot: number) => Uint32Array;
  /** Forgets the text that was put before all others that are still there. */
  readonly dropOldest: (slot: number) => void;
}

const wordsPerPage = 1 << 20;

interface Page {
  readonly words: Uint32Array;
  filled: number;
  texts: number;
}

/** Keeps texts in large pages that are used again, so that neither the collector nor a doubling array ever stops the stream. */
export function createWordStore(): WordStore {
  const spare: Page[] = [];
  let last: Page | undefined;
  const pageOf: (Page | undefined)[] = [];
  const startOf: number[] = [];
  const lengthOf: number[] = [];
  const endOf: number[] = [];

  const pageFor = (length: number): Page => {
    if (last && last.filled + length <= wordsPerPage) return last;
    last = spare.pop() ?? { words: new Uint32Array(wordsPerPage), filled: 0, texts: 0 };
    return last;
  };
  return {
    put: (slot, words, prints) => {
      const kept = words.subarray(0, mostCompared);
      const page = pageFor(kept.length + prints.length);
      page.words.set(kept, page.filled);
      page.words.set(prints, page.filled + kept.length);
      pageOf[slot] = page;
      startOf[slot] = page.filled;
      lengthOf[slot] = kept.length;
      page.filled += kept.length + prints.length;
      endOf[slot] = page.filled;
      page.texts += 1;
    },
    at: (slot) => pageOf[slot]!.words.subarray(startOf[slot]!, startOf[slot]! + lengthOf[slot]!),
    printsAt: (slot) => pageOf[slot]!.words.subarray(startOf[slot]! + lengthOf[slot]!, endOf[slot]!),
    dropOldest: (slot) => {
      const page = pageOf[slot]!;
      pageOf[slot] = undefined;
      page.texts -= 1;
      if (page.texts > 0) return;
      page.filled = 0;
      if (page !== last) spare.push(page);
    },
  };
}
