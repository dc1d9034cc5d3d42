import process from 'node:process';
import { VariorumError, version } from '../index.ts';
import { Command, CommanderError } from './commander.ts';
import { addAnnotateCommand, addReadCommand } from './commands/articles.ts';
import { addCheckCommand } from './commands/check.ts';
import { addCompareCommand } from './commands/compare.ts';
import { addFindCommand } from './commands/find.ts';
import { addGroupCommand } from './commands/group.ts';
import { addVerifyCommand } from './commands/verify.ts';
import { exitCodes } from './exit-codes.ts';
import { quietOnClosedPipe } from './output.ts';
import { tell } from './report.ts';

const footer = `
Exit status: 0 done, notices or not · 1 findings under --strict, check or verify failed, or find found nothing · 2 wrong usage ·
3 an input could not be read, though the others were processed.

Start here:
  variorum compare samples/skerrin-ferry --html edition.html
`;

const commands = [
  addCompareCommand,
  addCheckCommand,
  addFindCommand,
  addReadCommand,
  addAnnotateCommand,
  addGroupCommand,
  addVerifyCommand,
];

/** The command line, as commander runs it. */
export function createProgram(): Command {
  const program = new Command('variorum')
    .description(
      'A variorum edition of the news: many reports of the same events, one edition, every line cited to the character.',
    )
    .version(version)
    .addHelpText('after', footer)
    .showHelpAfterError('(variorum --help shows the commands, variorum COMMAND --help its options and examples)')
    .exitOverride();
  for (const add of commands) add(program);
  for (const command of program.commands) command.exitOverride();
  return program;
}

/** Runs the command line; sets `process.exitCode`. */
export async function main(argv: readonly string[]): Promise<void> {
  quietOnClosedPipe();
  try {
    await createProgram().parseAsync([...argv]);
  } catch (error) {
    process.exitCode = exitCodeOf(error);
  }
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  if (!(error instanceof VariorumError)) throw error;
  tell(`variorum: ${error.message}`);
  return error.code === 'edition/unreadable' ? exitCodes.unread : exitCodes.usage;
}
