import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../../src/read/detect-format.ts';
import { encode, paragraphs, paragraphsHtml, read, rulesOf, sentence } from '../../helpers/reading.ts';

const rss = (items: string, head = '') =>
  `<?xml version="1.0"?>${head}<rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:m="http://search.yahoo.com/mrss/"><channel><title>The Gull</title><link>https://gull.example/</link>${items}`;
const rssEnd = '</channel></rss>';
const item = `<item><title>Pier &amp;amp; bridge closed</title><link>/a/1</link><pubDate>Tue, 10 Mar 2026 08:00:00 GMT</pubDate><dc:creator>Ilse Brandt</dc:creator><description>Short.</description><c:encoded><![CDATA[${paragraphsHtml}<ul><li>One pier is shut</li></ul>]]></c:encoded></item>`;

describe('feeds', () => {
  it('reads RSS with its modules', () => {
    const { articles, notices } = read(rss(item) + rssEnd);
    expect(notices).toEqual([]);
    expect(articles[0]).toMatchObject({
      outlet: 'The Gull',
      title: 'Pier & bridge closed',
      url: 'https://gull.example/a/1',
      publishedAt: '2026-03-10T08:00:00Z',
      authors: ['Ilse Brandt'],
      origin: { format: 'feed', reader: 'read/feed' },
    });
    expect(articles[0]!.text).toBe(['Pier & bridge closed', ...paragraphs, 'One pier is shut'].join('\n\n'));
    expect(articles[0]!.blocks.map(({ kind }) => kind)).toEqual([
      'headline',
      'paragraph',
      'paragraph',
      'paragraph',
      'list',
    ]);
  });

  it('takes an item’s own source for its outlet, and says what is only a part', () => {
    const items = `<item><title>Pier closed - The Tern</title><guid>https://news.example/2</guid><source url="https://tern.example/">The Tern</source></item><item><title>Bridge</title><description>${sentence}</description></item><item><title>Lock</title><m:group><m:description>${sentence}</m:description></m:group></item>`;
    const { articles } = read(rss(items) + rssEnd);
    expect(articles.map(({ outlet, title, url }) => [outlet, title, url])).toEqual([
      ['The Tern', 'Pier closed', 'https://news.example/2'],
      ['The Gull', 'Bridge', undefined],
      ['The Gull', 'Lock', undefined],
    ]);
    expect(articles.map(({ notices }) => notices.some(({ rule }) => rule === 'read/feed/part'))).toEqual([
      true,
      true,
      true,
    ]);
    expect(articles[2]!.text).toContain(sentence);
  });

  it('reads Atom, with XHTML written out', () => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB"><title>The Gull</title><entry><title type="html">Pier &lt;b&gt;closed&lt;/b&gt;</title><link rel="self" href="https://gull.example/feed"/><link href="https://gull.example/x"/><id>x</id><updated>2026-03-11T08:00:00Z</updated><published>2026-03-10T08:00:00Z</published><author><name>Ilse Brandt</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${paragraphsHtml}</div></content></entry></feed>`;
    expect(read(feed).articles).toMatchObject([
      {
        outlet: 'The Gull',
        title: 'Pier closed',
        url: 'https://gull.example/x',
        publishedAt: '2026-03-10T08:00:00Z',
        updatedAt: '2026-03-11T08:00:00Z',
        text: ['Pier closed', ...paragraphs].join('\n\n'),
      },
    ]);
  });

  it('reads RSS 1.0 (RDF) and JSON Feed', () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://gull.example/"><title>The Gull</title></channel><item rdf:about="https://gull.example/3"><title>Pier closed</title><dc:date>2026-03-10</dc:date><description>${sentence}</description></item></rdf:RDF>`;
    expect(read(rdf).articles).toMatchObject([
      { outlet: 'The Gull', url: 'https://gull.example/3', publishedAt: '2026-03-10' },
    ]);
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Gull',
      items: [
        {
          id: '1',
          url: 'https://gull.example/1',
          title: 'A < B',
          content_text: paragraphs.join('\n\n'),
          date_published: '2026-03-10T08:00:00Z',
        },
      ],
    };
    for (const text of [JSON.stringify(feed), JSON.stringify(feed, null, 2)]) {
      expect(read(text).articles).toMatchObject([
        { outlet: 'The Gull', title: 'A < B', text: ['A < B', ...paragraphs].join('\n\n'), origin: { format: 'feed' } },
      ]);
    }
  });

  it.each([
    ['cut inside an item', rss(`${item}<item><title>Cut`), 1, 'read/xml/cut'],
    ['cut inside a tag', rss(`${item}${item}<item><title`), 2, 'read/xml/cut'],
    ['tags that do not fit', rss(`<b>${item}</i></zzz><u>`) + rssEnd, 1, 'read/xml/cut'],
    [
      'billion laughs',
      rss(item, '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]>') + rssEnd,
      1,
      'read/xml/entities',
    ],
    [
      'external entities',
      rss(
        `<item><title>&x;</title><description>${sentence}</description></item>`,
        '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
      ) + rssEnd,
      1,
      'read/xml/entities',
    ],
    ['no items', rss('') + rssEnd, 0, 'read/input/empty'],
    [
      'an OPML list',
      '<opml version="2.0"><body><outline xmlUrl="https://gull.example/rss"/></body></opml>',
      0,
      'read/list/no-articles',
    ],
    [
      'an index of sitemaps',
      '<sitemapindex><sitemap><loc>https://gull.example/s.xml</loc></sitemap></sitemapindex>',
      0,
      'read/list/no-articles',
    ],
  ])('%s', (_what, content, count, rule) => {
    const result = read(content);
    expect(result.articles).toHaveLength(count);
    expect(rulesOf(result)).toContain(rule);
  });

  it('leaves entities of a document as they are written', () => {
    const doctype = '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
    const { articles } = read(
      rss(`<item><title>A &x; b</title><description>${sentence}</description></item>`, doctype) + rssEnd,
    );
    expect(articles[0]!.title).toBe('A &x; b');
  });

  it('reads a news sitemap as titles', () => {
    const map =
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://gull.example/1</loc><n:news><n:publication><n:name>The Gull</n:name><n:language>en</n:language></n:publication><n:publication_date>2026-03-10</n:publication_date><n:title>Pier closed</n:title></n:news></url><url><loc>https://gull.example/2</loc></url></urlset>';
    const result = read(map);
    expect(result.articles).toMatchObject([
      { outlet: 'The Gull', title: 'Pier closed', url: 'https://gull.example/1', publishedAt: '2026-03-10' },
    ]);
    expect(rulesOf(result)).toContain('read/list/addresses');
  });
});

