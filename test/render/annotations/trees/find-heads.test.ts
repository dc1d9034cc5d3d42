import { describe, expect, it } from 'vitest';
import { findHeads } from '../../../../src/render/annotations/trees/find-heads.ts';
import { parseTokens } from '../annotated.ts';

const headsOf = (rows: string) => findHeads(parseTokens('a b c d', rows));

describe('findHeads', () => {
  it.each([
    ['a tree', 'a X det 2\nb X root 0\nc X obj 2', [1, -1, 1]],
    ['a ring, which is cut', 'a X dep 2\nb X dep 3\nc X dep 1\nd X dep 1', [1, 2, -1, 0]],
    ['a word that governs itself', 'a X dep 1\nb X dep 1', [-1, 0]],
    ['one word', 'a X root 0', [-1]],
  ])('of %s', (_, rows, heads) => {
    expect(headsOf(rows)).toEqual(heads);
  });

  it('takes a head outside the sentence for none', () => {
    const tokens = parseTokens('a b', 'a X dep 2\nb X dep 1');
    expect(findHeads(tokens.slice(0, 1))).toEqual([-1]);
  });

  it('gives nothing where no word has a head', () => {
    expect(headsOf('a X\nb X')).toBeUndefined();
  });
});
