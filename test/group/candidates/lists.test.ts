import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSlotLists, longestList } from '../../../src/group/candidates/lists.ts';

const read = (lists: ReturnType<typeof createSlotLists>, term: number): number[] => {
  const tally = { sums: new Float64Array(1 << 11), touched: new Int32Array(longestList), count: 0 };
  lists.fetch(Uint32Array.of(term));
  lists.addWeight(term, 2.5, tally);
  const found = [...tally.touched.subarray(0, tally.count)];
  expect(found.every((slot) => tally.sums[slot] === 2.5)).toBe(true);
  return found;
};

describe('lists of slots', () => {
  it('are empty for a term that nobody has', () => {
    expect(read(createSlotLists(), 7)).toEqual([]);
  });

  it('keep the latest slots, the oldest first', () => {
    const lists = createSlotLists();
    for (let slot = 0; slot < 500; slot += 1) lists.push(0xffffffff, slot);
    expect(read(lists, 0xffffffff)).toEqual(Array.from({ length: longestList }, (_, at) => 500 - longestList + at));
  });

  it('let go of a slot only where it is the oldest', () => {
    const lists = createSlotLists();
    for (const slot of [3, 5, 8]) lists.push(9, slot);
    lists.dropOldest(9, 5);
    expect(read(lists, 9)).toEqual([3, 5, 8]);
    lists.dropOldest(9, 3);
    expect(read(lists, 9)).toEqual([5, 8]);
  });

  it('are those of plain lists, whatever comes and goes', () => {
    const step = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.nat(11));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 2000 }), (steps) => {
        const lists = createSlotLists();
        const plain = new Map<number, number[]>();
        steps.forEach(([kind, at], slot) => {
          const term = at * 0x11111111;
          const held = plain.get(term) ?? [];
          if (kind > 0) {
            lists.push(term, slot);
            plain.set(term, [...held, slot].slice(-longestList));
          } else if (held.length > 0) {
            lists.dropOldest(term, held[0]!);
            plain.set(term, held.slice(1));
          }
        });
        for (const [term, held] of plain) expect(read(lists, term)).toEqual(held);
      }),
      { numRuns: 40 },
    );
  });
});
