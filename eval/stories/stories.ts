/**
 * Which articles tell one story: the sets as one stream, with the corpus mixed in as noise, beside plain TF-IDF; how far the stream agrees with the batch;
 * ECB+ dev.
 *
 *     VARIORUM_DATA=<gold sets> VARIORUM_SCORE=<scorers> node eval/stories/stories.ts
 *
 * Half of the gold stories, by a hash of their id, was tuned on (`dev`).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { sketchArticle } from '../../src/group/sketch/sketch.ts';
import { wordCounts } from '../../src/language/lists/word-counts.ts';
import type { Article } from '../../src/model/article.ts';
import { groupIntoStories } from '../../src/pipeline/compare.ts';
import { sha256Hex } from '../../src/text/sha256.ts';
import { folderFrom } from '../data.ts';
import { type GoldArticle, readArticles, readGold, storySets } from './articles.ts';
import { groupByTermVectors } from './baseline/group.ts';
import { runStream } from './run-stream.ts';

const data = folderFrom('VARIORUM_DATA', 'the gold sets');
const scorers = folderFrom('VARIORUM_SCORE', 'score.mjs and its tasks');
const folder = mkdtempSync(join(tmpdir(), 'variorum-stories-'));

interface Score {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

/** B-cubed of groups of ids against gold stories, by the scorer. */
function score(gold: readonly GoldArticle[], groups: readonly (readonly string[])[]): Score {
  const [goldPath, predicted] = [join(folder, 'gold.jsonl.gz'), join(folder, 'predicted.jsonl')];
  writeFileSync(goldPath, gzipSync(gold.map((line) => JSON.stringify(line)).join('\n')));
  writeFileSync(predicted, groups.map((articles) => JSON.stringify({ variorum: 'story/1', articles })).join('\n'));
  const printed = execFileSync(
    process.execPath,
    [join(scorers, 'score.mjs'), 'stories', goldPath, predicted, '--json'],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  return (JSON.parse(printed) as { readonly rows: readonly Score[] }).rows[0]!;
}

const percent = (value: number): string => (100 * value).toFixed(1);
const cells = ({ f1, p, r }: Score): string => `${percent(p)} | ${percent(r)} | ${percent(f1)}`;
const isDev = ({ gold }: GoldArticle): boolean => Number.parseInt(sha256Hex(gold.story).at(-1)!, 16) % 2 === 0;
const groupsOf = (articles: readonly Article[]): string[][] =>
  groupIntoStories(articles).map((story) => [...story.articles]);
const asGold = (groups: readonly (readonly string[])[]): GoldArticle[] =>
  groups.flatMap((group, at) => group.map((id) => ({ id, gold: { story: `${at}` } })));

try {
  const gold = readGold(data, storySets);
  const dev = gold.filter(isDev);
  const test = gold.filter((line) => !isDev(line));
  const articles = storySets.flatMap((set) => readArticles(data, set));
  const mixed = [...articles, ...readArticles(data, 'corpus/allsides-3000')];
  const batch = groupsOf(mixed);
  const sketches = mixed.map(sketchArticle);
  const row = (name: string, groups: readonly (readonly string[])[]) =>
    console.log(
      `| ${name} | ${cells(score(gold, groups))} | ${cells(score(dev, groups))} | ${cells(score(test, groups))} |`,
    );

  console.log(
    `${gold.length} gold articles of ${new Set(gold.map((line) => line.gold.story)).size} stories, B-cubed; dev: ${dev.length} articles, test: ${test.length}.\n`,
  );
  console.log(
    '| | P | R | F1 | dev P | R | F1 | test P | R | F1 |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|',
  );
  row(
    'TF-IDF, average linking, date decay (threshold tuned on all), no noise',
    groupByTermVectors(articles, wordCounts()),
  );
  row('Variorum, batch, no noise', groupsOf(articles));
  row(
    `TF-IDF, average linking, date decay, ${mixed.length - articles.length} articles of noise`,
    groupByTermVectors(mixed, wordCounts()),
  );
  row('Variorum, batch, noise', batch);
  const known = new Set(gold.map(({ id }) => id));
  const agreement: string[] = [];
  for (const [late, reviewEvery] of [
    [0, undefined],
    [2, undefined],
    [0, 250],
    [2, 250],
  ] as const) {
    const order = late === 0 ? 'by date' : `up to ${late} days early or late`;
    const name = reviewEvery ? `${order}, reviewed every ${reviewEvery} articles` : order;
    const { counts, groups, placeMs } = runStream(sketches, late, reviewEvery);
    row(`Variorum, stream, ${name}, noise`, groups);
    const against = (all: boolean) =>
      percent(
        score(
          asGold(batch).filter(({ id }) => all || known.has(id)),
          groups,
        ).f1,
      );
    const moves = [...counts].sort().map(([kind, count]) => `${count} ${kind}`);
    agreement.push(`| ${name} | ${against(true)} | ${against(false)} | ${moves.join(', ')} | ${placeMs.toFixed(2)} |`);
  }
  console.log(`\nThe stream beside the batch, B-cubed F1 on all ${mixed.length} articles and on the gold ones:\n`);
  console.log('| articles come | all | gold | moves | ms an article |\n|---|---:|---:|---|---:|');
  for (const line of agreement) console.log(line);

  const orders = [[...mixed].reverse(), [...mixed].sort((a, b) => (sha256Hex(a.id) < sha256Hex(b.id) ? -1 : 1))];
  const same = orders.every((order) => JSON.stringify(groupsOf(order)) === JSON.stringify(batch));
  console.log(`\nBatch, the same stories for two other orders of the articles: ${same ? 'yes' : 'NO'}.`);

  const ecbGold = readGold(data, ['events/ecbplus-dev']);
  const ecb = readArticles(data, 'events/ecbplus-dev');
  console.log(`\nECB+ dev, subtopics, ${ecbGold.length} articles without dates of publication:\n`);
  console.log('| | P | R | F1 |\n|---|---:|---:|---:|');
  console.log(`| TF-IDF, average linking | ${cells(score(ecbGold, groupByTermVectors(ecb, wordCounts())))} |`);
  console.log(`| Variorum, batch | ${cells(score(ecbGold, groupsOf(ecb)))} |`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
