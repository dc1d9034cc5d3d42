import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  maxSentenceTokens,
  splitBoundedSentences,
  splitSentences,
} from '../../../src/language/sentences/split-sentences.ts';
import { splitTokens } from '../../../src/language/tokens/split-tokens.ts';

function sentencesOf(text: string): string[] {
  const tokens = splitTokens(text, { start: 0, end: text.length });
  const starts = splitSentences(text, tokens);
  return starts.map((first, index) =>
    text.slice(tokens[first]!.start, tokens[(starts[index + 1] ?? tokens.length) - 1]!.end),
  );
}

/** "|" stands where a sentence begins. */
const cases: Record<string, readonly string[]> = {
  plain: [
    'The ferry sank. |Nobody was hurt.',
    'Who paid? |Nobody knows! |It was late.',
    'it broke. |they left it there.',
    'NO ONE CAME. |THE HALL WAS EMPTY.',
    'no marks at all and no end',
    'The toll rose to 12. |On Friday it was 14.',
    'She owns an iPhone. |iPhones are dear.',
    'He said it in 2019. |2020 was worse.',
  ],
  abbreviations: [
    'The U.S. Senate met in the U.S. |The vote was close.',
    'On Sept. 3 Gen. Ann Vale met Dr. Orme and Sens. Marrow and Lisle.',
    'It was No. 10 on the list. |She said no. |Ten of them left.',
    'Marrow Inc. said so. |So did Lisle Corp. |The two had met.',
    'J. K. Orme and Pyotr A. Vale wrote it.',
    'They met at 8 p.m. Monday and at 9 p.m. ET on Friday.',
    'They met at 8 p.m. |Vale came late.',
    'Ferries, buses, etc. |All stood still.',
    'It was found (e.g. The Marrow Post) in print.',
    'Lisle v. Vale was heard vs. the odds.',
    'Ann Orme, of Marrow, Va., and Bo Lisle (D-Mass.) spoke in Skerrin, Pa. on Friday.',
    'a former U.S. Rep. from N.H. who lost',
    'Group A. |In the north, others led.',
    'She was born (b. March 2009) there.',
    'about approx. ten of them',
  ],
  quotations: [
    '"It is over." |He sat down.',
    '“It is over.” |“So be it,” she said.',
    '"Go!" he said.',
    '"Why?" asked Ms Vale.',
    '"Never again!" Vale said.',
    '“Never again?” Gen. Ann Vale asked the hall. |No one spoke.',
    '"Why?" |He said nothing.',
    '“A statement?” I said. |“So be it.”',
    '“Never?” Sen. Ann Vale (D-Mass.) said.',
    'The “J.R.” Vale case. |“Q. You left?”',
    'Ann Vale (R-N.H.) Marrow was there.',
    '"I left. |She stayed," he said.',
    'He called it "a farce." |The hall cheered.',
    'They sang "Who Is It?" and left.',
    '"It is over." – Ann Vale',
    'He is late ("as ever"). |She is not.',
    '(He was late. |She was not.) |They met.',
    'He said it was ‘over.’ |Then he left.',
    '“It is over. ”\n|He left.',
  ],
  'ellipses and other marks': [
    'I thought... maybe not.',
    'I thought … |They left.',
    'It was . . . quite a day. |They left.',
    'Well ... I do not know.',
    'Fine :) |They left.',
    'He was first. [12] [13] |She was second.',
    'They came; they saw: nothing.',
  ],
  'datelines, lists, spacing': [
    'SKERRIN, Sept. 3 (Reuters) – The ferry sank. |It was old.',
    'MARROW (AP) — The ferry sank.',
    '1. The ferry sank.',
    'Three things: 1. The ferry sank.',
    'so she said.The hall was empty'.replace('.The', '.|The'),
    'It rose 1.4 percent to 3.2 billion.',
    'Read www.vale.example. |It is free.',
  ],
  'line breaks': [
    'Ferry sinks off Skerrin\n|The ferry sank on Friday.',
    'Ferry sinks\n\n|and nobody was hurt',
    'Ferry sinks\r\n\r\n|and nobody was hurt',
    'the ferry sank\r\nand nobody was hurt',
    'The ferry, they said,\nSank on Friday.',
    'Apples from the north of the island\n|Pears\n|Plums',
    `The ferry that had sailed to Skerrin every day since the war and Minister
Ann Vale, who had opened the pier in her first year, were both missed. |The
Post said so.`,
    'The ferry that had sailed to Skerrin every day since the war, and Foreign\r\nMinister Ann Vale, were both missed. |The Post said so.',
  ],
};