describe('tables', () => {
  it.each([
    [
      'commas',
      `url,Headline,Source,Date,Full Text\nhttps://gull.example/1,Pier closed,The Gull,2026-03-10,"${sentence}\n\nA ""second"" line"\n`,
    ],
    [
      'tabs',
      `url\theadline\tsource\tdate\tbody\nhttps://gull.example/1\tPier closed\tThe Gull\t2026-03-10\t${sentence}\n`,
    ],
    [
      'semicolons',
      `url;title;outlet;published_at;text\nhttps://gull.example/1;Pier closed;The Gull;2026-03-10;${sentence}\n`,
    ],
  ])('with %s between columns', (_what, table) => {
    const { articles } = read(table);
    expect(articles).toMatchObject([
      { outlet: 'The Gull', title: 'Pier closed', publishedAt: '2026-03-10', url: 'https://gull.example/1' },
    ]);
    expect(articles[0]!.text).toContain(sentence);
  });

  it('keeps the good rows', () => {
    const result = read(`title,text\nPier,${sentence}\nBridge,"${sentence}\nLock,x`);
    expect(result.articles.map(({ title }) => title)).toEqual(['Pier']);
    expect(rulesOf(result)).toContain('read/csv/broken-row');
  });

  it('says what is missing where it is forced', () => {
    expect(rulesOf(read('a,b\n1,2\n', { as: 'csv' }))).toEqual(['read/csv/no-text-column']);
  });
});

