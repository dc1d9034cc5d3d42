import { titleKey } from '../../blocks/headline.ts';
import { englishStopWords } from '../../word-lists.ts';
import type { PageHead } from '../page/page-head.ts';
import { type Candidate, candidatesFrom } from './chosen.ts';
import { decodeTwice } from './decode-twice.ts';
import { findArticleNode, type LinkedNode } from './json-ld.ts';
import { metaNames } from './meta-names.ts';
import { allMetas, firstMeta } from './sources.ts';
import type { PageHeading } from './visible-fields.ts';

const maxTitle = 250;

/** A page's title, and the heading that prints it. */
export interface PageTitle extends Candidate {
  readonly heading?: PageHeading;
}

/** The titles that a page gives: first the heading that one of the others means, then JSON-LD, OpenGraph, other meta tags, `<title>`. */
export function findPageTitles(
  head: PageHead,
  nodes: readonly LinkedNode[],
  headings: readonly PageHeading[],
): PageTitle[] {
  const site = firstMeta(head, ['og:site_name', 'application-name']);
  const told = [
    ...candidatesFrom('json-ld', [findArticleNode(nodes)?.get('headline')]),
    ...candidatesFrom('open-graph', allMetas(head, metaNames.title)),
    ...candidatesFrom('title', [head.title]),
  ]
    .map(({ value, from }) => ({ value: cutSite(decodeTwice(value), site), from }))
    .filter(({ value }) => value !== '' && value.length <= maxTitle);
  const printed = headings.filter(({ text }) => text.length <= maxTitle);
  const heading =
    told
      .map(({ value }) => printed.find(({ text }) => isSameHeadline(text, value)))
      .find((found) => found !== undefined) ?? printed.find(({ text }) => isTitleLike(text, site));
  return heading ? [{ value: heading.text, from: 'heading', heading }, ...told] : told;
}

/** A heading that is no site's name: three words and more. */
const isTitleLike = (text: string, site: string | undefined): boolean =>
  text.split(/\s+/).length >= 3 && titleKey(text) !== titleKey(site ?? '');

/** Whether two headlines share half of the longer one's words, or nearly all of the shorter one's; and so without "the" and "in". */
export function isSameHeadline(left: string, right: string): boolean {
  const [a, b] = [left, right].map((title) => titleKey(title).split(' '));
  return sharesWords(a!, b!) && sharesWords(withoutCommon(a!), withoutCommon(b!));
}

function sharesWords(left: readonly string[], right: readonly string[]): boolean {
  const [a, b] = [new Set(left), new Set(right)];
  const shared = [...a].filter((word) => b.has(word)).length;
  const [less, more] = [Math.min(a.size, b.size), Math.max(a.size, b.size)];
  return shared * 2 >= more || (less >= 4 && shared >= less * 0.75);
}

function withoutCommon(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !englishStopWords().has(word));
  return telling.length > 0 ? telling : words;
}

/** "Ferry strikes pier | The Daily Gull" without the site's name. */
function cutSite(title: string, site: string | undefined): string {
  const trimmed = title.replace(/\s+/g, ' ').trim();
  const bar = /^(.{10,400}?)\s[|»·•]\s[^|»·•]{2,60}$/.exec(trimmed)?.[1];
  if (bar) return bar;
  const dash = /^(.{10,400})\s[-–—:]\s([^-–—]{2,60})$/.exec(trimmed);
  return dash && site && dash[2]!.toLowerCase() === site.toLowerCase() ? dash[1]! : trimmed;
}
