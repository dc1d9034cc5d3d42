import type { FeatureTable } from '../src/language/linear/feature-table.ts';
import { createPackedModel } from '../src/language/linear/packed-model.ts';
import { createRowModel } from '../src/language/linear/row-model.ts';
import type { Scorer } from '../src/language/linear/scorer.ts';
import type { Perceptron } from './perceptron.ts';

/** The weights of one feature, one for each class. */
export interface WeightRow {
  readonly key: number;
  readonly weights: Float64Array;
}

/** What is kept of a model, and how finely. */
export interface Budget {
  /** How many features at most: those with the heaviest weights. */
  readonly most: number;
  /** Weights under it are left out. */
  readonly leastWeight: number;
  /** Steps of the file's whole numbers to 1, and the heaviest whole number. */
  readonly scale: number;
  readonly heaviest: number;
}

/** A feature's weights as whole numbers, one for each class. */
export interface ScaledRow {
  readonly key: number;
  readonly weights: Int16Array;
}

/** The heaviest whole numbers of eight and of sixteen bits. */
export const [heaviestByte, heaviestShort] = [127, 32_767];

/** The mean of the weights of models that learnt the same in different orders. Source: McDonald, Hall and Mann 2010 (parameter mixing). */
export function* mixRows(models: readonly Perceptron[], leastWeight: number): Generator<WeightRow> {
  const share = leastWeight / models.length;
  const rows: WeightRow[] = models
    .flatMap((model) => [...model.rows()].filter(({ weights }) => heaviest(weights) >= share))
    .sort((a, b) => a.key - b.key);
  for (let at = 0; at < rows.length; ) {
    const { key, weights } = rows[at]!;
    const sum = weights.map((weight) => weight / models.length);
    for (at += 1; rows[at]?.key === key; at += 1)
      rows[at]!.weights.forEach((weight, column) => {
        sum[column]! += weight / models.length;
      });
    yield { key, weights: sum };
  }
}

const heaviest = (weights: Float64Array): number =>
  weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);

/** The rows with the heaviest weights, of equals those that come first, as whole numbers; without those in which nothing is left. */
export function scaleRows(rows: Iterable<WeightRow>, budget: Budget): ScaledRow[] {
  const { leastWeight, most } = budget;
  const kept = [...rows].filter(({ weights }) => heaviest(weights) >= leastWeight);
  const heavy = Float64Array.from(kept, ({ weights }) => heaviest(weights));
  const least = heavy.toSorted().at(-most) ?? 0;
  return kept
    .filter((_, at) => heavy[at]! >= least)
    .slice(0, most)
    .map(({ key, weights }) => ({ key, weights: scaleWeights(weights, budget) }))
    .filter(({ weights }) => weights.some((weight) => weight !== 0));
}

/** Of rows of whole numbers those with the heaviest weights, of equals those that come first. */
export function keepHeaviest(rows: readonly ScaledRow[], most: number): ScaledRow[] {
  const heavy = Int32Array.from(rows, ({ weights }) =>
    weights.reduce((found, weight) => Math.max(found, Math.abs(weight)), 0),
  );
  const least = heavy.toSorted().at(-most) ?? 0;
  return rows.filter((_, at) => heavy[at]! >= least).slice(0, most);
}

const scaleWeights = (weights: Float64Array, { heaviest: most, leastWeight, scale }: Budget): Int16Array =>
  Int16Array.from(weights, (weight) =>
    Math.abs(weight) < leastWeight ? 0 : Math.max(-most, Math.min(most, Math.round(weight * scale))),
  );

const fullest = 0.8;

/** An open table of a power of two; see `FeatureTable`. */
function createTable(rows: readonly ScaledRow[], numberOf: (row: ScaledRow) => number): FeatureTable {
  let size = 1024;
  while (size * fullest < rows.length) size *= 2;
  const table = new Int32Array(size * 2);
  for (const row of rows) {
    let place = (row.key & (size - 1)) * 2;
    while (table[place + 1] !== 0) place = (place + 2) & (size * 2 - 1);
    table[place] = row.key;
    table[place + 1] = numberOf(row);
  }
  return table;
}

/** Rows of up to four classes as a table; see `createPackedModel`. */
export const packRows = (rows: readonly ScaledRow[]): FeatureTable =>
  createTable(rows, ({ weights }) => weights.reduceRight((packed, weight) => (packed << 8) | (weight & 0xff), 0));

/** A row with weights for more than this share of the classes has one for every class. */
const mostPairs = 0.25;

/** A table and its rows; see `createRowModel`. */
export interface RowTable {
  readonly table: FeatureTable;
  readonly rows: Int16Array;
}

/** Rows of many classes as a table; see `createRowModel`. */
export function layRows(scaled: readonly ScaledRow[]): RowTable {
  const numbers: number[] = [];
  const table = createTable(scaled, ({ weights }) => {
    const start = numbers.length;
    const pairs = [...weights.entries()].filter(([, weight]) => weight !== 0);
    const isFull = pairs.length > mostPairs * weights.length;
    for (const number of isFull ? weights : [pairs.length, ...pairs.flat()]) numbers.push(number);
    return ((start + 1) << 1) | (isFull ? 1 : 0);
  });
  return { table, rows: Int16Array.from(numbers) };
}

/** The averaged weights of models that learnt the same, as whole numbers. */
export const quantise = (models: readonly Perceptron[], budget: Budget): ScaledRow[] =>
  scaleRows(mixRows(models, budget.leastWeight), budget);

/** Rows of up to four classes as a model that can be asked at once. */
export const createFewModel = (rows: readonly ScaledRow[]): Scorer => createPackedModel(packRows(rows));

/** Rows of many classes as a model that can be asked at once. */
export function createManyModel(rows: readonly ScaledRow[], classes: number): Scorer {
  const laid = layRows(rows);
  return createRowModel(laid.table, laid.rows, classes);
}
