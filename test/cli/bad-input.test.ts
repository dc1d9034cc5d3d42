import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article, Edition } from '../../src/index.ts';
import { fiveDifferentReports, plainReport } from '../helpers/articles.ts';
import { createFolder, parseLines, runCli } from '../helpers/run-cli.ts';

const compareJson = (args: readonly string[], options?: Parameters<typeof runCli>[1]) => {
  const result = runCli(['compare', ...args, '--format', 'json'], options);
  return { ...result, editions: parseLines<Edition>(result.stdout) };
};

const line = (record: unknown) => `${JSON.stringify(record)}\n`;

describe('a bad input among good ones is told, and the good ones are processed', () => {
  const cases: [name: string, content: string | Uint8Array, rule: RegExp][] = [
    ['empty', '', /read\//],
    ['only white space', ' \r\n\t\n ', /read\//],
    ['binary', Buffer.from('89504e470d0a1a0a0000000d494844520000000100000001', 'hex'), /read\//],
    [
      'random bytes',
      Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7919 + (i >> 3) * 104729) % 256)),
      /read\//,
    ],
    ['deeply nested JSON', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, /read\//],
    ['JSON of another kind', '{"a": 1}', /read\//],
    ['text that is null', line({ id: 'n', text: null }), /read\//],
    ['text that is a number', line({ id: 'n', text: 12 }), /read\//],
  ];

  it.each(cases)('%s', (_name, content, rule) => {
    const folder = createFolder({ 'good.txt': plainReport, 'bad.dat': content });
    const { editions, status, stderr } = compareJson(['good.txt', 'bad.dat'], { cwd: folder });
    expect(editions).toHaveLength(1);
    expect(stderr).toMatch(rule);
    expect(stderr).toMatch(/bad\.dat/);
    expect([0, 3]).toContain(status);
  });

  it.each([
    ['a missing file', 'missing.txt', /missing\.txt.*no such file/],
    ['an address', 'https://news.example/a', /https:\/\/news\.example\/a/],
    ['a folder without files', 'empty', /holds no files/],
  ])('%s exits with 3', (_name, path, message) => {
    const folder = createFolder({ 'good.txt': plainReport });
    mkdirSync(join(folder, 'empty'));
    const { editions, status, stderr } = compareJson(['good.txt', path], { cwd: folder });
    expect({ editions: editions.length, status }).toEqual({ editions: 1, status: 3 });
    expect(stderr).toMatch(message);
  });

  it('a FIFO, and links that run in a circle', () => {
    const folder = createFolder({ 'good.txt': plainReport });
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    symlinkSync(folder, join(folder, 'again'));
    symlinkSync(join(folder, 'y'), join(folder, 'x'));
    symlinkSync(join(folder, 'x'), join(folder, 'y'));
    const { editions, status, stderr } = compareJson(['.'], { cwd: folder });
    expect({ editions: editions.length, status }).toEqual({ editions: 1, status: 3 });
    expect(stderr).toMatch(/pipe.*not opened/);
  });

  it('a broken line of JSON Lines, and the lines around it', () => {
    const good = fiveDifferentReports.slice(0, 2).map((text, id) => line({ id: `r${id}`, text }));
    const { editions, stderr } = compareJson(['-'], { input: `${good[0]}{"id": "x", "text": \n${good[1]}` });
    expect(editions.flatMap(({ articles }) => articles.map(({ id }) => id)).sort()).toEqual(['r0', 'r1']);
    expect(stderr).toMatch(/line 2/);
  });

  it('one line over the longest string that the engine can hold', { timeout: 60_000 }, () => {
    const folder = createFolder({ 'long.jsonl': `${line({ id: 'a', text: plainReport })}{"id": "b", "text": "` });
    const path = join(folder, 'long.jsonl');
    truncateSync(path, 600 * 1024 * 1024);
    appendFileSync(path, `"}\n${line({ id: 'c', text: fiveDifferentReports[1] })}`);
    const result = runCli(['read', path]);
    const lines = parseLines<{ id?: string; line?: number; notices: { rule: string }[] }>(result.stdout);
    expect(lines.map(({ id, line }) => id ?? line)).toEqual(['a', 2, 'c']);
    expect(lines[1]!.notices[0]!.rule).toMatch(/long/);
  });
});

describe('odd text is read as it is', () => {
  const readOne = (content: string | Uint8Array, name = 'report.txt') => {
    const folder = createFolder({ [name]: content });
    const { status, stdout } = runCli(['annotate', name], { cwd: folder });
    return { status, article: parseLines<Article>(stdout)[0]! };
  };

  it.each([
    ['invalid UTF-8', Buffer.concat([Buffer.from(plainReport), Buffer.from([0xc3, 0x28, 0x0a])])],
    ['windows-1252', Buffer.from(plainReport.replaceAll('“', '\x93').replaceAll('”', '\x94'), 'latin1')],
    ['UTF-16 with a byte-order mark', Buffer.from(`\uFEFF${plainReport}`, 'utf16le')],
    ['NUL bytes', plainReport.replace('Monday', 'Mon\0day')],
    ['right-to-left text', `${plainReport}\nقال الوزير: «سنعود إلى العمل غدا».\n`],
    ['soft hyphens and zero-width characters in names', plainReport.replaceAll('Brandt', 'Bran\u00ADdt\u200B')],
    ['decomposed accents', plainReport.replaceAll('Ilse', 'Ele\u0301na')],
    [
      'the words __proto__, constructor and toString',
      `${plainReport}\n“Call __proto__ and constructor.toString,” said Constructor Proto.\n`,
    ],
    ['3 words', 'Three short words'],
    ['10,000 quotation marks', `${plainReport}\n${'“'.repeat(5000)}x${'"'.repeat(5000)}\n`],
  ])('%s', (_name, content) => {
    const { status, article } = readOne(content);
    expect(status).toBe(0);
    expect(article.text).not.toMatch(/\0/);
    for (const { end, start } of article.annotations) expect(article.text.slice(start, end)).not.toBe('');
  });

  it('windows-1252 keeps its quotation marks', () => {
    const bytes = Buffer.from(plainReport.replaceAll('“', '\x93').replaceAll('”', '\x94'), 'latin1');
    expect(readOne(bytes).article.text).toContain('“It will bring our two shores together,”');
  });

  it('a name keeps its soft hyphens, and is one name', () => {
    const { article } = readOne(plainReport.replaceAll('Brandt', 'Bran\u00ADdt'));
    const names = article.annotations.filter((a) => a.kind === 'name').map((a) => article.text.slice(a.start, a.end));
    expect(names).toContain('Mayor Ilse Bran\u00ADdt');
  });

  it('a lone surrogate in JSON becomes U+FFFD, one for one', () => {
    const { stdout } = runCli(['read', '-'], { input: '{"id": "s", "text": "One \\ud800 two three four."}\n' });
    expect(parseLines<Article>(stdout)[0]!.text).toBe('One \uFFFD two three four.');
  });

  it.each(['2025-02-30', '2025-13-01', 'yesterday', '99999'])(
    'the impossible date %s is dropped with a notice',
    (publishedAt) => {
      const { stdout } = runCli(['read', '-'], { input: line({ id: 'd', publishedAt, text: plainReport }) });
      const article = parseLines<Article>(stdout)[0]!;
      expect(article.publishedAt).toBeUndefined();
      expect(article.notices.map(({ rule }) => rule).join()).toMatch(/date|published/i);
    },
  );

  it('a zoned date is kept with its zone', () => {
    const { stdout } = runCli(['read', '-'], {
      input: line({ publishedAt: '2025-03-04T01:30:00+05:30', text: plainReport }),
    });
    expect(parseLines<Article>(stdout)[0]!.publishedAt).toMatch(/^2025-03-04T01:30:00\+05:30$/);
  });
});

describe('articles that are the same, or not', () => {
  it('the same article twice is one, with a notice', () => {
    const record = line({ id: 'a', text: plainReport });
    const { editions, stderr } = compareJson(['-'], { input: record + record });
    expect(editions.flatMap(({ articles }) => articles)).toHaveLength(1);
    expect(stderr).toMatch(/input\/repeated/);
  });

  it('one id with two texts gives two articles with ids of their own, in either order', () => {
    const records = fiveDifferentReports.slice(0, 2).map((text) => line({ id: 'same', text }));
    const ids = [records, records.toReversed()].map((order) =>
      compareJson(['-'], { input: order.join('') })
        .editions.flatMap(({ articles }) => articles.map(({ id }) => id))
        .sort(),
    );
    expect(ids[0]).toEqual(ids[1]);
    expect(ids[0]).toHaveLength(2);
    for (const id of ids[0]!) expect(id).toMatch(/^same~[0-9a-f]{8}$/);
  });

  it('one article alone gives an edition of one', () => {
    const { editions, status } = compareJson(['-'], { input: plainReport });
    expect({ editions: editions.length, articles: editions[0]!.articles.length, status }).toEqual({
      editions: 1,
      articles: 1,
      status: 0,
    });
  });

  it('five articles about five things give five editions; --one-story gives one', () => {
    const input = fiveDifferentReports
      .map((text, id) => line({ id: `r${id}`, publishedAt: '2025-03-04', text }))
      .join('');
    expect(compareJson(['-'], { input }).editions).toHaveLength(5);
    expect(compareJson(['-', '--one-story'], { input }).editions).toHaveLength(1);
  });
});

describe('wrong use exits with 2 and says how', () => {
  it.each([
    ['no input', ['compare'], /at least one file/],
    ['an unknown flag', ['compare', '--nonsense', 'a'], /unknown option/],
    ['an unknown command', ['explain'], /unknown command/],
    ['an unknown format', ['compare', '--format', 'pdf', 'a'], /terminal, md, html, json/],
    ['an outlet without a file', ['compare', 'a', '--outlet', 'Name'], /FILE=VALUE/],
    ['a missing manifest', ['compare', '--manifest', 'none.csv'], /none\.csv/],
    ['no threads', ['compare', 'a', '--threads', '0'], /whole number/],
  ])('%s', (_name, args, message) => {
    const { status, stderr, stdout } = runCli(args);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
  });

  it('-o onto an input leaves it as it was, a link to it too', () => {
    const folder = createFolder({ 'a.txt': plainReport });
    symlinkSync(join(folder, 'a.txt'), join(folder, 'b.html'));
    for (const output of ['a.txt', 'b.html', './a.txt']) {
      const { status, stderr } = runCli(['compare', 'a.txt', '-o', output], { cwd: folder });
      expect({ status, told: /is one of the inputs/.test(stderr) }).toEqual({ status: 2, told: true });
    }
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(plainReport);
  });

  it('-o onto a file inside a folder that is read is refused too', () => {
    const folder = createFolder({ 'in/a.txt': plainReport });
    expect(runCli(['compare', 'in', '-o', 'in/a.txt'], { cwd: folder }).status).toBe(2);
    expect(readFileSync(join(folder, 'in/a.txt'), 'utf8')).toBe(plainReport);
  });
});
