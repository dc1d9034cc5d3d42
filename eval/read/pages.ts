/**
 * Scores the reading of pages, and its speed:
 *
 *     VARIORUM_DATA=<gold sets> VARIORUM_SCORE=<scorers> node eval/read/pages.ts zyte|wcxb-dev [seen|held|all] [--peer] [--pages]
 *
 * `--peer` scores Readability.js on linkedom beside it, on the same pages; `--pages` prints the pages of the seen half on
 * which it does better by more than .02.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readLine } from '../../src/index.ts';
import { folderFrom } from '../data.ts';
import { halfOf, type PageHalf, readPageLines } from './page-sets.ts';
import { readWithReadability } from './readability.ts';

type Lines = ReturnType<typeof readPageLines>;
type Read = (given: Lines[number], index: number) => Record<string, unknown>;

const [set = 'zyte', ...rest] = process.argv.slice(2);
const half = (rest.find((argument) => /^(?:seen|held|all)$/.test(argument)) ?? 'seen') as PageHalf;
const scorer = join(folderFrom('VARIORUM_SCORE', 'score.mjs and its tasks'), 'score.mjs');
const folder = mkdtempSync(join(tmpdir(), 'variorum-pages-'));

const readOurs: Read = ({ line }, index) => {
  const { article } = readLine(line, { name: set, lineNumber: index + 1 });
  return { ...(article ?? { text: '' }) };
};

const readPeer: Read = ({ page }) => readWithReadability(page.html);

/** Reads all pages once to warm up, once on the clock; the time is that of the processor, so that other programs do not count. */
function readAll(
  pages: Lines,
  read: Read,
): { readonly predicted: Record<string, unknown>[]; readonly perSecond: number } {
  pages.slice(0, 30).forEach(read);
  const before = process.cpuUsage();
  const predicted = pages.map((page, index) => ({ ...read(page, index), id: page.page.id }));
  const { user, system } = process.cpuUsage(before);
  return { predicted, perSecond: (pages.length * 1e6) / (user + system) };
}

function score(pages: Lines, predicted: readonly unknown[], how: readonly string[] = []): string {
  const [gold, given] = [join(folder, 'gold.jsonl.gz'), join(folder, 'predicted.jsonl')];
  writeFileSync(gold, gzipSync(Buffer.concat(pages.map(({ line }) => Buffer.concat([line, Buffer.from('\n')])))));
  writeFileSync(given, predicted.map((value) => JSON.stringify(value)).join('\n'));
  return execFileSync(process.execPath, [scorer, 'read', gold, given, ...how], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
}

interface PageScore {
  readonly rows: readonly { readonly name: string; readonly f1?: number }[];
}

const wordScore = (page: Lines[number], predicted: unknown): number => {
  const { rows } = JSON.parse(score([page], [predicted], ['--json'])) as PageScore;
  return rows.find(({ name }) => name === 'word bag')?.f1 ?? 0;
};

try {
  const pages = readPageLines(set, half);
  const ours = readAll(pages, readOurs);
  console.log(`${set}, ${half}: ${pages.length} pages, ${ours.perSecond.toFixed(0)} pages a second of one core\n`);
  console.log(score(pages, ours.predicted));
  if (rest.includes('--peer') || rest.includes('--pages')) {
    const peer = readAll(pages, readPeer);
    console.log(`Readability.js on linkedom: ${peer.perSecond.toFixed(0)} pages a second\n`);
    console.log(score(pages, peer.predicted));
    if (rest.includes('--pages'))
      pages.forEach((page, index) => {
        if (halfOf(set, page.page.id) === 'held') return;
        const [a, b] = [wordScore(page, ours.predicted[index]), wordScore(page, peer.predicted[index])];
        if (b - a > 0.02) console.log(`${page.page.id} ${a.toFixed(3)} ${b.toFixed(3)}`);
      });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
