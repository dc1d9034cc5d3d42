import type { Scene } from '../../language/scene.ts';
import type { TimeAnnotation } from '../../model/annotation.ts';
import type { TimeMeaning } from './meaning.ts';

/** What a rule found: the atoms up to `end`, what they mean, and how certain it is that they are a time at all. */
export interface TimeMatch {
  readonly end: number;
  readonly meaning: TimeMeaning;
  readonly certainty: number;
}

/** One way to write a time. */
export interface TimeRule {
  /** Its path. */
  readonly id: string;
  /** Folded first words; `digits` stands for any number in digits. */
  readonly opens: () => readonly string[];
  readonly match: (scene: Scene, at: number) => TimeMatch | undefined;
  /** Strings that match, as a whole or where brackets say so, and strings in which nothing matches by this rule: its tests. */
  readonly examples: { readonly yes: readonly string[]; readonly no: readonly string[] };
}

/** How the words around a time say it is meant. */
export type TimeFrame = Pick<TimeAnnotation, 'bound' | 'strict' | 'part'>;

/** An item found in a sentence, by atoms. */
export interface TimeItem extends TimeFrame {
  readonly start: number;
  readonly end: number;
  readonly meaning: TimeMeaning;
  readonly certainty: number;
  readonly rule: string;
}
