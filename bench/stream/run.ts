/**
 * Measures grouping and near-duplicates over a long stream: `node bench/stream/run.ts [--articles N] [--window N] [--seed N]
 * [--templates N] [--plot FILE]`. Real articles of VARIORUM_DATA are annotated, which is not counted; one thread tells them
 * again of other people in other words and sketches them, the other places them. Ends with 1 where a bound is passed.
 */
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { folderFrom } from '../../eval/data.ts';
import { createNearDuplicateIndex } from '../../src/group/near-duplicates/near-duplicates.ts';
import { createStream } from '../../src/group/stream/stream.ts';
import { storyGrounds } from '../../src/pipeline/stories.ts';
import type { SketchedBatch, StreamOrder } from './batch.ts';
import { renderChart } from './chart.ts';
import { type Lap, printLap, printSummary, readLap } from './laps.ts';
import { createTruth } from './truth.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '100000' },
    window: { type: 'string', default: '100000' },
    templates: { type: 'string', default: '400' },
    seed: { type: 'string', default: '1' },
    plot: { type: 'string' },
  },
});
const articles = Number(values.articles);
const window = Number(values.window);
const lapSize = Math.min(10_000, articles);

const order: StreamOrder = {
  folder: folderFrom('VARIORUM_DATA', 'the gold data'),
  templates: Number(values.templates),
  articles,
  seed: Number(values.seed),
};
const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: order });
const stream = createStream({ ...storyGrounds(), windowArticles: window });
const nearDuplicates = createNearDuplicateIndex({ window });
const truth = createTruth();
const laps: Lap[] = [];
const spent = { writeMs: 0, sketchMs: 0, compareMs: 0, placeMs: 0, slowestMs: 0 };
let placed = 0;

function placeBatch({ reports, sketchMs, sketches, words, writeMs }: SketchedBatch): void {
  spent.writeMs += writeMs;
  spent.sketchMs += sketchMs;
  for (let at = 0; at < reports.length; at += 1) {
    const sketch = sketches[at]!;
    const start = performance.now();
    const copies = nearDuplicates.add(sketch.id, words[at]!);
    const middle = performance.now();
    const { storyId } = stream.place(sketch);
    const end = performance.now();
    spent.compareMs += middle - start;
    spent.placeMs += end - middle;
    spent.slowestMs = Math.max(spent.slowestMs, end - start);
    truth.place(reports[at]!, storyId, copies);
    placed += 1;
    if (placed % lapSize === 0) closeLap();
  }
  for (const move of stream.moves()) truth.move(move);
}

function closeLap(): void {
  const lap = readLap(placed, lapSize, spent, laps.at(-1));
  laps.push(lap);
  printLap(lap);
  Object.assign(spent, { writeMs: 0, sketchMs: 0, compareMs: 0, placeMs: 0, slowestMs: 0 });
}

console.log(
  `${articles} synthetic articles, window ${window}; other load when it began: ${loadavg()[0]!.toFixed(1)}\n`,
);
await new Promise<void>((resolve, reject) => {
  worker.on('error', reject);
  worker.on('message', (message: 'ready' | SketchedBatch) => {
    if (message === 'ready') {
      laps.push(readLap(0, lapSize, spent, undefined));
      return;
    }
    placeBatch(message);
    if (placed === articles) resolve();
    else worker.postMessage('more');
  });
});
await worker.terminate();
const isGood = printSummary(laps, truth.score());
if (values.plot !== undefined) writeFileSync(values.plot, renderChart(laps));
process.exitCode = isGood ? 0 : 1;
