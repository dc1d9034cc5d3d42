import type { Span } from '../../../model/span.ts';
import type { PageBlock } from './block-writer.ts';

/** A block where it stands in the article's text. */
export interface PlacedBlock {
  readonly block: PageBlock;
  readonly start: number;
}

/** A stretch of a placed block. */
export interface LocatedSpan {
  readonly block: PageBlock;
  /** The block begins with it. */
  readonly isFirst: boolean;
  /** Where in the page it was read, in UTF-16 units. */
  readonly source: Span;
}

/**
 * Where in the page a stretch of one placed block was read, to the unit; an entity counts as a whole. Undefined for a
 * stretch that is in none of the blocks. The blocks are in order.
 */
export function locateInPage(placed: readonly PlacedBlock[], { start, end }: Span): LocatedSpan | undefined {
  const at = lastIndex(placed.length, (index) => placed[index]!.start <= start);
  const found = placed[at];
  if (!found || end > found.start + found.block.text.length) return undefined;
  const { runs } = found.block;
  const first = locateUnit(runs, start - found.start);
  const last = locateUnit(runs, end - 1 - found.start);
  return {
    block: found.block,
    isFirst: start === found.start,
    source: { start: first.start, end: last.end },
  };
}

/** From where to where in the page one unit was read. */
function locateUnit(runs: readonly number[], unit: number): Span {
  const run = lastIndex(runs.length / 3, (index) => runs[index * 3]! <= unit) * 3;
  const [offset, start, end] = [runs[run]!, runs[run + 1]!, runs[run + 2]!];
  if (start < 0) return { start: ~start, end };
  const at = Math.min(start + unit - offset, end - 1);
  return { start: at, end: at + 1 };
}

/** The last index that holds, where all that hold come first; -1 if none does. */
function lastIndex(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
