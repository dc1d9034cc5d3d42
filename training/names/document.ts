import type { LearnedClass } from '../../src/annotate/names/model/names-model.ts';

/** A name that a corpus marks. */
export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly type: LearnedClass;
  /** Where the corpus marks a whole phrase: its head. A candidate inside the phrase that holds the head is the name. */
  readonly head?: readonly [start: number, end: number];
}

/** A text with its names, to learn from. */
export interface TrainingDocument {
  readonly id: string;
  readonly text: string;
  readonly names: readonly GoldName[];
  /** The only part that is annotated; absent where all of it is. */
  readonly scope?: readonly (readonly [start: number, end: number])[];
  /** How much each of its names counts. */
  readonly weight: number;
}
