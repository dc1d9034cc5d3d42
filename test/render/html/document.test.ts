import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../src/model/edition.ts';
import { renderHtml, renderHtmlDocument } from '../../../src/render/html/document.ts';
import { parseHtmlEdition } from '../../../src/render/html/embed-json.ts';
import { harbourEdition, textlessEdition } from './fixture.ts';
import { hostileEdition } from './fixture-hostile.ts';
import { createLargeEdition } from './fixture-many.ts';

const editions: readonly (readonly [string, Edition])[] = [
  ['five reports', harbourEdition],
  ['no texts', textlessEdition],
  ['hostile', hostileEdition],
  ['twelve reports', createLargeEdition(12)],
];

const emptyEdition: Edition = {
  ...createLargeEdition(1),
  articles: [],
  capture: [],
  quotations: [],
  coverage: { statements: [], outlets: [], cells: [] },
};

const idsOf = (page: string): string[] => Array.from(page.matchAll(/\sid="([^"]*)"/g), (match) => match[1]!);
const fragmentsOf = (page: string): string[] => Array.from(page.matchAll(/\shref="#([^"]*)"/g), (match) => match[1]!);
const loading = new Set(
  'img iframe frame object embed link base form math video audio source track portal use image foreignobject animate set'.split(
    ' ',
  ),
);
const acting = new Set(['style', 'src', 'srcset', 'srcdoc', 'action', 'formaction', 'ping', 'background']);

/** What a parser sees in a page. */
function listMarkup(page: string) {
  const elements = new Set<string>();
  const attributes = new Set<string>();
  const links: string[] = [];
  const parser = new Parser({
    onopentag(name, found) {
      elements.add(name);
      for (const attribute of Object.keys(found)) attributes.add(attribute);
      if (found.href !== undefined) links.push(found.href);
    },
  });
  parser.end(page);
  return { elements, attributes, links };
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe.each(editions)('a page of %s', (_, edition) => {
  const page = renderHtml(edition);

  it('holds its edition unchanged', () => {
    expect(parseHtmlEdition(page)).toEqual([JSON.parse(JSON.stringify(edition))]);
  });

  it('gives each line an address of its own, and each address a line', () => {
    const ids = idsOf(page);
    expect(new Set(ids).size).toBe(ids.length);
    expect(fragmentsOf(page).filter((fragment) => !ids.includes(fragment))).toEqual([]);
  });

  it('allows its own script and style alone', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!.replaceAll('&#39;', "'");
    const script = /<script>([\s\S]*?)<\/script>/.exec(page)![1]!;
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)![1]!;
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hashOf(script)}`,
      `style-src ${hashOf(style)}`,
      "img-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('has no element, attribute or address that could load or run anything', () => {
    const { elements, attributes, links } = listMarkup(page);
    expect([...elements].filter((name) => loading.has(name))).toEqual([]);
    expect([...attributes].filter((name) => name.startsWith('on') || acting.has(name))).toEqual([]);
    expect(links.filter((link) => !/^(?:#|https?:\/\/)/.test(link))).toEqual([]);
  });

  it('is the same every time', () => expect(renderHtml(edition)).toBe(page));
});

describe('renderHtmlDocument', () => {
  it('sets several stories in one page without an address standing twice', () => {
    const page = renderHtmlDocument([harbourEdition, textlessEdition, hostileEdition]);
    const ids = idsOf(page);
    expect(new Set(ids).size).toBe(ids.length);
    expect(fragmentsOf(page).filter((fragment) => !ids.includes(fragment))).toEqual([]);
    expect(parseHtmlEdition(page)).toHaveLength(3);
    expect(page.match(/<h1\b/g)).toHaveLength(1);
  });

  it('leaves out what an edition has nothing of', () => {
    const ids = idsOf(renderHtml(emptyEdition));
    expect(ids.filter((id) => /^(?:brief|findings|quotations|timeline|coverage|names|reports)$/.test(id))).toEqual([]);
    expect(renderHtmlDocument([])).toContain('<h1>0 stories</h1>');
  });

  it('prints only http and https addresses as links', () => {
    const page = renderHtml(hostileEdition);
    expect(page).not.toContain('href="javascript:');
    expect(page).not.toContain('href="data:');
  });

  it('prints no word of a report that the edition leaves out', () => {
    const page = renderHtml(textlessEdition);
    expect(page).not.toContain('It stood idle for most of the winter');
    expect(page).toContain('We will not open this basin for one owner');
  });
});
