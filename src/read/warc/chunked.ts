const lineFeed = 0x0a;
const maxSizeLine = 1024;

/**
 * A body without the frames of `Transfer-Encoding: chunked`; the bytes as they are if they are not framed so: many
 * archives keep the header although the body was joined. A last chunk that is cut is kept as far as it goes.
 * Source: RFC 9112, 7.1.
 */
export function joinChunks(bytes: Uint8Array): Uint8Array {
  const joined = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; ) {
    const size = readSize(bytes, at);
    if (!size) return at === 0 ? bytes : joined.subarray(0, length);
    if (size.length === 0) break;
    const part = bytes.subarray(size.end, size.end + size.length);
    joined.set(part, length);
    length += part.length;
    at = size.end + size.length + 2;
  }
  return joined.subarray(0, length);
}

function readSize(bytes: Uint8Array, at: number): { length: number; end: number } | undefined {
  const feed = bytes.subarray(at, at + maxSizeLine).indexOf(lineFeed);
  if (feed < 0) return undefined;
  const line = String.fromCharCode(...bytes.subarray(at, at + feed));
  const digits = /^([0-9a-f]{1,8})[ \t]*(?:;[^\r]*)?\r?$/i.exec(line)?.[1];
  return digits === undefined ? undefined : { length: Number.parseInt(digits, 16), end: at + feed + 1 };
}
