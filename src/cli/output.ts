import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { VariorumError } from '../index.ts';

/** Writes to standard output and waits while the reader is slow. */
export async function writeOut(text: string): Promise<void> {
  if (process.stdout.write(text)) return;
  await new Promise<void>((done) => process.stdout.once('drain', done));
}

/** A reader that has seen enough (`| head`) ends the program quietly. */
export function quietOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
      throw error;
    });
  }
}

/** Whether a path given with `-o` names a folder: it is one, or ends with a slash. */
export const isFolderPath = (path: string): boolean =>
  /[/\\]$/.test(path) || (existsSync(path) && statSync(path).isDirectory());

/**
 * Writes a file whole, then renames it into its place, so that no reader ever sees half of it.
 * @throws VariorumError `output/overwrites-input`, `output/unwritable`
 */
export function writeWhole(path: string, text: string | Iterable<string>, inputs: readonly string[]): void {
  assertNoInput(path, inputs);
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeSynced(temporary, typeof text === 'string' ? [text] : text);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new VariorumError('output/unwritable', `${path}: ${(error as Error).message}`);
  }
}

function writeSynced(path: string, pieces: Iterable<string>): void {
  const file = openSync(path, 'wx');
  try {
    let held = '';
    for (const piece of pieces) {
      held += piece;
      if (held.length > heldLength) held = writeText(file, held);
    }
    writeText(file, held);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

const heldLength = 1 << 20;

function writeText(file: number, text: string): '' {
  const bytes = Buffer.from(text, 'utf8');
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
  return '';
}

/** @throws VariorumError `output/overwrites-input` if `path` is one of the files that are read. */
export function assertNoInput(path: string, inputs: readonly string[]): void {
  const target = realPath(path);
  const hit = inputs.find((input) => input !== '-' && realPath(input) === target);
  if (hit !== undefined) throw new VariorumError('output/overwrites-input', `${path} is one of the inputs`);
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
