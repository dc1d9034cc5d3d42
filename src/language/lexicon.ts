import { readFileSync } from 'node:fs';
import { VariorumError } from '../model/error.ts';

/** The folder of the installed package; right from this file's place in `src/` and in `dist/`, and from `dist/cli/`, where the command is bundled. */
export const packageFolder = new URL('../../', import.meta.url);

const folder = new URL('lexicons/en/', packageFolder);

/** The rows of a word list: tab-separated fields; `#` opens a comment line; empty lines do not count. */
export function parseLexicon(text: string): string[][] {
  const rows: string[][] = [];
  // One pass without lists of lines: all word lists together are a large part of a short run.
  for (let from = 0; from < text.length; ) {
    const found = text.indexOf('\n', from);
    const end = found < 0 ? text.length : found;
    const line = text[from] === '#' ? '' : text.slice(from, end).trimEnd();
    if (line !== '') rows.push(line.split('\t'));
    from = end + 1;
  }
  return rows;
}

/**
 * Reads `lexicons/en/NAME` (a TSV file) into rows. Each caller keeps what it makes of them, in a Map or Set, never a plain object.
 * @throws VariorumError `lexicon/unreadable`
 */
export function readLexicon(name: string): string[][] {
  try {
    return parseLexicon(readFileSync(new URL(name, folder), 'utf8'));
  } catch (error) {
    throw new VariorumError('lexicon/unreadable', `${name}: ${(error as Error).message}`);
  }
}

/** A value that is made when it is first asked for, once. */
export function lazy<T>(create: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: create() };
    return made.value;
  };
}

/** The first fields of a word list, as a set. */
export const lazyWordSet = (name: string): (() => ReadonlySet<string>) =>
  lazy(() => new Set(readLexicon(name).map((row) => row[0]!)));
