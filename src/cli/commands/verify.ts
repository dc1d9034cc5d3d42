import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parseEditions, VariorumError, type VerificationReport, verifyEditions } from '../../index.ts';
import type { Command } from '../commander.ts';
import { exitCodes } from '../exit-codes.ts';
import { addFetchOptions, createFetcherOf, type FetchFlags } from '../fetch-options.ts';
import { writeOut } from '../output.ts';
import { reportNotices } from '../report.ts';

const examples = `
Examples:
  variorum verify edition.json reports/
  variorum verify edition.html a.txt b.html c.jsonl
`;

/** Adds `variorum verify`. */
export function addVerifyCommand(program: Command): void {
  const command = program
    .command('verify')
    .summary('re-check every citation of an edition against its inputs')
    .description(
      'Re-reads the inputs, finds each article of the edition among them by its hash, and checks every citation to the character. Paths and addresses named inside the edition are never opened. Exits with 1 on one wrong character.',
    )
    .argument('<edition>', 'an edition in JSON or HTML')
    .argument('<inputs...>', 'the files, folders, globs or addresses that it was made from');
  addFetchOptions(command).addHelpText('after', examples).action(runVerify);
}

async function runVerify(path: string, inputs: string[], flags: FetchFlags): Promise<void> {
  const editions = await parseEditions(readEdition(path));
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

function describeReport({ articles, citations, editions, problems }: VerificationReport): string {
  const lines = articles.map(({ found, id, outlet }) => `${found ? 'read again' : 'NOT FOUND '}  ${outlet}  ${id}`);
  const shown = problems.slice(0, maxProblemsShown).map((problem) => `WRONG  ${problem}`);
  const hidden = problems.length - shown.length;
  if (hidden > 0) shown.push(`… and ${hidden} more`);
  const total = `${count(editions, 'edition')}, ${count(articles.length, 'article')}, ${count(citations, 'citation')} checked`;
  const verdict = problems.length === 0 ? 'every one is exact' : `${count(problems.length, 'problem')} found`;
  return `${[...lines, ...shown, `${total}: ${verdict}.`].join('\n')}\n`;
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
