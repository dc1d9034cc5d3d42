import { describe, expect, it } from 'vitest';
import { splitComparableWords } from '../../src/collate/comparable-words.ts';
import { foldSpelling } from '../../src/collate/spelling.ts';

const keys = (text: string): string[] =>
  splitComparableWords(text, [{ start: 0, end: text.length }]).map(({ key }) => key);

describe('foldSpelling', () => {
  it.each([
    ['behaviour', 'behavior'],
    ['organisation', 'organization'],
    ['organisations', 'organizations'],
    ['realised', 'realized'],
    ['centre', 'center'],
    ['travelling', 'traveling'],
    ['dialogue', 'dialog'],
    ['defence', 'defense'],
    ['programme', 'program'],
    ['neighbours', 'neighbors'],
  ])('%s and %s are one word', (british, american) => {
    expect(foldSpelling(british)).toBe(foldSpelling(american));
  });

  it.each([
    ['four', 'for'],
    ['our', 'or'],
    ['hour', 'hor'],
    ['wise', 'wize'],
    ['called', 'caled'],
    ['constructor', '__proto__'],
  ])('%s and %s are two', (a, b) => {
    expect(foldSpelling(a)).not.toBe(foldSpelling(b));
  });
});

describe('splitComparableWords', () => {
  it.each([
    ["It wasn't", 'It was not'],
    ['It wasn’t', 'IT WAS NOT'],
    ["We can't, we won't", 'we can not we will not'],
    ['They cannot go', 'they can not go'],
    ["We're late", 'We are late'],
    ['1,000 boats', '1000 boats'],
    ['two boats', '2 boats'],
    ['the F.B.I. came', 'the FBI came'],
    ['“Sen. Oddly”', '"Senator Oddly"'],
    ['an Euro-Atlantic pact', 'an Euro Atlantic pact'],
    ['the har\u00ADbour', 'the harbor'],
    ['caf\u0065\u0301', 'caf\u00E9'],
  ])('%s = %s', (a, b) => {
    expect(keys(a)).toEqual(keys(b));
  });

  it.each(["Don't stop", '😀 can’t', 'e\u0301tat', 'it’s', "n't", '’t', "we've 1,000"])(
    'spans of %s slice to their words',
    (text) => {
      const words = splitComparableWords(text, [{ start: 0, end: text.length }]);
      for (const { start, end } of words) expect(text.slice(start, end)).not.toBe('');
      for (const [index, word] of words.entries())
        expect(word.start).toBeGreaterThanOrEqual(words[index - 1]?.end ?? 0);
    },
  );
});
