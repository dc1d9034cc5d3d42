import { commonFlag } from '../words/compared-words.ts';
import { type Fingerprints, shingleLength, winnowedSpan } from './fingerprints.ts';
import { ageOf, type Memory } from './memory.ts';
import { mostHolders } from './postings.ts';

const mostCandidates = 4;
/** Part of the fewer fingerprints that two texts must share before they are compared word by word. */
const leastShared = 0.2;

/** A text that may be the same. */
interface Candidate {
  readonly slot: number;
  /** What it has in common with the new one, a fingerprint counting the less the more texts hold it: else furniture would hide the text that it stands around. */
  readonly weight: number;
}

/** Finds the texts that share most fingerprints with a new one. */
export type CandidateFinder = ReturnType<typeof createCandidateFinder>;

/** A finder in a memory: what texts have in common is summed up in arrays by slot, which are used again. */
export function createCandidateFinder(memory: Memory) {
  const prints = new Uint16Array(memory.window);
  const weights = new Float64Array(memory.window);
  const found = new Int32Array(mostHolders);
  let touched = new Int32Array(1 << 10);
  let count = 0;

  function countPrint(fingerprint: number): number {
    const holders = memory.postings.read(fingerprint, found);
    for (let at = 0; at < holders; at += 1) {
      const slot = found[at]!;
      if (prints[slot] === 0) touched[count++] = slot;
      prints[slot]! += 1;
      weights[slot]! += 1 / holders;
    }
    return holders;
  }

  /** Gives those that share enough; all sums are 0 again. */
  function takeShared(own: number): Candidate[] {
    const shared: Candidate[] = [];
    for (let at = 0; at < count; at += 1) {
      const slot = touched[at]!;
      if (prints[slot]! >= leastShared * Math.min(own, memory.prints[slot]!))
        shared.push({ slot, weight: weights[slot]! });
      prints[slot] = 0;
      weights[slot] = 0;
    }
    count = 0;
    return shared;
  }

  /**
   * The slots of the texts that share most fingerprints with a new one, if they share enough. Marks those of its words that
   * many different texts hold. Cost: fingerprints × {@link mostHolders}.
   */
  return (words: Uint32Array, { hashes, places }: Fingerprints): number[] => {
    if (touched.length < hashes.length * mostHolders) touched = new Int32Array(hashes.length * mostHolders);
    memory.postings.fetch(hashes);
    let commonTo = -1;
    for (let at = 0; at < hashes.length; at += 1)
      commonTo = countPrint(hashes[at]!) < mostHolders ? -1 : markCommon(words, places[at]!, commonTo);
    return takeShared(hashes.length)
      .sort((a, b) => b.weight - a.weight || ageOf(memory, a.slot) - ageOf(memory, b.slot))
      .slice(0, mostCandidates)
      .map(({ slot }) => slot);
  };
}

/** Marks a shingle as common, and what is between it and one that ended before; gives where it ends. */
function markCommon(words: Uint32Array, place: number, commonTo: number): number {
  // Two common runs stand side by side here, and nothing else was kept: what is between them is common too.
  const from = commonTo >= 0 && place - commonTo <= winnowedSpan ? commonTo : place;
  const end = place + shingleLength;
  for (let word = from; word < end; word += 1) words[word]! |= commonFlag;
  return end;
}
