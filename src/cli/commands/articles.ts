import process from 'node:process';
import { type Depth, type OpenedInput, openInputs } from '../../index.ts';
import type { Command } from '../commander.ts';
import { exitCodes } from '../exit-codes.ts';
import { addInputOptions, type InputFlags, toRequest } from '../input-options.ts';
import { writeOut } from '../output.ts';
import { createProgress } from '../progress.ts';
import { reportNotices } from '../report.ts';

const readExamples = `
Examples:
  variorum read page.html report.txt > articles.jsonl
  variorum read - < articles.jsonl            a line out per line in, in the same order
  variorum read folder/ --as html --published 2025-03-04
`;

const annotateExamples = `
Examples:
  variorum annotate report.txt | jq '.annotations[] | select(.kind == "quote")'
  zcat articles.jsonl.gz | variorum annotate - > annotated.jsonl
  variorum annotate folder/ --tokens --threads 4
`;

/** Adds `variorum read`. */
export function addReadCommand(program: Command): void {
  const command = program
    .command('read')
    .summary('articles as JSON Lines (article/1)')
    .description(
      'Reads inputs and prints each article as one line of JSON (article/1), without annotations. On - it is a filter: JSON Lines in, one line out per line in, in the same order, in constant memory.',
    )
    .argument('[inputs...]', 'files, folders, globs, or - for standard input');
  addInputOptions(command)
    .addHelpText('after', readExamples)
    .action((inputs: string[], flags: InputFlags) => printArticles(inputs, flags, 'read'));
}

/** Adds `variorum annotate`. */
export function addAnnotateCommand(program: Command): void {
  const command = program
    .command('annotate')
    .summary('articles with annotations as JSON Lines (article/1)')
    .description(
      'Reads inputs, finds names, quotes, attributions, times and quantities, and prints each article as one line of JSON (article/1). On - it is a filter: JSON Lines in, one line out per line in, in the same order, in constant memory.',
    )
    .argument('[inputs...]', 'files, folders, globs, or - for standard input')
    .option('--tokens', 'print sentences and tokens too');
  addInputOptions(command)
    .addHelpText('after', annotateExamples)
    .action((inputs: string[], flags: InputFlags & { tokens?: boolean }) =>
      printArticles(inputs, flags, flags.tokens ? 'tokens' : 'annotate'),
    );
}

async function printArticles(inputs: string[], flags: InputFlags, depth: Depth): Promise<void> {
  const progress = createProgress('articles');
  let unread = false;
  let count = 0;
  for await (const result of openInputs({ ...toRequest(inputs, flags), depth })) {
    unread ||= result.unread;
    for (const line of toLines(result)) await writeOut(`${line}\n`);
    if (result.unread) reportNotices(result.notices, result.name);
    count += 1;
    progress.step(count);
  }
  progress.end();
  process.exitCode = unread ? exitCodes.unread : exitCodes.done;
}

/** An article a line; a line of JSON Lines that gave none gives a line with its notices. */
function toLines({ articles, lineNumber, notices }: OpenedInput): string[] {
  if (articles.length > 0 || lineNumber === undefined) return articles.map((article) => JSON.stringify(article));
  return [JSON.stringify({ line: lineNumber, notices })];
}
