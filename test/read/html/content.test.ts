import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/read/html/read-html.ts';

const sentence = 'The harbour authority said on Tuesday that the north pier, which is old, would stay closed for now.';
const paragraphs = `<p>${sentence}</p>`.repeat(6);
const teaser = (title: string) =>
  `<div class="item"><h3><a href="/x">${title}, which nobody saw coming</a></h3><p>The boats came back late, said the harbour master of the town.</p></div>`;

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Pier closed once more | The Daily Gull</title>${head}</head><body>${body}</body></html>`;

const read = (html: string) => {
  const { text, sorted, notices, own } = readHtml(html);
  return {
    kinds: sorted.blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
    text,
    notices,
    own,
    sorted,
  };
};

describe('what is no part of an article', () => {
  it.each([
    [
      'a footer',
      `<article>${paragraphs}</article><footer><p>SECRET is ours, and all rights are reserved by us, the owners.</p></footer>`,
    ],
    [
      'comments',
      `<article>${paragraphs}</article><div id="comments"><div class="comment"><p>SECRET was here, and so was I, my friends.</p></div></div>`,
    ],
    [
      'related articles',
      `<article>${paragraphs}<div class="related"><p>SECRET boats were seen, said the master, off the coast.</p></div></article>`,
    ],
    ['teasers', `<main>${paragraphs}${teaser('SECRET one')}${teaser('SECRET two')}${teaser('SECRET three')}</main>`],
    [
      'a newsletter box',
      `<article>${paragraphs}<div class="newsletter-box"><p>Get SECRET news, every morning, in your inbox.</p></div>${paragraphs}</article>`,
    ],
    [
      'a cookie wall',
      `<div class="cookie-consent"><p>SECRET cookies are used, and you agree to them, by staying.</p></div><article>${paragraphs}</article>`,
    ],
    [
      'a list of links',
      `<article>${paragraphs}<ul>${'<li><a href="/x">SECRET story of the day</a></li>'.repeat(5)}</ul></article>`,
    ],
    [
      'what stands above the headline',
      `<main><p>Breaking: the SECRET ship has sunk, said the guard.</p><h1>Pier closed once more</h1>${paragraphs}</main>`,
    ],
  ])('%s', (_what, body) => {
    expect(read(page(body)).text).not.toContain('SECRET');
  });
});

describe('what is part of it', () => {
  it.each([
    [
      'a wrapper named as furniture',
      `<div class="sidebar-layout widget"><h1>Pier closed once more</h1><p>KEPT, ${sentence}</p>${paragraphs}</div>`,
    ],
    [
      'the last paragraph behind a box',
      `<article>${paragraphs}<aside>Advertisement</aside><div><p>KEPT, ${sentence}</p></div></article>`,
    ],
    [
      'a list in the text',
      `<article>${paragraphs}<ul><li>KEPT is one of the two.</li><li>The other is not.</li></ul>${paragraphs}</article>`,
    ],
    [
      'a class about the topic',
      `<article class="post category-comments tag-newsletter"><p>KEPT, ${sentence}</p>${paragraphs}</article>`,
    ],
    ['unclosed tags', `<h1>Pier closed once more<p>KEPT, ${sentence}<p>${sentence}<div><p>${sentence}<b>${sentence}`],
  ])('%s', (_what, body) => {
    expect(read(page(body)).text).toContain('KEPT');
  });

  it('takes deck, byline and opening caption from above the text', () => {
    const head =
      '<header><h1>Pier closed once more</h1><p class="standfirst">Nobody knows when it will open, and few still ask.</p><div class="byline">By Jane Doe</div><figure><figcaption>The pier at dawn.</figcaption></figure></header>';
    const { kinds } = read(page(`${head}<div class="body">${paragraphs}</div>`));
    expect(kinds.slice(0, 4)).toEqual([
      'headline: Pier closed once more',
      'deck: Nobody knows when it will open, and few still ask.',
      'byline: By Jane Doe',
      'caption: The pier at dawn.',
    ]);
  });

  it('knows a first paragraph from a deck, though it is the summary', () => {
    const lead = 'A storm closed the pier, the authority said.';
    const { kinds } = read(
      page(`<article><p>${lead}</p>${paragraphs}</article>`, `<meta name="description" content="${lead}">`),
    );
    expect(kinds).toContain(`paragraph: ${lead}`);
  });

  it('marks a line that is a link to another article, and a line of dates', () => {
    const { kinds } = read(
      page(
        `<article>${paragraphs}<p><a href="/x">TWO BOATS LOST OFF SKERRIN IN A STORM</a></p><p>Published: 10:48, Tue, Nov 19, 2030 | Updated: 11:05, Tue, Nov 19, 2030</p>${paragraphs}</article>`,
      ),
    );
    expect(kinds).toContain('boilerplate: TWO BOATS LOST OFF SKERRIN IN A STORM');
    expect(kinds.find((kind) => kind.includes('10:48'))).toMatch(/^date/);
  });

  it('gives the updates of a live blog their times', () => {
    const update = (time: string, what: string) =>
      `<section><time datetime="${time}">now</time><p>${what} ${sentence}</p><p>${sentence}</p></section>`;
    const head = `<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Pier closed once more"}</script>`;
    const { sorted, text } = read(
      page(
        `<article><h1>Pier closed once more</h1>${update('2031-03-10T10:20:00Z', 'LATER')}${update('2031-03-10T10:00:00Z', 'FIRST')}</article>`,
        head,
      ),
    );
    const times = sorted.blocks
      .filter(({ publishedAt }) => publishedAt)
      .map((block) => [text.slice(block.start, block.start + 5), block.publishedAt]);
    expect(times).toEqual([
      ['LATER', '2031-03-10T10:20:00Z'],
      ['FIRST', '2031-03-10T10:00:00Z'],
    ]);
  });
});

