import type { Span } from '../../model/span.ts';
import { parseDateLine } from '../blocks/rules/date-line.ts';
import { isElement, type PageDocument, type PageElement, type PageNode, type TextSources } from './page-node.ts';

/** A heading of the first level. */
export interface PageHeading {
  readonly text: string;
  readonly source?: Span;
}

/** Metadata as a page shows it to its readers. */
export interface VisibleFields {
  readonly headings: readonly PageHeading[];
  readonly byline?: string;
  /** Texts of elements that are marked as the author's name. */
  readonly authors: readonly string[];
  /** Dates of time elements and of lines that are nothing but a date, those marked as dates of publication first. */
  readonly publishedAt: readonly string[];
}

const maxLooked = 40;
const maxByline = 200;
const bylineClass =
  /(?:^|[\s_-])(?:by-?line|author(?:s|-?names?|-?list)?|writtenby|written-by|article-?author|post-?author|contributor(?:s|-?name)?)(?:$|[\s_-])/i;
const dateClass =
  /(?:^|[\s_-])(?:(?:pub(?:lish(?:ed)?)?|posted|post|article|entry|story|timestamp)?-?(?:date(?:line)?|time|timestamp)|published|timestamp|posted-on)(?:$|[\s_-])/i;

/** Reads headings, byline and dates off a page before its article is cut out. */
export function readVisibleFields(document: PageDocument, sources: TextSources): VisibleFields {
  const found: { byline?: string; authors: string[]; dates: string[]; marked: string[] } = {
    authors: [],
    dates: [],
    marked: [],
  };
  for (const element of elementsOf(document.body)) readElement(element, found);
  return {
    headings: [...document.body.querySelectorAll('h1')]
      .slice(0, maxLooked)
      .map((heading) => readHeading(heading, sources))
      .filter(({ text }) => text !== ''),
    authors: found.authors,
    publishedAt: [...found.marked, ...found.dates],
    ...(found.byline && { byline: found.byline }),
  };
}

function* elementsOf(root: PageElement): Generator<PageElement> {
  const stack: PageNode[] = [...root.childNodes].reverse();
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (!isElement(node)) continue;
    yield node;
    stack.push(...[...node.childNodes].reverse());
  }
}

function readElement(
  element: PageElement,
  found: { byline?: string; authors: string[]; dates: string[]; marked: string[] },
): void {
  const itemprop = element.getAttribute('itemprop') ?? '';
  const classes = `${element.className} ${element.id}`.slice(0, 300);
  if (element.localName === 'time') {
    const dates = itemprop === 'datePublished' || element.hasAttribute('pubdate') ? found.marked : found.dates;
    if (dates.length < maxLooked) dates.push(element.getAttribute('datetime') || plainText(element));
  } else if (itemprop === 'datePublished') found.marked.push(element.getAttribute('content') ?? plainText(element));
  else if (dateClass.test(classes) && found.dates.length < maxLooked) addDate(element, found.dates);
  const isAuthor = itemprop === 'author' || element.getAttribute('rel') === 'author' || bylineClass.test(classes);
  if (isAuthor && found.authors.length < maxLooked) addAuthor(element, found);
}

function addDate(element: PageElement, dates: string[]): void {
  const date = parseDateLine(plainText(element));
  if (date && !date.updated) dates.push(date.date);
}

function addAuthor(element: PageElement, found: { byline?: string; authors: string[] }): void {
  const text = plainText(element);
  if (text === '' || text.length > maxByline) return;
  found.authors.push(text);
  if (!found.byline && /^by\s+\p{Lu}/iu.test(text)) found.byline = text;
}

function readHeading(heading: PageElement, sources: TextSources): PageHeading {
  const spans = textNodesOf(heading).flatMap((node) => sources.get(node) ?? []);
  const source = spans.length > 0 ? { start: spans[0]!.start, end: spans.at(-1)!.end } : undefined;
  return { text: heading.textContent.slice(0, 2000).replace(/\s+/g, ' ').trim(), ...(source && { source }) };
}

const textNodesOf = (node: PageNode): PageNode[] =>
  isElement(node) ? [...node.childNodes].flatMap(textNodesOf) : [node];

/** An element's text on one line; what stands in different elements is set apart. */
const plainText = (element: PageElement): string =>
  textNodesOf(element)
    .slice(0, 100)
    .map((node) => node.textContent)
    .join(' ')
    .slice(0, 2000)
    .replace(/\s+/g, ' ')
    .trim();
