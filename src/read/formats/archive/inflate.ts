import { constants, inflateRawSync } from 'node:zlib';

/**
 * Inflates raw deflate data at once, as archives hold it; data that are cut give what is there. Undefined where they are
 * broken, or would give more than `maxBytes`. Source: RFC 1951.
 */
export function inflateRaw(bytes: Uint8Array, maxBytes: number): Uint8Array | undefined {
  try {
    return inflateRawSync(bytes, { maxOutputLength: maxBytes, finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return undefined;
  }
}
