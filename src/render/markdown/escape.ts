import { sanitizeLine } from '../sanitize.ts';

const special = /[\\`*_[\]#|~$^={}]/g;
const marks: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
]);

/**
 * A report's words as Markdown that prints them and does nothing else: no emphasis, link, image, HTML, autolink, list or heading
 * comes of them. One line. Source: CommonMark 0.31 and GitHub Flavored Markdown 0.29, backslash escapes and autolinks.
 */
export function escapeMarkdown(text: string): string {
  return sanitizeLine(text)
    .replace(/[&<>]/g, (mark) => marks.get(mark)!)
    .replace(special, '\\$&')
    .replace(/:(?=\/\/)|(?<=\b(?:mailto|xmpp|javascript|data)):|@|!(?=\\\[)/gi, '\\$&')
    .replace(/\bwww\./gi, (start) => `${start.slice(0, -1)}\\.`)
    .replace(/^(?:[-+](?=[-+ ]|$)|\d{1,9}[.)](?= |$))/, (start) => `${start.slice(0, -1)}\\${start.at(-1)}`);
}

const maxUrlLength = 2000;

/** A link to a page, or nothing if the address is none of the web's: only http and https ever become links. */
export function linkUrl(url: string | undefined): string {
  if (url === undefined || url.length > maxUrlLength || !URL.canParse(url)) return '';
  const { protocol, href } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return '';
  return `<${href.replace(/[<>\s\\`|]/g, encodeURIComponent)}>`;
}
