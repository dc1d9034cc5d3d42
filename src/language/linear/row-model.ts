import { createFinder, type FeatureTable } from './feature-table.ts';
import type { Classes, Scorer, Scores } from './scorer.ts';

/**
 * A linear model of many classes. The number of a feature in its table is where its row begins in `rows`, plus one, times two; an odd one has a weight
 * for every class, one behind the other; an even one says how many pairs of class and weight follow. Weights are whole numbers of sixteen bits.
 */
export function createRowModel(table: FeatureTable, rows: Int16Array, classes: number): Scorer {
  const { find, found } = createFinder(table);
  return {
    addScores: (features, scores, only) => {
      const size = find(features);
      for (let at = 0; at < size; at += 1) {
        const number = found[at]! >>> 8;
        if (number === 0) continue;
        const start = (number >> 1) - 1;
        if ((number & 1) === 0) addPairs(rows, start, scores);
        else if (only === undefined) addFullRow(rows, start, classes, scores);
        else addSome(rows, start, only, scores);
      }
    },
  };
}

function addPairs(rows: Int16Array, start: number, scores: Scores): void {
  const end = start + 1 + 2 * rows[start]!;
  for (let at = start + 1; at < end; at += 2) scores[rows[at]!]! += rows[at + 1]!;
}

function addFullRow(rows: Int16Array, start: number, classes: number, scores: Scores): void {
  for (let at = 0; at < classes; at += 1) scores[at]! += rows[start + at]!;
}

function addSome(rows: Int16Array, start: number, only: Classes, scores: Scores): void {
  for (let at = 0; at < only.length; at += 1) scores[only[at]!]! += rows[start + only[at]!]!;
}
