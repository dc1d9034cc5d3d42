/**
 * Measures how the time of `compare` grows with the reports of one story: `node bench/growth/run.ts [FOLDER] [--most 500] [--plot FILE]`. The story is
 * made from the reports of FOLDER (default: the samples), see build-story.ts. From the start of the process to its exit, with the page written.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Article, openInputs } from '../../src/index.ts';
import { assertBuilt, measurePeakBytes, timeRun } from '../child.ts';
import { formatBytes, formatMs } from '../format.ts';
import { renderPanels } from '../panels.ts';
import { buildStory } from './build-story.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { most: { type: 'string', default: '500' }, plot: { type: 'string' } },
});
const source = positionals[0] ?? fileURLToPath(new URL('../../samples/', import.meta.url));
const counts = [5, 10, 20, 50, 100, 200, 500].filter((count) => count <= Number(values.most));

const bases: Article[] = [];
for await (const { articles } of openInputs({ paths: [source], depth: 'read' })) bases.push(...articles);

assertBuilt();
console.log(`machine: ${cpus().length} cores, Node ${process.versions.node}`);
console.log('reports   time      memory    ms a report');
const folder = mkdtempSync(join(tmpdir(), 'variorum-growth-'));
const rows: { readonly ms: number; readonly bytes: number }[] = [];
try {
  for (const count of counts) {
    const input = join(folder, `${count}.jsonl`);
    writeFileSync(input, `${buildStory(bases, count).join('\n')}\n`);
    const args = ['compare', input, '--one-story', '-o', join(folder, 'edition.html')];
    const ms = Math.min(await timeRun(args), count > 50 ? Number.POSITIVE_INFINITY : await timeRun(args));
    const bytes = await measurePeakBytes(args);
    rows.push({ ms, bytes });
    const cells = [String(count), formatMs(ms), formatBytes(bytes), (ms / count).toFixed(0)];
    console.log(cells.map((cell) => cell.padEnd(9)).join(' '));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (values.plot !== undefined) {
  const seconds = { title: 'seconds', values: rows.map(({ ms }) => ms / 1000), bound: 60, boundLabel: 'at most 60' };
  const memory = {
    title: 'memory of the process, MB',
    values: rows.map(({ bytes }) => bytes / 1e6),
    bound: 1500,
    boundLabel: 'at most 1,500',
  };
  writeFileSync(
    values.plot,
    renderPanels('Time and memory of compare over the reports of one story', counts, [seconds, memory]),
  );
}
