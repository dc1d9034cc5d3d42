import { inflateRaw } from './inflate.ts';
import {
  findZipDirectory,
  localHeaderBytes,
  localHeaderLength,
  parseZipDirectory,
  scanLocalEntries,
  type ZipEntry,
  zipTailBytes,
} from './zip.ts';

/** A ZIP archive whose bytes are at hand. */
export interface OpenZip {
  readonly entries: readonly ZipEntry[];
  /** It has no directory: its end is missing. */
  readonly cut: boolean;
  /** The bytes of an entry; undefined where they are broken, encrypted, or over the limit. */
  readonly read: (name: string) => Uint8Array | undefined;
}

const maxEntries = 20_000;
const maxPartBytes = 128 * 1024 * 1024;
/** No writing packs better than this. */
const maxRatio = 400;

/** Opens an archive in memory, as office documents are; one without a directory by the headers of its files. */
export function openZip(bytes: Uint8Array): OpenZip {
  const tailOffset = Math.max(0, bytes.length - zipTailBytes);
  const found = findZipDirectory(bytes.subarray(tailOffset), tailOffset);
  const listed = found ? parseZipDirectory(bytes.subarray(found.offset, found.offset + found.size), maxEntries) : [];
  const entries = listed.length > 0 ? listed : scanLocalEntries(bytes, maxEntries);
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  return {
    entries,
    cut: listed.length === 0,
    read: (name) => {
      const entry = byName.get(name);
      return entry && readEntry(bytes, entry);
    },
  };
}

function readEntry(bytes: Uint8Array, { offset, packedBytes, method, encrypted }: ZipEntry): Uint8Array | undefined {
  const length = localHeaderLength(bytes.subarray(offset, offset + localHeaderBytes));
  if (length === undefined || encrypted) return undefined;
  const packed = bytes.subarray(offset + length, offset + length + packedBytes);
  if (method === 0) return packed;
  return method === 8 ? inflateRaw(packed, Math.min(maxPartBytes, 1_000_000 + packed.length * maxRatio)) : undefined;
}
