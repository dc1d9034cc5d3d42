import type { Span } from '../../../model/span.ts';
import type { PageBlock } from '../lines/block-writer.ts';
import { lineOf, type PageElement, textsOf } from '../page/page-node.ts';
import { cleanByline, isBylineLabel, opensByline } from './bylines.ts';
import { createDateReader, type DatedLine, type DateReader, spacedText, type VisibleDates } from './visible-dates.ts';

/** A heading of the first level. */
export interface PageHeading {
  readonly text: string;
  readonly source: Span;
  readonly element: PageElement;
}

/** Metadata as a page shows it to its readers. */
export interface VisibleFields extends VisibleDates {
  /** What stands where a page names its authors, without "By". */
  readonly authors: readonly string[];
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
const maxLabel = 25;

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
  const dates = createDateReader(page.monthFirst);
  const found: Found = { near: [], far: [] };
  for (const element of page.elements) readElement(element, zone, { found, dates });
  const read = (from: number, to: number) =>
    page.blocks.slice(from, to).forEach((block, index) => {
      const line = { block, text: spacedText(block), before: index > 0 ? page.blocks[from + index - 1]!.text : '' };
      dates.readLine(line);
      readByline(line, found);
    });
  // What stands above a headline may be the date of today.
  read(zone.at, zone.to);
  read(zone.from, zone.at);
  return { authors: found.near.length > 0 ? found.near : found.far, ...dates.finish(page.blocks.slice(zone.to)) };
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
}

const bylineClass =
  /(?:^|[\s_-])(?:by-?line|author(?:s|-?names?|-?list)?|writtenby|written-by|article-?author|post-?author|contributor(?:s|-?name)?)(?:$|[\s_-])/i;
const told = /author|by|contributor/i;

function readElement(
  element: PageElement,
  { first, last }: Zone,
  { found, dates }: { readonly found: Found; readonly dates: DateReader },
): void {
  const { attributes, order } = element;
  const { itemprop, rel, class: classes } = attributes;
  const isNear = order >= first && order <= last;
  dates.readElement(element, isNear);
  const isMarked = itemprop === 'author' || rel === 'author' || rel === 'author nofollow';
  if (!isMarked && !(classes && told.test(classes) && bylineClass.test(classes.slice(0, 300)))) return;
  const into = isNear ? found.near : found.far;
  const author = into.length < maxLooked ? cleanByline(lineOf(element, ' ')) : undefined;
  if (author) into.push(author);
}

function readByline({ text, before }: Omit<DatedLine, 'block'>, found: Found): void {
  if (!opensByline(text) && !(before.length <= maxLabel && isBylineLabel(before))) return;
  const author = cleanByline(text);
  if (author) found.near.push(author);
}