describe('what agencies send', () => {
  const ninjs1 = {
    uri: 'urn:wend:1',
    type: 'text',
    versioncreated: '2026-03-10T08:00:00Z',
    headline: 'Pier closed',
    byline: 'By Ilse Brandt',
    body_xhtml: paragraphsHtml,
    copyrightholder: 'Wend Agency',
    pubstatus: 'usable',
  };
  const ninjs3 = {
    uri: 'https://wend.example/1',
    contentcreated: '2026-03-10T08:00:00Z',
    headlines: [{ value: 'Pier closed' }],
    bodies: [
      { contenttype: 'text/plain', value: sentence },
      { contenttype: 'application/xhtml+xml', value: paragraphsHtml },
    ],
    infosources: [{ name: 'Wend Agency' }],
    pubstatus: 'canceled',
  };

  it.each([
    ['ninjs 1, a line', JSON.stringify(ninjs1), 'jsonl'],
    ['ninjs 1, a list', JSON.stringify([ninjs1], null, 2), 'ninjs'],
    ['ninjs 3', JSON.stringify(ninjs3, null, 2), 'ninjs'],
  ])('%s', (_what, text, format) => {
    expect(detectFormat(encode(text)).format).toBe(format);
    expect(read(text).articles).toMatchObject([
      {
        outlet: 'Wend Agency',
        title: 'Pier closed',
        publishedAt: '2026-03-10T08:00:00Z',
        text: ['Pier closed', ...paragraphs].join('\n\n'),
      },
    ]);
  });

  it('says what an agency took back', () => {
    expect(rulesOf(read(JSON.stringify(ninjs3, null, 2)))).toEqual(['read/wire/status']);
  });

  it('NewsML-G2, many items in a message', () => {
    const text = `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem guid="urn:x" xml:lang="en"><itemMeta><provider literal="Wend Agency"/><versionCreated>2026-03-10T09:00:00Z</versionCreated><pubStatus qcode="stat:usable"/></itemMeta><contentMeta><contentCreated>2026-03-10T08:00:00Z</contentCreated><headline>Pier closed</headline><by>Ilse Brandt</by></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>no</title></head><body>${paragraphsHtml}</body></html></inlineXML></contentSet></newsItem><newsItem guid="pic"><contentSet><remoteContent href="https://wend.example/p.jpg"/></contentSet></newsItem></itemSet></newsMessage>`;
    const result = read(text);
    expect(result.articles).toMatchObject([
      {
        id: 'urn:x',
        outlet: 'Wend Agency',
        agency: 'Wend Agency',
        title: 'Pier closed',
        publishedAt: '2026-03-10T08:00:00Z',
        updatedAt: '2026-03-10T09:00:00Z',
        text: ['Pier closed', ...paragraphs].join('\n\n'),
      },
    ]);
    expect(rulesOf(result)).toEqual(['read/piece/no-text']);
  });

  it('NITF', () => {
    const text = `<nitf><head><docdata><date.issue norm="20260310T080000Z"/><doc.copyright holder="Wend Agency"/></docdata></head><body><body.head><hedline><hl1>Pier closed</hl1></hedline><byline>By Ilse Brandt</byline></body.head><body.content><block>${paragraphsHtml}</block></body.content></body></nitf>`;
    expect(read(text).articles).toMatchObject([
      {
        outlet: 'Wend Agency',
        title: 'Pier closed',
        publishedAt: '2026-03-10T08:00:00Z',
        authors: ['Ilse Brandt'],
        text: ['Pier closed', ...paragraphs].join('\n\n'),
      },
    ]);
  });
});
