import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkByAverage } from '../../../src/group/linking/average-linking.ts';

describe('linkByAverage', () => {
  it.each<[string, number, [number, number, number][], number[][]]>([
    ['nothing', 0, [], []],
    ['no pairs', 2, [], [[0], [1]]],
    ['a pair', 2, [[0, 1, 0.5]], [[0, 1]]],
    ['a pair below the threshold', 2, [[0, 1, 0.2]], [[0], [1]]],
    [
      'a chain whose ends have nothing in common',
      3,
      [
        [0, 1, 0.5],
        [1, 2, 0.5],
      ],
      [[0, 1], [2]],
    ],
    [
      'a triangle',
      3,
      [
        [0, 1, 0.5],
        [1, 2, 0.4],
        [0, 2, 0.3],
      ],
      [[0, 1, 2]],
    ],
    [
      'two pairs',
      4,
      [
        [0, 2, 0.9],
        [1, 3, 0.8],
        [0, 1, 0.3],
      ],
      [
        [0, 2],
        [1, 3],
      ],
    ],
  ])('%s', (_, count, pairs, clusters) => {
    const weighted = pairs.map(([left, right, score]) => ({ left, right, score }));
    expect(linkByAverage(count, weighted, 0.3)).toEqual(clusters);
  });

  it('joins nothing whose average is below the threshold', () => {
    const pair = fc.record({
      left: fc.integer({ min: 0, max: 3 }),
      right: fc.integer({ min: 4, max: 7 }),
      score: fc.constantFrom(0.1, 0.3, 0.6, 0.9),
    });
    const pairs = fc.uniqueArray(pair, { selector: ({ left, right }) => `${left} ${right}` });
    fc.assert(
      fc.property(pairs, (list) => {
        const scores = new Map(list.map(({ left, right, score }) => [`${left} ${right}`, score]));
        for (const cluster of linkByAverage(8, list, 0.3)) {
          const inner = cluster.flatMap((a) => cluster.filter((b) => b > a).map((b) => scores.get(`${a} ${b}`) ?? 0));
          if (inner.length > 0) expect(Math.max(...inner)).toBeGreaterThanOrEqual(0.3);
        }
        expect(linkByAverage(8, list, 0.3).flat().sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
      }),
    );
  });

  it('keeps a long row together whose members see only those beside them', () => {
    const row = Array.from({ length: 400 }, (_, right) =>
      Array.from({ length: Math.min(right, 8) }, (_, back) => ({ left: right - 1 - back, right, score: 0.9 })),
    ).flat();
    expect(linkByAverage(400, row, 0.4, 8)).toHaveLength(1);
  });
});
