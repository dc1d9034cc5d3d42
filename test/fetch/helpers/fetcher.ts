import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createFetcher, type Fetcher, type FetchOptions, type FetchResult } from '../../../src/fetch/create-fetcher.ts';
import { createClock } from './clock.ts';

/** A fetcher that finds every host on this machine, and never truly waits. */
export const createTestFetcher = (options: Partial<FetchOptions> = {}): Fetcher =>
  createFetcher({ clock: createClock(), allowPrivate: true, resolve: async () => ['127.0.0.1'], ...options });

/** An empty folder that goes when the test ends. */
export function createCacheFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-cache-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The text of the page that was fetched; undefined if none was. */
export const textOf = ({ page }: FetchResult): string | undefined => page && new TextDecoder().decode(page.bytes);

/** The rules of the notices. */
export const rulesOf = ({ notices }: FetchResult): string[] => notices.map(({ rule }) => rule);
