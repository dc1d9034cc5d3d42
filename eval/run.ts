/**
 * Scores what the program finds against public gold data and writes eval/RESULTS.md. VARIORUM_DATA names the folder of
 * the gold sets, VARIORUM_SCORE that of the scorers; `npm run eval -- quotes` runs the sets of one task and prints them only.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Article, annotateArticle, groupIntoStories, readLine, version } from '../src/index.ts';
import { folderFrom, readGoldLines } from './data.ts';
import { type GoldSet, goldSets } from './sets.ts';

interface Row {
  readonly name: string;
  readonly [column: string]: unknown;
}

interface Score {
  readonly set: GoldSet;
  readonly rows: readonly Row[];
  readonly metric: { readonly name: string; readonly value: number };
  readonly articles: number;
}

const data = folderFrom('VARIORUM_DATA', 'the gold sets');
const scorers = folderFrom('VARIORUM_SCORE', 'score.mjs and its tasks');

function predict(set: GoldSet, lines: readonly Uint8Array[]): string {
  const articles = lines.flatMap((line, index): Article[] => {
    const { article } = readLine(line, { name: set.task, lineNumber: index + 1 });
    if (!article) return [];
    return [set.task === 'read' ? article : annotateArticle(article)];
  });
  const values = set.task === 'stories' ? groupIntoStories(articles) : articles.map(dropTokens);
  return values.map((value) => JSON.stringify(value)).join('\n');
}

const dropTokens = (article: Article): Article => ({
  ...article,
  annotations: article.annotations.filter(({ kind }) => kind !== 'token' && kind !== 'sentence'),
});

function score(set: GoldSet, folder: string): Score {
  const lines = set.files.flatMap((file) => readGoldLines(data, file));
  const predictions = predict(set, lines);
  const [gold, predicted] = [join(folder, 'gold.jsonl.gz'), join(folder, 'predicted.jsonl')];
  writeFileSync(gold, gzipSync(Buffer.concat(lines.map((line) => Buffer.concat([line, Buffer.from('\n')])))));
  writeFileSync(predicted, predictions);
  const args = [join(scorers, 'score.mjs'), set.task, gold, predicted, '--json'];
  const { metric, rows } = JSON.parse(
    execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 }),
  ) as Score;
  return { set, rows, metric, articles: lines.length };
}

function renderScore({ articles, rows, set }: Score): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((column) => column !== 'name');
  const cell = (value: unknown) =>
    typeof value === 'number' ? formatNumber(value) : value === undefined || value === null ? '' : String(value);
  return [
    `## ${set.task}: ${set.files.map((file) => `\`${file.replace('.jsonl.gz', '')}\``).join(', ')}`,
    '',
    `${articles} articles. This set: ${set.note}. For orientation: ${set.reference}.`,
    '',
    `| | ${columns.join(' | ')} |`,
    `|---|${columns.map(() => '---:').join('|')}|`,
    ...rows.map((row) => `| ${row.name} | ${columns.map((column) => cell(row[column])).join(' | ')} |`),
    '',
  ].join('\n');
}

const formatNumber = (value: number): string =>
  Number.isInteger(value) ? String(value) : value.toFixed(value <= 1 ? 3 : 1);

/** What stands in `notes/NAME.md`: what no command prints. */
const readNote = (name: string): string =>
  readFileSync(new URL(`notes/${name}.md`, import.meta.url), 'utf8').replace('VERSION', version);

/** The lines that each HTML edition prints about itself. */
function renderErrorRates(): string {
  const text = readFileSync(new URL('error-rates.tsv', import.meta.url), 'utf8');
  const rows = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const cells = [
    ['What is wrong', 'how often', 'among what'],
    ['---', '---', '---'],
    ...rows.map((row) => row.split('\t')),
  ];
  return ['## How often an edition errs', '', ...cells.map((row) => `| ${row.join(' | ')} |`), ''].join('\n');
}

/** Scripts that print a table each, with their headings, under the heading of the note of that name. */
interface ScriptSection {
  readonly id: string;
  readonly scripts: readonly (readonly [heading: string, file: string, ...args: string[]])[];
}

