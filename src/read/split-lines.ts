import { maxTextBytes } from './decode-bytes.ts';

/** A line of bytes, without its end; blank lines are none, but they count. */
export interface SplitLine {
  /** Counted from 1. */
  readonly lineNumber: number;
  /** Empty for a line that is over the limit. */
  readonly bytes: Uint8Array;
  /** Only for a line over the limit: how many bytes it has. */
  readonly overlongBytes?: number;
}

/** Settings of {@link createLineSplitter}. */
export interface LineSplitterOptions {
  /** 256 MiB if not given. */
  readonly maxLineBytes?: number;
  /** Blank lines are lines too. */
  readonly keepBlank?: boolean;
}

/** Splits a stream of chunks into lines as it comes. */
export interface LineSplitter {
  /** The lines that end in this chunk. */
  readonly push: (chunk: Uint8Array) => SplitLine[];
  /** The last line, if it has no end of its own. */
  readonly end: () => SplitLine[];
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Splits chunks of bytes into lines at LF or CRLF, holding at most one line; an over-long line is counted, not kept. */
export function createLineSplitter({
  maxLineBytes = maxTextBytes,
  keepBlank = false,
}: LineSplitterOptions = {}): LineSplitter {
  let parts: Uint8Array[] = [];
  let size = 0;
  let lineNumber = 1;

  const add = (part: Uint8Array): void => {
    size += part.length;
    if (size > maxLineBytes) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const close = (): SplitLine[] => {
    const line = createLine({ parts, size, lineNumber, maxLineBytes, keepBlank });
    parts = [];
    size = 0;
    lineNumber += 1;
    return line ? [line] : [];
  };
  return {
    push(chunk) {
      const lines: SplitLine[] = [];
      let start = 0;
      for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, start)) {
        add(chunk.subarray(start, at));
        lines.push(...close());
        start = at + 1;
      }
      add(chunk.subarray(start));
      return lines;
    },
    end: close,
  };
}

/** The lines of bytes that are at hand as a whole. */
export function splitLines(bytes: Uint8Array, options: LineSplitterOptions = {}): SplitLine[] {
  const splitter = createLineSplitter(options);
  return [...splitter.push(bytes), ...splitter.end()];
}

interface OpenLine {
  readonly parts: readonly Uint8Array[];
  readonly size: number;
  readonly lineNumber: number;
  readonly maxLineBytes: number;
  readonly keepBlank: boolean;
}

function createLine({ parts, size, lineNumber, maxLineBytes, keepBlank }: OpenLine): SplitLine | undefined {
  if (size > maxLineBytes) return { lineNumber, bytes: new Uint8Array(0), overlongBytes: size };
  const joined = parts.length === 1 ? parts[0]! : joinParts(parts, size);
  const bytes = joined.at(-1) === carriageReturn ? joined.subarray(0, -1) : joined;
  return !keepBlank && isBlank(bytes) ? undefined : { lineNumber, bytes };
}

function joinParts(parts: readonly Uint8Array[], size: number): Uint8Array {
  const joined = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0x20 || byte === 0x09);
