import type { Scene } from '../../../language/scene.ts';
import type { TimeItem } from '../rule.ts';

/** Rewrites the items of a sentence: joins neighbours, or widens one. */
export type TimeJoin = (scene: Scene, items: readonly TimeItem[]) => readonly TimeItem[];

/** Joins neighbours from left to right as long as `join` gives something; a joined item can be joined again. */
export function joinNeighbours(
  items: readonly TimeItem[],
  join: (left: TimeItem, right: TimeItem) => TimeItem | undefined,
): readonly TimeItem[] {
  if (items.length < 2) return items;
  const joined: TimeItem[] = [];
  for (const item of items) {
    const left = joined.at(-1);
    const both = left && join(left, item);
    if (both === undefined) joined.push(item);
    else joined[joined.length - 1] = both;
  }
  return joined;
}

/** The words between two items as one string: `""`, `", at"`, `"of"`; undefined where they are more than three. */
export function gapBetween({ atoms }: Scene, left: TimeItem, right: TimeItem): string | undefined {
  if (right.start - left.end > 3) return undefined;
  return atoms
    .slice(left.end, right.start)
    .map(({ folded }) => folded)
    .join(' ');
}
