import { type Fingerprints, shingleLength, winnowedSpan } from './fingerprints.ts';
import { ageOf, type Memory } from './memory.ts';
import { mostHolders } from './postings.ts';
import { commonFlag } from './text-words.ts';

const mostCandidates = 4;
/** Part of the fewer fingerprints that two texts must share before they are compared word by word. */
const leastShared = 0.2;

/** What an earlier text has in common with a new one. */
interface Shared {
  readonly slot: number;
  prints: number;
  /** The same, a fingerprint counting the less the more texts hold it: else furniture would hide the text that it stands around. */
  weight: number;
}

/**
 * The slots of the texts that share most fingerprints with a new one, if they share enough. Marks those of its words that
 * many different texts hold. Cost: fingerprints × {@link mostHolders}.
 */
export function findCandidates(memory: Memory, words: Uint32Array, fingerprints: Fingerprints): number[] {
  const count = fingerprints.hashes.length;
  return [...countShared(memory, words, fingerprints).values()]
    .filter(({ prints, slot }) => prints >= leastShared * Math.min(count, memory.prints[slot]!))
    .sort((a, b) => b.weight - a.weight || ageOf(memory, a.slot) - ageOf(memory, b.slot))
    .slice(0, mostCandidates)
    .map(({ slot }) => slot);
}

function countShared({ postings }: Memory, words: Uint32Array, { hashes, places }: Fingerprints): Map<number, Shared> {
  const shared = new Map<number, Shared>();
  const found = new Int32Array(mostHolders);
  let commonTo = -1;
  for (let at = 0; at < hashes.length; at += 1) {
    const count = postings.read(hashes[at]!, found);
    for (let next = 0; next < count; next += 1) countPrint(shared, found[next]!, 1 / count);
    if (count < mostHolders) {
      commonTo = -1;
      continue;
    }
    const place = places[at]!;
    // Two common runs stand side by side here, and nothing else was kept: what is between them is common too.
    const from = commonTo >= 0 && place - commonTo <= winnowedSpan ? commonTo : place;
    commonTo = place + shingleLength;
    for (let word = from; word < commonTo; word += 1) words[word]! |= commonFlag;
  }
  return shared;
}

function countPrint(shared: Map<number, Shared>, slot: number, weight: number): void {
  const known = shared.get(slot);
  if (!known) {
    shared.set(slot, { slot, prints: 1, weight });
    return;
  }
  known.prints += 1;
  known.weight += weight;
}
