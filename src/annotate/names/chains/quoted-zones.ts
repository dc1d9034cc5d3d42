import type { Article } from '../../../model/article.ts';
import type { Span } from '../../../model/span.ts';

const openers = new Set(['\u201C', '\u00AB', '\u201E']);
const closers = new Set(['\u201D', '\u00BB']);
const marks = /["\u201C\u201D\u201E\u00AB\u00BB]/g;

/** The stretches between double quotation marks, block by block; a mark that nothing closes opens a stretch to the block's end. Linear. */
export function findQuotedZones({ text, blocks }: Article): Span[] {
  const zones: Span[] = [];
  for (const block of blocks) {
    let open = -1;
    for (const { 0: mark, index } of text.slice(block.start, block.end).matchAll(marks)) {
      const at = block.start + index;
      if (open < 0 && !closers.has(mark)) open = at;
      else if (open >= 0 && !openers.has(mark)) {
        zones.push({ start: open, end: at + 1 });
        open = -1;
      }
    }
    if (open >= 0) zones.push({ start: open, end: block.end });
  }
  return zones;
}

/** A test for offsets that come in ascending order or not: whether one lies in a zone. Logarithmic. */
export function createZoneTest(zones: readonly Span[]): (offset: number) => boolean {
  return (offset) => {
    let low = 0;
    let high = zones.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (zones[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low < zones.length && zones[low]!.start <= offset;
  };
}
