import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parseResults, VariorumError, type VerificationReport, verifyEditions } from '../../index.ts';
import type { Command } from '../commander.ts';
import { exitCodes } from '../exit-codes.ts';
import { addFetchOptions, createFetcherOf, type FetchFlags } from '../fetch-options.ts';
import { writeOut } from '../output.ts';
import { reportNotices } from '../report.ts';

const examples = `
Examples:
  variorum verify edition.json reports/
  variorum verify edition.html a.txt b.html c.jsonl
  variorum verify check.json draft.docx reports/
`;

/** Adds `variorum verify`. */
export function addVerifyCommand(program: Command): void {
  const command = program
    .command('verify')
    .summary('re-check every citation of an edition or a checked draft against its inputs')
    .description(
      'Re-reads the inputs, finds each article of the edition among them by its hash, and checks every citation to the character. Paths and addresses named inside the edition are never opened. Exits with 1 on one wrong character.',
    )
    .argument('<edition>', 'an edition, or a checked draft, in JSON or HTML')
    .argument('<inputs...>', 'the files, folders, globs or addresses that it was made from, the draft among them');
  addFetchOptions(command).addHelpText('after', examples).action(runVerify);
}

async function runVerify(path: string, inputs: string[], flags: FetchFlags): Promise<void> {
  const editions = await parseResults(readEdition(path));
  const report = await verifyEditions(editions, inputs, createFetcherOf(flags));
  reportNotices(report.notices);
  await writeOut(describeReport(report));
  process.exitCode = report.problems.length > 0 ? exitCodes.found : exitCodes.done;
}

function readEdition(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new VariorumError('edition/unreadable', `${path}: ${(error as Error).message}`);
  }
}

const maxProblemsShown = 20;

function describeReport({ articles, checks, citations, editions, problems }: VerificationReport): string {
  const lines = articles.map(({ found, id, outlet }) => `${found ? 'read again' : 'NOT FOUND '}  ${outlet}  ${id}`);
  const shown = problems.slice(0, maxProblemsShown).map((problem) => `WRONG  ${problem}`);
  const hidden = problems.length - shown.length;
  if (hidden > 0) shown.push(`… and ${hidden} more`);
  const made = [count(editions - checks, 'edition'), count(checks, 'checked draft')].filter(
    (part) => !part.startsWith('0 '),
  );
  const total = `${made.join(', ')}, ${count(articles.length, 'article')}, ${count(citations, 'citation')} checked`;
  const verdict = problems.length === 0 ? 'every one is exact' : `${count(problems.length, 'problem')} found`;
  return `${[...lines, ...shown, `${total}: ${verdict}.`].join('\n')}\n`;
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
