import type { lookup as checkLookup } from 'node:dns';
import { describe, expect, it } from 'vitest';
import { createPinnedLookup } from '../../src/fetch/http/send-request.ts';
import { createTestFetcher, rulesOf, textOf } from './helpers/fetcher.ts';
import { page, redirect, startServer } from './helpers/server.ts';

const guarded = (resolve: (host: string) => Promise<readonly string[]> = async () => ['127.0.0.1']) =>
  createTestFetcher({ allowPrivate: false, resolve });

describe('addresses', () => {
  it.each([
    'ftp://harbour.example/',
    'file:///etc/hostname',
    'javascript:alert(1)',
    'data:text/html,hello',
    'harbour.example/story',
    'http://',
    'http://user:secret@harbour.example/',
    `http://harbour.example/${'a'.repeat(9000)}`,
  ])('%.40s is no address to fetch', async (address) => {
    const result = await createTestFetcher().fetchPage(address);
    expect(rulesOf(result)).toEqual(['fetch/address/invalid']);
    expect(result.notices[0]!.reason).not.toContain('secret');
  });

  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://0/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[fd00:ec2::254]/latest/meta-data/',
    'http://10.0.0.1:8080/',
    'http://100.64.0.1/',
    'http://localhost/',
    'http://harbour.example/',
  ])('%s is refused', async (address) => {
    const { notices } = await guarded().fetchPage(address);
    expect(notices.map(({ rule }) => rule)).toEqual(['fetch/address/private']);
    expect(notices[0]!.reason).toMatch(/^http:.* --allow-private allows it$/);
  });

  it('one private address among public ones refuses the host', async () => {
    const result = await guarded(async () => ['8.8.8.8', '192.168.0.1']).fetchPage('http://harbour.example/');
    expect(rulesOf(result)).toEqual(['fetch/address/private']);
  });

  it.each([
    ['no address', async () => []],
    ['an error', async () => Promise.reject(new Error('ENOTFOUND'))],
    ['nonsense', async () => ['nonsense']],
    ['silence', () => new Promise<string[]>(() => undefined)],
  ])('a host for which there is %s is unknown', async (_name, resolve) => {
    const fetcher = createTestFetcher({ resolve, limits: { connectMs: 50 } });
    expect(rulesOf(await fetcher.fetchPage('http://harbour.example/'))).toEqual(['fetch/address/unknown-host']);
  });
});

describe('what was checked is what is asked', () => {
  const story = '<p>The ferry sails.</p>';

  it('never connects to what the name stands for by then', async () => {
    const asked: string[] = [];
    const { port, requests } = await startServer({ '/story': page(story) });
    const other = await startServerAt('127.0.0.2', port);
    // The first answer is for robots.txt, the second for the page; a third look-up would give the other host.
    const resolve = async (host: string) => {
      asked.push(host);
      return [asked.length <= 2 ? '127.0.0.1' : '127.0.0.2'];
    };
    const result = await createTestFetcher({ resolve }).fetchPage(`http://harbour.example:${port}/story`);
    expect(textOf(result)).toBe(story);
    expect(asked).toHaveLength(2);
    expect(requests).toHaveLength(2);
    expect(other).toHaveLength(0);
  });

  it('checks again at each attempt', async () => {
    const { port, requests } = await startServer({ '/robots.txt': page('', {}, 503) });
    let count = 0;
    const resolve = async () => {
      count += 1;
      return count === 1 ? [] : ['127.0.0.1'];
    };
    await guarded(resolve).fetchPage(`http://harbour.example:${port}/`);
    expect(requests).toHaveLength(0);
  });

  it('gives every way of asking the checked addresses alone', () => {
    const lookup = createPinnedLookup(['192.0.2.1', '2001:db8::1']) as typeof checkLookup;
    lookup('harbour.example', { all: true }, (_error, addresses) =>
      expect(addresses).toEqual([
        { address: '192.0.2.1', family: 4 },
        { address: '2001:db8::1', family: 6 },
      ]),
    );
    lookup('harbour.example', {}, (_error, address, family) => expect([address, family]).toEqual(['192.0.2.1', 4]));
  });

  it('uses no proxy', async () => {
    const { origin } = await startServer({ '/story': page(story) });
    process.env.http_proxy = 'http://127.0.0.1:1';
    process.env.NODE_USE_ENV_PROXY = '1';
    try {
      expect(textOf(await createTestFetcher().fetchPage(`${origin}/story`))).toBe(story);
    } finally {
      delete process.env.http_proxy;
      delete process.env.NODE_USE_ENV_PROXY;
    }
  });

  it('checks where a redirect leads', async () => {
    const { port, paths } = await startServer({
      '/story': redirect(`http://intranet.example/secret`),
      '/secret': page('secret'),
    });
    // The first host stands for a public one; only the second is looked at.
    const fetcher = createTestFetcher({
      resolve: async (host) => (host === 'harbour.example' ? ['127.0.0.1'] : ['not', 'found']),
    });
    const result = await fetcher.fetchPage(`http://harbour.example:${port}/story`);
    expect(rulesOf(result)).toEqual(['fetch/address/unknown-host']);
    expect(paths()).toEqual(['/story']);
  });
});

