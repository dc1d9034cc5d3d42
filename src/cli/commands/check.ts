import process from 'node:process';
import { type Article, type Check, checkDraft, failingVerdicts, listInputFiles, VariorumError } from '../../index.ts';
import { collectArticles } from '../collect.ts';
import { type Command, Option } from '../commander.ts';
import { addCorrectionsOption, type CorrectionsFlag, readCorrections } from '../corrections-option.ts';
import { exitCodes } from '../exit-codes.ts';
import { type Format, formatOfPath, formats, renderCheck } from '../formats.ts';
import { addInputOptions, type InputFlags, toRequest } from '../input-options.ts';
import { assertNoInput, isFolderPath, writeOut, writeWhole } from '../output.ts';
import { reportNotices, tell } from '../report.ts';

interface CheckFlags extends InputFlags, CorrectionsFlag {
  readonly format?: Format;
  readonly output?: string;
  readonly html?: string;
}

const examples = `
Examples:
  variorum check draft.docx reports/                   the draft with marks, then each item, worst first
  variorum check draft.md a.txt b.html c.pdf -o check.html
  variorum check draft.txt reports/ --published draft.txt=2025-03-04
  variorum check draft.md reports/ --format json | jq '.items[] | select(.verdict == "altered")'
  pandoc draft.tex -t plain | variorum check - reports/
`;

/** Adds `variorum check`. */
export function addCheckCommand(program: Command): void {
  const command = program
    .command('check')
    .summary('hold a draft against the reports and documents that it rests on')
    .description(
      'Holds each quote, number, date, name, title and place of a draft against the inputs, and says what they have: found, altered, given to another, contradicted, not found; with the exact characters on both sides. Never whether it is true. Exits with 1 if anything is altered, contradicted or given to another speaker.',
    )
    .argument('<draft>', 'the manuscript: a file, an address, or - for standard input')
    .argument('[inputs...]', 'what it rests on: files, folders, globs, addresses, or - for standard input')
    .addOption(
      new Option(
        '--format <format>',
        'terminal, md, html or json (default: by the ending of -o, else terminal)',
      ).choices(formats),
    )
    .option('-o, --output <path>', 'write to a file')
    .option('--html <path>', 'write the HTML page to this file too, and tell where it is');
  addCorrectionsOption(addInputOptions(command)).addHelpText('after', examples).action(runCheck);
}

async function runCheck(path: string, inputs: string[], flags: CheckFlags): Promise<void> {
  assertUsage(path, inputs, flags);
  const request = toRequest(inputs, flags);
  const corrections = readCorrections(flags);
  const { manifest: _, ...draftRequest } = toRequest([path], flags);
  const files = flags.output || flags.html ? [...listInputFiles(draftRequest), ...listInputFiles(request)] : [];
  for (const output of [flags.output, flags.html]) if (output) assertNoInput(output, files);
  const draft = singleDraft((await collectArticles({ ...draftRequest, depth: 'tokens' })).articles, path);
  const { articles, unread } = await collectArticles({ ...request, depth: 'tokens' });
  if (draft === undefined || articles.length === 0) {
    tell(
      draft === undefined
        ? 'the draft could not be read, so nothing was checked'
        : 'no input could be read, so nothing was checked',
    );
    process.exitCode = exitCodes.unread;
    return;
  }
  const check = checkDraft(draft, articles, corrections);
  reportNotices(check.notices.filter(({ rule }) => /^(?:check|corrections)\//.test(rule)));
  await printCheck(check, files, flags);
  process.exitCode = exitCodeOf(check, unread);
}

function assertUsage(path: string, inputs: readonly string[], { manifest, output, html }: CheckFlags): void {
  if (inputs.length === 0 && manifest === undefined)
    throw new VariorumError('input/none', `nothing was named to hold ${path} against`);
  if (path === '-' && inputs.includes('-'))
    throw new VariorumError('option/invalid', '- is the draft or an input, not both');
  for (const target of [output, html])
    if (target !== undefined && isFolderPath(target))
      throw new VariorumError('option/invalid', `${target} is a folder, and a check is one file`);
}

/** @throws VariorumError `option/invalid` where there are several articles: nobody says which of them is the draft. */
function singleDraft(articles: readonly Article[], path: string): Article | undefined {
  if (articles.length > 1)
    throw new VariorumError('option/invalid', `${path} holds ${articles.length} articles, and a draft is one`);
  return articles[0];
}

async function printCheck(
  check: Check,
  files: readonly string[],
  { format: asked, output, html }: CheckFlags,
): Promise<void> {
  const format = asked ?? formatOfPath(output) ?? 'terminal';
  if (output === undefined) await writeOut(renderCheck(check, format));
  else {
    writeWhole(output, renderCheck(check, format, false), files);
    tell(`check written to ${output}`);
  }
  if (html) {
    writeWhole(html, renderCheck(check, 'html', false), files);
    await writeOut(`\nHTML page: ${html}\n`);
  }
}

/** What is wrong in the draft goes before what could not be read. */
function exitCodeOf({ items }: Check, unread: boolean): number {
  if (items.some(({ verdict }) => failingVerdicts.has(verdict))) return exitCodes.found;
  return unread ? exitCodes.unread : exitCodes.done;
}
