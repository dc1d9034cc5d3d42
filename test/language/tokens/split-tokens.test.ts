import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitTokens } from '../../../src/language/tokens/split-tokens.ts';

const tokensOf = (text: string): string[] =>
  splitTokens(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

/** Tokens are told apart by spaces. */
const cases: Record<string, readonly (readonly [text: string, tokens: string])[]> = {
  'two words in one': [
    ["I don't know", "I do n't know"],
    ['I don’t know', 'I do n’t know'],
    ["DON'T", "DO N'T"],
    ["She can't, won't.", "She ca n't , wo n't ."],
    ['It cannot be', 'It can not be'],
    ["we're gonna", "we 're gon na"],
    ["Vale's aide", "Vale 's aide"],
    ['it’s theirs', 'it ’s theirs'],
    ["she'd've gone", "she 'd 've gone"],
    ["the workers' union", "the workers ' union"],
    ["the U.S.'s plan", "the U.S. 's plan"],
    ['"Marrow"\'s author', '" Marrow " \'s author'],
  ],
  'one word with an apostrophe': [
    ["O'Brien’s l’Orme", "O'Brien ’s l’Orme"],
    ["the '90s and ’02", "the '90s and ’02"],
    ["get 'em", "get 'em"],
    ["'Go now'", "' Go now '"],
  ],
  hyphens: [
    ['a short-term plan', 'a short - term plan'],
    ['three-and-a-half', 'three - and - a - half'],
    ['Kim Il-Sung, al-Vale', 'Kim Il - Sung , al - Vale'],
    ['anti-war co-founder re-elected e-mail', 'anti-war co-founder re-elected e-mail'],
    ['a non-profit-led effort', 'a non-profit - led effort'],
    ['over-the-counter', 'over - the - counter'],
    ['the pro-U.S. camp, post-9/11', 'the pro-U.S. camp , post-9/11'],
    ['UN-backed', 'UN - backed'],
    ['F-16 COVID-19', 'F - 16 COVID - 19'],
    ['it failed—again – now', 'it failed — again – now'],
    ['wait -- no', 'wait -- no'],
    ['mid-August, the mid-1990s', 'mid-August , the mid-1990s'],
  ],
  numbers: [
    ['$1.4bn US$5m €3 100,000', '$ 1.4 bn US$ 5 m € 3 100,000'],
    ['5% of 1,000,000', '5 % of 1,000,000'],
    ['in the 1980s, the 80’s', 'in the 1980s , the 80’s'],
    ['at 10:30 or 8pm or 7:30PM or 9p.m.', 'at 10:30 or 8 pm or 7:30 PM or 9 p.m.'],
    ['9/11, 24/7, 1/2', '9/11 , 24/7 , 1 / 2'],
    ['2019-20 and 1-0', '2019 - 20 and 1 - 0'],
    ['555-010-1234 on 2025-08-31', '555-010-1234 on 2025-08-31'],
    ['3rd 21st 5km', '3rd 21st 5 km'],
    ['17th-century', '17th - century'],
    ['hit .265 and 24°C', 'hit .265 and 24 ° C'],
    ['IRR200,000', 'IRR 200,000'],
    ['1,2 and 18,19', '1 , 2 and 18 , 19'],
  ],
  'full stops': [
    ['Gen. Vale and Sgt. Orme', 'Gen. Vale and Sgt. Orme'],
    ['Sept. 3, No. 10', 'Sept. 3 , No. 10'],
    ['He said no. Ten left.', 'He said no . Ten left .'],
    ['J. K. Orme of the U.S.', 'J. K. Orme of the U.S.'],
    ['J.K. Orme, Ph.D.', 'J.K. Orme , Ph.D.'],
    ['8 p.m. or 9 a.m', '8 p.m. or 9 a.m'],
    ['taller than I. They', 'taller than I . They'],
    ['Roe v. Vale, c. 1850', 'Roe v. Vale , c. 1850'],
    ['in Marrow, Va. (D-Mass.)', 'in Marrow , Va. ( D - Mass. )'],
    ['a mass. The pa.', 'a mass . The pa .'],
    ['she said.The end', 'she said . The end'],
    ['wait... what… no....', 'wait ... what … no ....'],
    ['Inc., etc.', 'Inc. , etc.'],
  ],
  'marks and addresses': [
    ['“Go!” (now)', '“ Go ! ” ( now )'],
    ['What?! No!!!', 'What ?! No !!!'],
    ['see https://a.example.org/b_(c)?d=e, now', 'see https://a.example.org/b_(c)?d=e , now'],
    ['www.vale.example.', 'www.vale.example .'],
    ['(Marrow.com’s)', '( Marrow.com ’s )'],
    ['mail ann.vale@orme-post.org.', 'mail ann.vale@orme-post.org .'],
    ['t.co/aB1 and file.pdf', 't.co/aB1 and file.pdf'],
    ['@ann_vale: #Skerrin2025 #1', '@ann_vale : #Skerrin2025 # 1'],
    ['AT&T and R&D, Vale&Orme', 'AT&T and R&D , Vale & Orme'],
    ['he/she and/or', 'he / she and / or'],
    ['fine :) ok', 'fine :) ok'],
    ['(note:)', '( note : )'],
    ['[...] she [sic]', '[ ... ] she [ sic ]'],
    ['👩‍👩‍👧🇩🇪👍🏽ok', '👩‍👩‍👧 🇩🇪 👍🏽 ok'],
    ['1️⃣ café', '1️⃣ café'],
    ['Пётр 北京', 'Пётр 北京'],
    ['__proto__ constructor', '__ proto __ constructor'],
  ],
};

describe('splitTokens', () => {
  for (const [kind, rows] of Object.entries(cases)) {
    it.each(rows)(`${kind}: %s`, (text, tokens) => expect(tokensOf(text).join(' ')).toBe(tokens));
  }

  it('reads nothing outside its stretch', () => {
    const text = 'He met Gen. Vale, No. 10';
    expect(splitTokens(text, { start: 18, end: 21 })).toEqual([
      { start: 18, end: 20 },
      { start: 20, end: 21 },
    ]);
    expect(splitTokens(text, { start: 7, end: 7 })).toEqual([]);
  });
});

const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    ...[
      "don't",
      'U.S.',
      'Gen.',
      'Sept. 3',
      '$1.4bn',
      '…',
      '...',
      '“',
      '”',
      '"',
      "'s",
      'cannot',
      'a@b.c',
      'https://',
      '\r\n',
    ],
    ...[
      '👩‍👧',
      '🇩🇪',
      'e\u0301',
      '\u200D',
      '\u00AD',
      '1\uFE0F\u20E3',
      'co-',
      '555-0101',
      '9/11',
      "n't",
      ' ',
      '\n\n',
      '\u200B',
    ],
  ),
);
const anyText = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('').toWellFormed());
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

