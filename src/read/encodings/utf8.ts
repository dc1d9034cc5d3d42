/** How the bytes above ASCII are made up, read as UTF-8. */
export interface Utf8Census {
  /** Whole sequences of two to four bytes. */
  readonly sequences: number;
  /** Bytes that are part of none. */
  readonly strays: number;
}

/** Counts UTF-8 sequences and stray bytes: few strays among many sequences is damaged UTF-8, the reverse is another encoding. */
export function countUtf8(bytes: Uint8Array): Utf8Census {
  let sequences = 0;
  let strays = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at]! < 0x80) continue;
    const length = sequenceLength(bytes, at);
    if (length > 0) {
      sequences += 1;
      at += length - 1;
    } else strays += 1;
  }
  return { sequences, strays };
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  for (let i = 1; i < length; i += 1) if ((bytes[at + i]! & 0xc0) !== 0x80) return 0;
  return length;
}
