import type { Scene } from '../../language/scene.ts';
import type { QuantityAnnotation } from '../../model/annotation.ts';

/** How a number is tied to the noun that it counts or measures. */
export type CountedBy =
  /** "300 people", "12 of the 15 judges". */
  | 'things'
  /** "12 tons of rice", "a 5-mile road". */
  | 'measure'
  /** "$4 million in aid". */
  | 'money'
  /** "30 percent of households", "half the voters". */
  | 'share'
  /** "twice as many visitors", "three times the rate". */
  | 'times';

/** What a rule found, by atoms, before bounds are read. */
export interface QuantityMatch {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly unit?: string;
  readonly ordinal?: true;
  /** Told by the number itself: "dozens", "a couple". */
  readonly bound?: QuantityAnnotation['bound'];
  /** Absent where nothing can be counted. */
  readonly countedBy?: CountedBy;
  /** What is counted begins at this atom; `end` unless told. */
  readonly countedFrom?: number;
  /** What is counted ends before this atom: "member" of "a 10-member team". */
  readonly countedTo?: number;
  readonly certainty: number;
}

/** One kind of quantity. */
export interface QuantityRule {
  /** Its path. */
  readonly id: string;
  readonly match: (scene: Scene, number: NumberAt) => QuantityMatch | readonly QuantityMatch[] | undefined;
  /** Strings that match, and strings in which nothing matches by this rule: its tests. */
  readonly examples: RuleExamples;
}

/** A kind of quantity that begins with a word of its own: "dozens", "twice", "third". */
export interface WordRule {
  /** Its path. */
  readonly id: string;
  readonly match: (scene: Scene, at: number) => QuantityMatch | undefined;
  readonly examples: RuleExamples;
}

interface RuleExamples {
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** A number or a range of numbers in a sentence. */
export interface NumberAt {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly digits: boolean;
  /** The atoms before it are part of another quantity: no sign stands there. */
  readonly floor?: number;
  /** A part of one: "two-thirds", "half", "one in five". */
  readonly fraction?: true;
}

/** The range of a number as a match tells it. */
export const rangeOf = ({ value, low, high }: NumberAt): Pick<QuantityMatch, 'value' | 'low' | 'high'> =>
  low === undefined ? { value } : { value, low, high: high! };

/** A number with all its values changed. */
export const mapNumber = (number: NumberAt, change: (value: number) => number): NumberAt => ({
  ...number,
  value: change(number.value),
  ...(number.low === undefined ? {} : { low: change(number.low), high: change(number.high!) }),
});

/** Takes away what binary fractions add. */
export const roundValue = (value: number): number => Number(value.toPrecision(15));
