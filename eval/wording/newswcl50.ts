/**
 * Scores wordings on NewsWCL50, events 0 to 4: whether what five outlets call one concept is found as one referent.
 * VARIORUM_DATA and VARIORUM_SCORE name the folders of the gold sets and of the scorers. Prints a table.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Article, annotateArticle, compareArticles, type Edition, readLine } from '../../src/index.ts';
import { folderFrom, readGoldLines } from '../data.ts';

interface Row {
  readonly name: string;
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

const set = 'wording/newswcl50-dev.jsonl.gz';
const data = folderFrom('VARIORUM_DATA', 'the gold sets');
const scorers = folderFrom('VARIORUM_SCORE', 'score.mjs and its tasks');

/** The annotated articles of each set of reports on one story. */
function readStories(): Article[][] {
  const stories = new Map<string, Article[]>();
  for (const [index, line] of readGoldLines(data, set).entries()) {
    const { gold } = JSON.parse(Buffer.from(line).toString('utf8')) as { gold: { story: string } };
    const { article } = readLine(line, { name: set, lineNumber: index + 1 });
    if (!article) continue;
    stories.set(gold.story, [...(stories.get(gold.story) ?? []), annotateArticle(article)]);
  }
  return [...stories.values()];
}

function score(editions: readonly Edition[]): readonly Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-wording-'));
  try {
    const predicted = join(folder, 'predicted.jsonl');
    writeFileSync(predicted, editions.map((edition) => JSON.stringify(edition)).join('\n'));
    const args = [join(scorers, 'score.mjs'), 'wording', join(data, set), predicted, '--json'];
    return (JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as { rows: Row[] }).rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const editions = readStories().flatMap((articles) => compareArticles(articles, { oneStory: true }));
const rows: readonly (readonly [string, readonly Edition[]])[] = [
  ['names and wordings', editions],
  ['names alone', editions.map((edition) => ({ ...edition, wordings: [] }))],
];
const percent = (value: number): string => (100 * value).toFixed(1);

console.log('| NewsWCL50, events 0–4 | P | R | F1 | F1, clusters of a concept joined |');
console.log('|---|---:|---:|---:|---:|');
for (const [name, some] of rows) {
  const [best, joined] = score(some) as [Row, Row];
  console.log(`| ${name} | ${percent(best.p)} | ${percent(best.r)} | ${percent(best.f1)} | ${percent(joined.f1)} |`);
}
const shown = editions.flatMap(({ wordings }) => wordings.filter((wording) => wording.shown));
console.log(`\n${editions.length} stories; ${shown.length} referents shown first.`);
