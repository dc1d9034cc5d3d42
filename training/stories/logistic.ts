/** One example: its features and its class. */
export interface Example {
  readonly features: Float64Array;
  readonly same: boolean;
}

const mostSteps = 50;

/**
 * Weights of which none is below zero: what two articles share never speaks against them. Features whose weight would be are left out, the lowest
 * first. The bias comes last.
 */
export function fitUpward(examples: readonly Example[], ridge: number): Float64Array {
  const size = examples[0]!.features.length;
  const kept = Array.from({ length: size }, (_, at) => at);
  for (;;) {
    const reduced = examples.map(({ features, same }) => ({
      features: Float64Array.from(kept, (at) => features[at]!),
      same,
    }));
    const weights = fitLogistic(reduced, ridge);
    const lowest = kept.reduce((best, _, at) => (weights[at]! < weights[best]! ? at : best), 0);
    if (weights[lowest]! < 0) {
      kept.splice(lowest, 1);
      continue;
    }
    const all = new Float64Array(size + 1);
    kept.forEach((feature, at) => {
      all[feature] = weights[at]!;
    });
    all[size] = weights[kept.length]!;
    return all;
  }
}

/** Logistic regression with a ridge, by Newton's method; the weights, then the bias, which is not drawn to zero. Source: Hastie, Tibshirani, Friedman 2009, 4.4. */
function fitLogistic(examples: readonly Example[], ridge: number): Float64Array {
  const size = examples[0]!.features.length + 1;
  const weights = new Float64Array(size);
  for (let step = 0; step < mostSteps; step += 1) {
    const { curvature, slope } = sumUp(examples, weights, ridge);
    const change = solve(curvature, slope);
    for (let at = 0; at < size; at += 1) weights[at]! -= change[at]!;
    if (change.every((value) => Math.abs(value) < 1e-7)) break;
  }
  return weights;
}

function sumUp(examples: readonly Example[], weights: Float64Array, ridge: number) {
  const size = weights.length;
  const slope = weights.map((weight, at) => (at < size - 1 ? ridge * weight : 0));
  const curvature = Array.from({ length: size }, (_, at) => {
    const row = new Float64Array(size);
    row[at] = at < size - 1 ? ridge : 0;
    return row;
  });
  for (const { features, same } of examples) {
    const values = Float64Array.of(...features, 1);
    const odds = values.reduce((sum, value, at) => sum + value * weights[at]!, 0);
    const likely = 1 / (1 + Math.exp(-odds));
    const bend = likely * (1 - likely);
    for (let row = 0; row < size; row += 1) {
      slope[row]! += (likely - (same ? 1 : 0)) * values[row]!;
      for (let column = 0; column < size; column += 1)
        curvature[row]![column]! += bend * values[row]! * values[column]!;
    }
  }
  return { curvature, slope };
}

/** Solves a system of linear equations by Gauss and Jordan, with the largest pivot. */
function solve(matrix: readonly Float64Array[], right: Float64Array): number[] {
  const rows = matrix.map((row, at) => Float64Array.of(...row, right[at]!));
  rows.forEach((_, column) => {
    const pivot = rows.reduce(
      (best, row, at) => (at >= column && Math.abs(row[column]!) > Math.abs(rows[best]![column]!) ? at : best),
      column,
    );
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    rows.forEach((row, at) => {
      if (at === column) return;
      const factor = row[column]! / rows[column]![column]!;
      for (let cell = column; cell <= rows.length; cell += 1) row[cell]! -= factor * rows[column]![cell]!;
    });
  });
  return rows.map((row, at) => row[rows.length]! / row[at]!);
}
