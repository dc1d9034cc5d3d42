import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { typeRules } from '../../../src/annotate/names/types/decide.ts';
import { splitNameWords } from '../../../src/annotate/names/words.ts';

const read = (text: string) => splitNameWords(text, { start: 0, end: text.length });

describe('splitNameWords', () => {
  it.each([
    ['Ida’s plan', ['Ida', 'plan']],
    ['the U.S. and J. Holloway', ['the', 'U.S.', 'and', 'J.', 'Holloway']],
    ['NATO-backed Al-Jazeera', ['NATO', 'backed', 'Al-Jazeera']],
    ['Kim Jong-un', ['Kim', 'Jong-un']],
    ['US-China talks', ['US', 'China', 'talks']],
    ["O'Brien of AT&T", ["O'Brien", 'of', 'AT&T']],
    ['Sol\u00ADberg', ['Sol\u00ADberg']],
    ['mail ida@example.com now', ['mail', 'now']],
  ])('%s', (text, words) => expect(read(text).map(({ start, end }) => text.slice(start, end))).toEqual(words));

  it.each([
    ['Ida', 'capital'],
    ['NATO', 'upper'],
    ['YouTube', 'mixed'],
    ['McKay', 'capital'],
    ['NGOs', 'lower'],
    ['J.', 'initial'],
    ['45', 'number'],
  ])('shape of %s', (text, shape) => expect(read(text)[0]!.shape).toBe(shape));
});

describe('rules', () => {
  it.each(typeRules.map(({ id }) => id))('%s is a file', (id) => {
    expect(existsSync(new URL(`../../../src/${id}.ts`, import.meta.url))).toBe(true);
  });
});
