import { describe, expect, it } from 'vitest';
import { breakWord, displayWidth, padEnd, truncate } from '../../../src/render/terminal/width.ts';

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['plain', 5],
    ['e\u0301', 1],
    ['北京', 4],
    ['한국', 4],
    ['👍', 2],
    ['👩‍👩‍👧', 2],
    ['🇩🇪', 2],
    ['❤️', 2],
    ['“x”', 3],
    ['שלום', 4],
  ])('%s is %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('truncate, padEnd and breakWord', () => {
  it('cut and fill by columns and split no letter', () => {
    expect(truncate('北京北京', 5)).toBe('北京…');
    expect(truncate('short', 5)).toBe('short');
    expect(padEnd('北京', 6)).toBe('北京  ');
    expect(breakWord('北京👍ab', 4)).toEqual(['北京', '👍ab']);
    expect(breakWord('', 4)).toEqual([]);
  });
});
