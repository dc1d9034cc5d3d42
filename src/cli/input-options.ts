import { type InputFormat, type InputRequest, inputFormats } from '../index.ts';
import { type Command, InvalidArgumentError, Option } from './commander.ts';
import { addFetchOptions, createFetcherOf, type FetchFlags } from './fetch-options.ts';

/** The flags that every command that reads inputs takes. */
export interface InputFlags extends FetchFlags {
  readonly as?: InputFormat;
  readonly outlet?: string[];
  readonly published?: string[];
  readonly manifest?: string;
  readonly threads?: number;
}

const collect = (value: string, before: string[] = []): string[] => [...before, value];

function parseThreads(value: string): number {
  const threads = Number(value);
  if (!Number.isInteger(threads) || threads < 1 || threads > 256)
    throw new InvalidArgumentError('give a whole number from 1 to 256');
  return threads;
}

/** Adds the flags that say what the inputs are. */
export const addInputOptions = (command: Command): Command =>
  addFetchOptions(
    command
      .addOption(
        new Option('--as <format>', 'take all inputs for this format instead of telling it from their content').choices(
          inputFormats,
        ),
      )
      .option('--outlet <file=name>', 'name the outlet of a file (may be repeated)', collect)
      .option(
        '--published <date>',
        'date all inputs that have no date; FILE=DATE dates one file (may be repeated)',
        collect,
      )
      .option(
        '--manifest <file>',
        'CSV or JSON Lines with the columns file, outlet, publishedAt, url, title; its files are inputs',
      )
      .option('--threads <number>', 'use so many threads (default: one a core); the result is the same', parseThreads),
  );

/** The part of an input request that the flags tell. */
export const toRequest = (paths: readonly string[], flags: InputFlags): Omit<InputRequest, 'depth'> => ({
  paths,
  fetcher: createFetcherOf(flags),
  ...(flags.as ? { as: flags.as } : {}),
  ...(flags.outlet ? { outlets: flags.outlet } : {}),
  ...(flags.published ? { published: flags.published } : {}),
  ...(flags.manifest ? { manifest: flags.manifest } : {}),
  ...(flags.threads ? { threads: flags.threads } : {}),
  ...(paths.includes('-') ? { stdin: process.stdin } : {}),
});
