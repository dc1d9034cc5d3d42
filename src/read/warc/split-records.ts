import { findHeadEnd, maxHeadBytes, parseHead } from './heads.ts';
import { createRecord, type WarcRecord } from './record.ts';

/** Settings of {@link createRecordSplitter}. */
export interface RecordSplitterOptions {
  /** A record with a longer block is told of, and its block is not kept. 64 MiB if not given. */
  readonly maxBlockBytes?: number;
}

/** Splits a stream of chunks into records as it comes. */
export interface RecordSplitter {
  /** The records that end in this chunk. */
  readonly push: (chunk: Uint8Array) => WarcRecord[];
  /** The record that the end of the archive cuts, if it does; its `damage` says so. */
  readonly end: () => WarcRecord[];
  /** Bytes so far that belong to no record, line ends aside. */
  readonly skippedBytes: () => number;
}

const defaultMaxBlockBytes = 64 * 1024 * 1024;
const mark = new TextEncoder().encode('WARC/');

interface OpenBlock {
  readonly headers: ReadonlyMap<string, string>;
  readonly offset: number;
  readonly length: number;
  readonly parts: Uint8Array[];
  kept: number;
  missing: number;
}

/**
 * Splits the unpacked bytes of a WARC into records, in the order that they come in. Holds one record at a time, and of a
 * record never more than was really there, whatever length it claims. Behind what is no record, it goes on at the next
 * one. The bytes of a record are a copy of their own.
 */
export function createRecordSplitter({
  maxBlockBytes = defaultMaxBlockBytes,
}: RecordSplitterOptions = {}): RecordSplitter {
  let rest: Uint8Array = new Uint8Array(0);
  let restOffset = 0;
  let open: OpenBlock | undefined;
  let skipped = 0;

  const close = ({ headers, offset, parts, kept, length }: OpenBlock, missing: number): WarcRecord => {
    const tooLarge = length > maxBlockBytes;
    const damage = tooLarge ? 'too-large' : missing > 0 ? 'cut' : undefined;
    return createRecord({ headers, offset, block: joinParts(parts, kept), ...(damage && { damage }) });
  };

  /** Takes what belongs to the open block; gives where it ends. */
  const fill = (block: OpenBlock, bytes: Uint8Array, at: number): number => {
    const end = Math.min(bytes.length, at + block.missing);
    if (block.length <= maxBlockBytes && end > at) {
      block.parts.push(bytes.subarray(at, end));
      block.kept += end - at;
    }
    block.missing -= end - at;
    return end;
  };

  const push = (chunk: Uint8Array): WarcRecord[] => {
    const records: WarcRecord[] = [];
    const bytes = rest.length > 0 ? joinParts([rest, chunk], rest.length + chunk.length) : chunk;
    let at = 0;
    for (;;) {
      if (open) {
        at = fill(open, bytes, at);
        if (open.missing > 0) break;
        records.push(close(open, 0));
        open = undefined;
      }
      const found = findRecord(bytes, at);
      skipped += found.skipped;
      at = found.start;
      const end = found.whole ? findHeadEnd(bytes, at) : undefined;
      if (end === undefined) {
        if (bytes.length - at <= maxHeadBytes + 2) break;
        skipped += mark.length;
        at += mark.length;
        continue;
      }
      open = openBlock(bytes.subarray(at, end), restOffset + at);
      at = end;
    }
    restOffset += at;
    rest = bytes.slice(at);
    return records;
  };
  return {
    push,
    end: () => {
      const last = open ? [close(open, open.missing)] : cutHead(rest, restOffset);
      if (!open && last.length === 0) skipped += countNoise(rest);
      open = undefined;
      rest = new Uint8Array(0);
      return last;
    },
    skippedBytes: () => skipped,
  };
}

/** The records of a stream of bytes. Source: ISO 28500. */
export async function* splitRecords(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: RecordSplitterOptions = {},
): AsyncGenerator<WarcRecord> {
  const splitter = createRecordSplitter(options);
  for await (const chunk of chunks) yield* splitter.push(chunk);
  yield* splitter.end();
}

function openBlock(head: Uint8Array, offset: number): OpenBlock {
  const { fields } = parseHead(head);
  const told = fields.get('content-length') ?? '';
  const length = /^\d{1,15}$/.test(told) ? Number(told) : 0;
  return { headers: fields, offset, length, parts: [], kept: 0, missing: length };
}

/** Where the next record begins at or behind `at`. Line ends between records are nothing; other bytes were skipped. */
function findRecord(bytes: Uint8Array, at: number): { start: number; skipped: number; whole: boolean } {
  let start = at;
  while (bytes[start] === 0x0a || bytes[start] === 0x0d) start += 1;
  const begin = start;
  while (start < bytes.length && !isMark(bytes, start)) {
    const next = bytes.indexOf(mark[0]!, start + 1);
    start = next < 0 ? bytes.length : next;
  }
  return { start, skipped: countNoise(bytes.subarray(begin, start)), whole: start + mark.length <= bytes.length };
}

/** The record of which only a part of its head is there. */
function cutHead(rest: Uint8Array, offset: number): WarcRecord[] {
  const { start, whole } = findRecord(rest, 0);
  if (!whole || start >= rest.length) return [];
  const { fields } = parseHead(rest.subarray(start));
  return [createRecord({ headers: fields, block: new Uint8Array(0), offset: offset + start, damage: 'cut' })];
}

function countNoise(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte !== 0x0a && byte !== 0x0d) count += 1;
  return count;
}

/** Whether a record's mark, or as much of it as the bytes hold, stands at `at`. */
const isMark = (bytes: Uint8Array, at: number): boolean =>
  mark.every((byte, index) => at + index >= bytes.length || bytes[at + index] === byte);

function joinParts(parts: readonly Uint8Array[], size: number): Uint8Array {
  const joined = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
