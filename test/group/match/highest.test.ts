import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pickRank } from '../../../src/group/match/highest.ts';

describe('pickRank', () => {
  it.each<[readonly number[], number, number]>([
    [[3], 1, 3],
    [[1, 2, 3], 1, 3],
    [[1, 2, 3], 3, 1],
    [[2, 2, 2, 2], 3, 2],
    [[0, 5, 0, 5, 1], 3, 1],
  ])('of %j the %ith highest is %d', (values, rank, expected) => {
    expect(pickRank(Float32Array.from(values), values.length, rank)).toBe(expected);
  });

  it('gives what sorting gives, and looks at no more than it is told of', () => {
    const lists = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(lists, fc.nat(), (values, number) => {
        const rank = 1 + (number % values.length);
        const sorted = [...values].sort((a, b) => b - a);
        const list = Float32Array.from([...values, 1000, 2000]);
        expect(pickRank(list, values.length, rank)).toBe(sorted[rank - 1]);
        expect(Array.from(list.subarray(values.length))).toEqual([1000, 2000]);
      }),
    );
  });
});
