import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/read/html/read-html.ts';

const sentence = 'The harbour authority said on Tuesday that the north pier, which is old, would stay closed for now.';
const others = `<p>${sentence}</p>`.repeat(4);

/** The page's own characters behind the block that begins with `start`. */
function sourceOf(html: string, start: string): string | undefined {
  const { text, sorted } = readHtml(html);
  const block = sorted.blocks.find((candidate) => text.startsWith(start, candidate.start));
  return block?.source && html.slice(block.source.start, block.source.end);
}

describe('where in the page a block stands', () => {
  it.each([
    [
      'plain',
      'Ask Jane, she said, and so they all did in the end.',
      'Ask Jane, she said, and so they all did in the end.',
    ],
    [
      'entity first',
      '&ldquo;Ask&rdquo; said Jane, and so they all did in the end.',
      '&ldquo;Ask&rdquo; said Jane, and so they all did in the end.',
    ],
    [
      'entity last',
      'Ask Jane, she said, and so they all did: &#8220;soon&#8221;',
      'Ask Jane, she said, and so they all did: &#8220;soon&#8221;',
    ],
    [
      'tags inside',
      'Ask <a href="x"><b>Jane</b></a>, she said, and so they all did.',
      'Ask <a href="x"><b>Jane</b></a>, she said, and so they all did.',
    ],
    [
      'white space around',
      '\r\n\t  Ask Jane, she said, and so they all did.  \n',
      'Ask Jane, she said, and so they all did.',
    ],
    [
      'an emoji and a combining mark',
      'Ask 😀 Jane\u0301, she said, and so they all did. 😀',
      'Ask 😀 Jane\u0301, she said, and so they all did. 😀',
    ],
    [
      'no-break space last',
      'Ask Jane, she said, and so they all did.&nbsp;',
      'Ask Jane, she said, and so they all did.',
    ],
  ])('%s', (_what, inner, source) => {
    const html = `<html><body><article><h1>Pier closed again</h1>${others}<p>${inner}</p>${others}</article></body></html>`;
    expect(sourceOf(html, source.startsWith('&ldquo;') ? '“Ask' : 'Ask')).toBe(source);
  });

  it('tells the two halves of a paragraph that is cut by two breaks', () => {
    const html = `<article>${others}<p>Ask Jane, she said, and so they did.<br><br>Tell Joan &amp; John, he said, and so they did.</p></article>`;
    expect(sourceOf(html, 'Ask')).toBe('Ask Jane, she said, and so they did.');
    expect(sourceOf(html, 'Tell')).toBe('Tell Joan &amp; John, he said, and so they did.');
  });

  it('points at the printed headline, and cuts a dateline off to the unit', () => {
    const html = `<title>Pier closed again</title><h1>Pier <i>closed</i> again</h1><article><p>LETHBY, Sept 3 (Reuters) &mdash; ${sentence}</p>${others}</article>`;
    expect(sourceOf(html, 'Pier')).toBe('Pier <i>closed</i> again');
    expect(sourceOf(html, 'LETHBY')).toBe('LETHBY, Sept 3 (Reuters) &mdash;');
  });
});
