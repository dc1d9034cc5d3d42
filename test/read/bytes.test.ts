import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../src/read/decode-bytes.ts';
import { detectFormat } from '../../src/read/detect-format.ts';
import { createLineSplitter, splitLines } from '../../src/read/split-lines.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('decodeBytes', () => {
  const text = '“Café” 😀';
  it.each([
    ['utf-8', encode(text), text],
    ['utf-8', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), encode(text)]), text],
    ['utf-16le', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]), text],
    ['utf-16be', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()]), text],
    ['utf-16le', Buffer.from('The pier is closed', 'utf16le'), 'The pier is closed'],
    ['windows-1252', Buffer.from([0x93, 0x63, 0x61, 0x66, 0xe9, 0x94]), '“café”'],
  ])('%s', (encoding, bytes, expected) => {
    expect(decodeBytes(bytes)).toMatchObject({ encoding, text: expected });
  });

  it('keeps damaged UTF-8 as UTF-8, with a notice', () => {
    const {
      encoding,
      text: decoded,
      notices,
    } = decodeBytes(Buffer.concat([encode('“Café” is open'), Buffer.from([0xff])]));
    expect([encoding, decoded, notices[0]?.rule]).toEqual(['utf-8', '“Café” is open\uFFFD', 'read/encoding/invalid']);
  });

  it('believes a page that declares its encoding', () => {
    const page = Buffer.from([...encode('<meta charset="windows-1251"><p>'), 0xcf, 0xf0, 0xe8]);
    expect(decodeBytes(page).text).toContain('При');
  });
});

describe('detectFormat', () => {
  it.each([
    ['text', 'The pier is closed.'],
    ['text', '[Updated] The pier is closed.'],
    ['text', '5 < 6, and 7 > 6.'],
    ['text', ''],
    ['jsonl', '{"text":"a"}\n{"text":"b"}'],
    ['jsonl', '{"text": \n{"text":"b"}\n'],
    ['jsonl', '\uFEFF{"text":"a"}'],
    ['json', '{\n  "text": "a"\n}'],
    ['json', ' [ {"text":"a"} ]'],
    ['html', '<!doctype html><p>a'],
    ['html', '<!-- a --><?xml version="1.0"?>\n<HTML lang=en>'],
    ['html', '<p>One</p><p>Two</p>'],
    ['markdown', '# Title\n\nText'],
    ['markdown', '---\ntitle: a\n---\n\n# Title\n\nText'],
    ['text', '---\ntitle: a\n---\n\nText\n- one'],
  ])('%s: %s', (format, text) => {
    expect(detectFormat(encode(text)).format).toBe(format);
  });

  it('tells a line that is longer than what it looks at', () => {
    expect(detectFormat(encode(`{"text":"${'ä'.repeat(60_000)}"}`)).format).toBe('jsonl');
  });
});

describe('line splitter', () => {
  const bytes = encode('one\r\n\n  \ntwo😀\nthree');
  const expected = [
    [1, 'one'],
    [4, 'two😀'],
    [5, 'three'],
  ];

  it.each([1, 2, 3, 5, 100])('gives the same lines for chunks of %d bytes', (size) => {
    const splitter = createLineSplitter();
    const lines = [];
    for (let at = 0; at < bytes.length; at += size) lines.push(...splitter.push(bytes.subarray(at, at + size)));
    lines.push(...splitter.end());
    expect(lines.map(({ lineNumber, bytes: line }) => [lineNumber, decode(line)])).toEqual(expected);
  });

  it('counts an over-long line and goes on behind it', () => {
    expect(splitLines(encode('ab\nabcdef\ncd'), { maxLineBytes: 4 })).toEqual([
      { lineNumber: 1, bytes: encode('ab') },
      { lineNumber: 2, bytes: new Uint8Array(0), overlongBytes: 6 },
      { lineNumber: 3, bytes: encode('cd') },
    ]);
  });
});
