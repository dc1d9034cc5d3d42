const blockSize = 1 << 18;

let block = new ArrayBuffer(blockSize);
let used = 0;

/** A piece of memory, empty: it begins at `offset`, a multiple of four. */
export interface Piece {
  readonly buffer: ArrayBuffer;
  readonly offset: number;
}

/**
 * Takes memory for the lists of an article from a block that its neighbours have theirs in; they leave the window together, and so does
 * the block. A piece for each would take more room around it than in it, and the collector's time.
 */
export function takeMemory(bytes: number): Piece {
  const whole = (bytes + 3) & ~3;
  if (whole > blockSize >> 3) return { buffer: new ArrayBuffer(whole), offset: 0 };
  if (used + whole > blockSize) {
    block = new ArrayBuffer(blockSize);
    used = 0;
  }
  const offset = used;
  used += whole;
  return { buffer: block, offset };
}
