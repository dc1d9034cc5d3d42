import { describe, expect, it } from 'vitest';
import { sanitizeLine } from '../../src/render/sanitize.ts';

describe('sanitizeLine', () => {
  it.each([
    ['plain words', 'plain words'],
    ['\u001b[31mred\u001b[0m', 'red'],
    ['\u009b31mred', 'red'],
    ['\u001b]8;;http://x.example\u0007link\u001b]8;;\u0007', 'link'],
    ['\u001b]0;title\u001b\\after', 'after'],
    ['\u009d0;title\u009cafter', 'after'],
    ['\u001b]0;never closed', '0;never closed'],
    ['\u001bPdata\u001b\\after', 'after'],
    ['\u001bcreset', 'reset'],
    ['a\u0000b\u0007c\u007fd\u0085e', 'abcd e'],
    ['one\r\ntwo\tthree\u2028four', 'one two three four'],
    ['\u202eevil\u202c \u2066x\u2069 \u200fy', 'evil x y'],
    ['so\u00adft zero\u200bwidth', 'soft zerowidth'],
    ['e\u0301 stays', 'e\u0301 stays'],
    ['👩‍👩‍👧 stays', '👩‍👩‍👧 stays'],
    ['שלום stays', 'שלום stays'],
    [`z${'\u0301'.repeat(40)}`, `z${'\u0301'.repeat(4)}`],
    ['tag\u{E0041}', 'tag'],
    ['lone \ud800 half', 'lone \ufffd half'],
  ])('%j becomes %j', (text, expected) => {
    expect(sanitizeLine(text)).toBe(expected);
  });

  it('leaves no escape or control, whatever comes', () => {
    const nested = '\u001b\u001b[\u001b[31m31m\u001b]\u001b]0;x\u0007';
    expect(sanitizeLine(nested)).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
  });

  it('is linear on long hostile lines', () => {
    const started = performance.now();
    sanitizeLine('\u001b]'.repeat(500_000));
    sanitizeLine(`\u001b[${'1;'.repeat(500_000)}`);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
