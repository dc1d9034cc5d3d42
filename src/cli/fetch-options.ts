import { setTimeout as wait } from 'node:timers/promises';
import { createFetcher, type Fetcher, VariorumError } from '../index.ts';
import { type Command, InvalidArgumentError } from './commander.ts';

/** The flags that say how addresses are fetched. */
export interface FetchFlags {
  readonly cache?: string;
  readonly offline?: boolean;
  readonly refresh?: boolean;
  readonly allowPrivate?: boolean;
  readonly contact?: string;
}

/** It stands in brackets in a line of a request. */
function parseContact(value: string): string {
  if (!/^[!-\x27*-~]{3,200}$/.test(value))
    throw new InvalidArgumentError('give a mail address or a web address, without blanks and brackets');
  return value;
}

/** Adds the flags that say how addresses are fetched. */
export const addFetchOptions = (command: Command): Command =>
  command
    .option('--cache <folder>', 'keep what is fetched as WARC, and read it again from there without a network')
    .option('--offline', 'use the cache alone, and no network')
    .option('--refresh', 'ask whether the pages in the cache have changed')
    .option('--contact <address>', 'a mail or web address that is told to the hosts asked', parseContact)
    .option('--allow-private', 'also fetch from this machine and from private networks');

/**
 * The fetcher that the flags ask for; it does nothing until an address is given.
 * @throws VariorumError `option/invalid` where the flags contradict each other.
 */
export function createFetcherOf({ allowPrivate, cache, contact, offline, refresh }: FetchFlags): Fetcher {
  if (offline && cache === undefined)
    throw new VariorumError('option/invalid', '--offline needs --cache FOLDER, from which the pages are read');
  if (offline && refresh) throw new VariorumError('option/invalid', '--offline and --refresh cannot both hold');
  return createFetcher({
    clock: { now: Date.now, wait },
    ...(cache !== undefined && { cache }),
    ...(contact !== undefined && { contact }),
    offline: offline ?? false,
    refresh: refresh ?? false,
    allowPrivate: allowPrivate ?? false,
  });
}
