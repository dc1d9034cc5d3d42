import type { MeetingNetwork, MeetingPair } from '../../timeline/meeting-network.ts';

/** Somebody in the drawing; lengths in units of the drawing. */
export interface GraphNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Where the name stands beside the dot. */
  readonly anchor: 'start' | 'middle' | 'end';
  readonly labelX: number;
  readonly labelY: number;
}

/** Two who met, as a bow between their dots. */
export interface GraphEdge {
  readonly pair: MeetingPair;
  readonly path: string;
}

/** A network set on a circle. */
export interface GraphLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

const width = 720;
const leastRadius = 110;
const roomEach = 13;
const margin = 44;
const labelGap = 13;

/** Puts people on a circle so that those who met stand near each other, the same way each time. */
export function layOutCircle({ people, pairs }: MeetingNetwork): GraphLayout {
  const order = orderAround(people, pairs);
  const radius = Math.max(leastRadius, order.length * roomEach);
  const height = 2 * (radius + margin);
  const [centreX, centreY] = [width / 2, height / 2];
  const nodes = order.map((id, index) => {
    const angle = (2 * Math.PI * index) / order.length - Math.PI / 2;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const isSide = Math.abs(cos) > 0.25;
    return {
      id,
      x: round(centreX + radius * cos),
      y: round(centreY + radius * sin),
      anchor: isSide ? (cos > 0 ? ('start' as const) : ('end' as const)) : ('middle' as const),
      labelX: round(centreX + (radius + (isSide ? labelGap : 0)) * cos),
      labelY: round(centreY + (radius + labelGap + (isSide ? 0 : 4)) * sin + 4),
    };
  });
  const placed = new Map(nodes.map((node) => [node.id, node]));
  const edges = pairs.map((pair) => {
    const [a, b] = [placed.get(pair.left)!, placed.get(pair.right)!];
    return { pair, path: drawBow(a, b, { x: centreX, y: centreY }) };
  });
  return { width, height: round(height), nodes, edges };
}

/** Sines differ in their last digit from machine to machine; a tenth of a unit does not. */
const round = (value: number): number => Math.round(value * 10) / 10;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Half the way to the centre: bows cross less than straight lines, and do not run through the dots between. */
function drawBow(a: Point, b: Point, centre: Point): string {
  const [x, y] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
  return `M${a.x} ${a.y}Q${round(x + (centre.x - x) * 0.35)} ${round(y + (centre.y - y) * 0.35)} ${b.x} ${b.y}`;
}

/** Each next one is who met most of those already placed, put at the end where its partners stand. */
function orderAround(people: readonly string[], pairs: readonly MeetingPair[]): string[] {
  const met = new Set(pairs.flatMap(({ left, right }) => [`${left}\n${right}`, `${right}\n${left}`]));
  const order: string[] = [];
  const left = new Set(people);
  while (left.size > 0) {
    const best = mostMet([...left], order, met);
    left.delete(best);
    const half = Math.floor(order.length / 2);
    const count = (some: readonly string[]): number => some.filter((id) => met.has(`${id}\n${best}`)).length;
    if (count(order.slice(0, half)) > count(order.slice(half))) order.unshift(best);
    else order.push(best);
  }
  return order;
}

/** People come in order of weight: of equals the first is taken. */
function mostMet(candidates: readonly string[], placed: readonly string[], met: ReadonlySet<string>): string {
  let best = candidates[0]!;
  let most = -1;
  for (const id of candidates) {
    const count = placed.filter((other) => met.has(`${id}\n${other}`)).length;
    if (count > most) [best, most] = [id, count];
  }
  return best;
}
