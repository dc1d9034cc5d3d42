import { describe, expect, it } from 'vitest';
import { findFirstNameGender, parsePersonName } from '../../../src/language/lists/person-names.ts';

describe('parsePersonName', () => {
  it.each([
    ['Ida Solberg', 'ida', 'solberg', false],
    ['Zhang Weimin', 'weimin', 'zhang', true],
    ['Kim Il-Sung', 'il sung', 'kim', true],
    ['Lee Anderson', 'lee', 'anderson', false],
    ['Martin L. Kowalski Jr.', 'martin', 'kowalski', false],
  ])('%s', (name, first, surname, familyFirst) => {
    expect(parsePersonName(name)).toMatchObject({ first, surname, familyFirst });
  });

  it('has no first name for one word, and nothing for none', () => {
    expect(parsePersonName('Solberg')).toEqual({ words: ['solberg'], surname: 'solberg', familyFirst: false });
    expect(parsePersonName('  ')).toBeUndefined();
  });
});

describe('findFirstNameGender', () => {
  it.each([
    ['anna', 'f'],
    ['sergei', 'm'],
    ['table', undefined],
    ['constructor', undefined],
  ])('%s', (name, gender) => expect(findFirstNameGender(name)).toBe(gender));
});
