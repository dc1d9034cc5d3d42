/**
 * Reads mutated inputs of every format: `node scripts/fuzz-reading.ts [CASES] [FIRST SEED]`. Tells the seeds of cases that
 * break a reader or take over two seconds, and how memory goes; exits 1 if there are any. The same seed is the same case.
 */
import { createCase, runCase } from '../test/helpers/fuzz.ts';
import { createSamples } from '../test/helpers/samples.ts';

const [cases = 20_000, first = 1] = process.argv.slice(2).map(Number);
const maxMilliseconds = 2000;
const samples = createSamples();
const slow: string[] = [];
const broken: string[] = [];
const heaps: number[] = [];
let articles = 0;
let slowest = 0;

for (let seed = first; seed < first + cases; seed += 1) {
  const input = createCase(seed, samples);
  const { failures, ...result } = await runCase(input);
  // Other work on the machine only ever adds: a slow case counts if it is slow twice.
  const isSlow = result.milliseconds > maxMilliseconds;
  const milliseconds = isSlow
    ? Math.min(result.milliseconds, (await runCase(input)).milliseconds)
    : result.milliseconds;
  articles += result.articles;
  slowest = Math.max(slowest, milliseconds);
  if (milliseconds > maxMilliseconds) slow.push(`${seed} (${input.name}, ${Math.round(milliseconds)} ms)`);
  for (const failure of failures) broken.push(`${seed} (${input.name}): ${failure}`);
  if (seed % 1000 === 0) {
    globalThis.gc?.();
    heaps.push(Math.round(process.memoryUsage().heapUsed / 1e6));
  }
}

for (const line of [...slow.map((text) => `slow: ${text}`), ...broken.map((text) => `broken: ${text}`)])
  console.error(line);
console.log(`fuzz: ${cases} cases from seed ${first}, ${articles} articles, slowest ${Math.round(slowest)} ms`);
console.log(`fuzz: heap in MB after each thousand: ${heaps.join(' ')}`);
process.exitCode = slow.length + broken.length > 0 ? 1 : 0;
