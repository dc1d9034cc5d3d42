import type { DetectedFormat } from '../../read/input.ts';
import { overlongLine } from '../../read/read-line.ts';
import { createLineSplitter, type SplitLine } from '../../read/split-lines.ts';
import { collect, readHead } from './chunks.ts';
import {
  createProblem,
  type InputProblem,
  type JobOrProblem,
  maxInputBytes,
  maxNesting,
  type OpeningRule,
} from './limits.ts';
import { listMail, listMailbox } from './list-mail.ts';
import { listTar } from './list-tar.ts';
import { listWarc } from './list-warc.ts';
import { listZip, zipOfBytes } from './list-zip.ts';
import { createJob, type ListStream, type Place, placeInside, takeHead } from './place.ts';
import { gunzipChunks } from './unpack.ts';

/**
 * Lists the jobs of a stream of bytes in constant memory: each line of JSON Lines, each record of a web archive, each file
 * of an archive is one; anything else is one as a whole. What goes wrong in it is told, and ends the stream only.
 */
export const listStream: ListStream = async function* (chunks, place) {
  if (place.nesting > maxNesting) {
    yield createProblem(
      place.name,
      'input/nested-too-deep',
      `archives inside archives are opened ${maxNesting} deep at most`,
    );
    return;
  }
  try {
    const { head, whole } = await readHead(chunks);
    const took = takeHead(head, place);
    yield* listTaken(whole, took, place);
  } catch (error) {
    yield problemOf(error as Error, place.name);
  }
};

/** What an error of unpacking or reading is, as a problem. */
export function problemOf({ cause, message, ...error }: Error, name: string): InputProblem {
  if (cause === 'input/bomb') return createProblem(name, 'input/bomb', message);
  const code = (error as { code?: string }).code ?? '';
  if (code === 'Z_BUF_ERROR')
    return createProblem(name, 'input/archive-cut', 'it ends in the middle; what is whole was read');
  const rule: OpeningRule = code.startsWith('Z_') ? 'input/archive-broken' : 'input/unreadable';
  return createProblem(
    name,
    rule,
    code.startsWith('Z_') ? `its packing is broken (${message}); what came before was read` : message,
  );
}

async function* listTaken(
  whole: AsyncGenerator<Uint8Array>,
  took: DetectedFormat,
  place: Place,
): AsyncGenerator<JobOrProblem> {
  const { format } = took;
  if (format === 'jsonl') {
    yield { name: place.name, opened: took };
    return yield* listLines(whole, place);
  }
  if (format === 'unknown' && place.isFound) return yield* leaveOut(whole, took, place);
  if (format === 'mail') return yield* listMail(whole, took, place, listStream);
  const opener = openers.get(format);
  if (!opener) return yield* listOne(whole, took, place);
  yield { name: place.name, opened: took };
  yield* opener(whole, place);
}

/** What is packed is unpacked all the same: a bomb is told of, whatever is in it. */
async function* leaveOut(
  whole: AsyncGenerator<Uint8Array>,
  { why }: DetectedFormat,
  { name, nesting }: Place,
): AsyncGenerator<JobOrProblem> {
  for await (const _ of whole) if (nesting === 0) break;
  yield createProblem(name, 'input/left-out', `${why}, and of no kind that is read`);
}

type Opener = (whole: AsyncGenerator<Uint8Array>, place: Place) => AsyncGenerator<JobOrProblem>;

const openers: ReadonlyMap<string, Opener> = new Map<string, Opener>([
  ['gzip', (whole, place) => listStream(gunzipChunks(whole, place.budget), insideGzip(place))],
  ['tar', (whole, place) => listTar(whole, place, listStream)],
  ['warc', (whole, place) => listWarc(whole, place, listStream)],
  ['mbox', (whole, place) => listMailbox(whole, place, listStream)],
  ['zip', listPackedZip],
  ['wacz', listPackedZip],
]);

/** One file is inside, of the same name without the ending. */
function insideGzip(place: Place): Place {
  const inside = placeInside(place, '', place.isPart ? { isPart: true } : {});
  const name = place.name.replace(/\.t?gz$/i, (ending) => (ending.toLowerCase() === '.tgz' ? '.tar' : ''));
  const options = { ...place.options, ...inside.options };
  if (options.as === 'gzip') delete (options as { as?: string }).as;
  return { ...inside, name, options, ...(place.isPipe && { isPipe: true as const }) };
}

/** An archive inside another, or on a pipe, is held in memory: its directory stands at its end. */
async function* listPackedZip(whole: AsyncGenerator<Uint8Array>, place: Place): AsyncGenerator<JobOrProblem> {
  const { bytes, failure } = await collect(whole);
  if (isBomb(failure)) throw failure;
  if (!bytes)
    yield createProblem(
      place.name,
      'input/unreadable',
      `a ZIP archive of over ${maxInputBytes} bytes is read from a file only`,
    );
  else yield* listZip(zipOfBytes(bytes), place, listStream);
}

/** The one job of an input that holds no others; of one that breaks off, what is there. */
async function* listOne(
  whole: AsyncGenerator<Uint8Array>,
  took: DetectedFormat,
  place: Place,
): AsyncGenerator<JobOrProblem> {
  const { bytes, failure } = await collect(whole);
  if (bytes && !isBomb(failure)) yield createJob(bytes, took, place);
  if (!bytes) yield tooLarge(place.name);
  if (failure !== undefined) throw failure;
}

const tooLarge = (name: string): InputProblem =>
  createProblem(name, 'input/unreadable', `more than ${maxInputBytes} bytes of one text; split it, or give JSON Lines`);

const isBomb = (failure: unknown): boolean => (failure as Error | undefined)?.cause === 'input/bomb';

/** The jobs of JSON Lines, a line each; empty lines are none. Holds one line at a time. */
async function* listLines(chunks: AsyncIterable<Uint8Array>, place: Place): AsyncGenerator<JobOrProblem> {
  const splitter = createLineSplitter();
  for await (const chunk of chunks) for (const line of splitter.push(chunk)) yield toLineJob(line, place);
  for (const line of splitter.end()) yield toLineJob(line, place);
}

function toLineJob(line: SplitLine, { name, options, depth }: Place): JobOrProblem {
  const { bytes, lineNumber, overlongBytes } = line;
  if (overlongBytes === undefined) return { name, options, depth, bytes, lineNumber };
  return { name, lineNumber, problem: overlongLine(line, name).notices[0]! };
}
