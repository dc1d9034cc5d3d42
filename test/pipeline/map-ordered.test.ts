import { describe, expect, it } from 'vitest';
import { mapOrdered } from '../../src/pipeline/map-ordered.ts';

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function collect<T>(values: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const value of values) list.push(value);
  return list;
}

describe('mapOrdered', () => {
  it('gives results in the order of the items, whichever is done first', async () => {
    const work = async (ms: number) => wait(ms).then(() => ms);
    expect(await collect(mapOrdered([30, 1, 20, 2], work, 3))).toEqual([30, 1, 20, 2]);
  });

  it('never has more than width under way', async () => {
    let running = 0;
    let most = 0;
    const work = async () => {
      running += 1;
      most = Math.max(most, running);
      await wait(2);
      running -= 1;
    };
    await collect(mapOrdered(Array.from({ length: 20 }), work, 4));
    expect(most).toBeLessThanOrEqual(4);
  });

  it('throws what the work throws', async () => {
    const work = async (value: number) => {
      if (value === 2) throw new Error('two');
      return value;
    };
    await expect(collect(mapOrdered([1, 2, 3], work, 2))).rejects.toThrow('two');
  });
});
