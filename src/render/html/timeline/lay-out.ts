import type { TimelineEntry } from '../../../model/edition.ts';
import { type DayRange, daysOf } from '../../../text/day-range.ts';

/** An entry in the drawing; lengths in units of the drawing. */
export interface Mark {
  readonly entry: TimelineEntry;
  /** The left end of a stretch, the middle of a dot. */
  readonly x: number;
  readonly y: number;
  /** The length of a stretch that is known no finer; absent for a day. */
  readonly length?: number;
  readonly radius: number;
  /** It began before the days of the drawing, or ends after them. */
  readonly isCut?: { readonly left: boolean; readonly right: boolean };
}

/** A row of the drawing: what happened at one place. */
export interface Lane {
  /** Id of the place; absent for the others and for what has no place. */
  readonly place?: string;
  readonly kind: 'place' | 'elsewhere' | 'unplaced';
  readonly top: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** The drawing of a timeline before it is set. */
export interface Layout {
  readonly days: DayRange;
  readonly lanes: readonly Lane[];
  readonly width: number;
  readonly height: number;
  /** Where a day begins. */
  readonly xOf: (day: number) => number;
}

/** Where the days begin, behind the names of the places. */
const labelWidth = 128;
const drawingWidth = 720;
/** Room for the days' names above, and for the reports below. */
export const headHeight = 26;
export const footHeight = 30;

const step = 17;
const padding = 8;
const mostLanes = 6;
const leastDays = 2;
/** What is known no finer than the month does not stretch the drawing: it is cut at its ends. */
const longestFine = 8;

/** Puts the entries of a story on days and places, the same way each time; undefined where there is nothing to draw. */
export function layOutTimeline(entries: readonly TimelineEntry[], reports: readonly number[]): Layout | undefined {
  const dated = entries.flatMap((entry) => {
    const days = daysOf(entry.date ?? '');
    return days ? [{ entry, days }] : [];
  });
  if (dated.length < 2) return undefined;
  const fine = dated.flatMap((item) => (item.days.to - item.days.from < longestFine ? item.days : []));
  const days = spanOf([
    ...(fine.length > 0 ? fine : dated.map((item) => item.days)),
    ...reports.map((day) => ({ from: day, to: day })),
  ]);
  const dayWidth = (drawingWidth - labelWidth) / (days.to - days.from + 1);
  const xOf = (day: number): number =>
    labelWidth + (Math.min(Math.max(day, days.from), days.to + 1) - days.from) * dayWidth;
  const lanes: Lane[] = [];
  let top = headHeight;
  for (const { items, ...lane } of assignLanes(dated)) {
    const { marks, height } = fillLane(items, { top, xOf, dayWidth, shown: days });
    lanes.push({ ...lane, top, height, marks });
    top += height;
  }
  return { days, lanes, width: drawingWidth, height: top + footHeight, xOf };
}

interface DatedEntry {
  readonly entry: TimelineEntry;
  readonly days: DayRange;
}

function spanOf(ranges: readonly DayRange[]): DayRange {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const range of ranges) [from, to] = [Math.min(from, range.from), Math.max(to, range.to)];
  return { from, to: Math.max(to, from + leastDays - 1) };
}

type UnsetLane = Pick<Lane, 'place' | 'kind'> & { readonly items: readonly DatedEntry[] };

/** A lane for each of the places where most happened, one for the others, and one for what has none. */
function assignLanes(dated: readonly DatedEntry[]): UnsetLane[] {
  const byPlace = Map.groupBy(dated, ({ entry }) => entry.place);
  const unplaced = byPlace.get(undefined) ?? [];
  byPlace.delete(undefined);
  const ranked = [...byPlace].sort(([, a], [, b]) => b.length - a.length);
  const kept = new Set(ranked.slice(0, ranked.length > mostLanes ? mostLanes - 1 : mostLanes).map(([place]) => place));
  const lanes: UnsetLane[] = [...byPlace].flatMap(([place, items]): UnsetLane[] =>
    place !== undefined && kept.has(place) ? [{ place, kind: 'place', items }] : [],
  );
  const elsewhere = dated.filter(({ entry: { place } }) => place !== undefined && !kept.has(place));
  return [
    ...lanes,
    { kind: 'elsewhere' as const, items: elsewhere },
    { kind: 'unplaced' as const, items: unplaced },
  ].filter(({ items }) => items.length > 0);
}

interface LaneFrame {
  readonly top: number;
  readonly xOf: (day: number) => number;
  readonly dayWidth: number;
  readonly shown: DayRange;
}

/** Dots of one day stand beside one another as far as the day is wide, then below; stretches lie under them. */
function fillLane(items: readonly DatedEntry[], frame: LaneFrame): { marks: Mark[]; height: number } {
  const dots = items.filter(({ days }) => days.from === days.to);
  const stretches = items.filter(({ days }) => days.from !== days.to);
  const columns = Math.max(1, Math.floor(frame.dayWidth / step));
  const counts = new Map<number, number>();
  const marks = dots.map((item) => {
    const count = counts.get(item.days.from) ?? 0;
    counts.set(item.days.from, count + 1);
    return placeDot(item, count, { ...frame, columns });
  });
  const rows = Math.ceil(Math.max(0, ...counts.values()) / columns);
  const stretchTop = frame.top + padding + rows * step;
  const bars = stretches.map((item, index) => placeStretch(item, stretchTop + index * step, frame));
  return { marks: [...marks, ...bars], height: 2 * padding + (rows + stretches.length) * step };
}

function placeDot(
  { entry, days }: DatedEntry,
  count: number,
  { top, xOf, dayWidth, columns }: LaneFrame & { readonly columns: number },
): Mark {
  const inset = Math.max(step / 2, Math.min(step, dayWidth / 4));
  const x = xOf(days.from) + (columns === 1 ? dayWidth / 2 : inset + (count % columns) * step);
  return { entry, x, y: top + padding + (Math.floor(count / columns) + 0.5) * step, radius: radiusOf(entry) };
}

function placeStretch({ entry, days }: DatedEntry, top: number, { xOf, shown }: LaneFrame): Mark {
  const isCut = { left: days.from < shown.from, right: days.to > shown.to };
  const [from, to] = [xOf(days.from) + 2, xOf(days.to + 1) - 2];
  return { entry, x: from, y: top + step / 2, length: Math.max(4, to - from), radius: radiusOf(entry), isCut };
}

const [leastRadius, mostRadius, sentenceRadius] = [4, 8, 2.5];

/** The more reports tell it, the larger; a sentence in which no event is known is a small dot. */
function radiusOf({ type, citations }: TimelineEntry): number {
  if (type === 'dated-sentence') return sentenceRadius;
  const reports = new Set(citations.map(({ articleId }) => articleId)).size;
  return Math.min(mostRadius, leastRadius + 1.25 * (reports - 1));
}
