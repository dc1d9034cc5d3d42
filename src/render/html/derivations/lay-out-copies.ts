import type { CopyEdge, CopyGraph, CopyNode } from '../../derivations/build-graph.ts';

/** A report in the drawing; lengths in units of the drawing. */
export interface PlacedNode {
  readonly node: CopyNode;
  readonly x: number;
  readonly y: number;
}

/** A copy as a bow from one box to another. */
export interface PlacedEdge {
  readonly edge: CopyEdge;
  readonly path: string;
}

/** A graph of copies set in columns, sources at the left. */
export interface CopyLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

export const boxWidth = 148;
export const boxHeight = 30;
const rowHeight = 46;
const margin = 12;
const drawingWidth = 720;

/** Sets each node in its column, near those that it has its text from, the same way each time. */
export function layOutCopies({ nodes, edges }: CopyGraph): CopyLayout {
  const columns = Math.max(...nodes.map(({ column }) => column)) + 1;
  const rows = assignRows(nodes, edges);
  const height = (Math.max(...rows.values()) + 1) * rowHeight - (rowHeight - boxHeight) + 2 * margin;
  const step = columns > 1 ? (drawingWidth - boxWidth - 2) / (columns - 1) : 0;
  const placed = new Map(
    nodes.map((node) => [
      node.id,
      { node, x: round(1 + node.column * step), y: round(margin + rows.get(node.id)! * rowHeight) },
    ]),
  );
  return {
    width: drawingWidth,
    height: round(height),
    nodes: [...placed.values()],
    edges: edges.map((edge) => ({ edge, path: drawBow(placed.get(edge.from)!, placed.get(edge.to)!) })),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** In each column the nodes stand in the order of the middle of their sources' rows. */
function assignRows(nodes: readonly CopyNode[], edges: readonly CopyEdge[]): Map<string, number> {
  const rows = new Map<string, number>();
  const columns = Map.groupBy(nodes, ({ column }) => column);
  const tallest = Math.max(...[...columns.values()].map(({ length }) => length));
  for (const [, list] of [...columns].sort(([a], [b]) => a - b)) {
    const middles = new Map(list.map(({ id }, index) => [id, middleOf(id, edges, rows) ?? index]));
    const ordered = list.toSorted((a, b) => middles.get(a.id)! - middles.get(b.id)!);
    const first = (tallest - ordered.length) / 2;
    for (const [index, { id }] of ordered.entries()) rows.set(id, first + index);
  }
  return rows;
}

function middleOf(id: string, edges: readonly CopyEdge[], rows: ReadonlyMap<string, number>): number | undefined {
  const sources = edges.flatMap(({ from, to }) => (to === id ? (rows.get(from) ?? []) : []));
  return sources.length === 0 ? undefined : sources.reduce((sum, row) => sum + row, 0) / sources.length;
}

/** From the right side of one box to the left side of the other; within one column around its right side. */
function drawBow(from: PlacedNode, to: PlacedNode): string {
  const [x1, y1] = [from.x + boxWidth, round(from.y + boxHeight / 2)];
  const y2 = round(to.y + boxHeight / 2);
  if (to.x <= from.x) {
    const out = round(x1 + 26);
    return `M${x1} ${y1}C${out} ${y1} ${out} ${y2} ${to.x + boxWidth + arrow} ${y2}`;
  }
  const x2 = round(to.x - arrow);
  const middle = round((x1 + x2) / 2);
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
}

const arrow = 7;
