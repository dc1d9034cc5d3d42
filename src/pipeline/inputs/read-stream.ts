import type { Notice } from '../../model/notice.ts';
import { detectFormat } from '../../read/detect-format.ts';
import type { InputFormat, InputOptions } from '../../read/input.ts';
import { overlongLine } from '../../read/read-line.ts';
import { createLineSplitter, type SplitLine } from '../../read/split-lines.ts';
import type { Depth } from '../job.ts';
import { type JobOrProblem, maxInputBytes, sniffBytes } from './limits.ts';

/** What is the same for all jobs of an input. */
export interface JobSettings {
  readonly name: string;
  readonly options: InputOptions;
  readonly depth: Depth;
}

/** The jobs of standard input: JSON Lines or JSON if it begins with a brace or bracket, else one plain text. */
export async function* listStreamJobs(
  stream: AsyncIterable<Uint8Array>,
  settings: JobSettings,
): AsyncGenerator<JobOrProblem> {
  const chunks = stream[Symbol.asyncIterator]();
  const head = await readHead(chunks);
  const rest = resume(head, chunks);
  const format = settings.options.as ?? formatOf(head);
  if (format === 'jsonl') return yield* listLineJobs(rest, settings);
  const bytes = await collect(rest);
  if (bytes) yield { ...settings, bytes, options: { ...settings.options, as: format } };
  else yield { name: settings.name, problem: tooLarge(settings.name) };
}

function formatOf(head: Uint8Array): InputFormat {
  const first = Buffer.from(head.subarray(0, 256))
    .toString('latin1')
    .replace(/^\u00EF\u00BB\u00BF/, '')
    .trimStart()[0];
  if (first === '[') return 'json';
  return first === '{' && detectFormat(head).format === 'jsonl' ? 'jsonl' : first === '{' ? 'json' : 'text';
}

async function readHead(chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  const head: Uint8Array[] = [];
  let size = 0;
  while (size < sniffBytes) {
    const next = await chunks.next();
    if (next.done) break;
    head.push(next.value);
    size += next.value.length;
  }
  return Buffer.concat(head);
}

async function* resume(head: Uint8Array, chunks: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > maxInputBytes) return undefined;
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

const tooLarge = (name: string): Notice => ({
  severity: 'fatal',
  rule: 'input/unreadable',
  reason: `${name}: more than ${maxInputBytes} bytes of one text; split it, or give JSON Lines`,
});

/** The jobs of a stream of JSON Lines, a line each; empty lines are none. Holds one line at a time. */
export async function* listLineJobs(
  chunks: AsyncIterable<Uint8Array>,
  settings: JobSettings,
): AsyncGenerator<JobOrProblem> {
  const splitter = createLineSplitter();
  for await (const chunk of chunks) for (const line of splitter.push(chunk)) yield toJob(line, settings);
  for (const line of splitter.end()) yield toJob(line, settings);
}

function toJob(line: SplitLine, settings: JobSettings): JobOrProblem {
  const { bytes, lineNumber, overlongBytes } = line;
  if (overlongBytes === undefined) return { ...settings, bytes, lineNumber };
  return { name: settings.name, lineNumber, problem: overlongLine(line, settings.name).notices[0]! };
}
