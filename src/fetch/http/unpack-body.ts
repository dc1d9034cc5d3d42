import type { Transform } from 'node:stream';
import zlib from 'node:zlib';
import { failed, type Outcome } from '../notices.ts';

/** A body unpacked, and whether its packing broke off or was broken before its end. */
export interface UnpackedBody {
  readonly bytes: Uint8Array;
  readonly cut: boolean;
}

/** Settings of {@link unpackBody}. */
export interface UnpackSettings {
  /** The field `Content-Encoding`. */
  readonly packing: string | undefined;
  readonly maxBytes: number;
  /** The address, for notices. */
  readonly url: string;
}

const maxPackings = 3;

/** The packings that are asked for, as `Accept-Encoding` tells them. */
export const acceptedPackings = `gzip, deflate, br${'createZstdDecompress' in zlib ? ', zstd' : ''}`;

/** Unpacks a body by the packings that its head names, the last first; never holds more than the limit. */
export async function unpackBody(
  body: Uint8Array,
  { packing = '', maxBytes, url }: UnpackSettings,
): Promise<Outcome<UnpackedBody>> {
  const names = packing
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (names.length > maxPackings) return failed('fetch/body/broken', `${url}: it is packed ${names.length} times over`);
  let unpacked: UnpackedBody = { bytes: body, cut: false };
  for (const name of names.reverse()) {
    const result = await unpackOnce(unpacked.bytes, name, maxBytes);
    if (result === 'unknown') return failed('fetch/body/broken', `${url}: it is packed as ${name}, which is not read`);
    if (result === 'too-large') return failed('fetch/body/too-large', describeTooLarge(url, body.length, maxBytes));
    if (result.cut && result.bytes.length === 0)
      return failed('fetch/body/broken', `${url}: it is said to be packed as ${name}, and cannot be unpacked`);
    unpacked = { bytes: result.bytes, cut: unpacked.cut || result.cut };
  }
  return { value: unpacked };
}

const describeTooLarge = (url: string, length: number, maxBytes: number): string =>
  `${url}: its ${length} bytes unpack to more than ${maxBytes}, which no page needs; save it and give the file if it is one`;

async function unpackOnce(
  bytes: Uint8Array,
  name: string,
  maxBytes: number,
): Promise<UnpackedBody | 'unknown' | 'too-large'> {
  const open = openers.get(name);
  if (!open) return 'unknown';
  if (bytes.length === 0 || isPlain(bytes, name)) return { bytes, cut: false };
  const strict = await drain(open(bytes, false), bytes, maxBytes);
  if (strict === 'too-large' || !strict.cut) return strict;
  // What is cut inside a block comes out only where the end is not insisted on.
  const lenient = await drain(open(bytes, true), bytes, maxBytes);
  if (lenient === 'too-large') return lenient;
  return { bytes: lenient.bytes.length > strict.bytes.length ? lenient.bytes : strict.bytes, cut: true };
}

/** Some servers say `gzip` of what is not packed at all. */
const isPlain = (bytes: Uint8Array, name: string): boolean =>
  (name === 'gzip' || name === 'x-gzip') && (bytes[0] !== 0x1f || bytes[1] !== 0x8b);

type Opener = (bytes: Uint8Array, lenient: boolean) => Transform;

const { Z_SYNC_FLUSH, BROTLI_OPERATION_FLUSH, ZSTD_e_flush } = zlib.constants;

const openGzip: Opener = (_bytes, lenient) => zlib.createGunzip(lenient ? { finishFlush: Z_SYNC_FLUSH } : {});

/** `deflate` means zlib's form; many servers send the bare one. */
const openDeflate: Opener = (bytes, lenient) => {
  const isZlib = (bytes[0]! & 0x0f) === 8 && ((bytes[0]! << 8) | (bytes[1] ?? 0)) % 31 === 0;
  return (isZlib ? zlib.createInflate : zlib.createInflateRaw)(lenient ? { finishFlush: Z_SYNC_FLUSH } : {});
};

const openBrotli: Opener = (_bytes, lenient) =>
  zlib.createBrotliDecompress(lenient ? { finishFlush: BROTLI_OPERATION_FLUSH } : {});

const openZstd: Opener = (_bytes, lenient) => zlib.createZstdDecompress(lenient ? { finishFlush: ZSTD_e_flush } : {});

const openers: ReadonlyMap<string, Opener> = new Map([
  ['gzip', openGzip],
  ['x-gzip', openGzip],
  ['deflate', openDeflate],
  ['br', openBrotli],
  // Node 22 has it from 22.15 on.
  ...('createZstdDecompress' in zlib ? [['zstd', openZstd] as const] : []),
]);

function drain(stream: Transform, bytes: Uint8Array, maxBytes: number): Promise<UnpackedBody | 'too-large'> {
  const { promise, resolve } = Promise.withResolvers<UnpackedBody | 'too-large'>();
  const parts: Uint8Array[] = [];
  let size = 0;
  stream.on('data', (part: Uint8Array) => {
    size += part.length;
    parts.push(part);
    if (size <= maxBytes) return;
    resolve('too-large');
    stream.destroy();
  });
  stream.on('end', () => resolve({ bytes: Buffer.concat(parts), cut: false }));
  stream.on('error', () => resolve({ bytes: Buffer.concat(parts), cut: true }));
  stream.end(bytes);
  return promise;
}
