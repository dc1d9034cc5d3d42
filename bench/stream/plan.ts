import type { Random } from './random.ts';

/** A report that a synthetic stream will bring. */
export interface PlannedReport {
  /** Its number in the stream. */
  readonly number: number;
  /** The story that it truly tells, by number. */
  readonly story: number;
  /** Its number in its story. */
  readonly turn: number;
  /** It prints the text of an earlier report of the story. */
  readonly copyOf?: number;
  /** Days since 1970, with a fraction. */
  readonly day: number;
}

/** How a stream is planned. */
export interface StreamPlan {
  readonly articlesPerDay: number;
  readonly mostReports: number;
  /** Part of the later reports of a story that print an earlier one's text. */
  readonly copies: number;
}

const firstDay = 16_000;
/**
 * P(n reports) falls as n to this power (Zipf): seven stories of ten have one report, and a third of all articles stand alone, as in the real articles that
 * this is measured beside.
 */
const zipfExponent = 2.4;
const meanDays = 1.5;

interface Pending {
  readonly day: number;
  readonly story: number;
  readonly turn: number;
}

/** The reports of a stream without end, in order of time: stories begin, and their reports come over the days that follow. */
export function* planReports(
  random: Random,
  { articlesPerDay, copies, mostReports }: StreamPlan,
): Generator<PlannedReport> {
  const shares = zipfShares(mostReports);
  const meanReports = shares.reduce((sum, share, at) => sum + share * (at + 1), 0);
  const pending: Pending[] = [];
  let day = firstDay;
  let story = 0;
  for (let number = 0; ; number += 1) {
    while (pending.length === 0 || day < pending[0]!.day) {
      const reports = drawSize(random, shares);
      for (let turn = 0; turn < reports; turn += 1)
        push(pending, { day: turn === 0 ? day : day - meanDays * Math.log(1 - random.next()), story, turn });
      story += 1;
      day -= (Math.log(1 - random.next()) * meanReports) / articlesPerDay;
    }
    const next = pop(pending);
    const isCopy = next.turn > 0 && random.next() < copies;
    // The report that founds a story is the only one that is sure to have come before.
    yield { number, story: next.story, turn: next.turn, day: next.day, ...(isCopy && { copyOf: 0 }) };
  }
}

function zipfShares(most: number): number[] {
  const weights = Array.from({ length: most }, (_, at) => (at + 1) ** -zipfExponent);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

function drawSize(random: Random, shares: readonly number[]): number {
  let left = random.next();
  const at = shares.findIndex((share) => {
    left -= share;
    return left <= 0;
  });
  return at < 0 ? 1 : at + 1;
}

const isBefore = (a: Pending, b: Pending): boolean => a.day < b.day || (a.day === b.day && a.story < b.story);

function push(heap: Pending[], item: Pending): void {
  let at = heap.push(item) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!isBefore(item, heap[parent]!)) break;
    heap[at] = heap[parent]!;
    at = parent;
  }
  heap[at] = item;
}

function pop(heap: Pending[]): Pending {
  const top = heap[0]!;
  const last = heap.pop()!;
  if (heap.length === 0) return top;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && isBefore(heap[child + 1]!, heap[child]!)) child += 1;
    if (!isBefore(heap[child]!, last)) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = last;
  return top;
}
