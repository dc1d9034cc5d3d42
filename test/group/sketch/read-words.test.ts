import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashTerm } from '../../../src/group/sketch/hash.ts';
import { termKinds } from '../../../src/group/sketch/marks.ts';
import { readWords } from '../../../src/group/sketch/read-words.ts';
import { stemWord } from '../../../src/group/sketch/stem.ts';
import { fold } from '../../../src/text/fold.ts';
import { scanWords } from '../../../src/text/scan-words.ts';

/** The same, word by word, with strings. */
function readPlainly(text: string, most: number): [term: number, word: string][] {
  const folded = fold(text.replace(/[\u2012-\u2015\u2212]/g, ' '));
  return scanWords(folded)
    .slice(0, most)
    .map(({ end, start }) => {
      const word = folded.slice(start, end);
      const stem = stemWord(word.endsWith("'s") ? word.slice(0, -2) : word);
      return [stem.length < 2 || word.length > 40 ? 0 : hashTerm(termKinds.word, stem), word];
    });
}

function readQuickly(text: string, most: number): [term: number, word: string][] {
  const words = readWords(text, most);
  return Array.from({ length: words.count }, (_, at) => [words.terms[at]!, words.wordAt(at)]);
}

describe('the words of a sketch', () => {
  it.each([
    '',
    'The ferry resumes its crossings',
    "The harbour master's boats, O’Neill’s ‘ferries’ and the crews' tugs",
    'launches launched launching launch; ties tied tying; boxes, glasses, buses, focus, analysis',
    'running sledding telling pressed buzzed played flying ring red bed king sing',
    'city cities citing cited cite series species news',
    'co-operate, e.g. U.S. and U.K., AT&T, 1,500.75 – half—and—half… £40',
    'Vale—who left–and came‑back ― 5−3',
    'naïve café 渡船 été Zürich',
    `${'x'.repeat(41)} ${'y'.repeat(40)} a I 7`,
    '`quoted` “words” \u00a7 12 \u2022 point\u00a0here',
  ])('are those of the plain way: %s', (text) => {
    expect(readQuickly(text, 1000)).toEqual(readPlainly(text, 1000));
    expect(readQuickly(text, 3)).toEqual(readPlainly(text, 3));
  });

  it('are those of the plain way for any text', () => {
    const piece = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'aeiouysdginlzt'), minLength: 1, maxLength: 9 }),
      fc.constantFrom("'", '’', '.', '-', '—', ' ', ' ', '\n', '“', '&', '…', "'s", '’s', 'ing', 'ed', 'ies', '7', 'É'),
      fc.string({ unit: 'grapheme', maxLength: 2 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('').toWellFormed();
        expect(readQuickly(text, 50)).toEqual(readPlainly(text, 50));
      }),
      { numRuns: 500 },
    );
  });
});
