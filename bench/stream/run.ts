/**
 * Measures grouping and near-duplicates over a long stream: `npm run bench:stream -- [--articles N] [--window N] [--seed N]
 * [--templates N] [--plot FILE]`. Real articles of VARIORUM_DATA are annotated, then told again of other people in other words;
 * neither is counted. The clock runs from the moment that a chunk of annotated articles lies ready until all of them are placed:
 * one thread sketches them, the other compares and places them. Ends with 1 where a bound is passed.
 */
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { folderFrom } from '../../eval/data.ts';
import { unpackSketches, unpackTexts } from '../../src/group/handover/unpack.ts';
import { createNearDuplicateIndex } from '../../src/group/near-duplicates/near-duplicates.ts';
import { createStream } from '../../src/group/stream/stream.ts';
import { storyGrounds } from '../../src/pipeline/stories.ts';
import type { SketchedBatch, StreamOrder, WorkerTask, WrittenChunk } from './batch.ts';
import { renderChart } from './chart.ts';
import { type Lap, nothingSpent, printLap, printSummary, readLap } from './laps.ts';
import type { PlannedReport } from './plan.ts';
import { threadMs } from './processor-time.ts';
import type { TemplateSet } from './templates.ts';
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

async function startWorker(): Promise<Worker> {
  const workerData: StreamOrder = { templates: await annotateTemplates(), articles, seed: Number(values.seed) };
  return new Worker(new URL('./worker.ts', import.meta.url), { workerData, resourceLimits });
}

async function annotateTemplates(): Promise<TemplateSet> {
  const workerData = { folder: folderFrom('VARIORUM_DATA', 'the gold data'), most: Number(values.templates) };
  const annotator = new Worker(new URL('./template-worker.ts', import.meta.url), { workerData });
  const [templates] = (await once(annotator, 'message')) as [TemplateSet];
  await annotator.terminate();
  return templates;
}

/** The worker makes many objects that die at once; without a limit its memory would grow before it looks for them. */
const resourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32 };
const worker = await startWorker();
const stream = createStream({ ...storyGrounds(), windowArticles: window });
const nearDuplicates = createNearDuplicateIndex({ window });
const truth = createTruth();
const laps: Lap[] = [];
let spent = { ...nothingSpent };
let placed = 0;
let readyAt = 0;
let ready = 0;
let reports: readonly PlannedReport[] = [];

const ask = (task: WorkerTask): void => worker.postMessage(task);

function placeBatch({ packed, ...taken }: SketchedBatch): void {
  const start = threadMs();
  const [sketches, texts] = [unpackSketches(packed), unpackTexts(packed)];
  const times = new Float64Array(sketches.length);
  const copies = sketches.map(({ id }, at) =>
    timeOne(times, at, () => nearDuplicates.add(id, texts[at]!.words, texts[at]!.fingerprints)),
  );
  const middle = threadMs();
  const placements = sketches.map((sketch, at) => timeOne(times, at, () => stream.place(sketch)));
  const moves = stream.moves();
  spent.readMs += taken.readMs;
  spent.packMs += taken.packMs;
  spent.compareMs += middle - start;
  spent.placeMs += threadMs() - middle;
  spent.slowestMs = Math.max(spent.slowestMs, ...times);
  for (let at = 0; at < sketches.length; at += 1)
    truth.place(reports[placed - ready + reports.length + at]!, placements[at]!.storyId, copies[at]!);
  for (const move of moves) truth.move(move);
  placed += sketches.length;
}

function timeOne<T>(times: Float64Array, at: number, work: () => T): T {
  const start = performance.now();
  const result = work();
  times[at]! += performance.now() - start;
  return result;
}

function closeLap(): void {
  const lap = readLap(placed, placed - (laps.at(-1)?.articles ?? 0), spent);
  laps.push(lap);
  printLap(lap);
  spent = { ...nothingSpent };
}

function take(message: WrittenChunk | SketchedBatch): void {
  if (message.kind === 'written') {
    spent.writeMs += message.writeMs;
    reports = message.reports;
    ready += reports.length;
    readyAt = performance.now();
    ask('sketch');
    return;
  }
  placeBatch(message);
  if (placed < ready) return;
  spent.groupMs += performance.now() - readyAt;
  if (placed % lapSize === 0 || placed === articles) closeLap();
  if (placed < articles) ask('write');
}

console.log(
  `${articles} synthetic articles, window ${window}; other load when it began: ${loadavg()[0]!.toFixed(1)}\n`,
);
await new Promise<void>((resolve, reject) => {
  worker.on('error', reject);
  worker.on('message', (message: WrittenChunk | SketchedBatch) => {
    take(message);
    if (placed === articles) resolve();
  });
  ask('write');
});
await worker.terminate();
const isGood = printSummary(laps, truth.score());
if (values.plot !== undefined) writeFileSync(values.plot, renderChart(laps));
process.exitCode = isGood ? 0 : 1;
