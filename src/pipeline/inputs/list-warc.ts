import { joinChunks } from '../../read/warc/chunked.ts';
import { statusOf, targetOf, type WarcRecord } from '../../read/warc/record.ts';
import { createRecordSplitter } from '../../read/warc/split-records.ts';
import { createProblem, type JobOrProblem, type OpeningRule } from './limits.ts';
import { type ListStream, type Place, placeInside } from './place.ts';
import { unpackBody } from './unpack.ts';

const readTypes =
  /^(?:text\/(?:html|plain|rtf|markdown)|application\/(?:xhtml\+xml|pdf|rtf|msword|octet-stream|vnd\.openxmlformats-officedocument\.wordprocessingml\.document))\s*(?:;|$)/i;
const feedTypes = /^(?:application|text)\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json|xml)\s*(?:;|$)/i;

/**
 * Lists the pages of a web archive as it comes, whatever order its records are in: answers and resources that a page, a
 * document or a text came with. A revisit holds no page of its own: the one that it means is read where it stands. What
 * was left out is counted.
 */
export async function* listWarc(
  whole: AsyncIterable<Uint8Array>,
  place: Place,
  listStream: ListStream,
): AsyncGenerator<JobOrProblem> {
  const splitter = createRecordSplitter();
  const left = new Map<string, number>();
  let records = 0;
  let pages = 0;
  const list = async function* (found: readonly WarcRecord[]): AsyncGenerator<JobOrProblem> {
    for (const record of found) {
      records += 1;
      const reason = record.damage === 'cut' ? undefined : reasonToLeave(record);
      if (reason !== undefined) left.set(reason, (left.get(reason) ?? 0) + 1);
      else if (record.damage === 'cut')
        yield createProblem(
          place.name,
          'input/archive-cut',
          `it ends inside a record (${targetOf(record) ?? record.type}); the ${records - 1} whole ones were read`,
        );
      else {
        const body = bodyOf(record);
        if (!body) left.set('broken packings', (left.get('broken packings') ?? 0) + 1);
        else if (body.length > 0) {
          pages += 1;
          yield* listStream([body], placeOfRecord(record, place));
        }
      }
    }
  };
  try {
    for await (const chunk of whole) yield* list(splitter.push(chunk));
  } finally {
    yield* list(splitter.end());
    yield* summarise(place.name, { left, records, pages, skipped: splitter.skippedBytes() });
  }
}

interface Summary {
  readonly left: ReadonlyMap<string, number>;
  readonly records: number;
  readonly pages: number;
  readonly skipped: number;
}

function* summarise(name: string, { left, records, pages, skipped }: Summary): Generator<JobOrProblem> {
  const told = (rule: OpeningRule, reason: string) => createProblem(name, rule, reason);
  if (skipped > 0)
    yield told(
      'input/archive-broken',
      `${skipped} bytes between its records are none; what stands around them was read`,
    );
  const counts = [...left].map(([reason, count]) => `${count} ${reason}`).sort();
  if (counts.length > 0) yield told('input/left-out', `left out: ${counts.join(', ')}`);
  if (pages === 0) yield told('input/archive-empty', `none of its ${records} records holds a page, document or text`);
}

/** Why a record is left out, in words that are counted; undefined for one that is read. Requests and notes of the archive need no word. */
function reasonToLeave(record: WarcRecord): string | undefined {
  if (record.type === 'revisit') return 'revisits';
  const status = statusOf(record);
  if (status === undefined) return 'requests and notes of the archive';
  if (record.damage === 'too-large') return 'answers over 64 MiB';
  if (status < 200 || status > 299) return `answers with status ${status}`;
  const target = targetOf(record) ?? '';
  if (!/^https?:/i.test(target)) return 'records of no web address';
  if (/^https?:\/\/[^/]+\/(?:robots|ads|humans|security|llms)\.txt(?:$|\?)/i.test(target)) return 'files for robots';
  const type = mediaTypeOf(record);
  if (type === undefined || readTypes.test(type)) return undefined;
  return feedTypes.test(type) ? 'feeds and lists' : 'pictures, scripts and other files';
}

const mediaTypeOf = (record: WarcRecord): string | undefined =>
  record.httpHeaders ? record.httpHeaders.get('content-type') : record.headers.get('content-type');

function bodyOf({ body, httpHeaders }: WarcRecord): Uint8Array | undefined {
  const isChunked = /\bchunked\b/i.test(httpHeaders?.get('transfer-encoding') ?? '');
  return unpackBody(isChunked ? joinChunks(body) : body, httpHeaders?.get('content-encoding'));
}

function placeOfRecord(record: WarcRecord, place: Place): Place {
  const url = targetOf(record)!;
  const charset = /;\s*charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(mediaTypeOf(record) ?? '')?.[1];
  const retrievedAt = record.headers.get('warc-date');
  const inside = placeInside(place, url, { isPart: true });
  const fetched = { retrievedFrom: url, ...(retrievedAt && { retrievedAt }), ...(charset && { charset }) };
  // The address is the name: web archives have no folders.
  return { ...inside, name: url.slice(0, 2000), options: { ...inside.options, ...fetched } };
}
