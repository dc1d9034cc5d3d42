import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { openInputs } from '../src/index.ts';

/** Lines of JSON with an article each, and what to call them. */
export interface BenchLines {
  readonly name: string;
  readonly lines: readonly string[];
}

/** The articles of VARIORUM_DATA/corpus; without it, the samples again and again. */
export async function readBenchLines(most: number): Promise<BenchLines> {
  const data = process.env.VARIORUM_DATA;
  const folder = data === undefined ? undefined : join(data, 'corpus');
  const [file] = folder === undefined ? [] : globSync('*.jsonl{,.gz}', { cwd: folder }).sort();
  if (folder === undefined || file === undefined) return repeatSamples(most);
  const bytes = readFileSync(join(folder, file));
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return {
    name: `corpus/${file}`,
    lines: text
      .split('\n')
      .filter((line) => line !== '')
      .slice(0, most),
  };
}

async function repeatSamples(most: number): Promise<BenchLines> {
  const samples: string[] = [];
  const paths = [fileURLToPath(new URL('../samples/', import.meta.url))];
  for await (const { articles } of openInputs({ paths, depth: 'read' }))
    for (const { outlet, title, publishedAt, text } of articles)
      samples.push(JSON.stringify({ outlet, title, publishedAt, text }));
  const lines = Array.from({ length: most }, (_, index) => samples[index % samples.length]!);
  return { name: 'the samples, repeated (VARIORUM_DATA is not set)', lines };
}
