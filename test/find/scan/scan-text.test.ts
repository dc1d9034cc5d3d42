import { describe, expect, it } from 'vitest';
import { createQuery, type Query } from '../../../src/find/query/query.ts';
import { createNeedles } from '../../../src/find/scan/needles.ts';
import { scanBytes } from '../../../src/find/scan/scan-bytes.ts';
import { scanText } from '../../../src/find/scan/scan-text.ts';

const queryOf = (words: string): Query => createQuery(words) as Query;

const seenIn = (words: string, text: string): string[] =>
  scanText(text, createNeedles([queryOf(words)])).map(({ start, end }) => text.slice(start, end));

describe('scanText', () => {
  it.each([
    [
      'inflected forms',
      'the pilots denied everything',
      'A pilot denies it; denying, deny, Pilots!',
      ['pilot', 'denies', 'denying', 'deny', 'Pilots'],
    ],
    ['irregular forms', 'the tower fell slowly', 'It falls, had fallen, TOWERS', ['falls', 'fallen', 'TOWERS']],
    ['British and American spelling', 'the harbour labour', 'harbor Labor', ['harbor', 'Labor']],
    [
      'numbers in figures, with commas, in words',
      'paid 1000 and 12 crowns',
      '1,000 1000 twelve thousand',
      ['1,000', '1000', 'twelve', 'thousand'],
    ],
    ['words beside curly marks and dashes', 'harbour pilot', '“Harbour”—pilot’s', ['Harbour', 'pilot']],
    ['the first and the last word', 'harbour pilot', 'pilot', ['pilot']],
    [
      'short words',
      'cut tax rates',
      'cut cuts cutting cutlery; tax taxes taxation',
      ['cut', 'cuts', 'cutting', 'tax', 'taxes'],
    ],
  ])('sees %s', (_, words, text, expected) => {
    expect(seenIn(words, text)).toEqual(expect.arrayContaining(expected));
  });

  it('does not look inside words', () => {
    expect(seenIn('harbour pilot', 'autopilot unharboured')).toEqual([]);
  });

  it('sees a word behind a line break of JSON', () => {
    const bytes = Buffer.from('"He said:\\n\\nHarbour\\npilot"');
    const seen = scanBytes(bytes, 1, bytes.length - 1, createNeedles([queryOf('harbour pilot')]));
    expect(new Set(seen.map(({ start, end }) => bytes.toString('utf8', start, end)))).toEqual(
      new Set(['Harbour', 'pilot']),
    );
  });

  it('sees each word at every offset', () => {
    const table = createNeedles([queryOf('harbour pilot')]);
    for (let at = 0; at < 12; at += 1) {
      const text = `${'x'.repeat(at)} pilot ${'é'.repeat(at)} Harbour`;
      const seen = scanText(text, table).map(({ start, end }) => text.slice(start, end));
      expect([...new Set(seen)]).toEqual(['pilot', 'Harbour']);
    }
  });
});
