import type { Span } from '../../../model/span.ts';
import { type FoundDate, findDates } from '../../fields/find-dates.ts';
import type { PageBlock } from '../lines/block-writer.ts';
import { lineOf, type PageElement, textsOf } from '../page/page-node.ts';
import { cleanByline, isBylineLabel, opensByline } from './bylines.ts';

/** A heading of the first level. */
export interface PageHeading {
  readonly text: string;
  readonly source: Span;
  readonly element: PageElement;
}

/** Metadata as a page shows it to its readers. */
export interface VisibleFields {
  /** What stands where a page names its authors, without "By". */
  readonly authors: readonly string[];
  /** Dates that are marked up as the date of publication. */
  readonly marked: readonly string[];
  /** Dates near the headline, in order. */
  readonly dates: readonly FoundDate[];
}

/** A page with the place where its article begins. */
export interface OpenedPage {
  readonly elements: readonly PageElement[];
  readonly blocks: readonly PageBlock[];
  /** The headline, or else the first block of the article. */
  readonly opening?: PageElement;
  /** Whether "3/4/2025" is March. */
  readonly monthFirst?: boolean;
}

const maxLooked = 40;

/** The headings of the first level that have a text. */
export function findHeadings(elements: readonly PageElement[]): PageHeading[] {
  const headings: PageHeading[] = [];
  for (const element of elements) {
    if (element.name !== 'h1' || headings.length >= maxLooked) continue;
    const text = lineOf(element);
    const texts = textsOf(element).filter((node) => node.text.trim() !== '');
    if (text !== '') headings.push({ text, element, source: { start: texts[0]!.start, end: texts.at(-1)!.end } });
  }
  return headings;
}

/** Reads authors and dates off a page, from the lines around its headline and from what is marked up as such. */
export function readVisibleFields(page: OpenedPage): VisibleFields {
  const zone = zoneOf(page);
  const found: Found = { near: [], far: [], marked: [], dates: [], times: [] };
  for (const element of page.elements) readElement(element, zone, found);
  const read = (from: number, to: number) => readLines(page.blocks.slice(from, to), page.monthFirst, found);
  // What stands above a headline may be the date of today.
  read(zone.at, zone.to);
  read(zone.from, zone.at);
  const days = new Set(found.times.map(({ date }) => date.slice(0, 10)));
  const dates = [...found.dates, ...(days.size === 1 ? found.times.slice(0, 1) : [])];
  return { authors: found.near.length > 0 ? found.near : found.far, marked: found.marked, dates };
}

interface Zone {
  readonly from: number;
  /** The headline. */
  readonly at: number;
  readonly to: number;
  /** The orders of the elements that its first and last block stand in. */
  readonly first: number;
  readonly last: number;
}

/** The lines above the headline that may belong to it, and those below it up to the text. */
function zoneOf({ blocks, opening }: OpenedPage): Zone {
  const order = opening?.order ?? 0;
  const at = Math.max(
    blocks.findIndex(({ element }) => element.order >= order),
    0,
  );
  const text = blocks.findIndex((block, index) => index > at && block.text.length >= 200 && block.linkUnits < 50);
  const to = Math.min(Math.max(text + 1, at + 12), at + 25, blocks.length);
  const from = Math.max(0, at - 6);
  return { from, at, to, first: blocks[from]?.element.order ?? 0, last: blocks[to - 1]?.element.order ?? 0 };
}

interface Found {
  readonly near: string[];
  readonly far: string[];
  readonly marked: string[];
  readonly dates: FoundDate[];
  /** Dates of time elements that are not near the headline. */
  readonly times: FoundDate[];
}

const bylineClass =
  /(?:^|[\s_-])(?:by-?line|author(?:s|-?names?|-?list)?|writtenby|written-by|article-?author|post-?author|contributor(?:s|-?name)?)(?:$|[\s_-])/i;
const told = /author|by|contributor/i;

function readElement(element: PageElement, { first, last }: Zone, found: Found): void {
  const { name, attributes, order } = element;
  const { itemprop, rel, class: classes } = attributes;
  const isNear = order >= first && order <= last;
  if (name === 'time' || name === 'date') readTime(element, isNear, found);
  else if (itemprop && /^date-?published$|^published-?date$/i.test(itemprop) && found.marked.length < maxLooked)
    found.marked.push(attributes.content ?? lineOf(element, ' '));
  const isMarked = itemprop === 'author' || rel === 'author' || rel === 'author nofollow';
  if (!isMarked && !(classes && told.test(classes) && bylineClass.test(classes.slice(0, 300)))) return;
  const into = isNear ? found.near : found.far;
  const author = into.length < maxLooked ? cleanByline(lineOf(element, ' ')) : undefined;
  if (author) into.push(author);
}

function readTime(element: PageElement, isNear: boolean, found: Found): void {
  const { attributes } = element;
  const value = attributes.datetime || lineOf(element, ' ');
  const isMarked =
    attributes.pubdate !== undefined ||
    attributes.itemprop === 'datePublished' ||
    /\bpublished\b/.test(attributes.class ?? '');
  if (isMarked) found.marked.push(value);
  else if (!/updat|modif/i.test(`${attributes.class} ${attributes.itemprop}`)) {
    const into = isNear ? found.dates : found.times;
    if (into.length < maxLooked) into.push(...findDates(value).slice(0, 1));
  }
}

function readLines(blocks: readonly PageBlock[], monthFirst: boolean | undefined, found: Found): void {
  blocks.forEach((block, index) => {
    const text = spacedText(block);
    const before = blocks[index - 1]?.text ?? '';
    const isLabelled = before.length <= 25;
    if (text.length <= 200)
      for (const date of findDates(isLabelled ? `${before} ${text}` : text, monthFirst))
        if (!isLabelled || date.start > before.length) found.dates.push(date);
    if (opensByline(text) || (isLabelled && isBylineLabel(before))) {
      const author = cleanByline(text);
      if (author) found.near.push(author);
    }
  });
}

/** A short line with what stands in different elements set apart: "Jane Doe3 May" is two things. */
function spacedText({ text, element }: PageBlock): string {
  if (text.length > 200) return text;
  const spaced = lineOf(element, ' ');
  return spaced.length <= text.length + 40 ? spaced : text;
}
