import { createFinder, type FeatureTable } from './feature-table.ts';
import type { Scorer } from './scorer.ts';

/**
 * A linear model of up to four classes: the number of a feature in its table holds four weights of eight bits, the first class in the lowest. Weights are
 * whole numbers and scores their sums, so that every machine gets the same bits. A feature that the model does not know weighs nothing.
 */
export function createPackedModel(table: FeatureTable): Scorer {
  const { find, found } = createFinder(table);
  return {
    addScores: (features, scores) => {
      const size = find(features);
      let [first, second, third, fourth] = [0, 0, 0, 0];
      for (let at = 0; at < size; at += 1) {
        const weights = found[at]!;
        first += (weights << 24) >> 24;
        second += (weights << 16) >> 24;
        third += (weights << 8) >> 24;
        fourth += weights >> 24;
      }
      scores[0]! += first;
      scores[1]! += second;
      scores[2]! += third;
      scores[3]! += fourth;
    },
  };
}
