/**
 * Measures `check`, a draft of 1,500 words against more and more reports, from the start of the process to its exit, with the page written:
 * `node bench/check/run.ts ARTICLES [--most 500]`. ARTICLES are files or folders of reports; the draft is made of paragraphs of the first twenty, so that
 * much of it is found, with every third number raised by one.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Article, openInputs } from '../../src/index.ts';
import { assertBuilt, timeRun } from '../child.ts';
import { formatMs } from '../format.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { most: { type: 'string', default: '500' } },
});
if (positionals.length === 0) throw new Error('name files or folders of reports');
const counts = [20, 100, 500].filter((count) => count <= Number(values.most));

const articles: Article[] = [];
for await (const result of openInputs({ paths: positionals, depth: 'read' })) articles.push(...result.articles);

const words = 1500;
const draftEach = 2;

/** Paragraphs of the first reports, two of each, with each third number raised by one. */
function writeDraft(): string {
  const paragraphs = articles.slice(0, 20).flatMap(({ text, blocks }) =>
    blocks
      .filter(({ kind, start, end }) => kind === 'paragraph' && end - start > 200)
      .slice(1, 1 + draftEach)
      .map(({ start, end }) => text.slice(start, end)),
  );
  const taken: string[] = [];
  for (let count = 0, at = 0; count < words && at < paragraphs.length; at += 1) {
    taken.push(paragraphs[at]!);
    count += paragraphs[at]!.split(/\s+/u).length;
  }
  let numbers = 0;
  const text = taken.join('\n\n').replace(/\b\d{2,3}\b/gu, (digits) => {
    numbers += 1;
    return numbers % 3 === 0 ? String(Number(digits) + 1) : digits;
  });
  return `A draft on many things\n\n${text}\n`;
}

assertBuilt();
console.log(`machine: ${cpus().length} cores, Node ${process.versions.node}`);
const folder = mkdtempSync(join(tmpdir(), 'variorum-check-'));
try {
  const draft = join(folder, 'draft.txt');
  const text = writeDraft();
  writeFileSync(draft, text);
  console.log(`a draft of ${text.split(/\s+/u).length} words\ninputs    time`);
  for (const count of counts) {
    const input = join(folder, `${count}.jsonl`);
    const lines = articles
      .slice(0, count)
      .map(({ id, outlet, title, publishedAt, text: whole }) =>
        JSON.stringify({ id, outlet, title, publishedAt, text: whole }),
      );
    writeFileSync(input, `${lines.join('\n')}\n`);
    const ms = await timeRun(['check', draft, input, '--html', join(folder, 'check.html')], [0, 1]);
    console.log(`${String(count).padEnd(9)} ${formatMs(ms)}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
