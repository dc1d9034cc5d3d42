import type { Features, Scorer, Scores } from '../src/language/linear/scorer.ts';

/** An averaged perceptron that learns: a feature gets its row when it first takes part in a mistake. */
export interface Perceptron extends Scorer {
  readonly classes: number;
  /** How many features have a row. */
  readonly size: () => number;
  /** One decision has been taken. */
  tick(): void;
  /** Moves the weights of the features towards `truth` and away from `guess`. */
  update(features: Features, truth: number, guess: number): void;
  /** The averaged weights of all features, by hash, in the order of the hashes. */
  rows(): Iterable<{ readonly key: number; readonly weights: Float64Array }>;
}

/**
 * A feature counts only once it has taken part in `leastUpdates` mistakes: that keeps chance out and the model small.
 * Source: Freund and Schapire 1999; averaging as in Daumé 2006; least updates as in Goldberg and Elhadad 2011.
 */
export function createPerceptron(classes: number, leastUpdates = 1): Perceptron {
  const table = createTable();
  let updates = new Uint16Array(1 << 16);
  let weights = new Float32Array(1 << 20);
  let totals = new Float64Array(1 << 20);
  let steps = 1;

  const reserve = (row: number) => {
    if (row >= updates.length) updates = grown(updates, row + 1);
    const end = (row + 1) * classes;
    if (end <= weights.length) return;
    weights = grown(weights, end);
    totals = grown(totals, end);
  };
  const add = (row: number, column: number, step: number) => {
    const at = row * classes + column;
    weights[at]! += step;
    totals[at]! += step * steps;
  };
  const move = ({ hashes, count }: Features, column: number, step: number) => {
    for (let at = 0; at < count; at += 1) {
      const row = table.add(hashes[at]!);
      reserve(row);
      if (updates[row]! < maxUpdates) updates[row]! += 1;
      add(row, column, step);
    }
  };
  const addScores = ({ hashes, count }: Features, scores: Scores) => {
    for (let at = 0; at < count; at += 1) {
      const row = table.find(hashes[at]!);
      if (row < 0 || updates[row]! < leastUpdates) continue;
      const from = row * classes;
      for (let column = 0; column < classes; column += 1) scores[column]! += weights[from + column]!;
    }
  };
  return {
    classes,
    size: table.size,
    addScores,
    tick: () => {
      steps += 1;
    },
    update: (features, truth, guess) => {
      if (truth === guess) return;
      move(features, truth, 1);
      move(features, guess, -1);
    },
    *rows() {
      for (const [key, row] of table.sorted()) {
        if (updates[row]! < leastUpdates) continue;
        const from = row * classes;
        yield {
          key,
          weights: Float64Array.from(
            { length: classes },
            (_, column) => weights[from + column]! - totals[from + column]! / steps,
          ),
        };
      }
    },
  };
}

/** The class that is ahead of the right one, or less than a margin behind it; -1 for none. */
export function findRivalClass(scores: Scores, truth: number, margin: number): number {
  let rival = truth === 0 ? 1 : 0;
  for (let at = rival + 1; at < scores.length; at += 1) if (at !== truth && scores[at]! > scores[rival]!) rival = at;
  return scores[truth]! - scores[rival]! > margin ? -1 : rival;
}

const maxUpdates = 0xffff;

const grown = <T extends Float32Array | Float64Array | Uint16Array>(array: T, least: number): T => {
  const next = new (array.constructor as new (length: number) => T)(Math.max(array.length * 2, least));
  next.set(array);
  return next;
};

/** An open table from a hash to a row: pairs of hash and row + 1. */
function createTable() {
  let mask = (1 << 18) - 1;
  let slots = new Int32Array((mask + 1) * 2);
  let used = 0;
  const slotOf = (key: number): number => {
    let slot = (key & mask) << 1;
    while (slots[slot + 1] !== 0 && slots[slot] !== key) slot = (slot + 2) & ((mask << 1) | 1);
    return slot;
  };
  const put = (key: number, row: number) => {
    const slot = slotOf(key);
    slots[slot] = key;
    slots[slot + 1] = row + 1;
  };
  const grow = () => {
    const old = slots;
    mask = mask * 2 + 1;
    slots = new Int32Array((mask + 1) * 2);
    for (let at = 0; at < old.length; at += 2) if (old[at + 1] !== 0) put(old[at]!, old[at + 1]! - 1);
  };
  return {
    size: () => used,
    find: (key: number): number => slots[slotOf(key) + 1]! - 1,
    add: (key: number): number => {
      const found = slots[slotOf(key) + 1]!;
      if (found !== 0) return found - 1;
      if (used * 2 > mask) grow();
      put(key, used);
      used += 1;
      return used - 1;
    },
    sorted: (): [key: number, row: number][] => {
      const rows: [number, number][] = [];
      for (let at = 0; at < slots.length; at += 2) if (slots[at + 1] !== 0) rows.push([slots[at]!, slots[at + 1]! - 1]);
      return rows.sort(([a], [b]) => a - b);
    },
  };
}
