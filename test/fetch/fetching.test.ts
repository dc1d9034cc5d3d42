import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createClock } from './helpers/clock.ts';
import { createTestFetcher, rulesOf, textOf } from './helpers/fetcher.ts';
import { page, redirect, startRawServer, startServer } from './helpers/server.ts';

const story = '<!doctype html><title>Ferry</title><p>The ferry to Skerrin sails again.</p>';

describe('a page', () => {
  it('is fetched with its charset and its time', async () => {
    const { origin } = await startServer({ '/story': page(story) });
    const result = await createTestFetcher().fetchPage(`${origin}/story#top`);
    expect(textOf(result)).toBe(story);
    // The robots.txt of the host was asked for before, and a pause made.
    expect(result.page).toMatchObject({
      url: `${origin}/story`,
      charset: 'utf-8',
      retrievedAt: '2026-03-04T08:00:01.000Z',
    });
    expect(result.notices).toEqual([]);
  });

  it('is asked for by a name with a contact, and without cookies', async () => {
    const { origin, requests } = await startServer({
      '/one': page(story, { 'Set-Cookie': 'id=1' }),
      '/two': page(story),
    });
    const fetcher = createTestFetcher({ contact: 'desk@harbour.example' });
    await fetcher.fetchPage(`${origin}/one`);
    await fetcher.fetchPage(`${origin}/two`);
    for (const { headers } of requests) {
      expect(headers['user-agent']).toMatch(/^variorum\/\d+\.\d+\.\d+ \(\+desk@harbour\.example\)$/);
      expect(headers.cookie).toBeUndefined();
      expect(headers.referer).toBeUndefined();
    }
  });

  it.each([
    ['gzip', gzipSync(story)],
    ['x-gzip', gzipSync(story)],
    ['deflate', deflateSync(story)],
    ['deflate', deflateRawSync(story)],
    ['br', brotliCompressSync(story)],
    ['zstd', zstdCompressSync(story)],
    ['gzip, br', brotliCompressSync(gzipSync(story))],
    ['identity', Buffer.from(story)],
    ['', Buffer.from(story)],
    // Said to be packed, and is not.
    ['gzip', Buffer.from(story)],
  ])('is unpacked from %s', async (packing, body) => {
    const { origin } = await startServer({ '/story': page(body, { 'Content-Encoding': packing }) });
    expect(textOf(await createTestFetcher().fetchPage(`${origin}/story`))).toBe(story);
  });
});

describe('redirects', () => {
  it('are followed, and told of where they lead elsewhere', async () => {
    const { origin } = await startServer({
      '/old': redirect('/middle', 301),
      '/middle': redirect('new#part', 307),
      '/new': page(story),
      '/slash': redirect('/slash/'),
      '/slash/': page(story),
    });
    const fetcher = createTestFetcher();
    const result = await fetcher.fetchPage(`${origin}/old`);
    expect(result.page?.url).toBe(`${origin}/new`);
    expect(rulesOf(result)).toEqual(['fetch/redirect/followed']);
    expect(rulesOf(await fetcher.fetchPage(`${origin}/slash`))).toEqual([]);
  });

  it('are followed at once, however long the words under them', async () => {
    const { origin } = await startServer({
      '/old': (_request, response) => void response.writeHead(302, { Location: '/new' }).write('Moved to'),
      '/new': page(story),
    });
    expect(textOf(await createTestFetcher().fetchPage(`${origin}/old`))).toBe(story);
  });

  it.each([
    ['a loop', '/a', 'fetch/redirect/loop'],
    ['a page that leads to itself', '/self', 'fetch/redirect/loop'],
    ['a chain without end', '/n?0', 'fetch/redirect/too-many'],
    ['another scheme', '/file', 'fetch/redirect/invalid'],
    ['a password', '/password', 'fetch/redirect/invalid'],
    ['nowhere', '/nowhere', 'fetch/redirect/invalid'],
  ])('refuse %s', async (_name, path, rule) => {
    const { origin, paths } = await startServer({
      '/a': redirect('/b'),
      '/b': redirect('/a'),
      '/self': redirect('/self'),
      '/n': ({ url }, response) => redirect(`/n?${Number(url!.split('?')[1]) + 1}`)({} as never, response),
      '/file': redirect('file:///etc/hostname'),
      '/password': redirect('http://user:secret@harbour.example/'),
      '/nowhere': page('', {}, 302),
    });
    const result = await createTestFetcher().fetchPage(origin + path);
    expect(result.page).toBeUndefined();
    expect(rulesOf(result)).toEqual([rule]);
    expect(paths().length).toBeLessThanOrEqual(6);
    expect(JSON.stringify(result)).not.toContain('secret');
  });
});

