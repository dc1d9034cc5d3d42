import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldName, foldText } from '../../src/text/fold.ts';
import { splitWords } from '../../src/text/words.ts';

describe('foldText', () => {
  it.each([
    ['Hello', 'hello'],
    ['“We’re” — here', '"we\'re" - here'],
    ['Bran\u00ADdt\u200B', 'brandt'],
    ['Ele\u0301na', 'eléna'],
    ['Éléna', 'éléna'],
    ['a\tb\r\nc`d', "a b  c'd"],
    ['İx', 'i̇x'],
    ['🎉 Go', '🎉 go'],
    ['\u202Eabc\u202C', 'abc'],
    ['', ''],
  ])('%j gives %j', (text, folded) => {
    expect(foldText(text).folded).toBe(folded);
    expect(fold(text)).toBe(folded);
  });

  it('maps every folded unit to where it stands in the text, at every offset', () => {
    const text = 'A\u00ADb “é\u0301” 🎉c';
    const { folded, offsets } = foldText(text);
    expect([...offsets]).toHaveLength(folded.length + 1);
    for (let i = 0; i < folded.length; i += 1) {
      const character = text.slice(offsets[i]!, offsets[i]! + 1);
      if (/[abc]/.test(folded[i]!)) expect(character.toLowerCase()).toBe(folded[i]);
    }
  });

  it('has offsets that never fall, and end at the end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { folded, offsets } = foldText(text);
        expect(offsets).toHaveLength(folded.length + 1);
        expect(offsets.at(-1)).toBe(text.length);
        for (let i = 1; i < offsets.length; i += 1) expect(offsets[i]!).toBeGreaterThanOrEqual(offsets[i - 1]!);
      }),
    );
  });
});

describe('foldName', () => {
  it.each([
    ['Kim Jong-un', 'kim jong un'],
    ['the U.S.', 'us'],
    ['Erdoğan’s', 'erdogan'],
  ])('%j gives %j', (name, key) => expect(foldName(name)).toBe(key));
});

describe('splitWords', () => {
  it('gives words whose slice folds to the word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        for (const { end, folded, start } of splitWords(text)) expect(fold(text.slice(start, end))).toBe(folded);
      }),
    );
  });

  it('keeps inner marks and leaves those around', () => {
    expect(splitWords('“Don’t,” 1,000 U.S. so\u00ADft').map(({ folded }) => folded)).toEqual([
      "don't",
      '1,000',
      'u.s',
      'soft',
    ]);
  });
});
