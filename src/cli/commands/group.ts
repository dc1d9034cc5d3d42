import process from 'node:process';
import { groupIntoStories, listInputFiles } from '../../index.ts';
import { collectArticles } from '../collect.ts';
import { type Command, InvalidArgumentError } from '../commander.ts';
import { exitCodes } from '../exit-codes.ts';
import { addInputOptions, type InputFlags, toRequest } from '../input-options.ts';
import { assertNoInput, writeOut, writeWhole } from '../output.ts';
import { keepStories } from './keep-stories.ts';

interface GroupFlags extends InputFlags {
  readonly window?: number;
  readonly decay?: number;
  readonly log?: string;
  readonly state?: string;
}

const examples = `
Examples:
  variorum group folder/ | jq '{title, articles}'
  variorum group - < articles.jsonl > stories.jsonl
  variorum group folder/ --window 30 --log steps.jsonl
  variorum group today/ --state stories.state       go on from yesterday: prints the stories that changed
`;

function parseDays(value: string): number {
  const days = Number(value);
  if (!(days > 0) || days > 1_000_000) throw new InvalidArgumentError('give a number of days above 0');
  return days;
}

/** Adds `variorum group`. */
export function addGroupCommand(program: Command): void {
  const command = program
    .command('group')
    .summary('stories as JSON Lines (story/1)')
    .description(
      'Reads all inputs, groups the articles that report the same events, and prints one line of JSON a story (story/1), sorted by earliest date, then id. Every article is in exactly one story.',
    )
    .argument('[inputs...]', 'files, folders, globs, addresses, or - for standard input')
    .option('--window <days>', 'never set articles side by side that are further apart (default: 365)', parseDays)
    .option('--decay <days>', 'after so many days nearness in time counts half (default: 3)', parseDays)
    .option('--log <file>', 'write how the stories come about, article by article, as JSON Lines')
    .option(
      '--state <file>',
      'place the articles one by one, in the order given, among those of earlier runs; keep what is known in the file; print the stories that changed',
    );
  addInputOptions(command).addHelpText('after', examples).action(runGroup);
}

async function runGroup(inputs: string[], flags: GroupFlags): Promise<void> {
  const request = toRequest(inputs, flags);
  const files = flags.log || flags.state ? listInputFiles(request) : [];
  const settings = {
    ...(flags.window !== undefined && { windowDays: flags.window }),
    ...(flags.decay !== undefined && { halvingDays: flags.decay }),
  };
  if (flags.state !== undefined) {
    const { log, state } = flags;
    return keepStories(
      { ...request, depth: 'annotate' },
      { state, settings, files, ...(log !== undefined && { log }) },
    );
  }
  if (flags.log) assertNoInput(flags.log, files);
  const { articles, unread } = await collectArticles({ ...request, depth: 'annotate' });
  const steps: string[] = [];
  const stories = groupIntoStories(articles, {
    ...settings,
    ...(flags.log !== undefined && { tellStep: (step) => steps.push(`${JSON.stringify(step)}\n`) }),
  });
  if (flags.log) writeWhole(flags.log, steps.join(''), files);
  for (const story of stories) await writeOut(`${JSON.stringify(story)}\n`);
  process.exitCode = unread || articles.length === 0 ? exitCodes.unread : exitCodes.done;
}
