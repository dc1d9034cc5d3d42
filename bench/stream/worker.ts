/** The first thread: writes synthetic articles and, when it is told so, makes of each what grouping needs of it. */
import { parentPort, workerData } from 'node:worker_threads';
import { readTextWords } from '../../src/group/near-duplicates/text-words.ts';
import { sketchArticle } from '../../src/group/sketch/sketch.ts';
import type { Article } from '../../src/index.ts';
import {
  batchSize,
  chunkSize,
  type SketchedBatch,
  type StreamOrder,
  type WorkerTask,
  type WrittenChunk,
} from './batch.ts';
import { type PlannedReport, planReports } from './plan.ts';
import { threadMs } from './processor-time.ts';
import { createRandom } from './random.ts';
import { createReportWriter } from './write-report.ts';

const port = parentPort!;
const { articles, seed, templates } = workerData as StreamOrder;
const writeReport = createReportWriter(templates);
const plan = planReports(createRandom(seed), { articlesPerDay: 5000, mostReports: 200, copies: 0.15 });
let left = articles;
let reports: PlannedReport[] = [];
let written: Article[] = [];

function writeChunk(): void {
  const start = performance.now();
  const size = Math.min(chunkSize, left);
  left -= size;
  reports = Array.from({ length: size }, () => plan.next().value!);
  written = reports.map(writeReport);
  port.postMessage({ kind: 'written', articles: size, writeMs: performance.now() - start } satisfies WrittenChunk);
}

function sketchBatch(from: number): void {
  const batch = written.slice(from, from + batchSize);
  const start = threadMs();
  const sketches = batch.map(sketchArticle);
  const middle = threadMs();
  const words = batch.map(readTextWords);
  const message: SketchedBatch = {
    kind: 'sketched',
    reports: reports.slice(from, from + batchSize),
    sketches,
    words,
    sketchMs: middle - start,
    wordsMs: threadMs() - middle,
  };
  port.postMessage(message);
}

port.on('message', (task: WorkerTask) => {
  if (task === 'write') writeChunk();
  else for (let from = 0; from < written.length; from += batchSize) sketchBatch(from);
});
