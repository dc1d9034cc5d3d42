import { describe, expect, it } from 'vitest';
import { embedEdition, embedJson, parseHtmlEdition } from '../../../src/render/html/embed-json.ts';

const texts = [
  '</script><script>alert(1)</script>',
  '<!-- <script type="application/json" id="edition">{}</script>',
  'a\u2028b\u2029c',
  'a\r\nb\0c',
  '\\u003c & &amp; ]]>',
  '👩‍🚒 \u202e אבג',
];

describe('embedJson', () => {
  it.each(texts)('%j ends no element and reads back the same', (text) => {
    const json = embedJson({ text });
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(json)).toEqual({ text });
  });
});

describe('parseHtmlEdition', () => {
  it('reads back what was embedded, one value an edition', () => {
    const page = `<p>x</p>${embedEdition('edition', { texts })}\n${embedEdition('s2-edition', { b: [1] })}</body>`;
    expect(parseHtmlEdition(page)).toEqual([{ texts }, { b: [1] }]);
  });

  it('keeps a key that names a prototype as a key', () => {
    const [value] = parseHtmlEdition(embedEdition('edition', JSON.parse('{"__proto__":{"x":1}}')));
    expect(Object.keys(value as object)).toEqual(['__proto__']);
  });

  it.each([
    ['', 'nothing'],
    ['<p>no edition</p>', 'another page'],
    ['<script type="application/json" id="edition">{"a":1', 'a page cut short'],
    ['<script type="application/json" id="edition">{"a":</script>', 'broken JSON'],
    [`${embedEdition('edition', 1)}<script type="application/json" id="edition`, 'a tag cut short'],
  ])('finds no edition in %j: %s', (page) => expect(parseHtmlEdition(page)).toEqual([]));

  it('takes time in proportion to the page', () => {
    const page = '<script type="application/json" id="'.repeat(100_000);
    expect(parseHtmlEdition(page)).toEqual([]);
  });
});
