import { describe, expect, it } from 'vitest';
import { isPrintedDate, splitDatedLine } from '../../../src/read/html/lines/date-lines.ts';
import { readHtml } from '../../../src/read/html/read-html.ts';

const sentence = 'The harbour authority said on Tuesday that the north pier, which is old, would stay closed for now.';
const paragraphs = `<p>${sentence}</p>`.repeat(4);

const kindsOf = (body: string, head = ''): string[] => {
  const { text, sorted } = readHtml(
    `<!doctype html><html lang="en"><head><title>Pier closed in Skerrin | The Daily Gull</title>${head}</head><body>${body}</body></html>`,
  );
  return sorted.blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
};

const under = (head: string): string[] =>
  kindsOf(`<main><header><h1>Pier closed in Skerrin</h1>${head}</header><div class="text">${paragraphs}</div></main>`);

describe('what stands between headline and text', () => {
  it.each([
    ['<div class="author-name">Jane Doe</div>', 'byline: Jane Doe'],
    ['<div><a href="/people/jane-doe">Jane Doe</a></div>', 'byline: Jane Doe'],
    ['<div>Reviewed by Jane Doe, harbour master</div>', 'byline: Reviewed by Jane Doe, harbour master'],
    ['<div>March 3, 2031 | 4:10pm</div>', 'date: March 3, 2031 | 4:10pm'],
    ['<div>Published 6 hours ago</div>', 'date: Published 6 hours ago'],
    ['<p>Jane Doe/Reuters</p>', 'credit: Jane Doe/Reuters'],
  ])('%s', (html, block) => {
    expect(under(html)).toContain(block);
  });

  it.each(['<div class="author-name">View archive</div>', '<div class="author-name">Follow</div>', '<div>0:00</div>'])(
    'not %s',
    (html) => {
      expect(under(html).filter((kind) => /^(?:byline|date)/.test(kind))).toEqual([]);
    },
  );

  it('cuts a line of author and date into both, each with its place in the page', () => {
    const kinds = under('<div class="meta">By <a href="/jane">Jane Doe</a> | 3 March 2031 | 4 min read</div>');
    expect(kinds).toContain('byline: By Jane Doe');
    expect(kinds).toContain('date: 3 March 2031');
    expect(kinds).toContain('boilerplate: 4 min read');
  });

  it('takes the name of a known author, whatever its element is called', () => {
    const data = '<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Jane Doe"}}</script>';
    const body = `<main><h1>Pier closed in Skerrin</h1><div class="x1">Jane Doe</div><div class="text">${paragraphs}</div></main>`;
    expect(kindsOf(body, data)).toContain('byline: Jane Doe');
  });
});

describe('dates in lines', () => {
  it.each(['Dec 23', 'Monday 6:30PM', 'Updated 10:01 pm PST, Tuesday, March 4, 2031', '3 hours ago', '2/24/2031'])(
    'reads %s as a date',
    (line) => {
      expect(isPrintedDate(line)).toBe(true);
    },
  );

  it.each(['11 min read', '0:00', '4.58', 'May was cold', 'Section 3', 'On March 3 the pier was closed'])(
    'reads %s as none',
    (line) => {
      expect(isPrintedDate(line)).toBe(false);
    },
  );

  it('keeps parts in order, apart, and inside of the line', () => {
    const line = 'March 3, 2031 · By Jane Doe · 3 Comments';
    const parts = splitDatedLine(line);
    expect(parts.map(({ kind, start, end }) => `${kind}: ${line.slice(start, end)}`)).toEqual([
      'date: March 3, 2031',
      'byline: By Jane Doe',
      'boilerplate: 3 Comments',
    ]);
  });
});

describe('kinds by markup', () => {
  const article = (html: string): string[] => kindsOf(`<article>${paragraphs}${html}${paragraphs}</article>`);

  it.each([
    [
      'credits by what captions call their owner',
      '<figure><img><figcaption><p>The pier at dawn.</p><p class="caption-owner">Gull Desk</p></figcaption></figure>',
      ['caption: The pier at dawn.', 'credit: Gull Desk'],
    ],
    [
      'a caption in an element that is called after caption and credit',
      '<figure><figcaption class="x__caption-credit"><div class="x__caption">A ferry in Lethby.</div><div class="x__credit">Photo by Jane Doe</div></figcaption></figure>',
      ['caption: A ferry in Lethby.', 'credit: Photo by Jane Doe'],
    ],
    ['what a figure prints', '<figure><img><div>The pier at dawn</div></figure>', ['caption: The pier at dawn']],
    [
      'a heading that is a button',
      '<h3><button>Is the pier safe?</button></h3><p>No.</p>',
      ['heading: Is the pier safe?'],
    ],
    [
      'an answer below its term',
      `<dl><dt>Is it safe?</dt><dd><p>${sentence}!</p></dd></dl>`,
      [`paragraph: ${sentence}!`],
    ],
    ['a numbered heading', `<h2>1. The pier is closed.</h2><p>${sentence}</p>`, ['heading: 1. The pier is closed.']],
    [
      'short lines of one make as a list',
      ['Weight 46 kg', 'Range 30 km', 'Speed 19 knots', 'Crew 4']
        .map((line) => `<div class="spec">${line}</div>`)
        .join(''),
      ['list: Weight 46 kg', 'list: Crew 4'],
    ],
    [
      'a link that calls to do something',
      '<div><a href="/x">Shop Gull &amp; Sons</a></div>',
      ['boilerplate: Shop Gull & Sons'],
    ],
  ])('tells %s', (_what, html, blocks) => {
    const kinds = article(html);
    for (const block of blocks) expect(kinds).toContain(block);
  });

  it('takes no plain line for a heading where the page marks its headings up', () => {
    const kinds = article(
      `<h2>The north pier</h2><p>${sentence}</p><p>Is it all over?</p><p>${sentence}</p><h2>The south pier</h2>`,
    );
    expect(kinds).toContain('paragraph: Is it all over?');
  });
});