describe('notices', () => {
  const article = JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'Pier closed',
    articleBody: `${sentence}\n\n`.repeat(8),
  });
  it.each([
    ['read/html/paywall', page(`<article>${paragraphs}<p>Subscribe to continue reading.</p></article>`)],
    [
      'read/html/paywall',
      page(
        `<article>${paragraphs}</article>`,
        '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>',
      ),
    ],
    ['read/html/login-wall', page('<h1>Welcome</h1><form><input name="a"><input type="password"></form>')],
    [
      'read/html/error-page',
      '<title>Page not found</title><h1>Oh no</h1><p>The page you are looking for was moved, or it never was.</p>',
    ],
    ['read/html/framed', '<html><frameset cols="20,80"><frame src="a"><frame src="b"></frameset></html>'],
    [
      'read/html/from-data',
      `<html><head><script type="application/ld+json">${article}</script></head><body><div id="root"></div></body></html>`,
    ],
    ['read/html/no-article', page('<img src="x.jpg">')],
  ])('%s', (rule, html) => {
    expect(read(html).notices.map((notice) => notice.rule)).toContain(rule);
  });

  it('gives none for an article', () => {
    expect(read(page(`<h1>Pier closed once more</h1><article>${paragraphs}</article>`)).notices).toEqual([]);
  });

  it('takes the text of a page that is only data', () => {
    const { text } = read(`<script type="application/ld+json">${article}</script>`);
    expect(text).toContain(sentence);
  });
});

describe('hostile pages', () => {
  it.each([
    ['nested divs', `${paragraphs}${'<div>'.repeat(300_000)}`],
    ['unclosed bold', `${paragraphs}${'<b>x '.repeat(200_000)}`],
    ['stray closing tags', `${paragraphs}${'<div>'.repeat(5000)}${'</b>'.repeat(500_000)}`],
    ['entities that never end', `${paragraphs}<p>${'&#1'.repeat(500_000)}`],
    ['angle brackets', `${paragraphs}<p>${'<'.repeat(500_000)}`],
    ['breaks', `${paragraphs}<p>${'x<br>'.repeat(100_000)}`],
    ['an unclosed comment', `${paragraphs}<!--${'-'.repeat(500_000)}`],
    ['one long class', `${paragraphs}<p class="${'comment '.repeat(200_000)}">x</p>`],
  ])('%s: what was good is kept, in time', (_what, body) => {
    const before = performance.now();
    expect(read(page(body)).text).toContain(sentence);
    expect(performance.now() - before).toBeLessThan(5000);
  });
});
