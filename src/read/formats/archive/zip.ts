import { decodeWith } from '../../encodings/iconv.ts';

/** A file in a ZIP archive, as the archive's directory tells it. */
export interface ZipEntry {
  /** As written; a folder's ends with `/`. */
  readonly name: string;
  /** 0: stored; 8: deflated; others are not read. */
  readonly method: number;
  readonly encrypted: boolean;
  /** A symbolic link: its content is a path. */
  readonly link: boolean;
  readonly packedBytes: number;
  readonly bytes: number;
  /** Where its local header begins, in bytes of the archive. */
  readonly offset: number;
}

/** Where the directory of an archive stands. */
export interface ZipDirectory {
  readonly offset: number;
  readonly size: number;
  readonly count: number;
}

/** So much of the end of an archive is enough to find its directory. */
export const zipTailBytes = 65_536 + 22 + 20 + 56;

/** So much is enough to read a local header's fixed part. */
export const localHeaderBytes = 30;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Finds the directory in the last bytes of an archive, that begin at `tailOffset`; undefined if the archive has none. Source: APPNOTE 6.3.10. */
export function findZipDirectory(tail: Uint8Array, tailOffset: number): ZipDirectory | undefined {
  const view = viewOf(tail);
  for (let at = tail.length - 22; at >= 0 && at >= tail.length - 65_557; at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const small = {
      count: view.getUint16(at + 10, true),
      size: view.getUint32(at + 12, true),
      offset: view.getUint32(at + 16, true),
    };
    const large =
      small.offset === 0xffffffff || small.count === 0xffff ? findLargeDirectory(tail, tailOffset, at) : undefined;
    const found = large ?? small;
    if (found.offset + found.size <= tailOffset + at) return found;
  }
  return undefined;
}

/** The directory of an archive of over 4 GiB or 65,535 files. */
function findLargeDirectory(tail: Uint8Array, tailOffset: number, end: number): ZipDirectory | undefined {
  const view = viewOf(tail);
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return undefined;
  const at = Number(view.getBigUint64(locator + 8, true)) - tailOffset;
  if (!(at >= 0) || at + 56 > tail.length || view.getUint32(at, true) !== 0x06064b50) return undefined;
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    size: Number(view.getBigUint64(at + 40, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}

/** The entries of a directory's bytes, at most `maxEntries`; a broken one ends the list. */
export function parseZipDirectory(bytes: Uint8Array, maxEntries: number): ZipEntry[] {
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  for (let at = 0; at + 46 <= bytes.length && entries.length < maxEntries; ) {
    if (view.getUint32(at, true) !== 0x02014b50) break;
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const nameEnd = at + 46 + nameLength!;
    const flags = view.getUint16(at + 8, true);
    const sizes = readSizes(view, at, bytes.subarray(nameEnd, nameEnd + extraLength!));
    const mode = view.getUint32(at + 38, true) >>> 16;
    entries.push({
      name: decodeName(bytes.subarray(at + 46, nameEnd), (flags & 0x800) !== 0),
      method: view.getUint16(at + 10, true),
      encrypted: (flags & 1) !== 0,
      link: (mode & 0xf000) === 0xa000,
      ...sizes,
    });
    at = nameEnd + extraLength! + noteLength!;
  }
  return entries;
}

/** Sizes and offset; what does not fit into 32 bits stands in an extra field. */
function readSizes(view: DataView, at: number, extra: Uint8Array): Pick<ZipEntry, 'packedBytes' | 'bytes' | 'offset'> {
  const large = readLargeSizes(extra);
  const read = (offset: number): number => {
    const small = view.getUint32(at + offset, true);
    return small === 0xffffffff ? (large.shift() ?? small) : small;
  };
  const bytes = read(24);
  const packedBytes = read(20);
  return { bytes, packedBytes, offset: read(42) };
}

function readLargeSizes(extra: Uint8Array): number[] {
  const view = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length; ) {
    const [id, size] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    if (id === 1) {
      const count = Math.floor(Math.min(size, extra.length - at - 4) / 8);
      return Array.from({ length: count }, (_, index) => Number(view.getBigUint64(at + 4 + index * 8, true)));
    }
    at += 4 + size;
  }
  return [];
}

const decodeName = (bytes: Uint8Array, utf8: boolean): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWith(utf8 ? 'utf-8' : 'cp437', bytes);
  }
};

/** How many bytes a local header takes, its name included; undefined if there is none. */
export function localHeaderLength(header: Uint8Array): number | undefined {
  const view = viewOf(header);
  if (header.length < localHeaderBytes || view.getUint32(0, true) !== 0x04034b50) return undefined;
  return localHeaderBytes + view.getUint16(26, true) + view.getUint16(28, true);
}

/** Entries that claim the same bytes of the archive: a way to make much of little. */
export function hasOverlaps(entries: readonly ZipEntry[]): boolean {
  const ordered = entries.filter(({ packedBytes }) => packedBytes > 0).toSorted((a, b) => a.offset - b.offset);
  return ordered.some(
    (entry, index) =>
      index > 0 && entry.offset < ordered[index - 1]!.offset + localHeaderBytes + ordered[index - 1]!.packedBytes,
  );
}

/** The entries of an archive whose end is missing, by their local headers; only those that tell their size there, and are whole. */
export function scanLocalEntries(bytes: Uint8Array, maxEntries: number): ZipEntry[] {
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  for (let at = 0; at + localHeaderBytes <= bytes.length && entries.length < maxEntries; ) {
    const length = localHeaderLength(bytes.subarray(at, at + localHeaderBytes));
    const flags = view.getUint16(at + 6, true);
    const packedBytes = view.getUint32(at + 18, true);
    if (length === undefined || (flags & 8) !== 0 || at + length + packedBytes > bytes.length) break;
    const nameEnd = at + localHeaderBytes + view.getUint16(at + 26, true);
    entries.push({
      name: decodeName(bytes.subarray(at + localHeaderBytes, nameEnd), (flags & 0x800) !== 0),
      method: view.getUint16(at + 8, true),
      encrypted: (flags & 1) !== 0,
      link: false,
      packedBytes,
      bytes: view.getUint32(at + 22, true),
      offset: at,
    });
    at += length + packedBytes;
  }
  return entries;
}
