import { lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareStrings } from '../../model/link.ts';
import type { Notice } from '../../model/notice.ts';
import { expandGlob, hasGlobSigns } from './glob.ts';

/** The files that a list of paths, folders and globs names, each once, and what was wrong with the rest. */
export interface FoundFiles {
  readonly files: readonly string[];
  readonly notices: readonly Notice[];
}

interface Search {
  readonly files: string[];
  readonly notices: Notice[];
  /** Real paths of all folders and files seen, so that links that lead back end there. */
  readonly seen: Set<string>;
}

/**
 * Finds the files of `paths`. A folder stands for all files below it, hidden ones aside; a link that leads back is not
 * followed again; a FIFO, socket or device is never opened. What is missing becomes a fatal notice.
 */
export function findFiles(paths: readonly string[]): FoundFiles {
  const search: Search = { files: [], notices: [], seen: new Set() };
  for (const path of paths) findPath(path, search);
  return { files: search.files, notices: search.notices };
}

function findPath(path: string, search: Search): void {
  const stats = statOf(path);
  if (stats) {
    visit(path, stats, search);
    return;
  }
  const matches = hasGlobSigns(path) && !isLink(path) ? expandGlob(path) : [];
  if (matches.length === 0) search.notices.push(describeMissing(path));
  for (const match of matches) findPath(match, search);
}

function describeMissing(path: string): Notice {
  if (isLink(path)) return problem('input/broken-link', `${path}: the link leads nowhere or round in a circle`);
  if (/^https?:\/\//i.test(path)) {
    return problem(
      'input/address',
      `${path}: no fetcher was given, so addresses are not fetched; save the page and give the file`,
    );
  }
  return problem('input/missing', `${path}: there is no such file or folder`);
}

function visit(path: string, stats: Stats, search: Search): void {
  if (!stats.isFile() && !stats.isDirectory()) {
    search.notices.push(problem('input/not-a-file', `${path}: neither a file nor a folder; it was not opened`));
    return;
  }
  const real = realpathSync(path);
  if (search.seen.has(real)) return;
  search.seen.add(real);
  if (stats.isFile()) search.files.push(path);
  else visitFolder(path, search);
}

function visitFolder(folder: string, search: Search): void {
  const before = search.files.length;
  for (const name of namesIn(folder, search)) {
    if (!name.startsWith('.')) findPath(join(folder, name), search);
  }
  if (search.files.length === before && search.notices.length === 0) {
    search.notices.push(problem('input/empty-folder', `${folder}: the folder holds no files`));
  }
}

function namesIn(folder: string, search: Search): string[] {
  try {
    return readdirSync(folder).sort(compareStrings);
  } catch (error) {
    search.notices.push(problem('input/unreadable', `${folder}: ${(error as Error).message}`));
    return [];
  }
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

const problem = (rule: string, reason: string): Notice => ({ severity: 'fatal', rule, reason });
