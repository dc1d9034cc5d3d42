/** Hashed features of one decision: the first `count` entries of `hashes`. */
export interface Features {
  readonly hashes: Int32Array;
  count: number;
}

/** A score a class: whole numbers when a model is read, fractions while it learns. */
export type Scores = Int32Array | Float64Array;

/** Adds the weights of features to the scores of the classes: of all, or of those in `only`. Training and reading share the code that makes features. */
export interface Scorer {
  addScores(features: Features, scores: Scores, only?: Classes): void;
}

/** Places of some classes, in rising order; more than one. */
export type Classes = Uint8Array;

/** Room for the features of one decision. */
export const createFeatures = (most: number): Features => ({ hashes: new Int32Array(most), count: 0 });

/** The class with the highest score, of all or of some; the first of equals. */
export function bestClass(scores: Scores, only?: Classes): number {
  if (only) return bestOf(scores, only);
  let best = 0;
  for (let at = 1; at < scores.length; at += 1) if (scores[at]! > scores[best]!) best = at;
  return best;
}

function bestOf(scores: Scores, only: Classes): number {
  let best = only[0]!;
  for (let at = 1; at < only.length; at += 1) if (scores[only[at]!]! > scores[best]!) best = only[at]!;
  return best;
}

/** How far the score of a class is ahead of all others', or of some. */
export function leadOf(scores: Scores, best: number, only?: Classes): number {
  let second = Number.NEGATIVE_INFINITY;
  if (only) {
    for (let at = 0; at < only.length; at += 1)
      if (only[at] !== best && scores[only[at]!]! > second) second = scores[only[at]!]!;
  } else {
    for (let at = 0; at < scores.length; at += 1) if (at !== best && scores[at]! > second) second = scores[at]!;
  }
  return scores[best]! - second;
}
