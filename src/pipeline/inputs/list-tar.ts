import { extendedName, parseTarHeader, tarBlockBytes } from '../../read/formats/archive/tar.ts';
import { type ChunkReader, createChunkReader } from './chunks.ts';
import { cleanEntryName, isLeftOutName } from './entry-names.ts';
import { createProblem, type JobOrProblem, maxEntries } from './limits.ts';
import { type ListStream, type Place, placeInside } from './place.ts';

const maxExtendedBytes = 1024 * 1024;

/** Lists the files of a tar archive as it comes. Links are not followed, and no path leads out of the archive: names are only names. */
export async function* listTar(
  whole: AsyncIterable<Uint8Array>,
  place: Place,
  listStream: ListStream,
): AsyncGenerator<JobOrProblem> {
  const reader = createChunkReader(whole);
  let named: string | undefined;
  for (let entries = 0; entries < maxEntries; entries += 1) {
    const bytes = await reader.read(tarBlockBytes);
    if (bytes.length === 0 || bytes.every((byte) => byte === 0)) return;
    const header = parseTarHeader(bytes);
    if (!header) {
      const rule = bytes.length < tarBlockBytes ? 'input/archive-cut' : 'input/archive-broken';
      yield createProblem(place.name, rule, `it breaks off after ${entries} entries; what came before was read`);
      return;
    }
    const padding = (tarBlockBytes - (header.bytes % tarBlockBytes)) % tarBlockBytes;
    if (header.kind === 'extended') {
      const content = await reader.read(Math.min(header.bytes, maxExtendedBytes));
      await reader.skip(header.bytes - content.length + padding);
      named = extendedName(header.sign, content) ?? named;
      continue;
    }
    const end = reader.position() + header.bytes + padding;
    if (header.kind === 'link')
      yield createProblem(place.name, 'input/archive-link', `${named ?? header.name} is a link, which is not followed`);
    if (header.kind === 'file')
      yield* listEntry(reader, { name: named ?? header.name, bytes: header.bytes }, { place, listStream });
    named = undefined;
    await reader.skip(end - reader.position());
    if (reader.position() < end) {
      yield createProblem(place.name, 'input/archive-cut', `it ends inside ${header.name}; what came before was read`);
      return;
    }
  }
  yield createProblem(place.name, 'input/archive-entries', `only its first ${maxEntries} files are read`);
}

async function* listEntry(
  reader: ChunkReader,
  entry: { name: string; bytes: number },
  { place, listStream }: { place: Place; listStream: ListStream },
): AsyncGenerator<JobOrProblem> {
  const { name, left } = cleanEntryName(entry.name);
  if (isLeftOutName(name) || entry.bytes === 0) return;
  if (left)
    yield createProblem(
      place.name,
      'input/archive-path',
      `${entry.name} names a place outside the archive; it was read as ${name}`,
    );
  yield* listStream(reader.stream(entry.bytes), placeInside(place, name, { isFound: true }));
}
