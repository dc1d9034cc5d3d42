/**
 * Scores times against TimeBank and AQUAINT as TempEval-3 did: `node eval/times/timebank.ts [dev|test|aquaint]`, dev unless told.
 * Prints Markdown; `--show` lists what differs, never for `test`. `dev` may be looked at and tuned on, as may AQUAINT; `test` is scored once.
 * A text of TimeBank is in `dev` if the last digit of its id's SHA-256, in hex, is even.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Article, annotateArticle, annotationsOf, readLine, type Span } from '../../src/index.ts';
import { sha256Hex } from '../../src/text/sha256.ts';
import { folderFrom, readGoldLines } from '../data.ts';

interface GoldTime extends Span {
  readonly type: string;
  readonly value: string;
}

interface GoldText {
  readonly id: string;
  readonly text: string;
  readonly publishedAt: string;
  readonly gold: { readonly times: readonly GoldTime[] };
}

type SameTime = (gold: string, found: string | undefined, publishedAt: string) => boolean;

const data = folderFrom('VARIORUM_DATA', 'the gold sets');
const scorers = folderFrom('VARIORUM_SCORE', 'score.mjs and its tasks');
const half = process.argv.find((argument) => ['test', 'aquaint'].includes(argument)) ?? 'dev';
const shows = process.argv.includes('--show') && half !== 'test';

const parse = (line: Uint8Array): GoldText => JSON.parse(Buffer.from(line).toString('utf8'));
const halfOf = ({ id }: GoldText): string => (Number.parseInt(sha256Hex(id).at(-1)!, 16) % 2 === 0 ? 'dev' : 'test');

function readLines(): Uint8Array[] {
  if (half === 'aquaint') return readGoldLines(data, 'times/aquaint.jsonl.gz');
  return readGoldLines(data, 'times/timebank.jsonl.gz').filter((line) => halfOf(parse(line)) === half);
}

function annotateLine(line: Uint8Array, index: number): Article {
  const { article } = readLine(line, { name: half, lineNumber: index + 1 });
  if (!article) throw new Error(`line ${index + 1} cannot be read`);
  const read = annotateArticle(article);
  return { ...read, annotations: annotationsOf(read.annotations, 'time') };
}

function renderScore(lines: readonly Uint8Array[], articles: readonly Article[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-times-'));
  try {
    const [gold, found] = [join(folder, 'gold.jsonl.gz'), join(folder, 'found.jsonl')];
    writeFileSync(gold, gzipSync(Buffer.concat(lines.map((line) => Buffer.concat([line, Buffer.from('\n')])))));
    writeFileSync(found, articles.map((article) => JSON.stringify(article)).join('\n'));
    const printed = execFileSync(process.execPath, [join(scorers, 'score.mjs'), 'times', gold, found, '--json'], {
      encoding: 'utf8',
    });
    return renderRows(JSON.parse(printed).rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const renderRows = (rows: readonly Record<string, unknown>[]): string => {
  const cell = (value: unknown) => (typeof value === 'number' ? String(Math.round(value * 1000) / 1000) : '');
  const body = rows.map(
    (row) => `| ${row.name} | ${['p', 'r', 'f1', 'rate'].map((key) => cell(row[key])).join(' | ')} |`,
  );
  return ['| | P | R | F1 | rate |', '|---|---:|---:|---:|---:|', ...body].join('\n');
};

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Each difference as one line: its kind, gold and found words with their values, and the text around. */
function listDifferences(gold: GoldText, { annotations, text }: Article, sameTime: SameTime): string[] {
  const found = annotationsOf(annotations, 'time');
  const around = ({ start, end }: Span) => text.slice(Math.max(0, start - 50), end + 30).replace(/\s+/g, ' ');
  const words = ({ start, end, value }: Span & { readonly value?: string }) =>
    `"${text.slice(start, end).replace(/\s+/g, ' ')}"=${value ?? '-'}`;
  const extra = found.filter((time) => !gold.gold.times.some((other) => overlaps(time, other)));
  return [
    ...gold.gold.times.flatMap((time) => {
      const other = found.find((candidate) => overlaps(time, candidate));
      if (!other) return [`MISS ${words(time)} ~ ${around(time)}`];
      const isSame = sameTime(time.value, other.value, gold.publishedAt);
      const isExact = time.start === other.start && time.end === other.end;
      if (isSame && isExact) return [];
      return [
        `${isSame ? 'SPAN' : 'VALUE'} ${words(time)} <> ${words(other)} ~ ${around(time)} [${gold.publishedAt.slice(0, 10)}]`,
      ];
    }),
    ...extra.map((time) => `EXTRA ${words(time)} (${time.rule.slice(15)}) ~ ${around(time)}`),
  ];
}

const lines = readLines();
const articles = lines.map(annotateLine);
console.log(`${half}: ${lines.length} texts\n\n${renderScore(lines, articles)}`);
if (shows) {
  const { sameTime } = (await import(pathToFileURL(join(scorers, 'timevalue.mjs')).href)) as { sameTime: SameTime };
  const all = lines.flatMap((line, index) => listDifferences(parse(line), articles[index]!, sameTime));
  console.log(`\n${all.sort().join('\n')}`);
}
