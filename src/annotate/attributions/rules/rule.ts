import type { AttributionSentence, TokenRange } from '../sentence.ts';

/** How a chain stands to what it tells: in front of it, behind it as a comment, or tied to a noun or another verb inside it. */
export type Place = 'before' | 'comment' | 'inside';

/** What a rule found: the links from the outlet outwards, and the words that tell them. */
export interface FoundChain extends TokenRange {
  readonly links: readonly TokenRange[];
  readonly certainty: number;
  readonly place: Place;
  /** An outlet that reports, so that what it cites belongs to it. */
  readonly reports: boolean;
}

/** A rule about one token of a sentence: the chains that its word tells of. Its id is its path; `lemmas` name the tokens it is tried at. */
export interface AttributionRule {
  readonly id: string;
  readonly lemmas: ReadonlySet<string>;
  /** Those at which it also takes a paper, or an outlet that no list or noun tells as one. */
  readonly lone?: ReadonlySet<string>;
  readonly find: (sentence: AttributionSentence, at: number) => readonly FoundChain[];
}
