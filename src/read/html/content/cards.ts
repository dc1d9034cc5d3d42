import type { PageBlock } from '../lines/block-writer.ts';
import type { PageElement } from '../page/page-node.ts';
import { marks } from './element-marks.ts';

/** A page's elements with what was measured of them, by `order`. */
export interface MeasuredPage {
  readonly elements: readonly PageElement[];
  readonly blocks: readonly PageBlock[];
  /** Units of prose inside each element. */
  readonly prose: Float64Array;
  readonly mark: Uint8Array;
}

const minCards = 3;

/** Shorter headings are the names of sections. */
const maxLabel = 25;
const maxProse = 500;

/**
 * Teasers hold few words, and pages print a handful of them; what holds more, and much of the page, are the article's own
 * sections: less of the page is enough where they are many.
 */
const usualProse = 120;
const manyCards = 8;
const mostOfPage = { few: 0.35, many: 0.2 } as const;
const notCards: ReadonlySet<string> = new Set(['p', 'br', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr', 'td', 'span', 'a']);

/**
 * Marks teasers of other articles: three or more elements of one make beside each other, each with little prose and with
 * a line that is nothing but a link.
 */
export function markCards({ elements, blocks, prose, mark }: MeasuredPage): void {
  const links = countLinkLines(elements, blocks);
  const groups = new Map<string, number[]>();
  for (let at = 1; at < elements.length; at += 1) {
    if (links.lines[at] === 0 || links.headings[at]! > 0 || prose[at] === 0 || prose[at]! > maxProse) continue;
    const { name, attributes, parent } = elements[at]!;
    if (notCards.has(name)) continue;
    const key = `${parent!.order} ${name}.${(attributes.class ?? '').split(' ', 1)[0]}`;
    const group = groups.get(key);
    if (group) group.push(at);
    else groups.set(key, [at]);
  }
  for (const group of groups.values()) {
    const units = group.reduce((sum, at) => sum + prose[at]!, 0);
    if (group.length < minCards) continue;
    if (
      units > group.length * usualProse &&
      units > prose[0]! * (group.length < manyCards ? mostOfPage.few : mostOfPage.many)
    )
      continue;
    for (const at of group) mark[at] = marks.furniture;
  }
}

/** How many lines that are links, and how many headings that are none, each element holds. */
function countLinkLines(elements: readonly PageElement[], blocks: readonly PageBlock[]) {
  const lines = new Uint32Array(elements.length);
  const headings = new Uint32Array(elements.length);
  for (const { text, linkUnits, element, hint } of blocks) {
    if (text.length >= 15 && linkUnits >= text.length * 0.8) lines[element.order]! += 1;
    else if (hint === 'heading' && linkUnits === 0 && text.length >= maxLabel) headings[element.order]! += 1;
  }
  for (let at = elements.length - 1; at > 0; at -= 1) {
    const { order } = elements[at]!.parent!;
    lines[order]! += lines[at]!;
    headings[order]! += headings[at]!;
  }
  return { lines, headings };
}
