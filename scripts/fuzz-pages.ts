import { gzipSync } from 'node:zlib';
import { type GoldPage, readPageLines } from '../eval/read/page-sets.ts';
import { writeRecord } from '../src/read/warc/write-record.ts';

const maxUnits = 400_000;
const itemUnits = 40_000;

/** Real pages by id, and feeds and web archives made of them, as inputs that a fuzz run changes; the folder is named by VARIORUM_DATA. */
export function createPageSamples(): ReadonlyMap<string, Uint8Array> {
  const pages = [...readPageLines('wcxb-dev', 'seen'), ...readPageLines('zyte', 'seen')].map(({ page }) => page);
  const samples = new Map(pages.map(({ id, html }) => [id, encode(html.slice(0, maxUnits))]));
  for (let at = 0; at + 3 <= pages.length; at += 12) {
    const some = pages.slice(at, at + 3);
    samples.set(`rss-${at}`, encode(makeFeed(some)));
    samples.set(`atom-${at}`, encode(makeAtom(some)));
    samples.set(`warc-${at}`, makeArchive(some));
    samples.set(`jsonl-${at}`, encode(some.map(({ id, html }) => JSON.stringify({ id, html })).join('\n')));
  }
  return samples;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A piece of a page's body. */
const bodyOf = ({ html }: GoldPage): string => {
  const start = Math.max(0, html.search(/<(?:article|main|h1)\b/i));
  return html.slice(start, start + itemUnits).toWellFormed();
};

const guard = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const makeFeed = (pages: readonly GoldPage[]): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Gull</title>${pages
    .map(
      (page) =>
        `<item><title>${page.id}</title><link>https://gull.example/${page.id}</link><pubDate>Tue, 10 Mar 2026 08:00:00 GMT</pubDate><content:encoded><![CDATA[${bodyOf(page).replaceAll(']]>', '')}]]></content:encoded></item>`,
    )
    .join('')}</channel></rss>`;

const makeAtom = (pages: readonly GoldPage[]): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Gull</title>${pages
    .map(
      (page) =>
        `<entry><title>${page.id}</title><updated>2026-03-10T08:00:00Z</updated><content type="html">${guard(bodyOf(page))}</content></entry>`,
    )
    .join('')}</feed>`;

const makeArchive = (pages: readonly GoldPage[]): Uint8Array =>
  Buffer.concat(
    pages.map(({ id, html }) => {
      const { bytes } = writeRecord({
        type: 'response',
        date: '2026-03-10T08:00:00Z',
        targetUri: `https://gull.example/${id}`,
        contentType: 'application/http; msgtype=response',
        http: { start: 'HTTP/1.1 200 OK', headers: [['Content-Type', 'text/html; charset=utf-8']] },
        body: encode(html.slice(0, maxUnits)),
      });
      return gzipSync(bytes);
    }),
  );
