import { annotateArticle, readLine } from '../src/index.ts';
import type { Stage } from '../src/model/reading.ts';
import { stages } from '../src/pipeline/stages.ts';
import type { BenchLines } from './lines.ts';

const warmUp = 20;
const most = 200;

/** Prints each stage's share of the time on one thread; gives the mean number of tokens of an article. */
export function benchStages({ lines }: BenchLines): number {
  const spent = new Map<string, number>([['read', 0], ...stages.map(({ id }): [string, number] => [id, 0])]);
  const timed = stages.map((stage) => timeStage(stage, spent));
  let tokens = 0;
  const sample = lines.slice(0, most);
  for (const [index, line] of sample.entries()) {
    if (index === warmUp) for (const key of spent.keys()) spent.set(key, 0);
    tokens += annotateOne(line, index, timed, spent);
  }
  const total = [...spent.values()].reduce((sum, ms) => sum + ms, 0);
  const measured = sample.length > warmUp ? sample.length - warmUp : sample.length;
  console.log(`time of each stage, one thread, ${measured} articles after ${sample.length - measured} to warm up`);
  for (const [id, ms] of spent)
    console.log(
      `  ${id.padEnd(22)} ${((ms / total) * 100).toFixed(1).padStart(5)} %  ${(ms / measured).toFixed(2).padStart(7)} ms an article`,
    );
  return tokens / sample.length;
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
