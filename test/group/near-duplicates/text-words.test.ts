import { describe, expect, it } from 'vitest';
import { readTextWords } from '../../../src/group/near-duplicates/text-words.ts';
import { commonFlag, mostCompared } from '../../../src/group/words/compared-words.ts';

const read = (text: string) => readTextWords({ text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] });
const countWords = (text: string) => read(text).length;

describe('the words of a text', () => {
  it.each<[string, number]>([
    ['', 0],
    [' – … ', 0],
    ['Skerrin ferry resumes', 3],
    ["The harbour master's words don't matter", 6],
    ['co-operate', 2],
    ['1,500', 2],
    ['渡船恢复', 4],
    ['渡船 ferry 恢复', 5],
    ['naïve café', 2],
    ['soft\u00ADly', 1],
  ])('of %j are %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  it.each<[string, string]>([
    ['Ferry', 'FERRY'],
    ['don’t', "don't"],
    ['café', 'cafe\u0301'],
    ['ferry, harbour', 'ferry harbour.'],
  ])('%j and %j are the same', (a, b) => {
    expect(read(a)).toEqual(read(b));
  });

  it.each<[string, string]>([
    ['“Never” again', '10'],
    ['"never" again', '10'],
    ['said: „never again” and left', '01100'],
    ['“never closed again', '111'],
    ['5" of rain', '011'],
  ])('of %j are quoted %s', (text, quoted) => {
    expect(Array.from(read(text), (word) => word & commonFlag).join('')).toBe(quoted);
  });

  it('leaves out headlines, captions and what is not read closely', () => {
    const text = 'Ferry resumes\nBy A. Reporter\nThe ferry sails\nA ferry';
    const blocks = [
      { kind: 'headline' as const, start: 0, end: 13 },
      { kind: 'byline' as const, start: 14, end: 28 },
      { kind: 'paragraph' as const, start: 29, end: 44 },
      { kind: 'caption' as const, start: 45, end: 52 },
    ];
    expect(readTextWords({ text, blocks })).toEqual(read('the ferry sails'));
  });

  it('stops at the most that is compared', () => {
    expect(countWords('word '.repeat(mostCompared + 10))).toBe(mostCompared);
    expect(countWords('渡'.repeat(mostCompared + 10))).toBe(mostCompared);
  });
});
