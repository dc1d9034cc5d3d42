import { closeSync, openSync, readSync } from 'node:fs';

/** A line of a file, as a stretch of a buffer that the next line may overwrite. */
export interface RawLine {
  readonly bytes: Uint8Array;
  readonly start: number;
  /** Behind its last byte, its end aside. */
  readonly end: number;
  /** Counted from 1. */
  readonly lineNumber: number;
}

const pieceBytes = 4 * 1024 * 1024;
const lineFeed = 0x0a;

/** The lines of a file, blank ones aside, without making anything of them: to look through them costs little more than to read the file. */
export function* scanLines(path: string): Generator<RawLine> {
  const file = openSync(path, 'r');
  try {
    let bytes = Buffer.alloc(pieceBytes);
    let [start, filled, lineNumber] = [0, 0, 0];
    for (let isOpen = true; isOpen; ) {
      if (start > 0) bytes.copyWithin(0, start, filled);
      [filled, start] = [filled - start, 0];
      if (filled === bytes.length) bytes = Buffer.concat([bytes, Buffer.alloc(bytes.length)]);
      const size = readSync(file, bytes, filled, bytes.length - filled, null);
      isOpen = size > 0;
      // What was seen before holds no line feed, but at the end of the file it is a line.
      const seen = isOpen ? filled : start;
      filled += size;
      for (let end = lineEnd(bytes, seen, filled, isOpen); end >= 0; end = lineEnd(bytes, start, filled, isOpen)) {
        lineNumber += 1;
        if (!isBlank(bytes, start, end)) yield { bytes, start, end, lineNumber };
        start = Math.min(end + 1, filled);
      }
    }
  } finally {
    closeSync(file);
  }
}

/** The next line feed; at the end of the file what is left is a line too. -1 where there is none. */
function lineEnd(bytes: Buffer, from: number, filled: number, isOpen: boolean): number {
  const found = bytes.indexOf(lineFeed, from);
  if (found >= 0 && found < filled) return found;
  return !isOpen && from < filled ? filled : -1;
}

function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (bytes[at]! > 0x20) return false;
  return true;
}
