import { describe, expect, it } from 'vitest';
import { setSnippet } from '../../../../src/render/annotations/names/set-snippet.ts';
import { displayWidth } from '../../../../src/render/terminal/width.ts';

const same = (text: string) => text;
const show = (text: string, start: number, end: number, width = 40) =>
  setSnippet(text, { start, end }, { width, style: same, context: same })
    .map((piece) => piece.text)
    .join('');

describe('setSnippet', () => {
  it.each([
    ['the start of a text', 'Brandt spoke.', 0, 6, '              [Brandt] spoke.'],
    ['the end of a text', 'So said Brandt', 8, 14, '      So said [Brandt]'],
    ['line breaks', 'Rain.\r\n\r\nBrandt\nspoke', 9, 15, '      Rain. ¶ [Brandt] ¶ spoke'],
    ['a mark beside it', '“Brandt’s”', 1, 7, '             “[Brandt]’s”'],
    ['far ends', `${'a '.repeat(50)}Brandt${' b'.repeat(50)}`, 100, 106, ' …a a a a a a [Brandt] b b b b b b b b…'],
  ])('sets %s', (_, text, start, end, expected) => {
    expect(show(text, start, end)).toBe(expected);
  });

  it('keeps within its width and splits no letter, wherever it cuts', () => {
    const text = 'né 🏗️ 漢字 e\u0301 👨‍👩‍👧 '.repeat(20);
    for (let start = 0; start < 120; start += 1) {
      const shown = show(text, start, start + 20);
      expect(displayWidth(shown)).toBeLessThanOrEqual(40);
    }
  });

  it('cuts a mention that is wider than its room', () => {
    expect(show('x'.repeat(500), 0, 500)).toMatch(/^ {14}\[x+…\]$/);
  });
});
