/** An absolute http or https address, as given but for white space around it; undefined for anything else. */
export function parseWebUrl(value: string, base?: string): string | undefined {
  const trimmed = value.trim();
  if (trimmed === '' || trimmed.length > 4000) return undefined;
  const url = URL.parse(trimmed, base);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:') || url.hostname === '') return undefined;
  return URL.canParse(trimmed) ? trimmed : url.href;
}

const tracking = /^(?:utm_\w+|fbclid|gclid|cmpid|ref|source|intcmp|hpt)$/i;

/** One key for all the addresses of one article: no scheme, no "www.", no fragment, no tracking, no slash at the end. */
export function canonicalUrlKey(value: string): string {
  const url = new URL(value);
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  const path = url.pathname.replace(/\/(?:amp|index\.html?)?$/, '');
  return `${url.host.replace(/^www\./, '')}${path}${url.search}`;
}
