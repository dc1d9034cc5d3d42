/**
 * Reads mutated inputs and tells what breaks a reader:
 *
 *     node scripts/fuzz-reading.ts [--cases 20000] [--seed 1]
 *     VARIORUM_DATA=<gold sets> node scripts/fuzz-reading.ts --pages [--cases 20000] [--seed 1]
 *
 * The first mutates a small sample of each format; with `--pages`, real pages of WCXB dev and of the half of zyte that may be
 * looked at, and feeds and web archives that are made of them. The same seed is the same case. Tells the seeds of cases that
 * break a reader or take over two seconds, and how memory goes; exits 1 if there are any, or if memory grows.
 */
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createCase, runCase } from '../test/helpers/fuzz.ts';
import { createSamples } from '../test/helpers/samples.ts';
import { createPageSamples } from './fuzz-pages.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    pages: { type: 'boolean', default: false },
  },
});
const [cases, first] = [Number(values.cases), Number(values.seed)];
const maxMilliseconds = 2000;
const [samples, maxBytes] = values.pages ? [createPageSamples(), 1_500_000] : [createSamples(), 300_000];
const slow: string[] = [];
const broken: string[] = [];
const heaps: number[] = [];
let articles = 0;
let slowest = 0;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

for (let seed = first; seed < first + cases; seed += 1) {
  const input = createCase(seed, samples, maxBytes);
  const { failures, ...result } = await runCase(input);
  // A slow case counts if it is slow twice: compilers and collectors of garbage come between.
  const isSlow = result.milliseconds > maxMilliseconds;
  const milliseconds = isSlow
    ? Math.min(result.milliseconds, (await runCase(input)).milliseconds)
    : result.milliseconds;
  articles += result.articles;
  slowest = Math.max(slowest, milliseconds);
  if (milliseconds > maxMilliseconds) slow.push(`${seed} (${input.name}, ${Math.round(milliseconds)} ms)`);
  for (const failure of failures) broken.push(`${seed} (${input.name}): ${failure}`);
  if ((seed - first) % 500 === 499) {
    collectGarbage();
    heaps.push(Math.round(process.memoryUsage().heapUsed / 1e6));
  }
}

/** What stays after the first third of the run, which fills all tables that are made once, may not go up by more than 20 MB. */
function isGrowing(sizes: readonly number[]): boolean {
  const third = Math.floor(sizes.length / 3);
  return third > 0 && Math.min(...sizes.slice(-third)) > Math.min(...sizes.slice(0, 2 * third)) + 20;
}

for (const line of [...slow.map((text) => `slow: ${text}`), ...broken.map((text) => `broken: ${text}`)])
  console.error(line);
console.log(`fuzz: ${cases} cases from seed ${first}, ${articles} articles, slowest ${Math.round(slowest)} ms`);
console.log(`fuzz: heap in MB after each 500: ${heaps.join(' ')}${isGrowing(heaps) ? ': it grows' : ''}`);
process.exitCode = slow.length + broken.length > 0 || isGrowing(heaps) ? 1 : 0;
