import { featureNames } from './features.ts';

/** A logistic model over the features of a pair. */
export interface MatchModel {
  readonly bias: number;
  /** One weight a feature, in the order of their names. */
  readonly weights: readonly number[];
}

/** A model file stores thousandths. */
export const weightUnit = 1000;

/**
 * A model from the names and numbers of its file: a weight a feature, then the bias.
 * @throws RangeError if the file was made for other features
 */
export function createMatchModel(names: readonly string[], numbers: Int32Array): MatchModel {
  if (names.join() !== featureNames.join()) throw new RangeError(`a model for other features: ${names.join(', ')}`);
  const values = Array.from(numbers, (value) => value / weightUnit);
  return { bias: values.at(-1)!, weights: values.slice(0, -1) };
}

/** Weights set by hand, for use without a trained model. */
export const plainModel: MatchModel = { bias: -6.5, weights: [5, 0, 1, 2, 1, 2, 2, 3, 2.5, 1.5, 1, 1, 1.5, 0.5] };

/** The log odds that two articles report one event, by the features from a number on. */
export function findOdds(features: Float64Array, { bias, weights }: MatchModel, from = 0): number {
  let sum = bias;
  for (let at = from; at < weights.length; at += 1) sum += weights[at]! * features[at]!;
  return sum;
}

const [lowest, highest] = [-6, 4];

/**
 * Log odds on a scale of 0 to 1 that averages can be taken of: a likelihood would not do, since one pair that has little in common would weigh as much as
 * one that has nothing. 0.6 is even odds.
 */
export const scaleOdds = (odds: number): number =>
  (Math.min(highest, Math.max(lowest, odds)) - lowest) / (highest - lowest);

/** The log odds of a score. */
export const readOdds = (score: number): number => lowest + score * (highest - lowest);