describe('tokens of any text', () => {
  it('cover every character that is no space, once and in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const { start, end } of splitTokens(text, { start: 0, end: text.length })) {
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start)).toMatch(/^\s*$/);
          expect(text.slice(start, end)).toMatch(/^\S+$/u);
          expect(text.slice(start, end).isWellFormed()).toBe(true);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^\s*$/);
      }),
      { numRuns: 500 },
    );
  });

  it('stay inside a stretch', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const edges = [0, ...Array.from(segmenter.segment(text), ({ index, segment }) => index + segment.length)];
        const [x, y] = [edges[a % edges.length]!, edges[b % edges.length]!];
        const span = { start: Math.min(x, y), end: Math.max(x, y) };
        const tokens = splitTokens(text, span);
        expect(tokens.every(({ start, end }) => start >= span.start && end <= span.end)).toBe(true);
        const covered = tokens.map(({ start, end }) => text.slice(start, end)).join('');
        expect(covered).toBe(text.slice(span.start, span.end).replace(/\s/g, ''));
      }),
    );
  });

  it('part no mark from its base and no emoji sequence', () => {
    const cluster = fc.constantFrom(
      'e\u0301',
      'n\u0303',
      '👩‍👩‍👧‍👦',
      '👍🏽',
      '🇩🇪',
      '❤\uFE0F',
      '1\uFE0F\u20E3',
      '.\u0301',
      '"\u0308',
      '-\u0327',
    );
    const between = fc.constantFrom('', ' ', 'a', '.', "'", '5', 'do', "n't", '😀');
    fc.assert(
      fc.property(fc.array(fc.tuple(cluster, between), { maxLength: 12 }), (pairs) => {
        const text = pairs.flat().join('');
        const inside = new Set<number>();
        let at = 0;
        for (const [first, second] of pairs) {
          for (let unit = 1; unit < first.length; unit += 1) inside.add(at + unit);
          at += first.length + second.length;
        }
        for (const { start, end } of splitTokens(text, { start: 0, end: text.length })) {
          expect(inside.has(start)).toBe(false);
          expect(inside.has(end)).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are the same twice, and do not change when a sentence is added', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const first = `${text} end.`;
        const tokens = splitTokens(first, { start: 0, end: first.length });
        expect(splitTokens(first, { start: 0, end: first.length })).toEqual(tokens);
        const longer = `${first} They left Marrow at 8 p.m.`;
        expect(splitTokens(longer, { start: 0, end: longer.length }).slice(0, tokens.length)).toEqual(tokens);
      }),
    );
  });
});

describe('a million characters of one kind', () => {
  const kinds = ['.', '"', 'a', '-', '1', '😀', '👩‍', 'co-', 'A.', "a'", 'a@', '555-', '\u0301'];
  it.each(kinds)(
    '%j takes linear time',
    (kind) => {
      const text = kind.repeat(1_000_000 / kind.length);
      const tokens = splitTokens(text, { start: 0, end: text.length });
      expect(tokens.at(-1)!.end).toBe(text.length);
    },
    5_000,
  );
});
