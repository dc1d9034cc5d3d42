import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPostings, mostHolders } from '../../../src/group/near-duplicates/postings.ts';

const read = (postings: ReturnType<typeof createPostings>, fingerprint: number): number[] => {
  const found = new Int32Array(mostHolders);
  return [...found.subarray(0, postings.read(fingerprint, found))];
};

describe('postings', () => {
  it('keep the newest holders, one of each family', () => {
    const families = [0, 1, 0, 2];
    const postings = createPostings(families);
    for (const holder of [0, 1, 2, 3]) postings.add(9, holder);
    expect(read(postings, 9)).toEqual([3, 2, 1]);
    postings.remove(9, 0);
    postings.remove(9, 2);
    expect(read(postings, 9)).toEqual([3, 1]);
  });

  it('hold at most so many, whatever comes', () => {
    const families = Array.from({ length: 100 }, (_, at) => at);
    const postings = createPostings(families);
    for (const holder of families) postings.add(9, holder);
    expect(read(postings, 9)).toEqual(families.slice(-mostHolders).reverse());
  });

  it('are those of a plain list, whatever comes and goes', () => {
    const step = fc.tuple(fc.boolean(), fc.nat(5000), fc.nat(30));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 400 }), (steps) => {
        const families = Array.from({ length: 31 }, (_, at) => at % 20);
        const postings = createPostings(families);
        const plain = new Map<number, number[]>();
        for (const [isAdded, key, holder] of steps) {
          // Keys that lie side by side in the table, so that they stand in each other's way.
          const fingerprint = key % 7 === 0 ? key : 4090 + (key % 12) + 4096 * (key % 5);
          const held = plain.get(fingerprint) ?? [];
          const rest = held.filter((other) => (isAdded ? families[other] !== families[holder] : other !== holder));
          plain.set(fingerprint, isAdded ? [holder, ...rest].slice(0, mostHolders) : rest);
          if (isAdded) postings.add(fingerprint, holder);
          else postings.remove(fingerprint, holder);
        }
        for (const [fingerprint, held] of plain) expect(read(postings, fingerprint)).toEqual(held);
      }),
    );
  });
});
