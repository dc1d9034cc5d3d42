import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/index.ts';
import { plainReport } from '../helpers/articles.ts';
import { createFolder, parseLines, runCli, startCli } from '../helpers/run-cli.ts';
import { createCacheFolder, createTestFetcher } from './helpers/fetcher.ts';
import { page, startServer } from './helpers/server.ts';

const plain = { 'Content-Type': 'text/plain' };

describe('the command line', () => {
  it.each([
    [['--offline']],
    [['--offline', '--refresh', '--cache', 'folder']],
    [['--contact', 'two words']],
    [['--contact', 'bracket)']],
  ])('refuses %j', (flags) => {
    expect(runCli(['read', 'http://harbour.example/', ...flags]).status).toBe(2);
  });

  it('refuses what is private, with the cure', () => {
    const { status, stderr, stdout } = runCli(['read', 'http://127.0.0.1:1/']);
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr).toContain('--allow-private allows it [fetch/address/private]');
  });

  it('works from a cache alone, and gives the same bytes each time', async () => {
    const cache = createCacheFolder();
    const { origin } = await startServer({ '/a': page(plainReport, plain) });
    await createTestFetcher({ cache }).fetchPage(`${origin}/a`);
    const flags = [`${origin}/a`, '--cache', cache, '--offline'];
    const folder = createFolder();
    const edition = runCli(['compare', ...flags, '--format', 'json', '-o', `${folder}/edition.json`]);
    expect(edition.status).toBe(0);
    expect(runCli(['verify', `${folder}/edition.json`, ...flags]).status).toBe(0);
    const [once, twice] = [runCli(['read', ...flags]), runCli(['read', ...flags])];
    expect(parseLines<Article>(once.stdout)[0]!.text).toBe(plainReport);
    expect(twice).toEqual(once);
    const missing = runCli(['read', `${origin}/b`, ...flags]);
    expect(missing.status).toBe(3);
    expect(parseLines<Article>(missing.stdout)).toHaveLength(1);
  });

  it('goes on after a kill', async () => {
    const cache = createCacheFolder();
    let kill = () => {};
    let killed = false;
    const { port, paths } = await startServer({
      '/a': page(plainReport, plain),
      '/b': (request, response) => {
        if (killed) return page(`${plainReport}\nMore.`, plain)(request, response);
        response.writeHead(200, plain).write(plainReport);
        return kill();
      },
    });
    const [a, b] = [`http://127.0.0.1:${port}/a`, `http://127.0.0.1:${port}/b`];
    const run = startCli(['read', a, b, '--cache', cache, '--allow-private']);
    kill = () => {
      killed = run.kill('SIGKILL');
    };
    await once(run, 'exit');
    expect(killed).toBe(true);
    const again = startCli(['read', a, b, '--cache', cache, '--allow-private']);
    let out = '';
    again.stdout.on('data', (chunk) => {
      out += chunk;
    });
    await once(again, 'close');
    expect(parseLines<Article>(out).map(({ text }) => text)).toEqual([plainReport, `${plainReport}\nMore.`]);
    expect(paths()).toEqual(['/a', '/b', '/b']);
  });
});
