import process from 'node:process';
import {
  type AnnotationView,
  annotationViews,
  type Depth,
  type OpenedInput,
  openInputs,
  renderAnnotations,
} from '../../index.ts';
import { colorsOf } from '../colors.ts';
import { type Command, Option } from '../commander.ts';
import { exitCodes } from '../exit-codes.ts';
import { addInputOptions, type InputFlags, toRequest } from '../input-options.ts';
import { writeOut } from '../output.ts';
import { createProgress } from '../progress.ts';
import { reportNotices, tell } from '../report.ts';

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
  variorum annotate report.txt --show trees        a tree a sentence, for people
  variorum annotate report.txt --show names | less
`;

/** Columns where standard output is no terminal: room for all that a row tells. */
const widthOfFiles = 140;

interface AnnotateFlags extends InputFlags {
  readonly tokens?: boolean;
  readonly show?: AnnotationView;
}

/** Adds `variorum read`. */
export function addReadCommand(program: Command): void {
  const command = program
    .command('read')
    .summary('articles as JSON Lines (article/1)')
    .description(
      'Reads inputs and prints each article as one line of JSON (article/1), without annotations. On - it is a filter: JSON Lines in, one line out per line in, in the same order, in constant memory.',
    )
    .argument('[inputs...]', 'files, folders, globs, addresses, or - for standard input');
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
    .argument('[inputs...]', 'files, folders, globs, addresses, or - for standard input')
    .option('--tokens', 'print sentences and tokens too')
    .addOption(
      new Option(
        '--show <view>',
        'print text for people instead of JSON: trees (sentences with tags and trees) or names (names with their chains)',
      ).choices(annotationViews),
    );
  addInputOptions(command)
    .addHelpText('after', annotateExamples)
    .action((inputs: string[], flags: AnnotateFlags) =>
      flags.show === undefined
        ? printArticles(inputs, flags, flags.tokens ? 'tokens' : 'annotate')
        : showArticles(inputs, flags, flags.show),
    );
}

const printArticles = (inputs: string[], flags: InputFlags, depth: Depth): Promise<void> =>
  writeEach(inputs, flags, {
    depth,
    write: (result) => {
      if (depth === 'read') reportTaking(result);
      return toLines(result).map((line) => `${line}\n`);
    },
  });

/** Tells what an input was taken for, and why. */
function reportTaking({ name, took }: OpenedInput): void {
  if (took && took.format !== 'unknown') tell(`${name}: taken for ${took.format}: ${took.why}`);
}

/** Prints a readable view an article, an empty line between them. */
function showArticles(inputs: string[], flags: InputFlags, show: AnnotationView): Promise<void> {
  const options = { show, width: process.stdout.columns ?? widthOfFiles, colors: colorsOf(process.stdout) };
  let isFirst = true;
  return writeEach(inputs, flags, {
    depth: 'tokens',
    write: (result) => {
      reportBadLine(result);
      return result.articles.map((article) => {
        const gap = isFirst ? '' : '\n';
        isFirst = false;
        return gap + renderAnnotations(article, options);
      });
    },
  });
}

interface Writing {
  readonly depth: Depth;
  readonly write: (result: OpenedInput) => string[];
}

async function writeEach(inputs: string[], flags: InputFlags, { depth, write }: Writing): Promise<void> {
  const progress = createProgress('articles');
  let unread = false;
  let count = 0;
  for await (const result of openInputs({ ...toRequest(inputs, flags), depth })) {
    unread ||= result.unread;
    for (const text of write(result)) await writeOut(text);
    if (result.lineNumber === undefined) reportNotices(result.notices, result.name);
    count += 1;
    progress.step(count);
  }
  progress.end();
  process.exitCode = unread ? exitCodes.unread : exitCodes.done;
}

/** A line of JSON Lines that gave no article is no part of the text for people: its notices go where notices go. */
function reportBadLine({ articles, name, lineNumber, notices }: OpenedInput): void {
  if (articles.length === 0 && lineNumber !== undefined) reportNotices(notices, name);
}

/** An article a line; a line of JSON Lines that gave none gives a line with its notices. */
function toLines({ articles, lineNumber, notices }: OpenedInput): string[] {
  if (articles.length > 0 || lineNumber === undefined) return articles.map((article) => JSON.stringify(article));
  return [JSON.stringify({ line: lineNumber, notices })];
}
