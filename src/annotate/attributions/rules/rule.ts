import type { AttributionSentence, TokenRange } from '../phrase.ts';

/** What a rule found: the links from the outlet outwards, and the words that tell them. */
export interface FoundChain extends TokenRange {
  readonly links: readonly TokenRange[];
  readonly certainty: number;
}

/** A rule about one token of a sentence: the chain that its word tells of, or nothing. Its id is its path. */
export interface AttributionRule {
  readonly id: string;
  readonly find: (sentence: AttributionSentence, at: number) => FoundChain | undefined;
}
