import { readBytes, renderBytes } from '../stream/bytes.ts';
import { mostCompared } from '../words/compared-words.ts';
import { type CandidateFinder, createCandidateFinder } from './candidates.ts';
import { type Coverage, createCoverageReader } from './coverage.ts';
import { type Fingerprints, findFingerprints } from './fingerprints.ts';
import { ageOf, createMemory, listTexts, type Memory, rememberText } from './memory.ts';

/** Settings of {@link createNearDuplicateIndex}. */
export interface NearDuplicateSettings {
  /** How many of the newest articles are remembered; 100,000 if absent. */
  readonly window?: number;
}

/** An earlier article whose text is the same as a new one's, but for its headline, its length or what stands around it. */
export interface NearDuplicate {
  readonly id: string;
  /** Share of the new text's words that stand in the earlier text, in runs of at least four; 0 to 1. */
  readonly share: number;
  /** Share of the earlier text's words that stand in the new one. */
  readonly otherShare: number;
  /** Number of the new text's words that do. */
  readonly words: number;
}

/** A text of the window, as plain data. */
export interface SavedText {
  readonly id: string;
  readonly family: number;
  /** The bytes of the words' numbers, in base 64. */
  readonly words: string;
}

/** All that an index knows, as plain data that JSON can hold: what {@link createNearDuplicateIndex} goes on from. */
export interface NearDuplicateState {
  readonly variorum: 'near-duplicates/1';
  /** How many texts ever came. */
  readonly added: number;
  /** The texts of the window, the oldest first. */
  readonly texts: readonly SavedText[];
}

/** Tells of each article of a stream which earlier ones of the window have the same text. */
export interface NearDuplicateIndex {
  /** Compares a text with those of the window, best first and at most three, then remembers it. `words` as of `readTextWords`, `fingerprints` as of `findFingerprints` where another thread found them. */
  readonly add: (id: string, words: Uint32Array, fingerprints?: Fingerprints) => readonly NearDuplicate[];
  readonly save: () => NearDuplicateState;
}

const defaultWindow = 100_000;
const mostFound = 3;

/** Two texts that share fewer words, of their own or at all, are not the same. */
const leastWords = 20;
/** Part of one text's own words that must stand in the other. */
const leastOwnShare = 0.7;
/** The same of all words, where most of them are many texts' words: quotes, formulas. */
const leastShare = 0.85;
/** Two texts that open with other words are two, however much follows that both have: the captions of one gallery. */
const leastOpening = 0.3;

/**
 * Finds near-duplicates in a stream: fingerprints of word runs lead to at most four earlier texts, which are compared
 * word by word. Two texts count as the same if most of one stands in the other, the opening of either too; quoted words,
 * and runs that many different texts of the window hold (furniture, formulas), count little. Memory goes by the window;
 * the cost of an article by its length, however many copies came before it.
 */
export function createNearDuplicateIndex(
  { window = defaultWindow }: NearDuplicateSettings = {},
  state?: NearDuplicateState,
): NearDuplicateIndex {
  const memory = createMemory(window, state ? state.added - state.texts.length : 0);
  for (const { words, ...text } of state?.texts ?? []) {
    const restored = { ...text, words: new Uint32Array(readBytes(words)) };
    rememberText(memory, restored, findFingerprints(restored.words).hashes);
  }
  const find = createCandidateFinder(memory);
  return {
    add: (id, words, fingerprints = findFingerprints(words)) =>
      addText(memory, find, { id, words: copyWords(words) }, fingerprints),
    save: () => saveMemory(memory),
  };
}

const saveMemory = (memory: Memory): NearDuplicateState => ({
  variorum: 'near-duplicates/1',
  added: memory.added,
  texts: listTexts(memory).map((text) => ({ ...text, words: renderBytes(text.words) })),
});

/** One text at a time is compared, in an array that is used again: common words are marked in it. */
let compared = new Uint32Array(mostCompared);

function copyWords(words: Uint32Array): Uint32Array {
  if (compared.length < words.length) compared = new Uint32Array(words.length);
  compared.set(words);
  return compared.subarray(0, words.length);
}

function addText(
  memory: Memory,
  find: CandidateFinder,
  { id, words }: { readonly id: string; readonly words: Uint32Array },
  fingerprints: Fingerprints,
): NearDuplicate[] {
  const matches = compareTexts(memory, words, find(words, fingerprints));
  const closest = matches[0];
  const found = matches.map(({ coverage, slot }) => describeMatch(memory.ids[slot]!, coverage));
  const family = closest ? memory.families[closest.slot]! : memory.added;
  rememberText(memory, { id, family, words }, fingerprints.hashes);
  return found;
}

/** Those candidates whose text is the same, best first. */
function compareTexts(memory: Memory, words: Uint32Array, candidates: readonly number[]) {
  if (candidates.length === 0) return [];
  const reader = createCoverageReader(words);
  return candidates
    .map((slot) => ({ slot, coverage: reader.against(memory.store.at(slot)) }))
    .filter(({ coverage }) => isSameText(coverage))
    .sort((a, b) => sameness(b.coverage) - sameness(a.coverage) || ageOf(memory, a.slot) - ageOf(memory, b.slot))
    .slice(0, mostFound);
}

function isSameText({ left, opening, ownLeft, ownRight, ownWords, right, words }: Coverage): boolean {
  if (opening < leastOpening) return false;
  const isOwnText = ownWords >= leastWords && Math.max(ownLeft, ownRight) >= leastOwnShare;
  return isOwnText || (words >= leastWords && Math.max(left, right) >= leastShare);
}

const sameness = ({ ownLeft, ownRight }: Coverage): number => ownLeft + ownRight;

const describeMatch = (id: string, { left, right, words }: Coverage): NearDuplicate => ({
  id,
  share: round(left),
  otherShare: round(right),
  words,
});

const round = (value: number): number => Math.round(value * 1000) / 1000;
