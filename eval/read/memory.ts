/**
 * Tells how much memory the reading of pages takes on worker threads, and how fast it is:
 *
 *     VARIORUM_DATA=<gold sets> node eval/read/memory.ts [THREADS] [TIMES] [read|annotate|tokens]
 *
 * zyte's pages are read TIMES over (3) by a pool of THREADS (1). The memory of one worker is what the process takes with
 * two of them less what it takes with one. Half of the set may not be looked at: only totals are printed.
 */
import type { Depth } from '../../src/pipeline/job.ts';
import { mapOrdered } from '../../src/pipeline/map-ordered.ts';
import { createJobRunner } from '../../src/pipeline/pool.ts';
import { readPageLines } from './page-sets.ts';

const [threads = 1, times = 3] = process.argv.slice(2).map(Number);
const depth = (process.argv[4] ?? 'read') as Depth;
const lines = readPageLines('zyte', 'all').map(({ line }) => line);
const jobs = Array.from({ length: times }, () => lines)
  .flat()
  .map((bytes, index) => ({ name: 'zyte', bytes: new Uint8Array(bytes), lineNumber: index + 1, options: {}, depth }));

// One thread in a pool: a runner of one thread has none.
const runner = createJobRunner({ threads, depth, jobsBeforeThreads: 0 });
let articles = 0;
let highest = 0;
const before = process.memoryUsage().rss;
const clock = process.cpuUsage();
for await (const result of mapOrdered(jobs, runner.run, threads * 4)) {
  articles += result.articles.length;
  highest = Math.max(highest, process.memoryUsage().rss);
}
const { user, system } = process.cpuUsage(clock);
await runner.close();
const inMegabytes = (bytes: number): number => Math.round(bytes / 1e6);
console.log(
  `${jobs.length} pages, ${articles} articles, ${threads} threads: ${inMegabytes(before)} MB before, ${inMegabytes(highest)} MB at most, ${((jobs.length * 1e6) / (user + system)).toFixed(0)} pages a second of one core`,
);
