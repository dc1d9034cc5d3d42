import type { Citation } from './citation.ts';

/** What a person may set right. */
export const correctionKinds = [
  'same-entity',
  'different-entities',
  'wrong-speaker',
  'not-a-quote',
  'same-quotation',
  'different-quotations',
  'same-event',
  'different-events',
  'wrong-finding',
] as const;

/** What a correction says of its passages. */
export type CorrectionKind = (typeof correctionKinds)[number];

/** Words of an article by which a correction finds its place; a citation of an edition will do. */
export interface CorrectionPassage {
  /** Id or address of the article; without it, the one article that prints the words. */
  readonly articleId?: string;
  /** The words, as they are printed. */
  readonly exact: string;
  /** What stands before and after, where the words stand several times. */
  readonly prefix?: string;
  readonly suffix?: string;
  /** Where they stood, UTF-16; of several places the nearest counts. */
  readonly start?: number;
}

/** One decision of a person about what was read or linked, as a corrections file has it. */
export interface Correction {
  readonly correction: CorrectionKind;
  /** Two of what is the same or different; one of a quote; of a finding what it cites, at least one. */
  readonly at: readonly CorrectionPassage[];
  /** With `wrong-speaker`: who says it, by a name that the article prints; without it nobody is known. */
  readonly speaker?: string;
  /** With `wrong-finding`: its kind, such as `number`; without it all that cite the passages. */
  readonly finding?: string;
  /** Who decided. */
  readonly by?: string;
  /** When, ISO 8601. */
  readonly date?: string;
  readonly note?: string;
}

/** A correction that was applied, as it is shown. */
export interface Decision {
  /** `k` and ten hex digits of the hash of the correction. */
  readonly id: string;
  readonly correction: CorrectionKind;
  readonly by?: string;
  readonly date?: string;
  readonly note?: string;
  /** The name given with `wrong-speaker`. */
  readonly speaker?: string;
  /** The kind given with `wrong-finding`. */
  readonly finding?: string;
  /** The passages, where they stand now. */
  readonly citations: readonly Citation[];
}
