import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/read/html/read-html.ts';

const sentence = 'The harbour authority said on Tuesday that the north pier, which is old, would stay closed for now.';
const paragraphs = `<p>${sentence}</p>`.repeat(4);

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Pier closed | The Daily Gull</title>${head}</head><body>${body}</body></html>`;

const kindsOf = (html: string): string[] => {
  const { text, sorted } = readHtml(html);
  return sorted.blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
};

describe('content', () => {
  it('reads the parts that React moves to their places', () => {
    const html = `<div><template id="B:0"></template></div><footer>The Gull</footer><div hidden id="S:0"><article>${paragraphs}<template id="P:1"></template></article></div><div hidden id="S:1"><p>${sentence} MOVED</p></div>`;
    expect(readHtml(page(html)).text).toContain('MOVED');
  });

  it('puts the title first and tells kinds apart', () => {
    const html = page(
      `<nav><a href="/">Home</a></nav><article><h1>Pier closed</h1><p class="byline">By Jane Doe</p>${paragraphs}
       <h2>What comes next</h2><p>${sentence} &amp; more &#8220;soon&#8221;.</p>
       <blockquote><p>${sentence}</p></blockquote><ul><li>One pier is closed.</li><li>Two are open.</li></ul>
       <table><tr><td>Piers</td><td>3</td></tr><tr><td>Ferries</td><td>2</td></tr></table>
       <figure><img src="a.jpg"><figcaption>The pier at dawn. <span class="credit">Jane Doe/Reuters</span></figcaption></figure>
       ${paragraphs}<p>Sign up for our newsletter</p></article><footer>© 2026 The Daily Gull</footer>`,
    );
    const kinds = kindsOf(html);
    expect(kinds[0]).toBe('headline: Pier closed');
    for (const block of [
      'heading: What comes next',
      `paragraph: ${sentence} & more “soon”.`,
      `quote: ${sentence}`,
      'list: One pier is closed.',
      'list: Two are open.',
      'table: Piers\t3',
      'caption: The pier at dawn.',
      'credit: Jane Doe/Reuters',
      'boilerplate: Sign up for our newsletter',
    ]) {
      expect(kinds).toContain(block);
    }
    expect(kinds.join()).not.toMatch(/Home|©/);
  });

  it.each([
    ['template', '<template><p>SECRET</p></template>'],
    ['noscript', '<noscript><p>SECRET</p></noscript>'],
    ['script', '<script>"SECRET"</script>'],
    ['style', '<style>SECRET{}</style>'],
    ['hidden', '<p hidden>SECRET</p>'],
    ['display: none', '<div style="color:red; display : none"><p>SECRET</p></div>'],
    ['visibility: hidden', '<p style="VISIBILITY:hidden">SECRET</p>'],
    ['aria-hidden', '<p>Seen <span aria-hidden="true">SECRET</span></p>'],
    ['comment', '<!-- SECRET -->'],
    ['nested in hidden', '<div hidden><div><p>SECRET</p></div></div>'],
    ['a part without a place', '<template id="B:1"></template><div hidden id="S:2"><p>SECRET</p></div>'],
  ])('hidden text never becomes text: %s', (_what, hidden) => {
    expect(readHtml(page(`<article>${paragraphs}${hidden}${paragraphs}</article>`)).text).not.toContain('SECRET');
  });

  it('keeps an article behind an open dialog', () => {
    const { text } = readHtml(page(`<main aria-hidden="true"><article>${paragraphs}</article></main>`));
    expect(text).toContain(sentence);
  });

  it('says where in the page a block was read', () => {
    const html = page(`<article><h1>Pier closed</h1><p>First &amp; ${sentence}</p>${paragraphs}</article>`);
    const { text, sorted } = readHtml(html);
    const block = sorted.blocks.find(({ start }) => text.startsWith('First', start));
    expect(html.slice(block!.source!.start, block!.source!.end)).toBe(`First &amp; ${sentence}`);
  });

  it('takes the whole body where there is no article', () => {
    const { text, notices } = readHtml('<p>Hello</p>');
    expect(text).toContain('Hello');
    expect(notices.length).toBeLessThanOrEqual(1);
  });

  it('reads what is nested deep', () => {
    const { text } = readHtml(page(`${'<div>'.repeat(5000)}${paragraphs}${'</div>'.repeat(5000)}`));
    expect(text).toContain(sentence);
  });

  it('cuts a page that is nested without end', () => {
    const { notices } = readHtml(page(`<p>Hello</p>${'<div>'.repeat(1_000_000)}`));
    expect(notices.map(({ rule }) => rule)).toContain('read/html/cut');
  });
});

describe('metadata', () => {
  it('reads JSON-LD, graphs and references included', () => {
    const linked = {
      '@graph': [
        { '@id': '#o', '@type': 'NewsMediaOrganization', name: 'The Daily Gull' },
        { '@id': '#p', '@type': 'Person', name: 'Jane Doe' },
        {
          '@type': ['NewsArticle'],
          headline: 'Pier closed for good',
          datePublished: '2026-03-10T17:20:00+0100',
          dateModified: '2026-03-11',
          author: [{ '@id': '#p' }, { '@type': 'Organization', name: 'Example Press' }],
          publisher: { '@id': '#o' },
        },
      ],
    };
    const head = `<script type="application/ld+json">${JSON.stringify(linked)}</script><link rel="canonical" href="https://gull.example/pier">`;
    expect(readHtml(page(`<article>${paragraphs}</article>`, head)).own.fields).toMatchObject({
      title: 'Pier closed for good',
      outlet: 'The Daily Gull',
      authors: ['Jane Doe'],
      publishedAt: '2026-03-10T17:20:00+01:00',
      updatedAt: '2026-03-11',
      url: 'https://gull.example/pier',
    });
  });

  it('reads OpenGraph, meta and time where there is no JSON-LD', () => {
    const head = `<meta property="og:site_name" content="The Daily Gull"><meta property="og:title" content="Pier closed"><meta name="author" content="Jane Doe">`;
    const { fields } = readHtml(
      page(`<article><time datetime="2026-03-10">10 March</time>${paragraphs}</article>`, head),
    ).own;
    expect(fields).toMatchObject({
      title: 'Pier closed',
      outlet: 'The Daily Gull',
      authors: ['Jane Doe'],
      publishedAt: '2026-03-10',
    });
  });

  it.each([
    ['javascript:alert(1)', '<link rel="canonical" href="javascript:alert(1)">'],
    ['data:', '<meta property="og:url" content="data:text/html,x">'],
  ])('drops an address that is none: %s', (_what, head) => {
    const { own } = readHtml(page(`<article>${paragraphs}</article>`, head));
    expect(own.fields.url).toBeUndefined();
    expect(own.notices.map(({ rule }) => rule)).toContain('read/field/url');
  });

  it('reports broken JSON-LD', () => {
    const { own } = readHtml(
      page(`<article>${paragraphs}</article>`, '<script type="application/ld+json">{"a":</script>'),
    );
    expect(own.notices.map(({ rule }) => rule)).toEqual(['read/html/json-ld']);
  });
});
