/**
 * How long it takes to find quotes in many articles that were annotated before: `node bench/find/run.ts ANNOTATED.jsonl [WORDS …]`. Two
 * things are measured: the search in articles that are in memory already, and the whole command on the file, from the start of the
 * process to its exit. Without WORDS, twelve sentences of the articles are looked for, each as it stands and with every fourth word left out.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { type Article, findInArticles } from '../../src/index.ts';
import { timeRun } from '../child.ts';
import { formatMs, median } from '../format.ts';

const [path, ...given] = process.argv.slice(2);
if (path === undefined) throw new Error('name a file that variorum annotate wrote');

const articles = readFileSync(path)
  .toString('latin1')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(Buffer.from(line, 'latin1').toString('utf8')) as Article);

const words = given.length > 0 ? given : chooseWords();
console.log(`find in ${articles.length} annotated articles; ${words.length} quotes`);
report('search in memory', words.map(timeSearch));
report(
  'the whole command, process start to exit',
  await inTurn(words.map((one) => () => timeRun(['find', one, path!], [0, 1]))),
);
report('beside it: the start of the program alone', await inTurn(words.map(() => () => timeRun(['--version']))));

/** Sentences of articles far apart, whole and with words left out: the same for the same file. */
function chooseWords(): string[] {
  const step = Math.max(1, Math.floor(articles.length / 12));
  const sentences = articles
    .filter((_, at) => at % step === 0)
    .flatMap(({ text }) => text.match(/(?<=[.!?]\s)\p{Lu}[^.!?\n]{60,160}(?=[.!?]\s)/u)?.slice(0, 1) ?? []);
  return sentences.flatMap((sentence) => [sentence, leaveOut(sentence)]);
}

function leaveOut(sentence: string): string {
  return sentence
    .split(' ')
    .filter((_, at) => at % 4 !== 3)
    .join(' ');
}

/** The second of two searches: the first loads word lists, which the whole command pays for. */
function timeSearch(one: string): number {
  findInArticles(articles, [one]);
  const start = performance.now();
  const { answers } = findInArticles(articles, [one]);
  const time = performance.now() - start;
  console.log(`  ${formatMs(time)}  ${answers[0]!.tellings.length} found  ${one.slice(0, 80)}`);
  return time;
}

async function inTurn(runs: readonly (() => Promise<number>)[]): Promise<number[]> {
  const times: number[] = [];
  for (const run of runs) times.push(await run());
  return times;
}

function report(name: string, times: readonly number[]): void {
  console.log(
    `${name}: median ${formatMs(median(times))}, ${formatMs(Math.min(...times))} to ${formatMs(Math.max(...times))}`,
  );
}
