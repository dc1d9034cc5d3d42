import type { DetectedFormat, InputFormat } from '../input.ts';

const roots: ReadonlyMap<string, readonly [format: InputFormat, what: string]> = new Map([
  ['rss', ['feed', 'an RSS feed']],
  ['feed', ['feed', 'an Atom feed']],
  ['rdf:rdf', ['feed', 'an RSS 1.0 feed']],
  ['urlset', ['sitemap', 'a sitemap']],
  ['sitemapindex', ['sitemap', 'an index of sitemaps']],
  ['opml', ['opml', 'an OPML list']],
  ['newsmessage', ['newsml', 'a NewsML-G2 message']],
  ['newsitem', ['newsml', 'a NewsML-G2 item']],
  ['newsml', ['newsml', 'a NewsML document']],
  ['nitf', ['newsml', 'a NITF document']],
]);

/** Tells documents in XML by their outermost element. */
export function detectXml(head: string): DetectedFormat | undefined {
  const tag = /^<([a-z][\w.-]{0,40}(?::[a-z][\w.-]{0,40})?)[\s>/]/i.exec(skipPrologue(head));
  const written = tag?.[1]?.toLowerCase();
  const root = written === undefined ? undefined : (roots.get(written) ?? roots.get(written.replace(/^.*:/, '')));
  if (!root || (written === 'rdf:rdf' && !/purl\.org\/rss\/|<item[\s>]/.test(head))) return undefined;
  return { format: root[0], why: `its outermost element <${tag?.[1]}> is that of ${root[1]}` };
}

/** What may stand before a document's first tag: an XML declaration, comments, and a document type that is not that of a page. */
export function skipPrologue(head: string): string {
  let rest = head;
  for (let i = 0; i < 20; i += 1) {
    const end = endOfPrologue(rest);
    if (end === undefined) break;
    rest = rest.slice(end).trimStart();
  }
  return rest;
}

function endOfPrologue(text: string): number | undefined {
  if (/^<!doctype (?!html)/i.test(text)) {
    const end = text.indexOf('>');
    const bracket = text.indexOf('[');
    const close = bracket >= 0 && bracket < end ? /\]\s*>/.exec(text) : null;
    return close ? close.index + close[0].length : end < 0 ? undefined : end + 1;
  }
  const close = text.startsWith('<!--') ? '-->' : text.startsWith('<?') ? '?>' : undefined;
  const end = close ? text.indexOf(close) : -1;
  return close === undefined || end < 0 ? undefined : end + close.length;
}
