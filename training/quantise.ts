import { checkOf, type FeatureTable, firstPlace, secondPlace } from '../src/language/linear/feature-table.ts';
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

/** A table in which each feature has two places takes this share of its places without fail. */
const fullest = 0.4;
/** So many features move out of each other's way at most. */
const mostMoves = 1000;

/**
 * Features with their numbers of 24 bits; see `FeatureTable`. One with two numbers has one in each of its places and keeps them; one with a single number
 * that finds no empty place moves the feature that has it to that one's other place.
 */
function createTable(
  rows: readonly ScaledRow[],
  numbersOf: (row: ScaledRow) => readonly [number, number?],
): FeatureTable {
  let size = 1024;
  while (size * fullest < rows.length) size *= 2;
  const [keys, table] = [new Int32Array(size), new Int32Array(size)];
  const isFixed = new Uint8Array(size);
  const placesOf = (key: number) => [firstPlace(key, size), secondPlace(key, size)] as const;
  const entries = rows.map((row) => ({ key: row.key, numbers: numbersOf(row) }));
  for (const { key, numbers } of entries) {
    if (numbers[1] === undefined) continue;
    placesOf(key).forEach((place, at) => {
      table[place] = (numbers[at]! << 8) | checkOf(key);
      isFixed[place] = 1;
    });
  }
  for (const single of entries) {
    if (single.numbers[1] !== undefined) continue;
    let [key, entry] = [single.key, (single.numbers[0] << 8) | checkOf(single.key)];
    let last = -1;
    for (let moves = 0; entry !== 0; moves += 1) {
      if (moves === mostMoves) throw new RangeError(`${rows.length} features do not fit into ${size} places`);
      const [first, second] = placesOf(key);
      const place = (first === last || isFixed[first] === 1) && isFixed[second] === 0 ? second : first;
      [key, keys[place]] = [keys[place]!, key];
      [entry, table[place]] = [table[place]!, entry];
      last = place;
    }
  }
  return table;
}

/** Rows of four classes as a table; see `createPackedModel`. Only the distances between a row's weights count: they are moved to a sum of nothing. */
export const packRows = (rows: readonly ScaledRow[]): FeatureTable =>
  createTable(rows, ({ weights }) => {
    const mean = Math.round(weights.reduce((sum, weight) => sum + weight, 0) / weights.length);
    const moved = Array.from(weights.subarray(0, 3), (weight) => weight - mean);
    if (moved.every((weight) => Math.abs(weight) <= heaviestByte)) return [packBytes(moved)];
    const halves = moved.map((weight) => weight >> 1);
    return [packBytes(halves), packBytes(moved.map((weight, at) => weight - halves[at]!))];
  });

const packBytes = (weights: readonly number[]): number =>
  weights.reduceRight((packed, weight) => (packed << 8) | (weight & 0xff), 0);

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
    return [((start + 1) << 1) | (isFull ? 1 : 0)];
  });
  return { table, rows: Int16Array.from(numbers) };
}

/** The averaged weights of models that learnt the same, as whole numbers. */
export const quantise = (models: readonly Perceptron[], budget: Budget): ScaledRow[] =>
  scaleRows(mixRows(models, budget.leastWeight), budget);

/** Rows as a model that can be asked at once. It knows its features without doubt, so that what is learnt from its answers does not rest on its form. */
export function createRowsModel(rows: readonly ScaledRow[]): Scorer {
  const weightsOf = new Map(rows.map(({ key, weights }) => [key, weights]));
  return {
    addScores: ({ count, hashes }, scores, only) => {
      for (let at = 0; at < count; at += 1) {
        const weights = weightsOf.get(hashes[at]!);
        if (weights === undefined) continue;
        for (const place of only ?? weights.keys()) scores[place]! += weights[place]!;
      }
    },
  };
}
