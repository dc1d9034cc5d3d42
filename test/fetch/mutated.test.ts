import { brotliCompressSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createTestFetcher, rulesOf } from './helpers/fetcher.ts';
import { startRawServer } from './helpers/server.ts';

const story = Buffer.from('<!doctype html><meta charset="utf-8"><p>The ferry sails again.</p>'.repeat(20));
const answer = (head: string, body: Uint8Array | string = ''): Buffer =>
  Buffer.concat([Buffer.from(`HTTP/1.1 ${head}\r\n\r\n`), Buffer.from(body)]);
const packed = (packing: string, body: Uint8Array): Buffer =>
  answer(`200 OK\r\nContent-Encoding: ${packing}\r\nContent-Length: ${body.length}`, body);

const answers: readonly Buffer[] = [
  answer(`200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${story.length}`, story),
  answer('200 OK', story),
  packed('gzip', gzipSync(story)),
  packed('br', brotliCompressSync(story)),
  answer('200 OK\r\nTransfer-Encoding: chunked', '6\r\n<p>The\r\n7\r\n ferry.\r\n0\r\n\r\n'),
  answer('302 Found\r\nLocation: /next\r\nContent-Length: 0'),
  answer('103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2', 'hi'),
];

interface Change {
  readonly kind: 'set' | 'cut' | 'insert' | 'end';
  readonly at: number;
  readonly byte: number;
}

function spoil(bytes: Buffer, { at, byte, kind }: Change): Buffer {
  const place = at % bytes.length;
  const [before, after] = [bytes.subarray(0, Math.max(1, place)), bytes.subarray(place)];
  if (kind === 'end') return before;
  if (kind === 'insert') return Buffer.concat([before, Buffer.from([byte, byte]), after]);
  return Buffer.concat([before, kind === 'set' ? Buffer.from([byte]) : Buffer.alloc(0), after.subarray(1)]);
}

const change = fc.record<Change>({
  kind: fc.constantFrom('set', 'cut', 'insert', 'end'),
  at: fc.nat(2000),
  byte: fc.nat(255),
});

it('takes any answer: a page, or a notice that says why there is none', async () => {
  let bytes = answers[0]!;
  const { origin } = await startRawServer(() => bytes);
  const fetcher = createTestFetcher({ limits: { attempts: 1 } });
  const changes = fc.array(change, { minLength: 1, maxLength: 4 });
  const property = fc.asyncProperty(fc.constantFrom(...answers), changes, fc.nat(), async (base, list, number) => {
    bytes = list.reduce(spoil, base);
    const result = await fetcher.fetchPage(`${origin}/${number}`);
    expect(result.page !== undefined || rulesOf(result).length === 1).toBe(true);
    expect(rulesOf(result).every((rule) => rule.startsWith('fetch/'))).toBe(true);
  });
  await fc.assert(property, { numRuns: 300, seed: 20260304 });
});