describe('errors of the server', () => {
  it.each([401, 403, 404, 410, 418, 451, 501])('%i gives no page, and is asked for once', async (status) => {
    const { origin, paths } = await startServer({ '/story': page('<p>There is no such page.</p>', {}, status) });
    const result = await createTestFetcher().fetchPage(`${origin}/story`);
    expect(result.page).toBeUndefined();
    expect(rulesOf(result)).toEqual(['fetch/status/refused']);
    expect(result.notices[0]!.reason).toMatch(new RegExp(`answered with ${status}: .+`));
    expect(paths()).toHaveLength(1);
  });

  it.each([429, 500, 502, 503, 504])('%i is tried again, later each time', async (status) => {
    const clock = createClock();
    const { origin, paths } = await startServer({ '/story': page('', {}, status) });
    expect(rulesOf(await createTestFetcher({ clock }).fetchPage(`${origin}/story`))).toEqual(['fetch/status/refused']);
    expect(paths()).toHaveLength(3);
    expect(clock.waits).toEqual([1000, 1000, 2000]);
  });

  it.each<[retryAfter: string, waits: number[], requests: number]>([
    ['7', [1000, 7000], 2],
    ['Wed, 04 Mar 2026 08:00:11 GMT', [1000, 10_000], 2],
    ['0', [1000, 1000], 2],
    ['nonsense', [1000, 1000], 2],
    ['86400', [1000], 1],
  ])('waits as long as Retry-After: %s asks', async (retryAfter, waits, count) => {
    const clock = createClock();
    let asked = 0;
    const { origin, paths } = await startServer({
      '/story': (request, response) => {
        asked += 1;
        if (asked === 1) page('', { 'Retry-After': retryAfter }, 503)(request, response);
        else page(story)(request, response);
      },
    });
    const result = await createTestFetcher({ clock }).fetchPage(`${origin}/story`);
    expect(clock.waits).toEqual(waits);
    expect(paths()).toHaveLength(count);
    expect(textOf(result)).toBe(count === 2 ? story : undefined);
  });
});

