import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { detectFormat } from '../../../read/detect-format.ts';
import type { InputFormat } from '../../../read/input.ts';
import { findFiles } from '../find-files.ts';
import { sniffBytes } from '../limits.ts';
import type { InputNaming } from '../names.ts';

/** Files that are JSON Lines and nothing else, and the paths that are left. */
export interface PlainLines {
  readonly lines: readonly { readonly path: string; readonly name: string }[];
  readonly others: readonly string[];
}

/** Parts inputs into plain files of JSON Lines, which can be looked through line by line, and all others. With a naming of their own all are others. */
export function listPlainLines({
  paths,
  as,
  outlets = [],
  published = [],
  manifest,
}: InputNaming & { readonly paths: readonly string[]; readonly as?: InputFormat }): PlainLines {
  const isNamed = outlets.length > 0 || published.length > 0 || manifest !== undefined;
  if (isNamed || (as !== undefined && as !== 'jsonl')) return { lines: [], others: paths };
  const others: string[] = [];
  const lines: { path: string; name: string }[] = [];
  const seen = new Set<string>();
  for (const path of paths) {
    if (path === '-') {
      others.push(path);
      continue;
    }
    const { files, notices } = findFiles([path]);
    if (notices.length > 0) others.push(path);
    else
      for (const file of files) {
        if (seen.has(file)) continue;
        seen.add(file);
        if (isLines(file, as)) lines.push({ path: file, name: basename(file) });
        else others.push(file);
      }
  }
  return { lines, others };
}

function isLines(path: string, as: InputFormat | undefined): boolean {
  try {
    const head = readHead(path);
    if (head.includes(0)) return false;
    if (Buffer.from(head.subarray(0, ownOpening.length)).toString('latin1') === ownOpening) return true;
    const { format } = detectFormat(head);
    return format === 'jsonl' || (as === 'jsonl' && !packed.has(format));
  } catch {
    return false;
  }
}

/** A line of our own making may be longer than the head. */
const ownOpening = '{"variorum":"article/1"';

const packed: ReadonlySet<string> = new Set(['gzip', 'zip', 'tar', 'warc', 'wacz']);

function readHead(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(Math.min(sniffBytes, statSync(path).size));
    return bytes.subarray(0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}
