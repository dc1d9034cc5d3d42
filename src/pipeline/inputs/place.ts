import { detectFormat } from '../../read/detect-format.ts';
import { containerFormats, type DetectedFormat, type InputOptions } from '../../read/input.ts';
import type { Depth, Job } from '../job.ts';
import type { Budget } from './budget.ts';
import type { JobOrProblem } from './limits.ts';

/** Where a stream of bytes stands, and how it is to be read. */
export interface Place {
  /** With the names of the archives that it is in: `week.zip/monday/pier.html`. */
  readonly name: string;
  readonly options: InputOptions;
  readonly depth: Depth;
  /** In how many archives it is. */
  readonly nesting: number;
  readonly budget: Budget;
  /** It is a part of something larger, such as a record of a web archive: without it nothing is missing. */
  readonly isPart?: true;
  /** Nobody named it: it stands in a folder or an archive that was, and may be a picture. */
  readonly isFound?: true;
  /** It came by a pipe: what is not packed and no JSON is one plain text. */
  readonly isPipe?: true;
}

/** Lists the jobs of a stream, whatever it holds: an archive is opened as it comes, and each thing in it listed. */
export type ListStream = (
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  place: Place,
) => AsyncGenerator<JobOrProblem>;

/** The job of bytes that were taken for something. */
export const createJob = (bytes: Uint8Array, took: DetectedFormat, { name, options, depth, isPart }: Place): Job => ({
  name,
  bytes,
  options,
  depth,
  took,
  ...(isPart && { isPart }),
});

/** The place of something inside another: the address and the encoding of the whole are not its own. */
export const placeInside = (place: Place, name: string, more: Partial<Place> = {}): Place => {
  const { as, charset: __, retrievedFrom: ___, ...options } = place.options;
  const passed = as && !containerFormats.has(as) ? { ...options, as } : options;
  const { isPipe: _, ...rest } = place;
  return { ...rest, options: passed, name: `${place.name}/${name}`, nesting: place.nesting + 1, ...more };
};

const packed: ReadonlySet<string> = new Set(['gzip', 'zip', 'tar', 'warc', 'wacz']);

/**
 * What the head of a stream is taken for: as told, but what is packed is opened first, and what is inside is taken for
 * the format told.
 */
export function takeHead(head: Uint8Array, { options: { as }, isPipe }: Place): DetectedFormat {
  const detected = detectFormat(head);
  if (as && !(packed.has(detected.format) && !containerFormats.has(as))) return { format: as, why: 'as told by --as' };
  if (!isPipe || packed.has(detected.format)) return detected;
  return takePiped(head, detected);
}

const pipedBinary: ReadonlySet<string> = new Set(['pdf', 'office', 'rtf', 'unknown']);

/** On a pipe, what begins with a brace or a bracket is JSON; anything else that is text is one plain text. */
function takePiped(head: Uint8Array, detected: DetectedFormat): DetectedFormat {
  if (pipedBinary.has(detected.format)) return detected;
  const first = Buffer.from(head.subarray(0, 256))
    .toString('latin1')
    .replace(/^\u00EF\u00BB\u00BF/, '')
    .trimStart()[0];
  if (first === '[')
    return detected.format === 'feed' || detected.format === 'ninjs'
      ? detected
      : { format: 'json', why: 'begins with a bracket' };
  if (first !== '{') return { format: 'text', why: 'standard input that is no JSON is one plain text' };
  return ['jsonl', 'feed', 'ninjs'].includes(detected.format)
    ? detected
    : { format: 'json', why: 'begins with a brace' };
}
