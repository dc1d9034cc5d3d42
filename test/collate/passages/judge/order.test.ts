import { describe, expect, it } from 'vitest';
import { measureChain } from '../../../../src/collate/passages/judge/measure-chain.ts';
import { measureOrder } from '../../../../src/collate/passages/judge/measure-order.ts';

describe('measureOrder', () => {
  it.each<[string, number[], number]>([
    ['the same order', [0, 1, 2, 3, 4], 1],
    ['the reverse', [4, 3, 2, 1, 0], -1],
    ['one out of place', [1, 0, 2, 3], 2 / 3],
    ['too few to tell', [0, 1], 0],
    ['nothing', [], 0],
  ])('%s', (_, positions, tau) => {
    expect(measureOrder(positions).tau).toBeCloseTo(tau);
  });

  it('is surer of a longer row', () => {
    const row = (length: number) => Array.from({ length }, (_, index) => index);
    expect(measureOrder(row(4)).beyondChance).toBeLessThan(measureOrder(row(12)).beyondChance);
  });

  it('takes ten thousand positions', () => {
    expect(measureOrder(Array.from({ length: 10_000 }, (_, index) => index)).tau).toBe(1);
  });
});

describe('measureChain', () => {
  const match = (left: number, right: number, weight = 0.6) => ({
    left,
    right,
    weight,
    likeness: 'heavy' as const,
    common: { left: [], right: [] },
  });

  it('adds up what stands in one order', () => {
    const { weight, length, backwards } = measureChain([match(3, 0), match(4, 1), match(5, 2), match(6, 3)]);
    expect(length).toBe(4);
    expect(weight).toBeCloseTo(1.2);
    expect(backwards).toBeCloseTo(0.3);
  });

  it('takes off for what stands between, and starts anew where that costs more', () => {
    expect(measureChain([match(0, 0), match(2, 2)]).weight).toBeCloseTo(0.3 + 0.3 - 2 * 0.08);
    expect(measureChain([match(0, 0), match(30, 30)]).length).toBe(1);
  });

  it('gives nothing for nothing', () => {
    expect(measureChain([])).toEqual({ weight: 0, length: 0, backwards: 0 });
  });
});
