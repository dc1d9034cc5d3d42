import { appendFileSync, createReadStream, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareStrings } from '../../model/link.ts';
import type { Notice } from '../../model/notice.ts';
import { statusOf, targetOf, type WarcRecord } from '../../read/warc/record.ts';
import { createRecordSplitter, splitRecords } from '../../read/warc/split-records.ts';
import type { Clock } from '../clock.ts';
import { type Exchange, rankExchange } from '../exchange.ts';
import { createNotice } from '../notices.ts';
import { readExchange, type SentExchange, writeExchange, writeFileRecord } from './records.ts';

/** What was fetched before, in WARC files of one folder. */
export interface FetchCache {
  /** The newest whole page or redirect of an address, else the newest part of one, else the newest error. */
  readonly find: (url: string) => Promise<Exchange | undefined>;
  /** Adds an answer, to a file that this run began; what is on disk is whole if the run is killed right behind it. */
  readonly keep: (sent: SentExchange) => Notice | undefined;
  /** What of the files could not be used. */
  readonly notices: readonly Notice[];
}

interface Place {
  readonly file: string;
  readonly offset: number;
  readonly date: string;
  /** How much the answer is worth. */
  readonly rank: number;
}

/** A record of more bytes is none that fetching wrote. */
const maxBlockBytes = 64 * 1024 * 1024;

/**
 * Opens a cache: reads through its `.warc` files once, and remembers where each address stands. Nothing is ever changed in
 * a file that is there, so a run that was killed costs the one record that it was writing.
 */
export async function openCache(folder: string, clock: Clock): Promise<FetchCache> {
  const places = new Map<string, Place>();
  const notices: Notice[] = [];
  for (const file of listFiles(folder)) {
    notices.push(...(await scanFile(file, places)));
  }
  const writer = createWriter(folder, clock);
  return {
    notices,
    find: async (url) => {
      const place = places.get(url);
      const record = place && (await readAt(place));
      return record && readExchange(record);
    },
    keep: (sent) => {
      try {
        const place = writer.write(writeExchange(sent));
        const { answer, url } = sent;
        if (answer.status !== 304)
          addPlace(places, url.href, { ...place, date: answer.retrievedAt, rank: rankExchange(answer) });
        return undefined;
      } catch (error) {
        return createNotice(
          'fetch/cache/unwritable',
          `${sent.url.href}: it could not be kept in ${folder} (${(error as Error).message}); check the folder and the room on the disk`,
        );
      }
    },
  };
}

/** Remembers where each answer of a file stands; gives what of the file could not be used. */
async function scanFile(file: string, places: Map<string, Place>): Promise<Notice[]> {
  const splitter = createRecordSplitter({ maxBlockBytes });
  const notices: Notice[] = [];
  const take = (record: WarcRecord) => {
    const place = toPlace(record, file);
    if (record.damage) notices.push(describeDamage(file, record));
    else if (place) addPlace(places, targetOf(record)!, place);
  };
  try {
    for await (const chunk of createReadStream(file)) splitter.push(chunk as Uint8Array).forEach(take);
  } catch (error) {
    notices.push(createNotice('fetch/cache/damaged', `${file}: it cannot be read (${(error as Error).message})`));
  }
  splitter.end().forEach(take);
  return splitter.skippedBytes() > 0 ? [...notices, describeNoise(file, splitter.skippedBytes())] : notices;
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.warc'))
      .sort(compareStrings)
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function toPlace(record: WarcRecord, file: string): Place | undefined {
  const status = statusOf(record);
  if (record.type !== 'response' || status === undefined || !targetOf(record)) return undefined;
  const truncated = record.headers.has('warc-truncated') ? 'disconnect' : undefined;
  const rank = rankExchange({ status, ...(truncated && { truncated }) });
  return { file, offset: record.offset, date: record.headers.get('warc-date') ?? '', rank };
}

function addPlace(places: Map<string, Place>, url: string, place: Place): void {
  const known = places.get(url);
  const order = known ? place.rank - known.rank || compareStrings(place.date, known.date) : 1;
  if (order >= 0) places.set(url, place);
}

/** A file that is gone by now is as good as none. */
async function readAt({ file, offset }: Place): Promise<WarcRecord | undefined> {
  const chunks = createReadStream(file, { start: offset });
  try {
    for await (const record of splitRecords(chunks, { maxBlockBytes })) return record;
  } catch {
    return undefined;
  }
  return undefined;
}

function describeDamage(file: string, { damage, headers }: WarcRecord): Notice {
  const url = headers.get('warc-target-uri') ?? 'a record';
  const why = damage === 'cut' ? 'the file ends inside it' : 'it is too large';
  return createNotice(
    'fetch/cache/damaged',
    `${file}: ${url} is not used, since ${why}; it is fetched again when needed`,
  );
}

const describeNoise = (file: string, count: number): Notice =>
  createNotice(
    'fetch/cache/damaged',
    `${file}: ${count} bytes of it are no record; what they held is fetched again when needed`,
  );

/** Writes to a file of its own, which it begins with the first record and which no other run writes to. */
function createWriter(folder: string, clock: Clock): { write: (bytes: Uint8Array) => Pick<Place, 'file' | 'offset'> } {
  let open: { readonly file: string; size: number } | undefined;
  return {
    write: (bytes) => {
      const current = open ?? createFile(folder, new Date(clock.now()).toISOString());
      // Where writing fails the file may end inside a record: what comes next goes to another.
      open = undefined;
      appendFileSync(current.file, bytes);
      open = { file: current.file, size: current.size + bytes.length };
      return { file: current.file, offset: current.size };
    },
  };
}

function createFile(folder: string, date: string): { readonly file: string; readonly size: number } {
  mkdirSync(folder, { recursive: true });
  const stem = `variorum-${date.replace(/[-:]|\.\d+/g, '')}`;
  const head = writeFileRecord(date);
  for (let number = 0; ; number += 1) {
    const file = join(folder, `${stem}-${String(number).padStart(3, '0')}.warc`);
    try {
      writeFileSync(file, head, { flag: 'wx' });
      return { file, size: head.length };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
