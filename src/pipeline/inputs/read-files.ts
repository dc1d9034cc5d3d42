import { closeSync, createReadStream, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { detectFormat } from '../../read/detect-format.ts';
import type { InputOptions } from '../../read/input.ts';
import type { Depth } from '../job.ts';
import { type JobOrProblem, maxInputBytes, sniffBytes } from './limits.ts';
import { listLineJobs } from './read-stream.ts';

/** The jobs of a file: one a line for JSON Lines, in constant memory, else one for the whole file. */
export async function* listFileJobs(
  path: string,
  { options, depth }: { options: InputOptions; depth: Depth },
): AsyncGenerator<JobOrProblem> {
  const settings = { name: basename(path), options, depth };
  try {
    if (isJsonLines(path, options)) return yield* listLineJobs(createReadStream(path), settings);
    const { size } = statSync(path);
    if (size <= maxInputBytes) yield { ...settings, bytes: readFileSync(path) };
    else yield unreadable(path, `${size} bytes; of one text or page at most ${maxInputBytes} are read`);
  } catch (error) {
    yield unreadable(path, (error as Error).message);
  }
}

const unreadable = (path: string, why: string): JobOrProblem => ({
  name: basename(path),
  problem: { severity: 'fatal', rule: 'input/unreadable', reason: `${path}: ${why}` },
});

const isJsonLines = (path: string, options: InputOptions): boolean =>
  options.as ? options.as === 'jsonl' : detectFormat(readHead(path)).format === 'jsonl';

function readHead(path: string): Uint8Array {
  const head = Buffer.alloc(sniffBytes);
  const file = openSync(path, 'r');
  try {
    return head.subarray(0, readSync(file, head, 0, sniffBytes, 0));
  } finally {
    closeSync(file);
  }
}
