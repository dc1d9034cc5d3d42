import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { residentBytes, startFilter } from './child.ts';
import { formatBytes, formatMs } from './format.ts';
import type { BenchLines } from './lines.ts';

const quarters = [0.25, 0.5, 0.75, 1];

/** Prints how fast `variorum annotate -` is over a file of articles, and how much memory it holds as it goes. */
export async function benchAnnotate({ name, lines }: BenchLines, tokensPerArticle: number): Promise<void> {
  const child = startFilter(['annotate', '-']);
  const from = performance.now();
  const fed = feed(child.stdin, lines);
  const marks = quarters.map((part) => Math.ceil(lines.length * part));
  const memory: string[] = [];
  let count = 0;
  for await (const _ of createInterface({ input: child.stdout })) {
    count += 1;
    if (marks.includes(count))
      memory.push(`${Math.round((count / lines.length) * 100)} %: ${formatBytes(residentBytes(child.pid!))}`);
  }
  await fed;
  const ms = performance.now() - from;
  const articlesPerSecond = count / (ms / 1000);
  console.log(`annotate, ${count} articles of ${name}, from process start, all cores`);
  console.log(
    `  ${formatMs(ms)}: ${articlesPerSecond.toFixed(1)} articles/s, ${Math.round(articlesPerSecond * tokensPerArticle)} tokens/s`,
  );
  console.log(`  memory held after ${memory.join(', ')}`);
}

async function feed(stdin: NodeJS.WritableStream, lines: readonly string[]): Promise<void> {
  for (const line of lines) if (!stdin.write(`${line}\n`)) await once(stdin, 'drain');
  stdin.end();
}
