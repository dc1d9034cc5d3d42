import { gzipSync } from 'node:zlib';
import { writeRecord } from '../../src/read/warc/write-record.ts';
import { makePdf, makeTar, makeZip } from './archives.ts';
import { encode, paragraphs, paragraphsHtml, sentence } from './reading.ts';

const body = paragraphs.join('\n\n');

/** A page with the report. */
export const samplePage = `<!doctype html><html lang="en"><head><title>Pier closed</title><meta property="og:site_name" content="The Gull"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Pier closed","datePublished":"2026-03-10T08:00:00Z"}</script></head><body><article><h1>Pier closed</h1>${paragraphsHtml}</article></body></html>`;

const feed = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Gull</title>${[1, 2, 3].map((number) => `<item><title>Pier ${number}</title><link>https://gull.example/${number}</link><pubDate>Tue, 10 Mar 2026 08:00:00 GMT</pubDate><content:encoded><![CDATA[${paragraphsHtml}]]></content:encoded></item>`).join('')}</channel></rss>`;

const mail = `From: "Wend City Council" <press@wend.example>\r\nTo: desk@gull.example\r\nSubject: =?utf-8?q?Pier_closed?=\r\nDate: Tue, 10 Mar 2026 08:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8; format=flowed\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${sentence} =E2=80=9CYes=E2=80=9D.\r\n--b\r\nContent-Type: text/html\r\nContent-Disposition: attachment; filename="page.html"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(samplePage).toString('base64')}\r\n--b--\r\n`;

const exported = [1, 2]
  .map(
    (number) =>
      `Pier closed ${number}\nThe Gull\nMarch 1${number}, 2026 Tuesday\n\nCopyright 2026 Gull Media\n\nSection: NEWS\nLength: 512 words\nByline: Ilse Brandt\n\nBody\n\n${body}\n\nClassification\n\nLanguage: ENGLISH\n\nLoad-Date: March 11, 2026\n\nEnd of Document\n`,
  )
  .join('\n');

const docx = makeZip([
  { name: '[Content_Types].xml', content: '<Types/>' },
  {
    name: 'word/document.xml',
    content: `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Pier closed</w:t></w:r></w:p>${paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
  },
]);

/** A web archive with pages, in order of their numbers. */
export const sampleWarc = (pages: number): Uint8Array =>
  Buffer.concat(
    Array.from({ length: pages }, (_, index) => {
      const { bytes } = writeRecord({
        type: 'response',
        date: '2026-03-10T08:00:00Z',
        targetUri: `https://gull.example/${index + 1}`,
        contentType: 'application/http; msgtype=response',
        http: { start: 'HTTP/1.1 200 OK', headers: [['Content-Type', 'text/html; charset=utf-8']] },
        body: encode(samplePage.replaceAll('Pier', `Pier ${index + 1}`)),
      });
      return gzipSync(bytes);
    }),
  );

/** An input of each format that is read, by name. */
export const createSamples = (): ReadonlyMap<string, Uint8Array> =>
  new Map<string, Uint8Array>([
    ['text', encode(`Pier closed\n\nBy Ilse Brandt\n\n${body}`)],
    ['markdown', encode(`# Pier closed\n\n*A deck*\n\n${body}\n\n> A quote\n\n- One\n- Two\n`)],
    ['html', encode(samplePage)],
    ['jsonl', encode([1, 2, 3].map((id) => JSON.stringify({ id, text: body, publishedAt: '2026-03-10' })).join('\n'))],
    ['json', encode(JSON.stringify([{ title: 'Pier', text: body }, { html: samplePage }], null, 1))],
    [
      'csv',
      encode(
        `title,text,outlet,date\n"Pier","${body.replaceAll('"', '""')}",The Gull,2026-03-10\nBridge,${sentence.replaceAll(',', '')},The Tern,2026-03-11\n`,
      ),
    ],
    ['rss', encode(feed)],
    [
      'atom',
      encode(
        `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Gull</title><entry><title>Pier</title><link href="https://gull.example/1"/><updated>2026-03-10T08:00:00Z</updated><content type="xhtml"><div>${paragraphsHtml}</div></content></entry></feed>`,
      ),
    ],
    [
      'jsonfeed',
      encode(
        JSON.stringify({
          version: 'https://jsonfeed.org/version/1.1',
          title: 'The Gull',
          items: [{ id: '1', content_html: paragraphsHtml }],
        }),
      ),
    ],
    [
      'sitemap',
      encode(
        '<urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://gull.example/1</loc><news:news><news:title>Pier</news:title></news:news></url></urlset>',
      ),
    ],
    ['opml', encode('<opml version="2.0"><body><outline xmlUrl="https://gull.example/rss"/></body></opml>')],
    [
      'newsml',
      encode(
        `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="x"><itemMeta><provider literal="Wend"/></itemMeta><contentMeta><headline>Pier</headline></contentMeta><contentSet><inlineXML><html><body>${paragraphsHtml}</body></html></inlineXML></contentSet></newsItem>`,
      ),
    ],
    [
      'ninjs',
      encode(
        JSON.stringify(
          { uri: 'x', headline: 'Pier', body_xhtml: paragraphsHtml, versioncreated: '2026-03-10' },
          null,
          1,
        ),
      ),
    ],
    ['export', encode(exported)],
    ['mail', encode(mail)],
    [
      'mbox',
      encode(`From a@b.example Tue Mar 10 08:00:00 2026\n${mail}\nFrom a@b.example Tue Mar 10 08:00:00 2026\n${mail}`),
    ],
    [
      'mhtml',
      encode(
        `Snapshot-Content-Location: https://gull.example/p\r\nMIME-Version: 1.0\r\nFrom: x\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n${samplePage}\r\n--b--`,
      ),
    ],
    [
      'rtf',
      encode(
        `{\\rtf1\\ansi{\\fonttbl{\\f0 Times;}}{\\b Pier closed}\\par ${sentence}\\par \\'93Yes\\'94 \\u8212? no\\par}`,
      ),
    ],
    ['docx', docx],
    [
      'pdf',
      makePdf([
        [...paragraphs.map((text, index) => ({ text: text.replace(/[“”]/g, "'"), y: 700 - index * 40, size: 9 }))],
      ]),
    ],
    ['warc', sampleWarc(3)],
    [
      'zip',
      makeZip([
        { name: 'a/page.html', content: samplePage },
        { name: 'feed.xml', content: feed },
        { name: 'b.docx', content: docx },
      ]),
    ],
    [
      'tar.gz',
      gzipSync(
        makeTar([
          { name: 'page.html', content: samplePage },
          { name: 'report.txt', content: body },
        ]),
      ),
    ],
  ]);
