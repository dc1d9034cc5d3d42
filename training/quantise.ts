import { createLinearModel, type Scorer, tableSize } from '../src/language/linear/linear-model.ts';
import type { ParserModel } from '../src/language/parser/parse.ts';
import type { TrainedParser } from './parser.ts';
import type { Perceptron } from './perceptron.ts';

export interface SparseRows {
  readonly keys: Int32Array;
  readonly lengths: Uint8Array;
  readonly columns: Uint8Array;
  readonly weights: Int16Array;
}

/** A step of learning, as a weight. */
const weightScale = 256;
const leastWeight = 0.1;

type Row = { readonly key: number; readonly weights: Float64Array };

/** The mean of the weights of models that learnt the same in different orders. Source: McDonald, Hall and Mann 2010 (parameter mixing). */
function* mixRows(models: readonly Perceptron[]): Generator<Row> {
  const rows: Row[] = models.flatMap((model) => [...model.rows()]).sort((a, b) => a.key - b.key);
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

/** The averaged weights of models that learnt the same as whole numbers, without those that hardly count. */
export function quantise(models: readonly Perceptron[]): SparseRows {
  const keys: number[] = [];
  const lengths: number[] = [];
  const columns: number[] = [];
  const weights: number[] = [];
  for (const { key, weights: row } of mixRows(models)) {
    const before = columns.length;
    row.forEach((weight, column) => {
      if (Math.abs(weight) < leastWeight) return;
      columns.push(column);
      weights.push(Math.max(-32767, Math.min(32767, Math.round(weight * weightScale))));
    });
    if (columns.length === before) continue;
    keys.push(key);
    lengths.push(columns.length - before);
  }
  return {
    keys: Int32Array.from(keys),
    lengths: Uint8Array.from(lengths),
    columns: Uint8Array.from(columns),
    weights: Int16Array.from(weights),
  };
}

/** What is kept of a model's rows. */
export interface RowBudget {
  readonly most: number;
  /** Weights under it are left out, as multiples of a step of learning. */
  readonly leastWeight: number;
}

/** The rows with the heaviest weights, of equals those that come first, without weights that hardly count; in the order of their slots. */
export function prune({ columns, keys, lengths, weights }: SparseRows, { leastWeight, most }: RowBudget): SparseRows {
  const starts = new Int32Array(keys.length + 1);
  for (let row = 0; row < keys.length; row += 1) starts[row + 1] = starts[row]! + lengths[row]!;
  const pairsOf = (row: number): number[] => {
    const pairs: number[] = [];
    for (let pair = starts[row]!; pair < starts[row + 1]!; pair += 1)
      if (Math.abs(weights[pair]!) >= leastWeight * weightScale) pairs.push(pair);
    return pairs;
  };
  const heavy = Int32Array.from(keys, (_, row) => {
    let most = 0;
    for (let pair = starts[row]!; pair < starts[row + 1]!; pair += 1) most = Math.max(most, Math.abs(weights[pair]!));
    return most;
  });
  const least = Math.max(heavy.toSorted().at(-most) ?? 0, leastWeight * weightScale);
  const kept = Array.from(keys.keys())
    .filter((row) => heavy[row]! >= least)
    .slice(0, most);
  const mask = tableSize(kept.length) - 1;
  kept.sort((a, b) => (keys[a]! & mask) - (keys[b]! & mask) || keys[a]! - keys[b]!);
  const pairs = kept.map(pairsOf);
  const all = pairs.flat();
  return {
    keys: Int32Array.from(kept, (row) => keys[row]!),
    lengths: Uint8Array.from(pairs, ({ length }) => length),
    columns: Uint8Array.from(all, (pair) => columns[pair]!),
    weights: Int16Array.from(all, (pair) => weights[pair]!),
  };
}

/** The rows under the names of a model file. */
export const arraysOf = (
  name: string,
  rows: SparseRows,
): [name: string, array: Int32Array | Int16Array | Uint8Array][] => [
  [`${name}.keys`, rows.keys],
  [`${name}.lengths`, rows.lengths],
  [`${name}.columns`, rows.columns],
  [`${name}.weights`, rows.weights],
];

/** The rows as a model that can be asked at once, without a file. */
export const createModel = (rows: SparseRows): Scorer => {
  const arrays = new Map<string, unknown>(arraysOf('rows', rows));
  return createLinearModel({ array: (name) => arrays.get(name) as never }, 'rows');
};

/** The decisions of a parser, as rows. */
export interface ParserRows {
  readonly actions: SparseRows;
  readonly relations?: SparseRows;
}

/** How many features of each decision are kept. */
export interface ParserBudget {
  readonly actions: RowBudget;
  readonly relations: RowBudget;
}

export function quantiseParser(trained: readonly TrainedParser[], budget: ParserBudget): ParserRows {
  const relations = trained.flatMap((one) => one.relations ?? []);
  const actions = trained.map((one) => one.actions);
  return {
    actions: prune(quantise(actions), budget.actions),
    ...(relations.length > 0 && { relations: prune(quantise(relations), budget.relations) }),
  };
}

export const createParserModel = ({ actions, relations }: ParserRows, relationCount: number): ParserModel => ({
  actions: createModel(actions),
  relations: relations && createModel(relations),
  relationCount,
});
