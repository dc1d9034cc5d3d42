import { describe, expect, it } from 'vitest';
import { joinChunks } from '../../../src/read/warc/chunked.ts';
import { statusOf, targetOf, type WarcRecord } from '../../../src/read/warc/record.ts';
import { createRecordSplitter, splitRecords } from '../../../src/read/warc/split-records.ts';
import { type NewRecord, writeRecord } from '../../../src/read/warc/write-record.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const page = '<p>The north pier stays closed.</p>\r\n\r\nWARC is a word here.';
const response = (body: string, url = 'https://gull.example/pier'): NewRecord => ({
  type: 'response',
  date: '2026-03-10T08:00:00Z',
  targetUri: url,
  contentType: 'application/http; msgtype=response',
  http: { start: 'HTTP/1.1 200 OK', headers: [['Content-Type', 'text/html; charset=utf-8']] },
  body: encode(body),
});
const info: NewRecord = {
  type: 'warcinfo',
  date: '2026-03-10T08:00:00Z',
  contentType: 'application/warc-fields',
  body: encode('software: gull\r\n'),
};
const archive = Buffer.concat(
  [info, response(page), response('<p>two</p>', 'https://gull.example/two')].map((record) => writeRecord(record).bytes),
);

function splitBy(bytes: Uint8Array, size: number, maxBlockBytes?: number) {
  const splitter = createRecordSplitter(maxBlockBytes === undefined ? {} : { maxBlockBytes });
  const records: WarcRecord[] = [];
  for (let at = 0; at < bytes.length; at += size) records.push(...splitter.push(bytes.subarray(at, at + size)));
  records.push(...splitter.end());
  return { records, skipped: splitter.skippedBytes() };
}

describe('record splitter', () => {
  it.each([1, 2, 3, 7, 64, 1000, 1_000_000])('gives back what was written, in chunks of %d bytes', (size) => {
    const { records, skipped } = splitBy(archive, size);
    expect(records.map(({ type }) => type)).toEqual(['warcinfo', 'response', 'response']);
    expect(decode(records[1]!.body)).toBe(page);
    expect([statusOf(records[1]!), targetOf(records[1]!)]).toEqual([200, 'https://gull.example/pier']);
    expect(records[1]!.httpHeaders!.get('content-type')).toBe('text/html; charset=utf-8');
    expect(decode(archive.subarray(records[2]!.offset, records[2]!.offset + 8))).toBe('WARC/1.1');
    expect(skipped).toBe(0);
  });

  it('keeps whole records and says which one is cut', () => {
    const { records } = splitBy(archive.subarray(0, archive.length - 8), 100);
    expect(records.map(({ damage }) => damage)).toEqual([undefined, undefined, 'cut']);
  });

  it('never keeps more than is there, whatever a record claims', () => {
    const lying = encode('WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: 999999999999\r\n\r\nfour');
    const { records } = splitBy(lying, 10);
    expect(records).toMatchObject([{ damage: 'too-large' }]);
    expect(records[0]!.body).toHaveLength(0);
  });

  it('leaves out a block over the limit and goes on behind it', () => {
    const { records } = splitBy(archive, 50, 80);
    expect(records.map(({ damage }) => damage)).toEqual([undefined, 'too-large', undefined]);
  });

  it.each([1, 9, 5000])('goes on behind what is no record (chunks of %d)', (size) => {
    const { records, skipped } = splitBy(
      Buffer.concat([encode('noise\r\nWARNING'), archive, encode('more noise')]),
      size,
    );
    expect(records).toHaveLength(3);
    expect(skipped).toBe(22);
  });

  it('ends on a head that never ends', () => {
    const endless = Buffer.concat([encode('WARC/1.0\r\n'), Buffer.alloc(300_000, 'a: b\r\n'), archive]);
    expect(splitBy(endless, 4096).records.at(-1)!.type).toBe('response');
  });

  it('takes an iterable of chunks', async () => {
    const records = [];
    for await (const record of splitRecords([archive])) records.push(record.type);
    expect(records).toHaveLength(3);
  });
});

describe('writeRecord', () => {
  it('gives the same bytes for the same record, another id for another', () => {
    expect(writeRecord(response(page))).toEqual(writeRecord(response(page)));
    expect(writeRecord(response(page)).id).not.toBe(writeRecord(response('x')).id);
    expect(writeRecord(info).id).toMatch(
      /^<urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}>$/,
    );
  });

  it('lets no value break the head', () => {
    const { bytes } = writeRecord({ ...info, headers: [['X-Note', 'a\r\nContent-Length: 0\r\n\r\nWARC/1.0']] });
    expect(splitBy(bytes, 1000).records).toHaveLength(1);
  });
});

describe('joinChunks', () => {
  it.each([
    ['4\r\nWend\r\n3;x=y\r\nend\r\n0\r\n\r\n', 'Wendend'],
    ['<p>not framed</p>', '<p>not framed</p>'],
    ['ff\r\ncut', 'cut'],
    ['4\r\nWend\r\nbroken', 'Wend'],
    ['', ''],
  ])('%j', (bytes, joined) => {
    expect(decode(joinChunks(encode(bytes)))).toBe(joined);
  });
});
