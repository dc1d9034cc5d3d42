/** In how far a row of things stands in order. */
export interface Order {
  readonly count: number;
  /** Kendall's tau: 1 for the same order, 0 for none, −1 for the reverse. */
  readonly tau: number;
  /** By how many standard deviations tau lies above that of a chance order. */
  readonly beyondChance: number;
}

const least = 3;
/** More are not needed to tell, and their pairs would be many. */
const most = 400;

/**
 * How far positions, in the order of one text, stand in the order of the other.
 * Source: Kendall 1938; variance of tau under the null hypothesis. Quadratic in at most 400 positions.
 */
export function measureOrder(positions: readonly number[]): Order {
  const count = Math.min(most, positions.length);
  if (count < least) return { count, tau: 0, beyondChance: 0 };
  let sum = 0;
  for (let i = 0; i < count; i += 1) for (let j = 0; j < i; j += 1) sum += Math.sign(positions[i]! - positions[j]!);
  const tau = sum / ((count * (count - 1)) / 2);
  return { count, tau, beyondChance: tau / Math.sqrt((2 * (2 * count + 5)) / (9 * count * (count - 1))) };
}
