import type { WeightRow } from '../quantise.ts';
import { createShuffle } from '../shuffle.ts';

/** Features of one decision, its class, and how much it counts. */
export interface LogisticItem {
  readonly hashes: Int32Array;
  readonly target: number;
  readonly weight: number;
}

export interface LogisticOptions {
  readonly classes: number;
  readonly epochs: number;
  /** Length of a step, and how strongly weights are drawn to zero. */
  readonly step: number;
  readonly decay: number;
  /** Features that fewer items hold are left out. */
  readonly least: number;
}

/** Weights by feature: a row of `classes` numbers each. */
export interface LogisticModel {
  readonly classes: number;
  readonly rowOf: ReadonlyMap<number, number>;
  readonly weights: Float64Array;
}

/** Multinomial logistic regression with a step for each weight. Source: Duchi, Hazan and Singer 2011 (AdaGrad). */
export function trainLogistic(items: readonly LogisticItem[], options: LogisticOptions): LogisticModel {
  const { classes, epochs } = options;
  const rowOf = collectFeatures(items, options.least);
  const weights = new Float64Array(rowOf.size * classes);
  const squares = new Float64Array(rowOf.size * classes).fill(1e-4);
  const rows = new Map(items.map((item) => [item, findRows(item.hashes, rowOf)]));
  const shuffle = createShuffle(5);
  const scores = new Float64Array(classes);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const item of shuffle(items)) {
      const own = rows.get(item)!;
      scoreRows(own, weights, scores);
      toShares(scores);
      scores[item.target]! -= 1;
      for (const row of own) {
        for (let column = 0; column < classes; column += 1) {
          const at = row * classes + column;
          const slope = scores[column]! * item.weight + options.decay * weights[at]!;
          squares[at]! += slope * slope;
          weights[at]! -= (options.step * slope) / Math.sqrt(squares[at]!);
        }
      }
    }
  }
  return { classes, rowOf, weights };
}

function collectFeatures(items: readonly LogisticItem[], least: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { hashes } of items) for (const hash of new Set(hashes)) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= least).map(([hash]) => hash);
  return new Map(kept.sort((a, b) => a - b).map((hash, row) => [hash, row]));
}

const findRows = (hashes: Int32Array, rowOf: ReadonlyMap<number, number>): Int32Array =>
  Int32Array.from(hashes, (hash) => rowOf.get(hash) ?? -1).filter((row) => row >= 0);

function scoreRows(rows: Int32Array, weights: Float64Array, scores: Float64Array): void {
  scores.fill(0);
  for (const row of rows)
    for (let column = 0; column < scores.length; column += 1) scores[column]! += weights[row * scores.length + column]!;
}

function toShares(scores: Float64Array): void {
  const top = Math.max(...scores);
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) {
    scores[at] = Math.exp(scores[at]! - top);
    sum += scores[at]!;
  }
  for (let at = 0; at < scores.length; at += 1) scores[at]! /= sum;
}

/** The scores of one decision. */
export function scoreLogistic({ classes, rowOf, weights }: LogisticModel, hashes: Int32Array): Float64Array {
  const scores = new Float64Array(classes);
  scoreRows(findRows(hashes, rowOf), weights, scores);
  return scores;
}

/** The weights by feature, in the order of the hashes. */
export const rowsOf = ({ classes, rowOf, weights }: LogisticModel): WeightRow[] =>
  [...rowOf].map(([key, row]) => ({ key, weights: weights.slice(row * classes, (row + 1) * classes) }));
