/**
 * Measures speed and memory: `npm run bench -- [FOLDER] [--articles N]`. FOLDER holds the reports for `compare` (default:
 * the samples); `annotate` reads N articles (default 1000) of VARIORUM_DATA/corpus, or the samples again and again.
 */

import { cpus, loadavg } from 'node:os';
import { basename } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { benchAnnotate } from './annotate.ts';
import { assertBuilt } from './child.ts';
import { benchCompare } from './compare.ts';
import { readBenchLines } from './lines.ts';
import { benchStages } from './stages.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { articles: { type: 'string', default: '1000' } },
});
const folder = positionals[0] ?? fileURLToPath(new URL('../samples/', import.meta.url));

assertBuilt();
const processors = cpus();
const model = processors[0]?.model.trim() || 'unknown';
console.log(`machine: ${processors.length} cores (${model}), Node ${process.versions.node}`);
console.log(
  `other load when it began: ${loadavg()[0]!.toFixed(1)}; a machine at work for others gives lower figures\n`,
);
await benchCompare(folder, basename(folder));
const lines = await readBenchLines(Number(values.articles));
console.log('');
const tokensPerArticle = benchStages(lines);
console.log('');
await benchAnnotate(lines, tokensPerArticle);
