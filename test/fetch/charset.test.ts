import { describe, expect, it } from 'vitest';
import { parseCharset } from '../../src/fetch/exchange.ts';
import { decodeBytes } from '../../src/read/decode-bytes.ts';

describe('parseCharset', () => {
  it.each([
    ['text/html; charset=UTF-8', 'utf-8'],
    ['text/html;charset="windows-1252"', 'windows-1252'],
    ["text/html; charset = 'koi8-r'", 'koi8-r'],
    ['text/html; boundary=x; Charset=Shift_JIS', 'shift_jis'],
    ['text/html', undefined],
    ['text/html; charset=', undefined],
    [undefined, undefined],
  ])('%s: %s', (header, charset) => expect(parseCharset(header)).toBe(charset));
});

describe('decodeBytes with the word of a server', () => {
  const latin = Buffer.from('The caf\xe9 \x93opened\x94 on Monday', 'latin1');
  const cyrillic = Buffer.from(
    '\xcc\xee\xf1\xf2 \xee\xf2\xea\xf0\xfb\xf2 \xe2 \xef\xee\xed\xe5\xe4\xe5\xeb\xfc\xed\xe8\xea, \xf1\xee\xee\xe1\xf9\xe8\xeb\xe8 \xe2\xeb\xe0\xf1\xf2\xe8 \xe3\xee\xf0\xee\xe4\xe0',
    'latin1',
  );
  const meta = (charset: string, body: Buffer) =>
    Buffer.concat([Buffer.from(`<html><meta charset="${charset}"><p>`), body]);

  it.each<[name: string, bytes: Buffer, charset: string | undefined, words: string]>([
    ['is heeded', latin, 'windows-1252', 'café “opened”'],
    ['is heeded beyond Latin', cyrillic, 'windows-1251', 'Мост открыт'],
    ['goes before the word of the page', meta('iso-8859-1', cyrillic), 'windows-1251', 'Мост открыт'],
    ['yields to a page that the bytes bear out', meta('windows-1251', cyrillic), 'iso-8859-1', 'Мост открыт'],
    ['is no help if the bytes are UTF-8', Buffer.from('The café “opened”'), 'iso-8859-1', 'café “opened”'],
    ['is not heeded if the bytes are not UTF-8', latin, 'utf-8', 'café “opened”'],
    ['is not heeded if nobody knows it', latin, 'x-nonsense', 'café “opened”'],
    ['yields to a mark', Buffer.from('\uFEFFThe café'), 'windows-1252', 'The café'],
  ])('%s', (_name, bytes, charset, words) => expect(decodeBytes(bytes, charset).text).toContain(words));
});
