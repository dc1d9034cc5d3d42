import { describe, expect, it } from 'vitest';
import { splitsSurrogatePair } from '../../../src/model/span.ts';
import { listChains, listNames, readNames } from './read-names.ts';

describe('hostile texts', () => {
  it('sees through hidden characters inside a name', () => {
    const text = 'Ida Sol\u00ADberg left. Sol\u200Bberg smiled. President Ida Solberg spoke.';
    expect(listChains(text)).toEqual([['Ida Sol\u00ADberg', 'Sol\u200Bberg', 'President Ida Solberg']]);
  });

  it('joins decomposed and composed accents', () => {
    const text = 'Ana Mu\u00F1oz left. Ana Mun\u0303oz smiled.';
    expect(listChains(text)).toEqual([['Ana Mu\u00F1oz', 'Ana Mun\u0303oz']]);
  });

  it('takes names of object members for ordinary words', () => {
    expect(listNames('The __proto__ and the constructor met toString there.')).toEqual([]);
  });

  it.each(['', ' ', '\u{1F600}', '"', "'s", '-', '. . .'])('reads %j', (text) => expect(readNames(text)).toEqual([]));

  it('never splits a surrogate pair, at any place', () => {
    const text = 'Ida \u{1F600} Sol\u{1F600}berg met Mun\u0303oz in \u{1D400}slo.';
    for (const { start, end } of readNames(text)) {
      expect(splitsSurrogatePair(text, start) || splitsSurrogatePair(text, end)).toBe(false);
    }
  });

  it('reads 10,000 quotation marks and a very long run of capitals', () => {
    expect(readNames('"'.repeat(10_000))).toEqual([]);
    const text = `${'Of The Xyz '.repeat(3_000)}.`;
    expect(readNames(text).every(({ start, end }) => start < end)).toBe(true);
  });

  it('gives each span one annotation, and the same again', () => {
    const text = 'US President Ida Solberg met the WHO in Oslo. She left. The US president smiled.';
    const ids = readNames(text).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(readNames(text)).toEqual(readNames(text));
  });
});