const language: ScriptSection = {
  id: 'language',
  scripts: [
    ['Tokens and sentences, from plain text', 'language/splits.ts'],
    ['Tags and trees, on gold tokens, relations without subtypes', 'language/trees.ts'],
    ['Chains', 'language/chains.ts'],
    ['Beside other npm packages, in one run', 'language/peers.ts'],
  ],
};

const saying: ScriptSection = {
  id: 'saying',
  scripts: [
    ['Speakers of quoted contents', 'quotes/speakers.ts', 'polnear-dev'],
    ['Attribution chains, the half that was tuned on', 'quotes/chains-gold.ts', 'dev'],
    ['Tellings of one utterance, the half that was tuned on', 'quotes/tellings-gold.ts', 'dev'],
  ],
};

const happening: ScriptSection = {
  id: 'happening',
  scripts: [
    ['Times, the half of TimeBank that was tuned on', 'times/timebank.ts', 'dev'],
    ['Dates, recogniser cases', 'times/recognizers.ts'],
    ['Quantities, the half that was tuned on', 'quantities/gold.ts', 'dev'],
    ['Quantities, recogniser cases', 'quantities/recognizers.ts'],
    ['Who met whom, the half that was tuned on', 'events/meetings-gold.ts', 'dev'],
    ["PLOVER's records with even numbers, tuned on", 'events/plover.ts', 'dev'],
  ],
};

const reports: ScriptSection = {
  id: 'reports',
  scripts: [
    ['Stories, with and without other articles as noise', 'stories/stories.ts'],
    ['Near-duplicates of real articles, perturbed', 'stories/near-duplicates.ts'],
    ['Who copied whom, the half that was tuned on', 'copies/gold.ts', 'dev'],
    ['Findings on our own stories, the half that was tuned on', 'findings/gold.ts', 'dev'],
    ['Wordings, NewsWCL50', 'wording/newswcl50.ts'],
    ['Claims: how many passages of our own stories hold one, the half that was tuned on', 'claims/coverage.ts'],
  ],
};

const checking: ScriptSection = {
  id: 'checking',
  scripts: [
    ['Drafts of the half that was tuned on', 'check/gold.ts', 'dev'],
    ['Drafts by another writer, tuned on', 'check/gold.ts', 'dev', '--set', 'drafts-2'],
  ],
};

const reading: ScriptSection = {
  id: 'reading',
  scripts: [
    ['Pages of zyte, the half that was tuned on', 'read/pages.ts', 'zyte', 'seen'],
    ['Pages of WCXB dev, tuned on', 'read/pages.ts', 'wcxb-dev', 'all'],
    ['Kinds of blocks, the half that was tuned on', 'read/blocks.ts', 'dev'],
  ],
};

function renderScripts({ id, scripts }: ScriptSection): string {
  const tables = scripts.map(([heading, file, ...args]) => {
    const path = fileURLToPath(new URL(file, import.meta.url));
    const printed = execFileSync(process.execPath, [path, ...args], { encoding: 'utf8', maxBuffer: 1 << 26 });
    return `### ${heading}\n\n\`node eval/${[file, ...args].join(' ')}\`\n\n${printed.trim()}\n`;
  });
  return [readNote(id), ...tables].join('\n');
}

const wanted = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'variorum-eval-'));
try {
  const sets = goldSets.filter(({ task }) => wanted.length === 0 || wanted.includes(task));
  const sections = sets.map((set) => {
    const section = renderScore(score(set, folder));
    console.log(section);
    return section;
  });
  for (const section of [reading, saying, happening, reports, checking, language]) {
    if (wanted.length > 0 && !wanted.includes(section.id)) continue;
    sections.push(renderScripts(section));
    console.log(sections.at(-1));
  }
  if (wanted.length === 0)
    writeFileSync(
      fileURLToPath(new URL('RESULTS.md', import.meta.url)),
      [readNote('head'), renderErrorRates(), ...sections].join('\n'),
    );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
