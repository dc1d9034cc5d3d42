import { appendFileSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createRecordSplitter } from '../../src/read/warc/split-records.ts';
import { createClock } from './helpers/clock.ts';
import { createCacheFolder, createTestFetcher, rulesOf, textOf } from './helpers/fetcher.ts';
import { page, redirect, startRawServer, startServer } from './helpers/server.ts';

const story = '<!doctype html><p>The ferry to Skerrin sails again, “soon”.</p>';

/** A resolver that fails the test if it is asked. */
const noNetwork = async (host: string): Promise<string[]> => {
  throw new Error(`${host} was asked for`);
};

const recordsOf = (cache: string) => {
  const files = readdirSync(cache).sort();
  return files.flatMap((name) => createRecordSplitter().push(readFileSync(join(cache, name))));
};

const fileOf = (cache: string): string => join(cache, readdirSync(cache)[0]!);

describe('a cache', () => {
  it('gives the same page again, without a network', async () => {
    const cache = createCacheFolder();
    const { origin } = await startServer({
      '/old': redirect('/story', 301),
      '/story': page(gzipSync(story), { 'Content-Encoding': 'gzip', 'Content-Type': 'text/html; charset=UTF-8' }),
    });
    const live = await createTestFetcher({ cache }).fetchPage(`${origin}/old`);
    expect(textOf(live)).toBe(story);
    for (const offline of [true, false]) {
      const options = { cache, offline, resolve: noNetwork, clock: createClock('2027-01-01T00:00:00.000Z') };
      expect(await createTestFetcher(options).fetchPage(`${origin}/old`)).toEqual(live);
    }
  });

  it('holds request and response as WARC, and no cookie', async () => {
    const cache = createCacheFolder();
    const { origin } = await startServer({ '/story': page(story, { 'Set-Cookie': 'id=1', ETag: '"a"' }) });
    await createTestFetcher({ cache, contact: 'desk@harbour.example' }).fetchPage(`${origin}/story`);
    const records = recordsOf(cache);
    expect(records.map(({ type }) => type)).toEqual(['warcinfo', 'response', 'request', 'response', 'request']);
    const [response, request] = records.slice(3);
    expect(response!.headers.get('warc-target-uri')).toBe(`${origin}/story`);
    expect(response!.headers.get('warc-ip-address')).toBe('127.0.0.1');
    expect(response!.headers.get('warc-date')).toBe('2026-03-04T08:00:01.000Z');
    expect(response!.httpStart).toBe('HTTP/1.1 200 OK');
    expect(response!.httpHeaders!.get('etag')).toBe('"a"');
    expect(response!.httpHeaders!.has('set-cookie')).toBe(false);
    expect(request!.httpStart).toBe('GET /story HTTP/1.1');
    expect(request!.httpHeaders!.get('user-agent')).toContain('desk@harbour.example');
    expect(request!.headers.get('warc-concurrent-to')).toBe(response!.headers.get('warc-record-id'));
  });

  it('says what it does not hold', async () => {
    const result = await createTestFetcher({ cache: createCacheFolder(), offline: true, resolve: noNetwork }).fetchPage(
      'http://harbour.example/story',
    );
    expect(rulesOf(result)).toEqual(['fetch/cache/missing']);
  });

  it.each([
    ['page', (whole: Buffer) => whole.lastIndexOf('sails again')],
    ['head', (whole: Buffer) => whole.lastIndexOf('WARC-Type: response') + 30],
  ])('goes on where a run was killed in the middle of a %s', async (_name, place) => {
    const cache = createCacheFolder();
    const { origin, paths } = await startServer({ '/one': page(story), '/two': page(story) });
    const first = createTestFetcher({ cache });
    await first.fetchPage(`${origin}/one`);
    await first.fetchPage(`${origin}/two`);
    const whole = readFileSync(fileOf(cache));
    // Killed in the middle of the second page.
    truncateSync(fileOf(cache), place(whole));
    const second = createTestFetcher({ cache });
    expect((await second.checkCache()).map(({ rule }) => rule)).toEqual(['fetch/cache/damaged']);
    expect(textOf(await second.fetchPage(`${origin}/one`))).toBe(story);
    expect(textOf(await second.fetchPage(`${origin}/two`))).toBe(story);
    expect(paths()).toEqual(['/one', '/two', '/two']);
    const third = createTestFetcher({ cache, offline: true, resolve: noNetwork });
    expect(textOf(await third.fetchPage(`${origin}/two`))).toBe(story);
  });

  it.each([
    ['cut at any byte', (bytes: Buffer, at: number) => bytes.subarray(0, at)],
    [
      'with a byte changed',
      (bytes: Buffer, at: number) =>
        Buffer.concat([bytes.subarray(0, at), Buffer.from([bytes[at]! ^ 1]), bytes.subarray(at + 1)]),
    ],
  ])('%s never gives other words', async (_name, spoil) => {
    const cache = createCacheFolder();
    const { origin } = await startServer({ '/story': page(story) });
    await createTestFetcher({ cache }).fetchPage(`${origin}/story`);
    const file = fileOf(cache);
    const whole = readFileSync(file);
    for (let at = 1; at < whole.length; at += 37) {
      writeFileSync(file, spoil(whole, at));
      const result = await createTestFetcher({ cache, offline: true, resolve: noNetwork }).fetchPage(`${origin}/story`);
      expect([story, undefined]).toContain(textOf(result));
    }
  });

  it('passes over noise in its files', async () => {
    const cache = createCacheFolder();
    const { origin } = await startServer({ '/story': page(story) });
    await createTestFetcher({ cache }).fetchPage(`${origin}/story`);
    appendFileSync(fileOf(cache), 'WARC/1.1\r\nnonsense\0\r\n\r\nWARC/');
    writeFileSync(join(cache, 'notes.txt'), 'WARC/1.0\r\n');
    writeFileSync(join(cache, 'empty.warc'), '');
    const result = await createTestFetcher({ cache, offline: true, resolve: noNetwork }).fetchPage(`${origin}/story`);
    expect(textOf(result)).toBe(story);
  });

  it('that cannot be written to costs a notice, and no page', async () => {
    const folder = createCacheFolder();
    writeFileSync(join(folder, 'file'), '');
    const { origin } = await startServer({ '/story': page(story) });
    const result = await createTestFetcher({ cache: join(folder, 'file') }).fetchPage(`${origin}/story`);
    expect(textOf(result)).toBe(story);
    expect(rulesOf(result)).toEqual(['fetch/cache/unwritable']);
  });

  it('keeps what came of a page that did not come whole, and says so again', async () => {
    const cache = createCacheFolder();
    const { origin } = await startRawServer('HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n<p>A ferry');
    const live = await createTestFetcher({ cache }).fetchPage(`${origin}/`);
    expect(rulesOf(live)).toEqual(['fetch/body/cut']);
    expect(await createTestFetcher({ cache, resolve: noNetwork }).fetchPage(`${origin}/`)).toEqual(live);
  });

  it('lets no redirect in it lead inside', async () => {
    const cache = createCacheFolder();
    const inside = await startServer({ '/secret': page('secret') });
    const { origin } = await startServer({ '/story': redirect(`http://127.0.0.1:${inside.port}/secret`) });
    const open = createTestFetcher({ cache, resolve: async () => ['127.0.0.1'] });
    await open.fetchPage(`${origin}/missing`);
    const redirected = await createTestFetcher({ cache, limits: { maxRedirects: 0 } }).fetchPage(`${origin}/story`);
    expect(rulesOf(redirected)).toEqual(['fetch/redirect/too-many']);
    const guarded = createTestFetcher({ cache, allowPrivate: false, resolve: noNetwork });
    const result = await guarded.fetchPage(`${origin}/story`);
    expect(rulesOf(result)).toEqual(['fetch/address/private']);
    expect(inside.requests).toEqual([]);
  });
});

