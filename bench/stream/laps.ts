import process from 'node:process';
import type { StreamScore } from './truth.ts';

/** What each part of the work took, in milliseconds, summed over a lap: of the processor, but for the last three, which are by the clock. */
export interface Spent {
  readonly readMs: number;
  readonly packMs: number;
  readonly compareMs: number;
  readonly placeMs: number;
  /** From the moment that articles lay ready until all of them were placed. */
  readonly groupMs: number;
  /** The writing of the articles, while nothing else ran. */
  readonly writeMs: number;
  /** The article that took longest to compare and place. */
  readonly slowestMs: number;
}

/** Nothing yet. */
export const nothingSpent: Spent = {
  readMs: 0,
  packMs: 0,
  compareMs: 0,
  placeMs: 0,
  groupMs: 0,
  writeMs: 0,
  slowestMs: 0,
};

/** A stretch of the stream. */
export interface Lap extends Spent {
  /** Articles placed at its end. */
  readonly articles: number;
  readonly size: number;
  readonly residentBytes: number;
}

/** Reads the memory of the process. */
export const readLap = (articles: number, size: number, spent: Spent): Lap => ({
  ...spent,
  articles,
  size,
  residentBytes: process.memoryUsage.rss(),
});

/** Articles a second of a lap, by the clock on the wall. */
export const rateOf = ({ groupMs, size }: Lap): number => (1000 * size) / groupMs;

const processorMs = ({ compareMs, placeMs, readMs, packMs }: Spent): number => compareMs + placeMs + readMs + packMs;
const micros = (ms: number, { size }: Lap): string => `${Math.round((1000 * ms) / size)}`;
const columns = ['articles', 'a second', 'MB', 'read µs', 'pack', 'compare', 'place', 'slowest ms', '(write µs)'];

/** Prints a row; the first with the names of the columns. */
export function printLap(lap: Lap): void {
  if (lap.articles === lap.size) console.log(columns.join('  '));
  const cells = [
    String(lap.articles),
    rateOf(lap).toFixed(0),
    (lap.residentBytes / 1e6).toFixed(0),
    ...[lap.readMs, lap.packMs, lap.compareMs, lap.placeMs].map((ms) => micros(ms, lap)),
    lap.slowestMs.toFixed(1),
    micros(lap.writeMs, lap),
  ];
  console.log(cells.map((cell, at) => cell.padStart(columns[at]!.length)).join('  '));
}

const leastRate = 2000;
const mostSlowdown = 1.2;
const mostBytes = 2e9;

/** Prints the whole, and whether each bound holds. The first lap warms up and has an empty window; the second is what the last is measured by. */
export function printSummary(laps: readonly Lap[], score: StreamScore): boolean {
  const [opening, last] = [laps[0]!, laps.at(-1)!];
  const first = laps[1] ?? opening;
  const rate = (1000 * last.articles) / sum(laps, ({ groupMs }) => groupMs);
  const slowdown = last.groupMs / first.groupMs;
  const bytes = Math.max(...laps.map(({ residentBytes }) => residentBytes));
  const bounds: [string, boolean][] = [
    [`${rate.toFixed(0)} articles a second, sketched, compared and placed (at least ${leastRate})`, rate >= leastRate],
    [
      `the last lap takes ${slowdown.toFixed(2)} times as long as the second (at most ${mostSlowdown}), ${(last.groupMs / opening.groupMs).toFixed(2)} times as long as the first`,
      slowdown <= mostSlowdown,
    ],
    [
      `${(bytes / 1e6).toFixed(0)} MB at most, both threads and the material included (at most ${mostBytes / 1e6})`,
      bytes <= mostBytes,
    ],
  ];
  console.log('');
  for (const [text, holds] of bounds) console.log(`${holds ? 'holds' : 'FAILS'}: ${text}`);
  printProcessors(laps, first, last);
  printScore(score);
  return bounds.every(([, holds]) => holds);
}

function printProcessors(laps: readonly Lap[], first: Lap, last: Lap): void {
  const articles = last.articles;
  const mean = (1000 * sum(laps, processorMs)) / articles;
  const withWriting = sum(laps, ({ groupMs, writeMs }) => groupMs + writeMs);
  console.log(
    `processors: ${mean.toFixed(0)} µs an article over both threads; the last lap ${(processorMs(last) / processorMs(first)).toFixed(2)} times the second`,
  );
  console.log(
    `with the writing of the material in between: ${((1000 * articles) / withWriting).toFixed(0)} articles a second`,
  );
}

function printScore(score: StreamScore): void {
  console.log(
    `stories: ${score.stories}, truly ${score.trueStories}; B-cubed precision ${score.precision.toFixed(1)}, recall ${score.recall.toFixed(1)}, F1 ${score.f1.toFixed(1)}`,
  );
  console.log(
    `copies: ${score.copiesFound} of ${score.copies} found; ${score.falseCopies} matches with another story's text`,
  );
}

const sum = (laps: readonly Lap[], measure: (lap: Lap) => number): number =>
  laps.reduce((total, lap) => total + measure(lap), 0);
