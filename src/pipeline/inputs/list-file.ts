import { createReadStream, readFileSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { InputOptions } from '../../read/input.ts';
import type { Depth } from '../job.ts';
import { type Budget, createBudget } from './budget.ts';
import { readHead } from './chunks.ts';
import { createProblem, type JobOrProblem } from './limits.ts';
import { listStream } from './list-stream.ts';
import { listZip, type ZipSource } from './list-zip.ts';
import { type Place, takeHead } from './place.ts';

const smallBytes = 1024 * 1024;
const streaming = { highWaterMark: 1024 * 1024 };

/** How a file is read. */
interface FileReading {
  readonly options: InputOptions;
  readonly depth: Depth;
  /** Nobody named it: it stands in a folder that was named. */
  readonly isFound?: boolean;
}

/** The jobs of a file: of what is in it if it holds other inputs, in constant memory, else one for the whole file. */
export async function* listFileJobs(path: string, reading: FileReading): AsyncGenerator<JobOrProblem> {
  const { options, depth, isFound = false } = reading;
  const budget = createBudget();
  const place: Place = { name: basename(path), options, depth, nesting: 0, budget, ...(isFound && { isFound }) };
  let [left, others] = [0, 0];
  for await (const job of listPlace(path, place)) {
    if (isLeftOut(job)) left += 1;
    else if (!('opened' in job)) others += 1;
    yield job;
  }
  if (left > 0 && others === 0 && !isFound)
    yield createProblem(place.name, 'input/archive-empty', 'none of the files in it is text or of a kind that is read');
}

/** Whether it tells of what was left out, and nothing else. */
export const isLeftOut = (job: JobOrProblem): boolean => 'problem' in job && job.problem.rule === 'input/left-out';

async function* listPlace(path: string, place: Place): AsyncGenerator<JobOrProblem> {
  const { budget } = place;
  try {
    const { size } = statSync(path);
    if (size <= smallBytes) {
      budget.addPacked(size);
      return yield* listStream([readFileSync(path)], place);
    }
    const took = await takeFile(path, place);
    if (took.format !== 'zip' && took.format !== 'wacz')
      return yield* listStream(counted(createReadStream(path, streaming), budget), place);
    yield { name: place.name, opened: took };
    yield* listZip(zipOfFile(path, size), place, listStream);
  } catch (error) {
    yield createProblem(place.name, 'input/unreadable', (error as Error).message);
  }
}

async function takeFile(path: string, place: Place): Promise<ReturnType<typeof takeHead>> {
  const stream = createReadStream(path);
  try {
    return takeHead((await readHead(stream)).head, place);
  } finally {
    stream.destroy();
  }
}

/** Notes what is read, so that what comes out of it can be held against it. */
async function* counted(chunks: AsyncIterable<Uint8Array>, budget: Budget): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    budget.addPacked(chunk.length);
    yield chunk;
  }
}

const zipOfFile = (path: string, size: number): ZipSource => ({
  size,
  read: async (start, length) => {
    const file = await open(path);
    try {
      const bytes = new Uint8Array(length);
      const { bytesRead } = await file.read(bytes, 0, length, start);
      return bytes.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  },
  stream: (start, length) =>
    length === 0 ? none() : createReadStream(path, { ...streaming, start, end: start + length - 1 }),
});

async function* none(): AsyncGenerator<Uint8Array> {}

/** The jobs of standard input: JSON Lines or JSON if it begins with a brace or bracket, what is packed in it, else one plain text. */
export async function* listPipeJobs(
  stream: AsyncIterable<Uint8Array>,
  { options, depth }: { options: InputOptions; depth: Depth },
): AsyncGenerator<JobOrProblem> {
  const budget = createBudget();
  yield* listStream(counted(stream, budget), { name: 'stdin', options, depth, nesting: 0, budget, isPipe: true });
}
