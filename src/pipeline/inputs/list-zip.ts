import {
  findZipDirectory,
  hasOverlaps,
  localHeaderBytes,
  localHeaderLength,
  parseZipDirectory,
  scanLocalEntries,
  type ZipEntry,
  zipTailBytes,
} from '../../read/formats/archive/zip.ts';
import { cleanEntryName, isLeftOutName } from './entry-names.ts';
import { createProblem, type JobOrProblem, maxEntries } from './limits.ts';
import { type ListStream, type Place, placeInside } from './place.ts';
import { inflateChunks } from './unpack.ts';

/** The bytes of a ZIP archive, read where they are needed. */
export interface ZipSource {
  readonly size: number;
  readonly read: (start: number, length: number) => Promise<Uint8Array>;
  readonly stream: (start: number, length: number) => AsyncIterable<Uint8Array>;
}

const maxDirectoryBytes = 128 * 1024 * 1024;
const maxScannedBytes = 256 * 1024 * 1024;

/** An archive whose bytes are at hand. */
export const zipOfBytes = (bytes: Uint8Array): ZipSource => ({
  size: bytes.length,
  read: async (start, length) => bytes.subarray(start, start + length),
  stream: async function* (start, length) {
    const step = 1024 * 1024;
    for (let at = start; at < start + length; at += step) yield bytes.subarray(at, Math.min(at + step, start + length));
  },
});

/** Lists the files of a ZIP archive; of a web archive in one (WACZ), only its records. Links are not followed, entries that overlap not read. */
export async function* listZip(source: ZipSource, place: Place, listStream: ListStream): AsyncGenerator<JobOrProblem> {
  const { entries, cut } = await readEntries(source);
  if (cut)
    yield createProblem(
      place.name,
      'input/archive-cut',
      `its directory is missing; ${entries.length} whole files were found in it`,
    );
  if (hasOverlaps(entries)) {
    yield createProblem(
      place.name,
      'input/bomb',
      'files in it share their bytes, which no honest archive does; it is not unpacked',
    );
    return;
  }
  if (entries.length >= maxEntries)
    yield createProblem(place.name, 'input/archive-entries', `only its first ${maxEntries} files are read`);
  const records = entries.filter(({ name }) => /^archive\/[^/]+\.warc(?:\.gz)?$/.test(name));
  const isWeb = records.length > 0 && entries.some(({ name }) => name === 'datapackage.json');
  for (const entry of isWeb ? records : entries) yield* listEntry(entry, { source, place, listStream });
}

async function readEntries(source: ZipSource): Promise<{ entries: ZipEntry[]; cut: boolean }> {
  const tailOffset = Math.max(0, source.size - zipTailBytes);
  const directory = findZipDirectory(await source.read(tailOffset, source.size - tailOffset), tailOffset);
  if (directory && directory.size <= maxDirectoryBytes) {
    const entries = parseZipDirectory(await source.read(directory.offset, directory.size), maxEntries);
    if (entries.length > 0 || directory.count === 0) return { entries, cut: false };
  }
  const bytes = await source.read(0, Math.min(source.size, maxScannedBytes));
  return { entries: scanLocalEntries(bytes, maxEntries), cut: true };
}

interface ZipPlace {
  readonly source: ZipSource;
  readonly place: Place;
  readonly listStream: ListStream;
}

async function* listEntry(entry: ZipEntry, { source, place, listStream }: ZipPlace): AsyncGenerator<JobOrProblem> {
  const { name, left } = cleanEntryName(entry.name);
  if (/[\\/]$/.test(entry.name) || isLeftOutName(name) || entry.bytes === 0) return;
  if (entry.link)
    return yield createProblem(place.name, 'input/archive-link', `${name} is a link, which is not followed`);
  if (entry.encrypted)
    return yield createProblem(place.name, 'input/archive-locked', `${name} is locked with a password`);
  if (entry.method !== 0 && entry.method !== 8) {
    return yield createProblem(
      place.name,
      'input/archive-broken',
      `${name} is packed in a way that is not known (${entry.method})`,
    );
  }
  if (left)
    yield createProblem(
      place.name,
      'input/archive-path',
      `${entry.name} names a place outside the archive; it was read as ${name}`,
    );
  const header = localHeaderLength(await source.read(entry.offset, localHeaderBytes));
  if (header === undefined)
    return yield createProblem(place.name, 'input/archive-broken', `${name} is not where the directory says`);
  if (place.nesting === 0) place.budget.addPacked(entry.packedBytes);
  const packed = source.stream(entry.offset + header, entry.packedBytes);
  yield* listStream(
    entry.method === 0 ? packed : inflateChunks(packed, place.budget),
    placeInside(place, name, { isFound: true }),
  );
}
