import { createPostings, type Postings } from './postings.ts';
import { createWordStore, type WordStore } from './word-store.ts';

/** A text that is remembered. */
export interface RememberedText {
  readonly id: string;
  /** Texts that are near-duplicates of each other have the same number. */
  readonly family: number;
  /** As of `readTextWords`, with the words marked that were common when it came. */
  readonly words: Uint32Array;
}

/** The texts of a window. Each has a slot, which a later text takes over when it leaves. */
export interface Memory {
  readonly window: number;
  readonly ids: string[];
  readonly families: number[];
  /** How many fingerprints each text has. */
  readonly prints: number[];
  readonly store: WordStore;
  readonly postings: Postings;
  /** How many texts ever came. */
  added: number;
  /** How many are remembered. */
  size: number;
}

/** A memory of nothing, after `added` texts that it has forgotten. */
export function createMemory(window: number, added: number): Memory {
  const families: number[] = [];
  const postings = createPostings(families);
  return { window, ids: [], families, prints: [], store: createWordStore(), postings, added, size: 0 };
}

/** Takes one more text in, and forgets the oldest where the window is full. */
export function rememberText(memory: Memory, { family, id, words }: RememberedText, hashes: Uint32Array): void {
  if (memory.size === memory.window) forgetOldest(memory);
  const slot = memory.added % memory.window;
  memory.ids[slot] = id;
  memory.families[slot] = family;
  memory.prints[slot] = hashes.length;
  memory.store.put(slot, words, hashes);
  for (let at = 0; at < hashes.length; at += 1) memory.postings.add(hashes[at]!, slot);
  memory.added += 1;
  memory.size += 1;
}

function forgetOldest(memory: Memory): void {
  const slot = (memory.added - memory.size) % memory.window;
  const prints = memory.store.printsAt(slot);
  memory.postings.fetch(prints);
  for (let at = 0; at < prints.length; at += 1) memory.postings.remove(prints[at]!, slot);
  memory.store.dropOldest(slot);
  memory.size -= 1;
}

/** How many texts ago a remembered one came: 0 for the last. */
export const ageOf = ({ added, window }: Memory, slot: number): number =>
  (((added - 1 - slot) % window) + window) % window;

/** The remembered texts, the oldest first; their words are good until the next text comes. */
export const listTexts = ({ added, families, ids, size, store, window }: Memory): RememberedText[] =>
  Array.from({ length: size }, (_, at) => {
    const slot = (added - size + at) % window;
    return { id: ids[slot]!, family: families[slot]!, words: store.at(slot) };
  });
