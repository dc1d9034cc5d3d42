import { expect, test } from 'vitest';
import { splitAtoms } from '../../src/language/atoms.ts';

const atomsOf = (text: string): string[] =>
  splitAtoms(text, { start: 0, end: text.length }).map(({ folded }) => folded);

test.each([
  ['Sept. 3, 2025', ['sept', '.', '3', ',', '2025']],
  ['3:30pm a.m. U.S. 1980s', ['3', ':', '30', 'pm', 'a.m.', 'u.s.', '1980', 's']],
  ['1,000,000.5 1,2345 5,2014', ['1,000,000.5', '1', ',', '2345', '5', ',', '2014']],
  ['$280m—30-day', ['$', '280', 'm', '-', '30', '-', 'day']],
  ['Café Cafe\u0301 so\u00ADft', ['café', 'café', 'soft']],
  ['😀7\r\n’80s', ['😀', '7', "'", '80', 's']],
  ['', []],
])('%j', (text, expected) => {
  expect(atomsOf(text)).toEqual(expected);
});

test('a span ends an atom, and every atom is a slice that splits no surrogate pair', () => {
  expect(splitAtoms('1.25 a.m.', { start: 0, end: 2 }).map(({ end }) => end)).toEqual([1, 2]);
  const text = 'a\u0301😀1,000x\u00ADé.';
  const atoms = splitAtoms(text, { start: 0, end: text.length });
  atoms.forEach(({ start, end }, index) => {
    expect(start).toBeGreaterThanOrEqual(atoms[index - 1]?.end ?? 0);
    expect(text.slice(start, end).isWellFormed()).toBe(true);
  });
});