describe('robots.txt', () => {
  const story = '<p>The ferry sails.</p>';
  const serve = (robots: Parameters<typeof startServer>[0]) =>
    startServer({ '/story': page(story), '/open': page(story), ...robots });
  const text = (body: string, status = 200) => page(body, { 'Content-Type': 'text/plain' }, status);

  it('is asked once, and obeyed', async () => {
    const { origin, requests } = await serve({ '/robots.txt': text('User-agent: *\nDisallow: /story') });
    const fetcher = createTestFetcher();
    expect(rulesOf(await fetcher.fetchPage(`${origin}/story`))).toEqual(['fetch/robots/disallowed']);
    expect(textOf(await fetcher.fetchPage(`${origin}/open`))).toBe(story);
    expect(requests.map(({ url }) => url)).toEqual(['/robots.txt', '/open']);
  });

  it.each([401, 403, 404, 410])('is none with %i', async (status) => {
    const { origin } = await serve({ '/robots.txt': text('User-agent: *\nDisallow: /', status) });
    expect(textOf(await createTestFetcher().fetchPage(`${origin}/story`))).toBe(story);
  });

  it.each([429, 500, 503])('forbids all with %i', async (status) => {
    const { origin, paths } = await serve({ '/robots.txt': text('', status) });
    const result = await createTestFetcher().fetchPage(`${origin}/story`);
    expect(rulesOf(result)).toEqual(['fetch/robots/unreachable']);
    expect(result.notices[0]!.reason).toMatch(/\/story: .*answered with \d+\); try again later/);
    expect(paths()).toEqual([]);
  });

  it('is followed where it leads, and is none if it leads on without end', async () => {
    const { origin } = await serve({
      '/robots.txt': redirect('/other.txt'),
      '/other.txt': text('User-agent: *\nDisallow: /story'),
    });
    expect(rulesOf(await createTestFetcher().fetchPage(`${origin}/story`))).toEqual(['fetch/robots/disallowed']);
    const circle = await serve({ '/robots.txt': redirect('/robots.txt') });
    expect(textOf(await createTestFetcher().fetchPage(`${circle.origin}/story`))).toBe(story);
  });

  it('is read as far as 500 KiB, whole lines only', async () => {
    const filler = `${'#'.repeat(1023)}\n`.repeat(500).slice(0, -10);
    const { origin } = await serve({ '/robots.txt': text(`User-agent: *\nDisallow: /x\n${filler}\nDisallow: /\n`) });
    expect(textOf(await createTestFetcher().fetchPage(`${origin}/story`))).toBe(story);
  });

  it('is also checked where a redirect leads', async () => {
    const { origin, paths } = await serve({
      '/start': redirect('/story'),
      '/robots.txt': text('User-agent: variorum\nDisallow: /story'),
    });
    expect(rulesOf(await createTestFetcher().fetchPage(`${origin}/start`))).toEqual(['fetch/robots/disallowed']);
    expect(paths()).toEqual(['/start']);
  });
});

async function startServerAt(address: string, port: number): Promise<unknown[]> {
  const { createServer } = await import('node:http');
  const { onTestFinished } = await import('vitest');
  const requests: unknown[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    response.end('the wrong host');
  });
  await new Promise<void>((resolve) => server.listen(port, address, resolve));
  onTestFinished(() => void server.close());
  return requests;
}
