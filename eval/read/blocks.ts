/**
 * Scores the kinds of blocks in web pages on our own gold data (eval/gold/README.md):
 *
 *     VARIORUM_DATA=<gold sets> node eval/read/blocks.ts [dev|test] [--show]
 *
 * A label's kind is that of the block which shares most of its source; no block is as good as `boilerplate`. `--show` prints
 * the labels that are wrong, of `dev` alone, and not of pages whose errors are not looked at (`page-sets.ts`).
 */
import { readFileSync } from 'node:fs';
import { type Block, readLine } from '../../src/index.ts';
import { type GoldPage, halfOf, readPageLines } from './page-sets.ts';

type Label = readonly [start: number, end: number, kind: string];

interface LabelledPage {
  readonly id: string;
  readonly set: string;
  readonly half: 'dev' | 'test';
  readonly blocks: readonly Label[];
}

/** A stretch of a page with the kinds that the gold and the reader give it; undefined where one of them has nothing. */
interface Pair {
  readonly page: string;
  readonly start: number;
  readonly end: number;
  readonly gold?: string;
  readonly found?: string;
}

/**
 * Our kinds in the gold's words. It has no kind of its own for pull quotes and for notes of the desk; a line with the date of
 * publication is `dateline` there, and "CITY (AP) —" is part of its paragraph.
 */
const goldKinds: Readonly<Record<string, string>> = {
  pullquote: 'quote',
  update: 'paragraph',
  correction: 'paragraph',
  date: 'dateline',
  dateline: 'paragraph',
};

const missing = '(none)';
const half = process.argv.includes('test') ? 'test' : 'dev';
const isShown = process.argv.includes('--show') && half === 'dev';

const labelled = readFileSync(new URL('../gold/blocks.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as LabelledPage)
  .filter((page) => page.half === half);

interface Paired {
  readonly page: LabelledPage;
  readonly html: string;
  /** A pair for each label. */
  readonly labels: readonly Pair[];
  /** A pair for each block that has a place in the page. */
  readonly blocks: readonly Pair[];
}

function readPages(): Paired[] {
  const lines = new Map<string, { readonly page: GoldPage; readonly line: Uint8Array }>();
  for (const set of new Set(labelled.map((page) => page.set)))
    for (const given of readPageLines(set.replace(/^read\//, ''), 'all')) lines.set(given.page.id, given);
  return labelled.map((page) => pairPage(page, lines.get(page.id)!));
}

function pairPage(page: LabelledPage, { page: { html }, line }: { page: GoldPage; line: Uint8Array }): Paired {
  const { article } = readLine(line, { name: page.set, lineNumber: 1 });
  const blocks = (article?.blocks ?? []).filter(({ source }) => source !== undefined);
  const labels = page.blocks.map(([start, end, gold]): Pair => {
    const block = mostShared(blocks, [start, end], ({ source }) => [source!.start, source!.end]);
    return { page: page.id, start, end, gold, ...(block && { found: kindOf(block) }) };
  });
  const found = blocks.map((block): Pair => {
    const { start, end } = block.source!;
    const label = mostShared(page.blocks, [start, end], ([from, to]) => [from, to]);
    return { page: page.id, start, end, found: kindOf(block), ...(label && { gold: label[2] }) };
  });
  return { page, html, labels, blocks: found };
}

const kindOf = ({ kind }: Block): string => goldKinds[kind] ?? kind;

/** The one of `things` that shares most with a span; the first of equals. */
function mostShared<T>(
  things: readonly T[],
  [start, end]: readonly [number, number],
  spanOf: (thing: T) => readonly [number, number],
): T | undefined {
  let best: T | undefined;
  let most = 0;
  for (const thing of things) {
    const [from, to] = spanOf(thing);
    const shared = Math.min(end, to) - Math.max(start, from);
    if (shared > most) [best, most] = [thing, shared];
  }
  return best;
}

const isRight = ({ gold, found }: Pair): boolean => gold === (found ?? 'boilerplate');

const shareRight = (pairs: readonly Pair[]): number =>
  pairs.length === 0 ? 1 : pairs.filter(isRight).length / pairs.length;

/** Precision over the blocks of these kinds, recall over the labels. */
function scoreKinds(pages: readonly Paired[], kinds: readonly string[]): string[] {
  const labels = pages.flatMap((page) => page.labels).filter(({ gold }) => kinds.includes(gold!));
  const blocks = pages.flatMap((page) => page.blocks).filter(({ found }) => kinds.includes(found!));
  const precision = blocks.length === 0 ? 0 : blocks.filter(({ gold, found }) => gold === found).length / blocks.length;
  const recall = labels.length === 0 ? 0 : labels.filter(isRight).length / labels.length;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return [kinds.join(' + '), percent(precision), percent(recall), percent(f1), `${labels.length}`, `${blocks.length}`];
}

function renderRates(pages: readonly Paired[]): string {
  const all = pages.flatMap(({ labels }) => labels);
  const told = all.filter(({ gold }) => gold !== 'boilerplate');
  const mean = pages.reduce((sum, { labels }) => sum + shareRight(labels), 0) / pages.length;
  return [
    `${half}: ${pages.length} pages, ${all.length} labels`,
    `right kind: ${percent(shareRight(all))} of labels, ${percent(mean)} on the mean page, ` +
      `${percent(shareRight(told))} of the ${told.length} that are not boilerplate`,
  ].join('\n');
}

function renderConfusion(pages: readonly Paired[]): string {
  const pairs = pages.flatMap(({ labels }) => labels);
  const kinds = [...new Set(pairs.map(({ gold }) => gold!))].sort();
  const found = [...new Set(pairs.map((pair) => pair.found ?? missing))].sort();
  const rows = kinds.map((kind) => {
    const of = pairs.filter(({ gold }) => gold === kind);
    return [kind, ...found.map((name) => `${of.filter((pair) => (pair.found ?? missing) === name).length || ''}`)];
  });
  return renderTable(['gold \\ found', ...found], ...rows);
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const renderTable = (...rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(18) : cell.padStart(12))).join('')).join('\n');

const textOf = (html: string, { start, end }: Pair): string =>
  html
    .slice(start, end)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 110);

function showErrors({ page, html, labels, blocks }: Paired): void {
  if (halfOf(page.set.replace(/^read\//, ''), page.id) === 'held') return;
  const wrong = labels.filter((pair) => !isRight(pair));
  const extra = blocks.filter(({ gold, found }) => gold === undefined && found !== 'boilerplate');
  console.log(`\n${page.id}: ${labels.length - wrong.length} of ${labels.length}`);
  for (const pair of [...wrong, ...extra])
    console.log(`  ${pair.gold ?? missing} → ${pair.found ?? missing}  ${pair.start}  ${textOf(html, pair)}`);
}

const pages = readPages();
console.log(renderRates(pages));
console.log(
  renderTable(
    ['kind', 'precision', 'recall', 'F1', 'labels', 'blocks'],
    ...[['caption', 'credit'], ['caption'], ['credit']].map((kinds) => scoreKinds(pages, kinds)),
  ),
);
if (half === 'dev') console.log(`\n${renderConfusion(pages)}`);
if (isShown) for (const page of pages) showErrors(page);