describe('bad servers', () => {
  const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n';

  it('a connection that is broken off is tried again', async () => {
    const { origin, paths } = await startRawServer('', 'reset');
    expect(rulesOf(await createTestFetcher().fetchPage(`${origin}/`))).toEqual(['fetch/connection/failed']);
    expect(paths()).toHaveLength(3);
  });

  it('a host that does not listen is told of', async () => {
    const result = await createTestFetcher().fetchPage('http://harbour.example:1/');
    expect(rulesOf(result)).toEqual(['fetch/robots/unreachable']);
    expect(result.notices[0]!.reason).toContain('refused the connection');
  });

  it.each([
    ['more bytes than announced', `${head}Content-Length: 9\r\n\r\n<p>A ferry was cut here.</p>`, '<p>A ferr', 1],
    ['fewer bytes than announced', `${head}Content-Length: 900\r\n\r\n<p>A ferry`, '<p>A ferry', 3],
    ['chunks without an end', `${head}Transfer-Encoding: chunked\r\n\r\n5\r\n<p>Ab\r\n`, '<p>Ab', 3],
  ])('%s: what came is read, with a notice', async (_name, bytes, text) => {
    const { origin, paths } = await startRawServer(bytes);
    const result = await createTestFetcher().fetchPage(`${origin}/`);
    expect(textOf(result)).toBe(text);
    expect(rulesOf(result)).toEqual(['fetch/body/cut']);
    expect(paths()).toHaveLength(3);
  });

  it.each([
    ['two lengths', `${head}Content-Length: 3\r\nContent-Length: 5\r\n\r\n<p>ab`],
    ['a length that is no number', `${head}Content-Length: many\r\n\r\n<p>ab`],
    ['no HTTP', 'SSH-2.0-OpenSSH_9.2\r\n'],
    ['a head without end', `HTTP/1.1 200 OK\r\nX: ${'a'.repeat(100_000)}`],
  ])('%s: refused', async (_name, bytes) => {
    const { origin } = await startRawServer(bytes);
    expect(rulesOf(await createTestFetcher().fetchPage(`${origin}/`))).toEqual(['fetch/connection/failed']);
  });

  it('a byte now and then: what came in time is read', async () => {
    const { origin } = await startServer({
      '/slow': (_request, response) => {
        response.writeHead(200, { 'Content-Type': 'text/html' }).write('<p>');
        const timer = setInterval(() => response.write('a'), 20);
        response.on('close', () => clearInterval(timer));
      },
    });
    const started = performance.now();
    const result = await createTestFetcher({ limits: { wholeMs: 1000 } }).fetchPage(`${origin}/slow`);
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(textOf(result)).toMatch(/^<p>a+$/);
    expect(rulesOf(result)).toEqual(['fetch/body/cut']);
  });

  it('silence: given up', async () => {
    const { origin } = await startRawServer('', 'stay');
    const limits = { connectMs: 500, firstByteMs: 500, wholeMs: 900 };
    expect(rulesOf(await createTestFetcher({ limits }).fetchPage(`${origin}/`))).toEqual(['fetch/time/exceeded']);
  });

  it('a head a byte at a time: given up', async () => {
    const { origin } = await startServer({
      '/drip': (_request, { socket }) => {
        const timer = setInterval(() => socket!.write('H'), 20);
        socket!.on('close', () => clearInterval(timer));
      },
    });
    const limits = { connectMs: 500, firstByteMs: 500, wholeMs: 900 };
    const [rule] = rulesOf(await createTestFetcher({ limits }).fetchPage(`${origin}/drip`));
    expect(rule).toMatch(/^fetch\/(?:time\/exceeded|connection\/failed)$/);
  });

  it('a page without end: read as far as the limit', async () => {
    const { origin } = await startServer({
      '/endless': (_request, response) => {
        const more = () => {
          while (response.write('<p>On and on.</p>'.repeat(1000)));
        };
        response.writeHead(200).on('drain', more);
        more();
      },
    });
    const result = await createTestFetcher({ limits: { maxBytes: 50_000 } }).fetchPage(`${origin}/endless`);
    expect(result.page!.bytes.length).toBe(50_000);
    expect(rulesOf(result)).toEqual(['fetch/body/cut']);
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['zstd', zstdCompressSync],
  ])('a bomb of %s: refused', async (packing, pack) => {
    const bomb = pack(Buffer.alloc(20_000_000));
    const { origin } = await startServer({ '/bomb': page(bomb, { 'Content-Encoding': packing }) });
    const result = await createTestFetcher({ limits: { maxUnpackedBytes: 1_000_000 } }).fetchPage(`${origin}/bomb`);
    expect(result.page).toBeUndefined();
    expect(rulesOf(result)).toEqual(['fetch/body/too-large']);
  });

  it('a packed page that is cut: what came is read', async () => {
    const text = Array.from({ length: 5000 }, (_, n) => `<p>Sailing ${n} left at ${(n * 7919) % 2400}.</p>`).join('\n');
    const packed = gzipSync(text);
    const { origin } = await startServer({
      '/cut': page(packed.subarray(0, packed.length / 2), { 'Content-Encoding': 'gzip' }),
    });
    const result = await createTestFetcher().fetchPage(`${origin}/cut`);
    expect(rulesOf(result)).toEqual(['fetch/body/cut']);
    expect(textOf(result)!.length).toBeGreaterThan(text.length / 3);
    expect(text.startsWith(textOf(result)!)).toBe(true);
  });

  it.each([
    ['an unknown packing', 'lzma', story],
    ['a packing that it is not', 'br', story],
    ['packings without end', Array(40).fill('gzip').join(','), story],
  ])('%s: refused', async (_name, packing, body) => {
    const { origin } = await startServer({ '/story': page(body, { 'Content-Encoding': packing }) });
    expect(rulesOf(await createTestFetcher().fetchPage(`${origin}/story`))).toEqual(['fetch/body/broken']);
  });
});
