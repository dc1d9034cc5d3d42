import { Readable, type Transform } from 'node:stream';
import {
  brotliDecompressSync,
  constants,
  createGunzip,
  createInflateRaw,
  gunzipSync,
  inflateRawSync,
  inflateSync,
  zstdDecompressSync,
} from 'node:zlib';
import type { Budget } from './budget.ts';

const settings = { chunkSize: 256 * 1024 };

/** Unpacks a stream of gzip, all its members; what came out before it breaks off is given before the error. */
export const gunzipChunks = (chunks: AsyncIterable<Uint8Array>, budget: Budget): AsyncGenerator<Uint8Array> =>
  drain(chunks, createGunzip(settings), budget);

/** Unpacks a stream of raw deflate data, as archives hold it. */
export const inflateChunks = (chunks: AsyncIterable<Uint8Array>, budget: Budget): AsyncGenerator<Uint8Array> =>
  drain(chunks, createInflateRaw(settings), budget);

/** How many pieces wait at most until they are taken. */
const maxWaiting = 4;

async function* drain(
  chunks: AsyncIterable<Uint8Array>,
  transform: Transform,
  budget: Budget,
): AsyncGenerator<Uint8Array> {
  const source = Readable.from(chunks);
  const waiting: Uint8Array[] = [];
  let failure: Error | undefined;
  let ended = false;
  let wake = (): void => undefined;
  const fail = (error: Error): void => {
    failure ??= error;
    wake();
  };
  source.on('error', fail).pipe(transform);
  // Data are taken as events, since a stream that breaks throws away what still waits in it.
  transform.on('error', fail).on('data', (chunk: Uint8Array) => {
    waiting.push(chunk);
    if (waiting.length >= maxWaiting) transform.pause();
    wake();
  });
  transform.on('end', () => {
    ended = true;
    wake();
  });
  try {
    for (;;) {
      const next = waiting.shift();
      if (next) {
        budget.addUnpacked(next.length);
        if (waiting.length === 0 && transform.isPaused()) transform.resume();
        yield next;
      } else if (failure) throw failure;
      else if (ended) return;
      else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
  } finally {
    source.destroy();
    transform.destroy();
  }
}

const bodyDecoders: ReadonlyMap<string, (bytes: Uint8Array, maxOutputLength: number) => Uint8Array> = new Map([
  ['gzip', (bytes, maxOutputLength) => gunzipSync(bytes, { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH })],
  ['x-gzip', (bytes, maxOutputLength) => gunzipSync(bytes, { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH })],
  // Some servers send the bare stream.
  [
    'deflate',
    (bytes, maxOutputLength) =>
      ((bytes[0]! & 0x0f) === 8 ? inflateSync : inflateRawSync)(bytes, {
        maxOutputLength,
        finishFlush: constants.Z_SYNC_FLUSH,
      }),
  ],
  ['br', (bytes, maxOutputLength) => brotliDecompressSync(bytes, { maxOutputLength })],
  ['zstd', (bytes, maxOutputLength) => zstdDecompressSync(bytes, { maxOutputLength })],
]);

const freeBody = 8 * 1024 * 1024;
const maxBody = 128 * 1024 * 1024;
const maxBodyRatio = 250;

/** An answer's body without the packing that its `Content-Encoding` names; undefined where it is broken or would be too large. A body that was unpacked already is given as it is. */
export function unpackBody(bytes: Uint8Array, contentEncoding: string | undefined): Uint8Array | undefined {
  let body = bytes;
  const names = (contentEncoding ?? '')
    .toLowerCase()
    .split(',', 5)
    .map((name) => name.trim());
  for (const name of names.reverse()) {
    const decode = bodyDecoders.get(name);
    if (!decode || body.length === 0) continue;
    try {
      body = decode(body, Math.min(maxBody, Math.max(freeBody, body.length * maxBodyRatio)));
    } catch {
      return startsAsText(body) ? body : undefined;
    }
  }
  return body;
}

/** Some archives unpack bodies and keep the header. */
const startsAsText = (bytes: Uint8Array): boolean => {
  const head = bytes.subarray(0, 64);
  return head.length > 0 && head.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
};
