import process from 'node:process';
import type { StreamScore } from './truth.ts';

/** What each part of the work took, in milliseconds, summed over a lap. */
export interface Spent {
  readonly writeMs: number;
  readonly sketchMs: number;
  readonly compareMs: number;
  readonly placeMs: number;
  /** The article that took longest. */
  readonly slowestMs: number;
}

/** A stretch of the stream. */
export interface Lap extends Spent {
  /** Articles placed at its end. */
  readonly articles: number;
  readonly size: number;
  readonly atMs: number;
  readonly wallMs: number;
  /** Of all threads. */
  readonly cpuMs: number;
  readonly cpuAtMs: number;
  readonly residentBytes: number;
}

/** Reads clock and memory. */
export function readLap(articles: number, size: number, spent: Spent, before: Lap | undefined): Lap {
  const atMs = performance.now();
  const { system, user } = process.cpuUsage();
  const cpuAtMs = (system + user) / 1000;
  return {
    ...spent,
    articles,
    size,
    atMs,
    wallMs: before ? atMs - before.atMs : 0,
    cpuAtMs,
    cpuMs: before ? cpuAtMs - before.cpuAtMs : 0,
    residentBytes: process.memoryUsage.rss(),
  };
}

/** Articles a second of a lap, by the clock on the wall. */
export const rateOf = ({ size, wallMs }: Lap): number => (1000 * size) / wallMs;

const micros = (ms: number, { size }: Lap): string => `${Math.round((1000 * ms) / size)}`.padStart(6);
const columns = ['articles', 'a second', 'MB', 'write µs', 'sketch', 'compare', 'place', 'slowest ms'];

/** Prints a row; the first with the names of the columns. */
export function printLap(lap: Lap): void {
  if (lap.articles === lap.size) console.log(columns.join('  '));
  const row = [
    String(lap.articles).padStart(8),
    rateOf(lap).toFixed(0).padStart(8),
    (lap.residentBytes / 1e6).toFixed(0).padStart(5),
    micros(lap.writeMs, lap),
    micros(lap.sketchMs, lap),
    micros(lap.compareMs, lap),
    micros(lap.placeMs, lap),
    lap.slowestMs.toFixed(1).padStart(8),
  ];
  console.log(row.join('  '));
}

const leastRate = 2000;
const mostSlowdown = 1.2;
const mostBytes = 2e9;

/** Prints the whole, and whether each bound holds. The first lap warms up; the second is what the last is measured by. */
export function printSummary(laps: readonly Lap[], score: StreamScore): boolean {
  const run = laps.filter(({ articles }) => articles > 0);
  const [first, last] = [run[1] ?? run[0]!, run.at(-1)!];
  const wallMs = run.reduce((sum, lap) => sum + lap.wallMs, 0);
  const rate = (1000 * last.articles) / wallMs;
  const slowdown = last.wallMs / first.wallMs;
  const bytes = Math.max(...run.map(({ residentBytes }) => residentBytes));
  const bounds: [string, boolean][] = [
    [
      `${rate.toFixed(0)} articles a second, the making of the material included (at least ${leastRate})`,
      rate >= leastRate,
    ],
    [
      `the last lap takes ${slowdown.toFixed(2)} times as long as the second (at most ${mostSlowdown})`,
      slowdown <= mostSlowdown,
    ],
    [
      `${(bytes / 1e6).toFixed(0)} MB at most, both threads and the material included (at most ${mostBytes / 1e6})`,
      bytes <= mostBytes,
    ],
  ];
  console.log('');
  for (const [text, holds] of bounds) console.log(`${holds ? 'holds' : 'FAILS'}: ${text}`);
  console.log(`time of the processors, last lap by second: ${(last.cpuMs / first.cpuMs).toFixed(2)}`);
  console.log(
    `stories: ${score.stories}, truly ${score.trueStories}; B-cubed precision ${score.precision.toFixed(1)}, recall ${score.recall.toFixed(1)}, F1 ${score.f1.toFixed(1)}`,
  );
  console.log(
    `copies: ${score.copiesFound} of ${score.copies} found; ${score.falseCopies} matches with another story's text`,
  );
  return bounds.every(([, holds]) => holds);
}
