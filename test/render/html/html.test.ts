import { describe, expect, it } from 'vitest';
import { escapeHtml, html, joinHtml, printHtml } from '../../../src/render/html/html.ts';

describe('escapeHtml', () => {
  it.each([
    ['plain words', 'plain words'],
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['"><img onerror=x>', '&quot;&gt;&lt;img onerror=x&gt;'],
    ["' onload='x", '&#39; onload=&#39;x'],
    ['&amp; & &#60;', '&amp;amp; &amp; &amp;#60;'],
    ['a\r\nb', 'a&#13;\nb'],
    ['a\0b', 'a\ufffdb'],
    ['a\ud800b', 'a\ufffdb'],
    ['👩‍🚒 e\u0301 \u2028 \u202e', '👩‍🚒 e\u0301 \u2028 \u202e'],
    ['', ''],
  ])('%j', (text, escaped) => expect(escapeHtml(text)).toBe(escaped));
});

describe('html', () => {
  it('escapes text and keeps markup', () => {
    const inner = html`<b>${'<i>'}</b>`;
    expect(printHtml(html`<p title="${'"'}">${inner}${['<', inner]}</p>`)).toBe(
      '<p title="&quot;"><b>&lt;i&gt;</b>&lt;<b>&lt;i&gt;</b></p>',
    );
  });

  it('prints nothing for what is absent, and numbers as they are', () => {
    expect(printHtml(html`[${undefined}${null}${false}${0}${[]}]`)).toBe('[0]');
  });

  it('takes no object for markup that JSON could hold', () => {
    const forged = JSON.parse('{"markup":"<script>","Symbol(markup)":"<script>"}');
    expect(printHtml(html`${forged}`)).not.toContain('<script>');
  });

  it('sets a separator between, not around', () => {
    expect(printHtml(html`${joinHtml(['a', 'b', 'c'], '&')}`)).toBe('a&amp;b&amp;c');
    expect(printHtml(html`${joinHtml([], ', ')}`)).toBe('');
  });
});
