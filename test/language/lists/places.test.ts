import { describe, expect, it } from 'vitest';
import { nameKey } from '../../../src/language/lists/name-key.ts';
import { isOrdinaryWord } from '../../../src/language/lists/ordinary-words.ts';
import { findCountry, findPlaceKind, isGroupWord, printCountry } from '../../../src/language/lists/places.ts';

describe('places', () => {
  it.each([
    ['us', 'US'],
    ['russian', 'RU'],
    ['north koreans', 'KP'],
    ['kremlin', 'RU'],
    ['toString', undefined],
  ])('country of %s', (key, code) => expect(findCountry(key)?.code).toBe(code));

  it('prints a country by its first name', () => expect(printCountry(findCountry('america')!)).toBe('United States'));

  it.each([
    ['norway', 'known'],
    ['oslo', 'known'],
    ['kremlin', undefined],
    ['eu', undefined],
    ['table', undefined],
  ])('kind of %s', (key, kind) => expect(findPlaceKind(key)).toBe(kind));

  it('knows adjectives of peoples', () => {
    expect(isGroupWord('chinese')).toBe(true);
    expect(isGroupWord('china')).toBe(false);
  });
});

describe('isOrdinaryWord', () => {
  it.each(['police', 'officials', 'talks', 'speaking', 'stopped', 'however'])('%s', (word) =>
    expect(isOrdinaryWord(word)).toBe(true),
  );
  it.each(['solberg', 'putin', 'norway', '__proto__'])('not %s', (word) => expect(isOrdinaryWord(word)).toBe(false));
});

describe('nameKey', () => {
  it.each([
    ['Kim Jong-un', 'kim jong un'],
    ['Erdo\u011Fan', 'erdogan'],
    ['Sol\u00ADberg', 'solberg'],
    ['U.S.', 'us'],
    ['O\u2019Brien', "o'brien"],
  ])('%s', (name, key) => expect(nameKey(name)).toBe(key));
});