describe('splitSentences', () => {
  for (const [kind, rows] of Object.entries(cases)) {
    it.each(rows)(`${kind}: %j`, (marked) => {
      const parts = marked.split('|');
      expect(sentencesOf(parts.join(''))).toEqual(parts.map((part) => part.trim()));
    });
  }

  it('gives nothing for nothing', () => expect(splitSentences(' ', [])).toEqual([]));
});

describe('a sentence that is too long', () => {
  const startsOf = (text: string) => splitBoundedSentences(text, splitTokens(text, { start: 0, end: text.length }));

  it('is cut behind its best late mark, and says so', () => {
    const text = `${'word '.repeat(250)}; ${'word '.repeat(60)}, ${'word '.repeat(200)}.`;
    expect(startsOf(text)).toEqual({ starts: [0, 251], cuts: [251] });
  });

  it('is cut at the bound where it has no marks', () => {
    const { starts, cuts } = startsOf('word '.repeat(100_000));
    expect(starts.length).toBe(100_000 / maxSentenceTokens);
    expect(cuts).toEqual(starts.slice(1));
  });

  it('is left alone at the bound', () => {
    expect(startsOf('word '.repeat(maxSentenceTokens))).toEqual({ starts: [0], cuts: [] });
  });
});

const words = fc.constantFrom(
  ...[
    'ferry',
    'Vale',
    'U.S.',
    'Gen.',
    'No.',
    '10',
    '.',
    '?',
    '!',
    '"',
    '”',
    '“',
    '...',
    '. .',
    ')',
    '(',
    '\n',
    '\n\n',
    '\r\n',
  ],
  ...['said', 'p.m.', 'The', 'the', '[1]', ':)', '–', ',', '1.', 'I', '😀', 'etc.'],
);
const anyText = fc
  .array(fc.tuple(words, fc.constantFrom(' ', ' ', '')), { maxLength: 40 })
  .map((pairs) => pairs.flat().join(''));

describe('sentences of any text', () => {
  it('begin at rising indexes, the first at 0, and are the same twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = splitTokens(text, { start: 0, end: text.length });
        const starts = splitSentences(text, tokens);
        expect(starts.length > 0).toBe(tokens.length > 0);
        expect(starts.every((start, index) => (index === 0 ? start === 0 : start > starts[index - 1]!))).toBe(true);
        expect(tokens.length - (starts.at(-1) ?? 0)).toBeLessThanOrEqual(maxSentenceTokens);
        expect(splitSentences(text, tokens)).toEqual(starts);
      }),
      { numRuns: 500 },
    );
  });

  it('stay when a sentence is added behind a full stop', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const first = `${text.replaceAll(/[\r\n]/g, ' ')} at the end.`;
        const longer = `${first} They left Marrow.`;
        const starts = splitSentences(first, splitTokens(first, { start: 0, end: first.length }));
        const more = splitSentences(longer, splitTokens(longer, { start: 0, end: longer.length }));
        expect(more.slice(0, starts.length)).toEqual(starts);
        expect(more.length).toBe(starts.length + 1);
      }),
    );
  });
});

describe('a million characters of one kind', () => {
  it.each(['.', '"', '. [1]', 'A. ', '!" Vale', 'a\n', 'Aaa bbb\n', '. "', '(. '])('%j takes linear time', (kind) => {
    const text = kind.repeat(1_000_000 / kind.length);
    const tokens = splitTokens(text, { start: 0, end: text.length });
    expect(splitSentences(text, tokens).length).toBeGreaterThan(0);
  });
});
