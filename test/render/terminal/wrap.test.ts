import { describe, expect, it } from 'vitest';
import { wrapRuns, wrapText } from '../../../src/render/terminal/wrap.ts';

const star = (text: string) => `*${text}*`;

describe('wrapRuns', () => {
  it('fills lines and indents', () => {
    expect(wrapText('one two three four', { width: 14, first: '- ', rest: '  ' })).toEqual([
      '- one two',
      '  three four',
    ]);
  });

  it('styles stretches, not words, and puts no style on the spaces at a line end', () => {
    expect(wrapRuns([{ text: 'a ' }, { text: 'b c', style: star }, { text: ', d' }], { width: 40 })).toEqual([
      'a *b c*, d',
    ]);
  });

  it('keeps pieces without a space between them on one line', () => {
    expect(wrapRuns([{ text: 'aaaa bbbb' }, { text: 'cc', style: star }], { width: 10 })).toEqual(['aaaa', 'bbbb*cc*']);
  });

  it('keeps whole runs whole', () => {
    expect(wrapRuns([{ text: 'aaaa bb' }, { text: ' [A B]', whole: true }], { width: 10 })).toEqual([
      'aaaa bb',
      '[A B]',
    ]);
  });

  it('breaks what is wider than a line, and gives no line for nothing', () => {
    expect(wrapText('x'.repeat(25), { width: 10 })).toEqual(['x'.repeat(10), 'x'.repeat(10), 'x'.repeat(5)]);
    expect(wrapText(' \n ', { width: 10 })).toEqual([]);
  });

  it('lets no escape through', () => {
    expect(wrapText('a\u001b[31mb\n\u202ec', { width: 20 })).toEqual(['ab c']);
  });
});
