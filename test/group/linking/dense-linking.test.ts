import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkByAverage } from '../../../src/group/linking/average-linking.ts';
import { linkFew, placeOf } from '../../../src/group/linking/dense-linking.ts';

function tableOf(count: number, scores: readonly number[]) {
  const table = new Float64Array(count * count);
  const pairs = [];
  for (let left = 0, next = 0; left < count; left += 1)
    for (let right = left + 1; right < count; right += 1, next += 1) {
      const score = scores[next % scores.length]!;
      table[placeOf(left, right, count)] = score;
      table[placeOf(right, left, count)] = score;
      pairs.push({ left, right, score });
    }
  return { table, pairs };
}

describe('linkFew', () => {
  it('links nobody, and one alone', () => {
    expect(linkFew(0, new Float64Array(), 0.5)).toEqual([]);
    expect(linkFew(1, new Float64Array(1), 0.5)).toEqual([[0]]);
  });

  it('links what reaches the threshold on average', () => {
    const { table } = tableOf(3, [0.9, 0.1, 0.5]);
    expect(linkFew(3, table, 0.5)).toEqual([[0, 1], [2]]);
    expect(linkFew(3, tableOf(3, [0.9, 0.5, 0.5]).table, 0.5)).toEqual([[0, 1, 2]]);
  });

  it('gives what linking over a sparse graph gives, ties too', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 66 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), scores, fc.integer({ min: 1, max: 7 }), (count, eighths, least) => {
        const { pairs, table } = tableOf(
          count,
          eighths.map((value) => value / 8),
        );
        const expected = linkByAverage(count, pairs, least / 8);
        expect(linkFew(count, table, least / 8)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});
