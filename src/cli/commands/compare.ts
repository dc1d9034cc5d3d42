import { join } from 'node:path';
import process from 'node:process';
import { compareArticles, type Edition, listInputFiles, withoutTexts } from '../../index.ts';
import { collectArticles } from '../collect.ts';
import { type Command, Option } from '../commander.ts';
import { addCorrectionsOption, type CorrectionsFlag, readCorrections } from '../corrections-option.ts';
import { exitCodes } from '../exit-codes.ts';
import { type Format, formatEndings, formatOfPath, formats, renderEditions } from '../formats.ts';
import { addInputOptions, type InputFlags, toRequest } from '../input-options.ts';
import { assertNoInput, isFolderPath, writeOut, writeWhole } from '../output.ts';
import { reportNotices, tell } from '../report.ts';
import { printWhy, splitWhy } from './why.ts';

interface CompareFlags extends InputFlags, CorrectionsFlag {
  readonly format?: Format;
  readonly output?: string;
  readonly html?: string;
  readonly oneStory?: boolean;
  readonly strict?: boolean;
  readonly texts: boolean;
  readonly excerpts?: boolean;
  readonly why?: string[];
}

const examples = `
Examples:
  variorum compare reports/                            one edition a story, in the terminal
  variorum compare a.txt b.html c.jsonl -o story.html  a page to open in a browser
  variorum compare reports/ --format json | jq .findings
  variorum compare a.txt b.txt --outlet a.txt="Harbour Post" --published 2025-03-04
  variorum compare --manifest reports.csv --format md -o editions/
  cat articles.jsonl | variorum compare - --one-story
  variorum compare reports/ --why A:120-180 B:95-140
`;

/** Adds `variorum compare`. */
export function addCompareCommand(program: Command): void {
  const command = program
    .command('compare')
    .summary('make one edition of many reports, every line cited (the main job)')
    .description(
      "Reads reports, groups them into stories, sets each story's reports side by side and prints its edition: quotations and how each outlet printed them, findings, timeline, coverage and a brief, every line cited.",
    )
    .argument('[inputs...]', 'files, folders, globs, addresses, or - for standard input')
    .addOption(
      new Option(
        '--format <format>',
        'terminal, md, html or json (default: by the ending of -o, else terminal)',
      ).choices(formats),
    )
    .option('-o, --output <path>', 'write to a file, or a file a story into a folder (a path that ends with /)')
    .option('--html <path>', 'write the HTML edition to this file too, and tell where it is')
    .option('--one-story', 'take all inputs for one story')
    .option('--strict', 'exit with 1 if reports dispute anything')
    .option('--excerpts', 'for sharing: the edition carries the sentences that it cites, and no whole article')
    .option(
      '--why <passages...>',
      'instead of an edition, tell why two passages were linked or were not: A:120-180 B:95-140, by letter, id or outlet of the article and its characters',
    )
    .option('--no-texts', "leave the articles' full texts out of the edition; citations keep their words");
  addCorrectionsOption(addInputOptions(command)).addHelpText('after', examples).action(runCompare);
}

async function runCompare(named: string[], flags: CompareFlags): Promise<void> {
  const why = flags.why && splitWhy(flags.why);
  const inputs = why ? [...named, ...why.inputs] : named;
  const request = toRequest(inputs, flags);
  const corrections = readCorrections(flags);
  const files = flags.output || flags.html ? listInputFiles(request) : [];
  for (const path of [flags.output, flags.html]) if (path && !isFolderPath(path)) assertNoInput(path, files);
  const { articles, unread } = await collectArticles({ ...request, depth: 'tokens' });
  if (why) {
    await printWhy(articles, why.passages, { oneStory: flags.oneStory ?? false, json: flags.format === 'json' });
    process.exitCode = unread ? exitCodes.unread : exitCodes.done;
    return;
  }
  const made = compareArticles(articles, {
    oneStory: flags.oneStory ?? false,
    excerpts: flags.excerpts ?? false,
    corrections,
  });
  if (corrections.length > 0)
    reportNotices(made[0]?.notices.filter(({ rule }) => rule.startsWith('corrections/')) ?? []);
  const editions = flags.texts ? made : made.map(withoutTexts);
  if (editions.length === 0) tell('no article could be read, so there is no edition');
  else await printEditions(editions, files, flags);
  process.exitCode = exitCodeOf(editions, unread || editions.length === 0, flags.strict ?? false);
}

async function printEditions(
  editions: readonly Edition[],
  inputs: readonly string[],
  flags: CompareFlags,
): Promise<void> {
  const format = flags.format ?? formatOfPath(flags.output) ?? 'terminal';
  if (flags.output === undefined) await writeOut(renderEditions(editions, format));
  else if (isFolderPath(flags.output)) {
    for (const edition of editions) {
      writeWhole(
        join(flags.output, `${edition.id}${formatEndings[format]}`),
        renderEditions([edition], format, false),
        inputs,
      );
    }
    tell(`${editions.length} ${editions.length === 1 ? 'edition' : 'editions'} written to ${flags.output}`);
  } else {
    writeWhole(flags.output, renderEditions(editions, format, false), inputs);
    tell(`edition written to ${flags.output}`);
  }
  if (flags.html) {
    writeWhole(flags.html, renderEditions(editions, 'html', false), inputs);
    await writeOut(`\nHTML edition: ${flags.html}\n`);
  }
}

function exitCodeOf(editions: readonly Edition[], unread: boolean, strict: boolean): number {
  if (unread) return exitCodes.unread;
  const disputed = editions.some(({ findings }) => findings.some(({ status }) => status === 'disputed'));
  return strict && disputed ? exitCodes.found : exitCodes.done;
}
