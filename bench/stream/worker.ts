/** The first thread: writes synthetic articles and makes of each what grouping needs of it. */
import { parentPort, workerData } from 'node:worker_threads';
import { readTextWords } from '../../src/group/near-duplicates/text-words.ts';
import { sketchArticle } from '../../src/group/sketch/sketch.ts';
import { batchesAhead, batchSize, type SketchedBatch, type StreamOrder } from './batch.ts';
import { planReports } from './plan.ts';
import { createRandom } from './random.ts';
import { readTemplates } from './templates.ts';
import { createReportWriter } from './write-report.ts';

const port = parentPort!;
const { articles, folder, seed, templates } = workerData as StreamOrder;
const writeReport = createReportWriter(readTemplates(folder, templates));
const plan = planReports(createRandom(seed), { articlesPerDay: 5000, mostReports: 50, copies: 0.15 });
let left = articles;

function sendBatch(): void {
  const size = Math.min(batchSize, left);
  if (size === 0) return;
  left -= size;
  const start = performance.now();
  const reports = Array.from({ length: size }, () => plan.next().value!);
  const written = reports.map(writeReport);
  const middle = performance.now();
  const sketches = written.map(sketchArticle);
  const words = written.map(readTextWords);
  const batch: SketchedBatch = {
    reports,
    sketches,
    words,
    writeMs: middle - start,
    sketchMs: performance.now() - middle,
  };
  port.postMessage(batch);
}

port.postMessage('ready');
port.on('message', sendBatch);
for (let at = 0; at < batchesAhead; at += 1) sendBatch();
