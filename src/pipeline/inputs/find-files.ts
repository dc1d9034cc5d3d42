import { lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareStrings } from '../../model/link.ts';
import type { Notice } from '../../model/notice.ts';
import { isLeftOutName } from './entry-names.ts';
import { expandGlob, hasGlobSigns } from './glob.ts';

/** The files that a list of paths, folders and globs names, each once, and what was wrong with the rest. */
export interface FoundFiles {
  readonly files: readonly string[];
  /** Those that nobody named: they stand in a folder that was. */
  readonly inFolders: ReadonlySet<string>;
  readonly notices: readonly Notice[];
}

interface Search {
  readonly files: string[];
  readonly inFolders: Set<string>;
  readonly notices: Notice[];
  /** Real paths of all folders and files seen, so that links that lead back end there. */
  readonly seen: Set<string>;
}

/**
 * Finds the files of `paths`. A folder stands for all files below it, hidden ones aside; a link that leads back is not
 * followed again; a FIFO, socket or device is never opened; what a browser saves beside a page is left out. What is missing
 * becomes a fatal notice.
 */
export function findFiles(paths: readonly string[]): FoundFiles {
  const search: Search = { files: [], inFolders: new Set(), notices: [], seen: new Set() };
  for (const path of paths) findPath(path, search);
  return { files: search.files, inFolders: search.inFolders, notices: search.notices };
}

function findPath(path: string, search: Search, isInFolder = false): void {
  const stats = statOf(path);
  if (stats) {
    visit(path, stats, search);
    if (isInFolder) search.inFolders.add(path);
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
  const [files, notices] = [search.files.length, search.notices.length];
  const names = namesIn(folder, search);
  const known = new Set(names.map((name) => name.toLowerCase()));
  for (const name of names) {
    if (isLeftOutName(name)) continue;
    if (isSavedBesidePage(name, known)) search.notices.push(leftOut(join(folder, name)));
    else findPath(join(folder, name), search, true);
  }
  if (search.files.length === files && search.notices.length === notices) {
    search.notices.push(problem('input/empty-folder', `${folder}: the folder holds no files`));
  }
}

/** Browsers save the pictures, scripts and frames of `pier.html` into a folder `pier_files`. */
function isSavedBesidePage(name: string, names: ReadonlySet<string>): boolean {
  const page = /^(.+)_files$/.exec(name.toLowerCase())?.[1];
  return page !== undefined && ['.html', '.htm', '.xhtml'].some((ending) => names.has(page + ending));
}

const leftOut = (folder: string): Notice => ({
  severity: 'info',
  rule: 'input/left-out',
  reason: `${folder}: a browser saved it beside a page, with the page's pictures and scripts; it was not read`,
});

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
