import type { Scene } from '../../language/scene.ts';
import type { QuantityAnnotation } from '../../model/annotation.ts';

/** What a rule found, by atoms, before bounds are read. */
export interface QuantityMatch {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly unit?: string;
  /** Told by the number itself: "dozens", "20-plus". */
  readonly bound?: QuantityAnnotation['bound'];
  /** What is counted begins at this atom: `end`, or behind "of" or a hyphen; absent where nothing can be counted. */
  readonly countedFrom?: number;
  /** What is counted ends before this atom: "member" of "a 10-member team". */
  readonly countedTo?: number;
  readonly certainty: number;
}

/** One kind of quantity. */
export interface QuantityRule {
  /** Its path. */
  readonly id: string;
  readonly match: (scene: Scene, number: NumberAt) => QuantityMatch | undefined;
  /** Strings that match, and strings in which nothing matches by this rule: its tests. */
  readonly examples: { readonly yes: readonly string[]; readonly no: readonly string[] };
}

/** A number or a range of numbers in a sentence. */
export interface NumberAt {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly digits: boolean;
}
