import type { Span } from '../model/span.ts';

/** The index of the first span that begins at `start` or later; the list is in order. */
export function firstFrom<T extends Span>(list: readonly T[], start: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The spans of an ordered list that lie inside another span. */
export function within<T extends Span>(list: readonly T[], { start, end }: Span): T[] {
  const from = firstFrom(list, start);
  return list.slice(from, firstFrom(list, end)).filter((item) => item.end <= end);
}

/** The last span of an ordered list that begins at or before another one, if it holds it. */
export function findHolder<T extends Span>(list: readonly T[], span: Span): T | undefined {
  const found = list[firstFrom(list, span.start + 1) - 1];
  return found && found.end >= span.end ? found : undefined;
}
