import type { Citation } from './citation.ts';

/** Why two tellings have one origin. */
export type OriginTie = 'copy' | 'source' | 'agency' | 'owner' | 'outlet';

/** What shows that two tellings have one origin. */
export interface OriginProof {
  readonly tie: OriginTie;
  /** The two articles. */
  readonly articles: readonly [string, string];
  /** In words, for people. */
  readonly why: string;
  /** The passage that both print, the credits, or the names of the outlets. */
  readonly citations: readonly Citation[];
}

/** Tellings that go back to one origin. */
export interface StatementOrigin {
  readonly name?: string;
  /** Ids of articles. */
  readonly tellings: readonly string[];
  readonly why: string;
  /** Absent where there is one telling. */
  readonly proofs?: readonly OriginProof[];
}

/** Where a statement comes from: copies, outlets with one origin and sisters of one owner count once. */
export interface StatementOrigins {
  readonly statement: string;
  readonly origins: readonly StatementOrigin[];
}

/** How much of a report is another's: nearly all of it word for word, parts of it, or its facts in other words. */
export type CopyKind = 'verbatim' | 'partial' | 'rewritten';

/** How a passage stands to the one it is set beside: the same words, lightly edited, or told anew. */
export type Likeness = 'verbatim' | 'light' | 'heavy';

/** Which passages of one article stand in another too. */
export interface Derivation {
  readonly from: string;
  readonly to: string;
  /** Part of `to` that is shared, 0 to 1. */
  readonly share: number;
  readonly score: number;
  readonly direction: 'known' | 'unsure';
  readonly evidence: readonly string[];
  readonly passages: readonly { readonly from: Citation; readonly to: Citation; readonly likeness?: Likeness }[];
  /** How much is copied; absent where it is too little to speak of a copy. */
  readonly kind?: CopyKind;
  /** By what it is judged a copy, for people. */
  readonly reasons?: readonly string[];
  /** Both have it from a third: neither is the other's source. */
  readonly common?: true;
  /** The third, as it is named. */
  readonly via?: string;
  /** The article of the story that is the third's own. */
  readonly viaArticle?: string;
  /** The words or fields that tell the direction. */
  readonly proofs?: readonly Citation[];
}
