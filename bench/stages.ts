import { annotateArticle, readLine } from '../src/index.ts';
import type { Stage } from '../src/model/reading.ts';
import { stages } from '../src/pipeline/stages.ts';
import type { BenchLines } from './lines.ts';

const mostArticles = 100;
/** The same articles again and again: the last time everything is warm. */
const passes = 4;
/** The stages that read the language: tokens, tags, trees, names and chains. */
const reading = ['language', 'annotate/names'];

/** Prints each stage's share of the time on one thread; gives the mean number of tokens of an article. */
export function benchStages({ lines }: BenchLines): number {
  const spent = new Map<string, number>([['read', 0], ...stages.map(({ id }): [string, number] => [id, 0])]);
  const timed = stages.map((stage) => timeStage(stage, spent));
  const sample = lines.slice(0, mostArticles);
  let tokens = 0;
  for (let pass = 0; pass < passes; pass += 1) {
    for (const key of spent.keys()) spent.set(key, 0);
    tokens = sample.reduce((sum, line, index) => sum + annotateOne(line, index, timed, spent), 0);
  }
  printStages(spent, tokens, sample.length);
  return tokens / sample.length;
}

function printStages(spent: ReadonlyMap<string, number>, tokens: number, articles: number): void {
  const sum = (ids: Iterable<string>) => [...ids].reduce((total, id) => total + spent.get(id)!, 0);
  const total = sum(spent.keys());
  console.log(`time of each stage, one thread, ${articles} articles, pass ${passes} over them`);
  for (const [id, ms] of spent) {
    const share = ((ms / total) * 100).toFixed(1).padStart(5);
    const perToken = ((ms / tokens) * 1000).toFixed(2).padStart(6);
    console.log(
      `  ${id.padEnd(22)} ${share} %  ${perToken} µs a token  ${(ms / articles).toFixed(2).padStart(7)} ms an article`,
    );
  }
  const perSecond = Math.round(tokens / sum(reading)) * 1000;
  console.log(`  tokens, tags, trees, names and chains: ${perSecond.toLocaleString('en')} tokens a second`);
}

function annotateOne(line: string, index: number, timed: readonly Stage[], spent: Map<string, number>): number {
  const from = performance.now();
  const { article } = readLine(Buffer.from(line), { name: 'bench', lineNumber: index + 1 });
  spent.set('read', spent.get('read')! + performance.now() - from);
  if (article === undefined) return 0;
  return annotateArticle(article, timed).annotations.filter(({ kind }) => kind === 'token').length;
}

const timeStage = (stage: Stage, spent: Map<string, number>): Stage => ({
  ...stage,
  find: (reading) => {
    const from = performance.now();
    const found = stage.find(reading);
    spent.set(stage.id, spent.get(stage.id)! + performance.now() - from);
    return found;
  },
});
