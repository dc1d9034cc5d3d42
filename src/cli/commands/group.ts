import process from 'node:process';
import { groupIntoStories } from '../../index.ts';
import { collectArticles } from '../collect.ts';
import type { Command } from '../commander.ts';
import { exitCodes } from '../exit-codes.ts';
import { addInputOptions, type InputFlags, toRequest } from '../input-options.ts';
import { writeOut } from '../output.ts';

const examples = `
Examples:
  variorum group folder/ | jq '{title, articles}'
  variorum group - < articles.jsonl > stories.jsonl
`;

/** Adds `variorum group`. */
export function addGroupCommand(program: Command): void {
  const command = program
    .command('group')
    .summary('stories as JSON Lines (story/1)')
    .description(
      'Reads all inputs, groups the articles that report the same events, and prints one line of JSON a story (story/1), sorted by earliest date, then id. Every article is in exactly one story.',
    )
    .argument('[inputs...]', 'files, folders, globs, or - for standard input');
  addInputOptions(command).addHelpText('after', examples).action(runGroup);
}

async function runGroup(inputs: string[], flags: InputFlags): Promise<void> {
  const { articles, unread } = await collectArticles({ ...toRequest(inputs, flags), depth: 'tokens' });
  for (const story of groupIntoStories(articles)) await writeOut(`${JSON.stringify(story)}\n`);
  process.exitCode = unread || articles.length === 0 ? exitCodes.unread : exitCodes.done;
}