describe('errors in a cache', () => {
  it('are asked for again, but not offline', async () => {
    const cache = createCacheFolder();
    let status = 404;
    const { origin, paths } = await startServer({ '/story': (...both) => page(story, {}, status)(...both) });
    const fetchStory = (offline = false) => createTestFetcher({ cache, offline }).fetchPage(`${origin}/story`);
    expect(rulesOf(await fetchStory())).toEqual(['fetch/status/refused']);
    expect(rulesOf(await fetchStory(true))).toEqual(['fetch/status/refused']);
    expect(paths()).toHaveLength(1);
    status = 200;
    expect(textOf(await fetchStory())).toBe(story);
    expect(textOf(await fetchStory(true))).toBe(story);
    expect(paths()).toHaveLength(2);
  });
});

describe('refreshing', () => {
  const setUp = async () => {
    const cache = createCacheFolder();
    const state = { text: story, status: 200, tag: '"1"' };
    const { origin, requests } = await startServer({
      '/story': (request, response) => {
        const known = request.headers['if-none-match'] === state.tag;
        page(
          known ? '' : state.text,
          { ETag: state.tag, 'Last-Modified': 'Tue, 03 Mar 2026 10:00:00 GMT' },
          known ? 304 : state.status,
        )(request, response);
      },
    });
    const fetchStory = (options = {}, start = '2026-03-05T08:00:00.000Z') =>
      createTestFetcher({ cache, clock: createClock(start), ...options }).fetchPage(`${origin}/story`);
    return { cache, state, requests, fetchStory };
  };

  it('asks whether the page has changed, and keeps the copy if not', async () => {
    const { cache, fetchStory, requests } = await setUp();
    const live = await fetchStory();
    const again = await fetchStory({ refresh: true }, '2026-03-06T08:00:00.000Z');
    expect(again).toEqual(live);
    expect(requests.at(-1)!.headers).toMatchObject({
      'if-none-match': '"1"',
      'if-modified-since': 'Tue, 03 Mar 2026 10:00:00 GMT',
    });
    const records = recordsOf(cache);
    expect(records.map(({ type }) => type)).toContain('revisit');
    expect(await fetchStory({ offline: true })).toEqual(live);
  });

  it('takes the page anew if it has changed', async () => {
    const { state, fetchStory } = await setUp();
    await fetchStory();
    Object.assign(state, { text: '<p>The ferry is late.</p>', tag: '"2"' });
    const again = await fetchStory({ refresh: true }, '2026-03-06T08:00:00.000Z');
    expect(textOf(again)).toBe('<p>The ferry is late.</p>');
    expect(again.page!.retrievedAt).toBe('2026-03-06T08:00:01.000Z');
    expect(await fetchStory({ offline: true })).toEqual(again);
  });

  it('keeps the copy if the page is gone', async () => {
    const { state, fetchStory } = await setUp();
    const live = await fetchStory();
    Object.assign(state, { text: 'gone', tag: '"2"', status: 410 });
    const again = await fetchStory({ refresh: true }, '2026-03-06T08:00:00.000Z');
    expect(again.page!.bytes).toEqual(live.page!.bytes);
    expect(rulesOf(again)).toEqual(['fetch/cache/kept']);
    expect(await fetchStory({ offline: true })).toEqual(live);
  });
});

describe('hosts', () => {
  it('are asked one request at a time, with a pause', async () => {
    const clock = createClock();
    let open = 0;
    let most = 0;
    const { origin } = await startServer({
      '/story': (request, response) => {
        open += 1;
        most = Math.max(most, open);
        setTimeout(() => {
          open -= 1;
          page(story)(request, response);
        }, 10);
      },
    });
    const fetcher = createTestFetcher({ clock });
    await Promise.all([1, 2, 3, 4].map((number) => fetcher.fetchPage(`${origin}/story?${number}`)));
    expect(most).toBe(1);
    expect(clock.waits).toEqual([1000, 1000, 1000, 1000]);
  });

  it.each([
    ['5', 5000],
    ['0.2', 1000],
    ['9999', 30_000],
  ])('get the pause that they ask for, within bounds: %s', async (delay, pause) => {
    const clock = createClock();
    const { origin } = await startServer({
      '/robots.txt': page(`User-agent: *\nCrawl-delay: ${delay}`),
      '/story': page(story),
    });
    const fetcher = createTestFetcher({ clock });
    await fetcher.fetchPage(`${origin}/story?1`);
    await fetcher.fetchPage(`${origin}/story?2`);
    expect(clock.waits).toEqual([pause, pause]);
  });
});
