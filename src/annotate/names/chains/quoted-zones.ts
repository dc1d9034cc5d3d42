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
    zones.push(...findSingleZones(text, block));
  }
  return zones.sort((a, b) => a.start - b.start).filter(({ start }, at, all) => at === 0 || start >= all[at - 1]!.end);
}

const singleMarks = /(?<=^|[\s(])['\u2018](?=[\p{Lu}\d])|(?<=[,.?!])['\u2019](?!\p{L})/gu;

/** Stretches between single marks, which must open in front of a capital and close behind a stop or comma: 'I came,' he said. */
function findSingleZones(text: string, block: Span): Span[] {
  const slice = text.slice(block.start, block.end);
  if (!/['\u2018]/.test(slice)) return [];
  const zones: Span[] = [];
  let open = -1;
  for (const { 0: mark, index } of slice.matchAll(singleMarks)) {
    const opens = mark === '\u2018' || (mark === "'" && (index === 0 || /[\s(]/.test(slice[index - 1]!)));
    if (opens) {
      if (open < 0) open = index;
    } else if (open >= 0) {
      zones.push({ start: block.start + open, end: block.start + index + 1 });
      open = -1;
    }
  }
  return zones;
}

/** A lookup for offsets in any order: the index of the zone that holds one, -1 where none does. Logarithmic. */
export function createZoneLookup(zones: readonly Span[]): (offset: number) => number {
  return (offset) => {
    let low = 0;
    let high = zones.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (zones[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low < zones.length && zones[low]!.start <= offset ? low : -1;
  };
}
