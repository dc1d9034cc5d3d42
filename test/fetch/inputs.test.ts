import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compareArticles, type OpenedInput, openInputs, verifyEditions } from '../../src/index.ts';
import { fiveDifferentReports } from '../helpers/articles.ts';
import { createFolder } from '../helpers/run-cli.ts';
import { createCacheFolder, createTestFetcher } from './helpers/fetcher.ts';
import { page, redirect, startRawServer, startServer } from './helpers/server.ts';

const [first, second] = fiveDifferentReports;
const asPage = (text: string): string =>
  `<!doctype html><html><head><title>News</title></head><body><article>${text
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')}</article></body></html>`;
const plain = { 'Content-Type': 'text/plain' };

const readAll = (paths: readonly string[], options: object = {}): Promise<OpenedInput[]> =>
  collect(openInputs({ paths, depth: 'read', threads: 1, fetcher: createTestFetcher(), ...options }));

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe('addresses as inputs', () => {
  it('stand beside files, in their order, each once', async () => {
    const folder = createFolder({ 'report.txt': first! });
    const { origin, paths } = await startServer({ '/a': page(asPage(first!)), '/b': page(second!, plain) });
    const results = await readAll([`${origin}/b`, `${folder}/report.txt`, `${origin}/a`, `${origin}/b`]);
    expect(results.map(({ name }) => name)).toEqual(['report.txt', `${origin}/b`, `${origin}/a`]);
    expect(results.flatMap(({ articles }) => articles)).toHaveLength(3);
    expect(paths().sort()).toEqual(['/a', '/b']);
  });

  it('tell where and when the article was fetched, and are its address and outlet where it names none', async () => {
    const { origin } = await startServer({ '/old': redirect('/b'), '/b': page(second!, plain) });
    const [result] = await readAll([`${origin}/old`]);
    const [article] = result!.articles;
    expect(article).toMatchObject({ url: `${origin}/b`, outlet: 'harbour.example' });
    expect(article!.origin.options).toEqual({
      outlet: 'harbour.example',
      retrievedFrom: `${origin}/b`,
      retrievedAt: '2026-03-04T08:00:02.000Z',
    });
    expect(article!.notices).toContainEqual(
      expect.objectContaining({ rule: 'fetch/redirect/followed', articleId: article!.id }),
    );
  });

  it('are opened like files where they hold others', async () => {
    const lines = [first, second].map((text, id) => `${JSON.stringify({ id: `r${id}`, text })}\n`).join('');
    const { origin } = await startServer({
      '/articles.jsonl.gz': page(gzipSync(lines), { 'Content-Type': 'application/gzip' }),
    });
    const results = await readAll([`${origin}/articles.jsonl.gz`]);
    const articles = results.flatMap((result) => result.articles);
    expect(articles.map(({ text }) => text)).toEqual([first, second]);
    expect(articles.map(({ url }) => url)).toEqual([undefined, undefined]);
  });

  it('can be named like files', async () => {
    const { origin } = await startServer({ '/b': page(second!, plain) });
    const folder = createFolder({ 'list.csv': `file,outlet,publishedAt\n${origin}/b,Harbour Post,2026-03-01\n` });
    for (const naming of [
      { paths: [], manifest: `${folder}/list.csv` },
      { paths: [`${origin}/b`], outlets: [`${origin}/b=Harbour Post`], published: [`${origin}/b=2026-03-01`] },
    ]) {
      const [result] = await readAll(naming.paths, naming);
      expect(result!.articles[0]).toMatchObject({ outlet: 'Harbour Post', publishedAt: '2026-03-01' });
    }
  });

  it('that cannot be fetched are told of, and the others are read', async () => {
    const { origin } = await startServer({ '/b': page(second!, plain) });
    const results = await readAll([`${origin}/gone`, `${origin}/b`]);
    expect(results.map(({ unread }) => unread)).toEqual([true, false]);
    expect(results[0]!.notices.map(({ rule }) => rule)).toEqual(['fetch/status/refused']);
  });

  it('are not fetched where nobody hands in a fetcher', async () => {
    const [result] = await readAll(['http://harbour.example/'], { fetcher: undefined });
    expect(result!.notices.map(({ rule }) => rule)).toEqual(['input/address']);
  });

  it('whose page did not come whole are known as read in part', async () => {
    const { origin } = await startRawServer(
      `HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 99999\r\n\r\n${first}`,
    );
    const results = await readAll([`${origin}/`], { depth: 'tokens' });
    const [edition] = compareArticles(results.flatMap(({ articles }) => articles));
    expect(edition!.capture).toMatchObject([{ read: 'part', why: expect.stringContaining('did not come whole') }]);
  });
});

it('an edition of fetched pages is checked against the cache', async () => {
  const cache = createCacheFolder();
  const { origin } = await startServer({
    '/a': page(Buffer.from(asPage(first!).replace('. ', '. \x93Caf\xe9\x94 '), 'latin1'), {
      'Content-Type': 'text/html; charset=windows-1252',
    }),
    '/b': page(second!, plain),
  });
  const addresses = [`${origin}/a`, `${origin}/b`];
  const results = await readAll(addresses, { fetcher: createTestFetcher({ cache }), depth: 'tokens' });
  const editions = compareArticles(results.flatMap(({ articles }) => articles));
  const offline = createTestFetcher({ cache, offline: true });
  const again = await readAll(addresses, { fetcher: offline, depth: 'tokens' });
  expect(JSON.stringify(again)).toBe(JSON.stringify(results));
  const report = await verifyEditions(editions, addresses, offline);
  expect(report.problems).toEqual([]);
  expect(report.articles.map(({ found }) => found)).toEqual([true, true]);
  expect((await verifyEditions(editions, addresses.slice(1), offline)).problems).not.toEqual([]);
  // The folder of the cache is an input like any other.
  expect((await verifyEditions(editions, [cache])).problems).toEqual([]);
});
