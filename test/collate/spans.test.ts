import { describe, expect, it } from 'vitest';
import { findHolder, firstFrom, within } from '../../src/collate/spans.ts';

const list = [
  { start: 2, end: 4 },
  { start: 5, end: 9 },
  { start: 12, end: 13 },
];

describe('spans in order', () => {
  it.each([
    [0, 0],
    [2, 0],
    [3, 1],
    [12, 2],
    [13, 3],
  ])('the first from %i is %i', (start, index) => {
    expect(firstFrom(list, start)).toBe(index);
  });

  it.each([
    [{ start: 0, end: 20 }, 3],
    [{ start: 2, end: 9 }, 2],
    [{ start: 3, end: 9 }, 1],
    [{ start: 2, end: 8 }, 1],
    [{ start: 9, end: 12 }, 0],
  ])('%j holds %i', (span, count) => {
    expect(within(list, span)).toHaveLength(count);
  });

  it.each([
    [{ start: 5, end: 9 }, list[1]],
    [{ start: 6, end: 7 }, list[1]],
    [{ start: 8, end: 10 }, undefined],
    [{ start: 0, end: 1 }, undefined],
  ])('%j is held', (span, holder) => {
    expect(findHolder(list, span)).toBe(holder);
  });
});
