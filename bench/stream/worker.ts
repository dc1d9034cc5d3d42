/** The first thread: writes synthetic articles and, when it is told so, makes of each what grouping needs of it. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import { packArticles } from '../../src/group/handover/pack.ts';
import { readForGrouping } from '../../src/group/handover/read-article.ts';
import type { Article } from '../../src/index.ts';
import {
  batchSize,
  chunkSize,
  type SketchedBatch,
  type StreamOrder,
  type WorkerTask,
  type WrittenChunk,
} from './batch.ts';
import { planReports } from './plan.ts';
import { threadMs } from './processor-time.ts';
import { createRandom } from './random.ts';
import { createReportWriter } from './write-report.ts';

const port = parentPort!;
const { articles, seed, templates } = workerData as StreamOrder;
const writeReport = createReportWriter(templates);
const plan = planReports(createRandom(seed), { articlesPerDay: 5000, mostReports: 200, copies: 0.15 });
/** Has the collector clear up what the writing left, so that it does not do so on the time of the sketches. */
setFlagsFromString('--expose-gc');
const clearUp = runInNewContext('gc') as () => void;
let left = articles;
let written: Article[] = [];

function writeChunk(): void {
  const start = performance.now();
  const size = Math.min(chunkSize, left);
  left -= size;
  const reports = Array.from({ length: size }, () => plan.next().value!);
  written = reports.map(writeReport);
  clearUp();
  port.postMessage({ kind: 'written', reports, writeMs: performance.now() - start } satisfies WrittenChunk);
}

function sketchBatch(from: number): void {
  const batch = written.slice(from, from + batchSize);
  const start = threadMs();
  const read = batch.map(readForGrouping);
  const middle = threadMs();
  const packed = packArticles(
    read.map(({ sketch }) => sketch),
    read.map(({ text }) => text),
  );
  const taken = { readMs: middle - start, packMs: threadMs() - middle };
  port.postMessage({ kind: 'sketched', packed, ...taken } satisfies SketchedBatch, [packed.sketches, packed.texts]);
}

port.on('message', (task: WorkerTask) => {
  if (task === 'write') writeChunk();
  else for (let from = 0; from < written.length; from += batchSize) sketchBatch(from);
});
