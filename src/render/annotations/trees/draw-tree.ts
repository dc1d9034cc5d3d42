import { countUpTo } from '../page.ts';

/** A tree over rows 0, 1, 2 …: for each row its head, or -1 for a root. It holds no ring. */
export type Heads = readonly number[];

/** How many levels of a tree the page has room for, and how many columns each takes. */
export interface TreeFrame {
  readonly levels: number;
  readonly step: number;
}

/** The rows that the line of a head runs through, and the level at which it stands. */
interface Lane {
  readonly first: number;
  readonly last: number;
  level: number;
}

/** The lines of one level: first and last rows, both ascending; they share no row. */
interface Level {
  readonly firsts: number[];
  readonly lasts: number[];
}

/**
 * Draws a tree sideways with box characters, a row a word, the words staying in their order: each head stands on a line
 * that joins its dependents, and roots stick out on the left. Gives what stands before the word of each row; undefined
 * where the tree is deeper than the page has room for. Lines that cross lie on levels of their own.
 */
export function drawTree(heads: Heads, { levels, step }: TreeFrame): string[] | undefined {
  const lanes = findLanes(heads);
  if (!assignLevels(heads, lanes, levels)) return undefined;
  const cells = drawLines(heads, lanes);
  return heads.map((head, row) => {
    const from = head < 0 ? -1 : lanes[head]!.level;
    const margin = head < 0 ? '─' : ' ';
    let drawn = margin.repeat(2);
    for (let level = 0; level < cells[row]!.length || level <= from; level += 1)
      drawn += (cells[row]![level] ?? (level > from ? '─' : ' ')) + (level >= from ? '─' : ' ').repeat(step - 1);
    return `${drawn} `;
  });
}

/** A lane for each row that is the head of another. */
function findLanes(heads: Heads): (Lane | undefined)[] {
  const lanes: (Lane | undefined)[] = heads.map(() => undefined);
  heads.forEach((head, row) => {
    if (head < 0) return;
    const { first, last } = lanes[head] ?? { first: head, last: head };
    lanes[head] = { first: Math.min(first, row), last: Math.max(last, row), level: 0 };
  });
  return lanes;
}

/** Puts each lane on the first free level to the right of its head's; false where there are not enough. */
function assignLevels(heads: Heads, lanes: readonly (Lane | undefined)[], levels: number): boolean {
  const taken: Level[] = [];
  for (const row of sortByDepth(heads)) {
    const lane = lanes[row];
    if (!lane) continue;
    const head = heads[row]!;
    lane.level = head < 0 ? 0 : lanes[head]!.level + 1;
    while (lane.level < levels && !takeLevel(taken, lane)) lane.level += 1;
    if (lane.level >= levels) return false;
  }
  return true;
}

function takeLevel(taken: Level[], { first, last, level }: Lane): boolean {
  taken[level] ??= { firsts: [], lasts: [] };
  const { firsts, lasts } = taken[level];
  const at = countUpTo(firsts, last);
  if (at > 0 && lasts[at - 1]! >= first) return false;
  firsts.splice(at, 0, first);
  lasts.splice(at, 0, last);
  return true;
}

/** Heads before their dependents. */
function sortByDepth(heads: Heads): number[] {
  const dependents: number[][] = heads.map(() => []);
  const order: number[] = [];
  heads.forEach((head, row) => {
    (head < 0 ? order : dependents[head]!).push(row);
  });
  for (const row of order) order.push(...dependents[row]!);
  return order;
}

function drawLines(heads: Heads, lanes: readonly (Lane | undefined)[]): string[][] {
  const cells: string[][] = heads.map(() => []);
  lanes.forEach((lane, head) => {
    if (!lane) return;
    const { first, last, level } = lane;
    for (let row = first; row <= last; row += 1) {
      if (row === head) cells[row]![level] = row === first ? '┬' : row === last ? '┴' : '┼';
      else if (heads[row] !== head) cells[row]![level] = '│';
      else cells[row]![level] = row === first ? '╭' : row === last ? '╰' : '├';
    }
  });
  return cells;
}
