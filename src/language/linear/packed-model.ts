import { createFinder, type FeatureTable } from './feature-table.ts';
import type { Scorer } from './scorer.ts';

/**
 * A linear model of four classes: the number of a feature holds the weights of the first three, of eight bits each, the first in the lowest; of weights too
 * heavy for that a half stands in each of its places. What one class gains another loses when a perceptron learns, so the fourth weight is what the three
 * lack to nothing. Weights are whole numbers and scores their sums, so that every machine gets the same bits. A feature that the model does not know
 * weighs nothing.
 */
export function createPackedModel(table: FeatureTable): Scorer {
  const { find, found } = createFinder(table);
  return {
    addScores: (features, scores) => {
      const size = find(features);
      let [first, second, third] = [0, 0, 0];
      for (let at = 0; at < size; at += 1) {
        const entry = found[at]!;
        first += (entry << 16) >> 24;
        second += (entry << 8) >> 24;
        third += entry >> 24;
      }
      scores[0]! += first;
      scores[1]! += second;
      scores[2]! += third;
      scores[3]! -= first + second + third;
    },
  };
}
