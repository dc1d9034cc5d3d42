import { describe, expect, it } from 'vitest';
import { escapeMarkdown, linkUrl } from '../../../src/render/markdown/escape.ts';

describe('escapeMarkdown', () => {
  it.each([
    ['plain words, Kim Jong-un.', 'plain words, Kim Jong-un.'],
    ['*bold* _it_ `code`', '\\*bold\\* \\_it\\_ \\`code\\`'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript\\:alert(1))'],
    ['![x](http://y.example)', '\\!\\[x\\](http\\://y.example)'],
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['http://x.example and www.x.example', 'http\\://x.example and www\\.x.example'],
    ['me@x.example', 'me\\@x.example'],
    ['# heading', '\\# heading'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['1990 was warm', '1990 was warm'],
    ['---', '\\---'],
    ['a | b', 'a \\| b'],
    ['~~x~~ $y$', '\\~\\~x\\~\\~ \\$y\\$'],
    ['[^1]: note', '\\[\\^1\\]: note'],
    ['two\nlines\n\n# three', 'two lines \\# three'],
    ['\u001b[31mred', 'red'],
    ['back\\slash', 'back\\\\slash'],
  ])('%j becomes %j', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });
});

describe('linkUrl', () => {
  it.each([
    ['https://x.example/a?b=c', '<https://x.example/a?b=c>'],
    ['http://x.example', '<http://x.example/>'],
    ['javascript:alert(1)', ''],
    ['data:text/html,x', ''],
    ['no url', ''],
    ['https://x.example/<b>|`', '<https://x.example/%3Cb%3E%7C%60>'],
    [undefined, ''],
  ])('%j becomes %j', (url, expected) => {
    expect(linkUrl(url)).toBe(expected);
  });
});
