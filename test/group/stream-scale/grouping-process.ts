/**
 * A process that groups a stream and keeps its state in a file: `node grouping-process.ts STATE ARTICLES`. Prints the number of articles
 * that it has placed after each saving, and its stories at the end.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { createNearDuplicateIndex } from '../../../src/group/near-duplicates/near-duplicates.ts';
import { readTextWords } from '../../../src/group/near-duplicates/text-words.ts';
import { sketchArticle } from '../../../src/group/sketch/sketch.ts';
import { createStream } from '../../../src/group/stream/stream.ts';
import { inventStream } from './invented-articles.ts';

const [file, count] = [process.argv[2]!, Number(process.argv[3])];
const savedEvery = 60;
const saved = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
const window = 500;
const stream = createStream({ windowArticles: window }, saved?.stream);
const nearDuplicates = createNearDuplicateIndex({ window }, saved?.nearDuplicates);
const copies: string[] = saved?.copies ?? [];
let placed: number = saved?.placed ?? 0;

/** Written whole under another name, then renamed: a process that is killed leaves the old state or the new one. */
function save(): void {
  const state = { placed, copies, stream: stream.save(), nearDuplicates: nearDuplicates.save() };
  writeFileSync(`${file}.new`, JSON.stringify(state));
  renameSync(`${file}.new`, file);
  process.stdout.write(`${placed}\n`);
}

for (const article of inventStream(count, 40).slice(placed)) {
  const [copy] = nearDuplicates.add(article.id, readTextWords(article));
  if (copy) copies.push(`${article.id} ${copy.id}`);
  stream.place(sketchArticle(article));
  placed += 1;
  if (placed % savedEvery === 0) save();
}
process.stdout.write(`${JSON.stringify({ stories: stream.stories(), moves: stream.moves(), copies })}\n`);
