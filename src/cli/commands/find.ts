import { existsSync, statSync } from 'node:fs';
import process from 'node:process';
import { type Find, findInInputs, listInputFiles, openInputs, renderFound, VariorumError } from '../../index.ts';
import { colorsOf, noColors } from '../colors.ts';
import { type Command, Option } from '../commander.ts';
import { addCorrectionsOption, type CorrectionsFlag, readCorrections } from '../corrections-option.ts';
import { exitCodes } from '../exit-codes.ts';
import { formatOfPath, terminalWidth } from '../formats.ts';
import { addInputOptions, type InputFlags, toRequest } from '../input-options.ts';
import { assertNoInput, writeOut, writeWhole } from '../output.ts';
import { createProgress } from '../progress.ts';
import { reportNotices, tell } from '../report.ts';

const formats = ['terminal', 'md', 'json'] as const;

type FoundFormat = (typeof formats)[number];

interface FindFlags extends InputFlags, CorrectionsFlag {
  readonly format?: FoundFormat;
  readonly output?: string;
}

const examples = `
WORDS are one argument, in quotation marks of the shell. FILE is a file that holds the words: a paragraph each quote or claim;
where no empty line stands in it, a line each.

Exit status: 0 found · 1 nothing found · 2 wrong usage · 3 an input could not be read, though the others were searched.

Examples:
  variorum find "no ship of this company will leave the harbour" reports/
  variorum find quotes.txt articles.jsonl --format json | jq '.answers[].tellings[].citation.exact'
  variorum annotate reports/ > annotated.jsonl     annotate once …
  variorum find "the pilot was on the bridge" annotated.jsonl     … then find fast
`;

/** Adds `variorum find`. */
export function addFindCommand(program: Command): void {
  const command = program
    .command('find')
    .summary('all tellings of a quote or a claim in the inputs')
    .description(
      'Finds what the inputs tell of a quote or a claim, also where words were changed, left out or put in another order: who says it, how its words differ, oldest first, copies of one text counted once. Where nothing is found, tells what comes nearest. Files of JSON Lines that were annotated before are not annotated anew.',
    )
    .argument('<words>', 'the quote or the claim, or a file that holds some')
    .argument('[inputs...]', 'files, folders, globs, addresses, or - for standard input')
    .addOption(
      new Option('--format <format>', 'terminal, md or json (default: by the ending of -o, else terminal)').choices(
        formats,
      ),
    )
    .option('-o, --output <path>', 'write to a file');
  addCorrectionsOption(addInputOptions(command)).addHelpText('after', examples).action(runFind);
}

async function runFind(words: string, inputs: string[], flags: FindFlags): Promise<void> {
  const queries = await readWords(words);
  const request = toRequest(inputs, flags);
  const { output } = flags;
  if (output !== undefined) assertNoInput(output, listInputFiles(request));
  const progress = createProgress('inputs read');
  let count = 0;
  const { find, unread } = await findInInputs({
    ...request,
    words: queries,
    corrections: readCorrections(flags),
    tell: ({ name, notices }) => {
      reportNotices(notices, name);
      count += 1;
      progress.step(count);
    },
  });
  progress.end();
  reportNotices(find.notices);
  if (output === undefined) await writeOut(renderAs(find, flags.format ?? 'terminal', true));
  else {
    writeWhole(output, renderAs(find, flags.format ?? formatOf(output), false), listInputFiles(request));
    tell(`tellings written to ${output}`);
  }
  process.exitCode = unread ? exitCodes.unread : isFound(find) ? exitCodes.done : exitCodes.found;
}

const isFound = ({ answers }: Find): boolean => answers.some(({ tellings }) => tellings.length > 0);

function formatOf(path: string): FoundFormat {
  const format = formatOfPath(path);
  return format === 'md' || format === 'json' ? format : 'terminal';
}

const widthOfFiles = 100;

function renderAs(find: Find, format: FoundFormat, toTerminal: boolean): string {
  if (format === 'json') return `${JSON.stringify(find)}\n`;
  if (format === 'md') return renderFound(find, 'md');
  const colors = toTerminal ? colorsOf(process.stdout) : noColors;
  return renderFound(find, { width: toTerminal ? terminalWidth() : widthOfFiles, colors });
}

const mostPathLength = 1000;

/** The quotes or claims: the words themselves, or those that the file of this name holds. */
async function readWords(words: string): Promise<string[]> {
  if (words.length > mostPathLength || words.includes('\0') || !existsSync(words)) return [words];
  if (statSync(words).isDirectory())
    throw new VariorumError(
      'words/unfit',
      `${words} is a folder, and words or a file that holds some are needed first`,
    );
  const texts: string[] = [];
  for await (const { articles, notices, name } of openInputs({ paths: [words], depth: 'read', as: 'text' })) {
    reportNotices(
      notices.filter(({ severity }) => severity !== 'info'),
      name,
    );
    texts.push(...articles.map(({ text }) => text));
  }
  const found = texts.flatMap(splitWords);
  if (found.length === 0) throw new VariorumError('words/unfit', `${words} holds no words`);
  return found;
}

/** A paragraph each; where no empty line stands between them, a line each. */
function splitWords(text: string): string[] {
  const lines = text.trim().split(/\r?\n|\r/u);
  const isParted = lines.some((line) => line.trim() === '');
  const parts = isParted ? lines.join('\n').split(/\n\s*\n/u) : lines;
  return parts.filter((part) => part.trim() !== '');
}
