import { maxInputBytes, sniffBytes } from './limits.ts';

/** A stream of bytes, of which the head was looked at. */
export interface HeadedChunks {
  readonly head: Uint8Array;
  /** All of the stream, the head too. */
  readonly whole: AsyncGenerator<Uint8Array>;
}

/** Reads the first bytes of a stream, enough to tell its format. A stream that breaks in them breaks behind them. */
export async function readHead(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<HeadedChunks> {
  const source = toAsync(chunks);
  const parts: Uint8Array[] = [];
  let size = 0;
  let failure: unknown;
  try {
    while (size < sniffBytes) {
      const next = await source.next();
      if (next.done) break;
      parts.push(next.value);
      size += next.value.length;
    }
  } catch (error) {
    if (size === 0) throw error;
    failure = error;
  }
  return { head: parts.length === 1 ? parts[0]! : Buffer.concat(parts), whole: resume(parts, source, failure) };
}

async function* toAsync(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

async function* resume(
  parts: readonly Uint8Array[],
  source: AsyncGenerator<Uint8Array>,
  failure: unknown,
): AsyncGenerator<Uint8Array> {
  try {
    yield* parts;
    if (failure !== undefined) throw failure;
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  } finally {
    await source.return(undefined);
  }
}

/** The bytes of a stream, up to where it breaks if it does. */
export interface CollectedBytes {
  /** Absent if there are more than one input may have. */
  readonly bytes?: Uint8Array;
  readonly failure?: unknown;
}

/** Collects the bytes of a stream. */
export async function collect(chunks: AsyncIterable<Uint8Array>): Promise<CollectedBytes> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > maxInputBytes) return {};
      parts.push(chunk);
    }
  } catch (failure) {
    return { bytes: joinParts(parts), failure };
  }
  return { bytes: joinParts(parts) };
}

/** A piece of a larger buffer would drag all of it from thread to thread. */
const joinParts = (parts: readonly Uint8Array[]): Uint8Array =>
  parts.length === 1 && parts[0]!.byteLength === parts[0]!.buffer.byteLength
    ? parts[0]!
    : new Uint8Array(Buffer.concat(parts));

/** Takes bytes from a stream piece by piece. */
export interface ChunkReader {
  /** The next bytes; fewer only where the stream ends. */
  readonly read: (length: number) => Promise<Uint8Array>;
  /** The next bytes as they come. What is not taken is passed over by {@link ChunkReader.skip}. */
  readonly stream: (length: number) => AsyncGenerator<Uint8Array>;
  readonly skip: (length: number) => Promise<void>;
  /** Bytes taken so far. */
  readonly position: () => number;
}

/** A reader of a stream. */
export function createChunkReader(chunks: AsyncIterable<Uint8Array>): ChunkReader {
  const source = chunks[Symbol.asyncIterator]();
  let current: Uint8Array = new Uint8Array(0);
  let position = 0;
  const take = async (most: number): Promise<Uint8Array | undefined> => {
    while (current.length === 0) {
      const next = await source.next();
      if (next.done) return undefined;
      current = next.value;
    }
    const taken = current.subarray(0, most);
    current = current.subarray(taken.length);
    position += taken.length;
    return taken;
  };
  async function* stream(length: number): AsyncGenerator<Uint8Array> {
    for (let left = length; left > 0; ) {
      const part = await take(left);
      if (!part) return;
      left -= part.length;
      yield part;
    }
  }
  return {
    stream,
    read: async (length) => {
      const parts: Uint8Array[] = [];
      for await (const part of stream(length)) parts.push(part);
      return Buffer.concat(parts);
    },
    skip: async (length) => {
      for await (const _ of stream(length));
    },
    position: () => position,
  };
}
