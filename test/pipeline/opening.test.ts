import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type OpenedInput, openInputs } from '../../src/pipeline/open-inputs.ts';
import { rereadArticles } from '../../src/pipeline/reread.ts';
import type { InputFormat } from '../../src/read/input.ts';
import { writeRecord } from '../../src/read/warc/write-record.ts';
import { makeTar, makeZip } from '../helpers/archives.ts';
import { encode, paragraphs, sentence } from '../helpers/reading.ts';
import { createFolder } from '../helpers/run-cli.ts';
import { createSamples, samplePage, sampleWarc } from '../helpers/samples.ts';

const body = paragraphs.join('\n\n');

/** A text that packs badly. */
const numbers = Array.from({ length: 3000 }, (_, index) => (index * 7919) % 10_007).join(' ');

/** Opens one file that holds `content`. */
async function open(content: string | Uint8Array, as?: InputFormat, name = 'input.dat'): Promise<OpenedInput[]> {
  const folder = createFolder({ [name]: content });
  return listAll(openInputs({ paths: [join(folder, name)], depth: 'read', threads: 1, ...(as && { as }) }));
}

async function* pipe(content: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield typeof content === 'string' ? encode(content) : content;
}

async function listAll(results: AsyncIterable<OpenedInput>): Promise<OpenedInput[]> {
  const list: OpenedInput[] = [];
  for await (const result of results) list.push(result);
  return list;
}

const titlesOf = (results: readonly OpenedInput[]) =>
  results.flatMap(({ articles }) => articles.map(({ title }) => title));
const rulesOf = (results: readonly OpenedInput[]) => results.flatMap(({ notices }) => notices.map(({ rule }) => rule));
const tookOf = (results: readonly OpenedInput[]) => results.flatMap(({ took }) => took?.format ?? []);
const isUnread = (results: readonly OpenedInput[]) => results.some(({ unread }) => unread);

describe('archives', () => {
  it('opens gzip, tar and zip inside each other, and says what each is', async () => {
    const inner = gzipSync(
      makeTar([
        { name: 'x/page.html', content: samplePage },
        { name: 'lines', content: `{"title":"L","text":"${sentence}"}` },
      ]),
    );
    const results = await open(
      makeZip([
        { name: 'in.tgz', content: inner },
        { name: 'report.txt', content: `Bridge opens\n\n${body}` },
      ]),
    );
    expect(tookOf(results)).toEqual(['zip', 'gzip', 'tar', 'html', 'jsonl', 'text']);
    expect(titlesOf(results)).toEqual(['Pier closed', 'L', 'Bridge opens']);
    expect(results.map(({ name }) => name)).toContain('input.dat/in.tar/x/page.html');
    expect(isUnread(results)).toBe(false);
  });

  it.each<[string, Uint8Array, string, readonly (string | undefined)[]]>([
    [
      'a link in a zip',
      makeZip([
        { name: 'l', content: '/etc/passwd', link: true },
        { name: 'a.html', content: samplePage },
      ]),
      'input/archive-link',
      ['Pier closed'],
    ],
    [
      'a link in a tar',
      makeTar([
        { name: 'l', content: '', sign: '2' },
        { name: 'a.html', content: samplePage },
      ]),
      'input/archive-link',
      ['Pier closed'],
    ],
    [
      'a path that leads out',
      makeZip([{ name: '../../a.html', content: samplePage }]),
      'input/archive-path',
      ['Pier closed'],
    ],
    [
      'an absolute path',
      makeTar([{ name: '/etc/a.html', content: samplePage }]),
      'input/archive-path',
      ['Pier closed'],
    ],
    [
      'a locked file',
      makeZip([
        { name: 'a', content: 'x', encrypted: true },
        { name: 'a.html', content: samplePage },
      ]),
      'input/archive-locked',
      ['Pier closed'],
    ],
    [
      'files that share their bytes',
      makeZip(
        [
          { name: 'a', content: 'x'.repeat(500) },
          { name: 'b', content: 'y' },
        ],
        { overlap: true },
      ),
      'input/bomb',
      [],
    ],
    [
      'no directory',
      makeZip([{ name: 'a.html', content: samplePage }], { cut: true }),
      'input/archive-cut',
      ['Pier closed'],
    ],
    [
      'a tar that is cut',
      makeTar([
        { name: 'a.html', content: samplePage },
        { name: 'b.txt', content: body },
      ]).subarray(0, 2048),
      'input/archive-cut',
      ['Pier closed'],
    ],
    [
      'gzip that is cut',
      gzipSync(
        makeTar([
          { name: 'a.html', content: samplePage },
          { name: 'b.txt', content: numbers },
        ]),
      ).subarray(0, -100),
      'input/archive-cut',
      ['Pier closed', undefined],
    ],
    ['a gzip bomb', gzipSync(new Uint8Array(80_000_000)), 'input/bomb', []],
    ['a zip bomb', makeZip([{ name: 'a.txt', content: new Uint8Array(80_000_000) }]), 'input/bomb', []],
    [
      'archives nested too deep',
      Array.from({ length: 9 }).reduce<Uint8Array>((inner) => gzipSync(inner), encode(body)),
      'input/nested-too-deep',
      [],
    ],
  ])('%s', async (_what, content, rule, titles) => {
    const results = await open(content);
    expect(rulesOf(results)).toContain(rule);
    expect(titlesOf(results)).toEqual(titles);
  });

  it('reads what is there of one packed text that is cut', async () => {
    const results = await open(gzipSync(`Pier closed\n\n${body}\n\n${numbers}`).subarray(0, -100));
    expect(titlesOf(results)).toEqual(['Pier closed']);
    expect(rulesOf(results)).toContain('input/archive-cut');
  });

  it('takes what is inside for the format told', async () => {
    const results = await open(makeZip([{ name: 'a.txt', content: samplePage }]), 'text');
    expect(results.flatMap(({ articles }) => articles.map(({ origin }) => origin.format))).toEqual(['text']);
  });
});

describe('pictures among the reports', () => {
  const picture = Buffer.from('89504e470d0a1a0a0000000d494844520000000100000001', 'hex');
  const openFolder = (files: Record<string, string | Uint8Array>, names: readonly string[] = ['']) => {
    const folder = createFolder(files);
    return listAll(openInputs({ paths: names.map((name) => join(folder, name)), depth: 'read', threads: 1 }));
  };
  const summary = (results: readonly OpenedInput[]) => [titlesOf(results), rulesOf(results), isUnread(results)];

  it.each<[string, Record<string, string | Uint8Array>, readonly string[]]>([
    ['in a folder', { 'a.html': samplePage, 'b.png': picture }, ['']],
    [
      'in an archive',
      {
        'a.zip': makeZip([
          { name: 'a', content: samplePage },
          { name: 'b', content: picture },
        ]),
      },
      ['a.zip'],
    ],
    [
      'in a tar',
      {
        'a.tar': makeTar([
          { name: 'a', content: samplePage },
          { name: 'b', content: picture },
        ]),
      },
      ['a.tar'],
    ],
  ])('are left out: %s', async (_what, files, names) => {
    expect(summary(await openFolder(files, names))).toEqual([['Pier closed'], ['input/left-out'], false]);
  });

  it('are an error where they are named, or all there is', async () => {
    const files = {
      'a.html': samplePage,
      'b.png': picture,
      'only/c.png': picture,
      'd.zip': makeZip([{ name: 'x', content: picture }]),
    };
    expect(summary(await openFolder(files, ['a.html', 'b.png']))).toEqual([
      ['Pier closed'],
      ['read/input/binary'],
      true,
    ]);
    expect(summary(await openFolder(files, ['only']))).toEqual([[], ['input/left-out', 'input/empty-folder'], true]);
    expect(summary(await openFolder(files, ['d.zip']))).toEqual([[], ['input/left-out', 'input/archive-empty'], true]);
  });
});

describe('web archives', () => {
  const answer = (
    url: string,
    content: string | Uint8Array,
    { type = 'response', status = '200 OK', headers = [] as [string, string][] } = {},
  ) =>
    writeRecord({
      type: type as 'response',
      date: '2026-03-10T08:00:00Z',
      targetUri: url,
      contentType: 'application/http; msgtype=response',
      http: { start: `HTTP/1.1 ${status}`, headers: [['Content-Type', 'text/html; charset=windows-1251'], ...headers] },
      body: typeof content === 'string' ? encode(content) : content,
    }).bytes;

  it('reads pages, however they were sent, and counts what it leaves out', async () => {
    const chunked = `4\r\n${samplePage.slice(0, 4)}\r\n${(samplePage.length - 4).toString(16)}\r\n${samplePage.slice(4)}\r\n0\r\n\r\n`;
    const cyrillic = Buffer.concat([
      encode('<html><title>T</title><body><p>'),
      Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]),
      encode(`</p><p>${sentence}</p>`),
    ]);
    const results = await open(
      Buffer.concat([
        answer('https://gull.example/1', '', { type: 'revisit' }),
        answer('https://gull.example/1', gzipSync(samplePage), { headers: [['Content-Encoding', 'gzip']] }),
        answer('https://gull.example/2', chunked, {
          headers: [['Transfer-Encoding', 'chunked']],
        }),
        answer('https://gull.example/3', cyrillic),
        answer('https://gull.example/4', 'gone', { status: '404 Not Found' }),
        answer('https://gull.example/robots.txt', 'User-agent: *'),
        answer('https://gull.example/p', 'x', { headers: [] }).subarray(0, 300),
      ]),
    );
    const articles = results.flatMap((result) => result.articles);
    expect(articles.map(({ url, outlet }) => [url, outlet])).toEqual([
      ['https://gull.example/1', 'The Gull'],
      ['https://gull.example/2', expect.any(String)],
      ['https://gull.example/3', 'gull.example'],
    ]);
    expect(articles[2]!.text).toContain('Привет');
    expect(articles[0]!.origin.options).toMatchObject({
      retrievedAt: '2026-03-10T08:00:00Z',
      retrievedFrom: 'https://gull.example/1',
    });
    const reasons = results.flatMap(({ notices }) => notices.map(({ rule, reason }) => `${rule}: ${reason}`));
    expect(reasons).toEqual([
      expect.stringMatching(/input\/archive-cut/),
      expect.stringMatching(/input\/left-out.*1 answers with status 404, 1 files for robots, 1 revisits/),
    ]);
    expect(isUnread(results)).toBe(false);
  });

  it('reads WACZ by its records alone', async () => {
    const results = await open(
      makeZip([
        { name: 'datapackage.json', content: '{}' },
        { name: 'pages/pages.jsonl', content: '{"format":"json-pages-1.0"}\n{"text":"no"}' },
        { name: 'archive/data.warc.gz', content: sampleWarc(2) },
      ]),
    );
    expect(tookOf(results)).toEqual(['wacz', 'gzip', 'warc']);
    expect(titlesOf(results)).toEqual(['Pier 1 closed', 'Pier 2 closed']);
  });

  it('keeps the whole pages of one that is cut', async () => {
    const results = await open(sampleWarc(3).subarray(0, -100));
    expect(titlesOf(results)).toEqual(['Pier 1 closed', 'Pier 2 closed']);
    expect(rulesOf(results)).toContain('input/archive-cut');
  });
});

describe('mails', () => {
  it('reads a mailbox, each mail with what is attached', async () => {
    const results = await open(createSamples().get('mbox')!);
    expect(titlesOf(results)).toEqual(['Pier closed', 'Pier closed', 'Pier closed', 'Pier closed']);
    expect(results.map(({ name }) => name)).toContain('input.dat/mail-2.eml/page.html');
  });

  it('ends where mails are nested in mails', async () => {
    const head = 'From: a@b.example\nSubject: x\nMIME-Version: 1.0\n';
    const nested = Array.from({ length: 12 }).reduce<string>(
      (inner) => `${head}Content-Type: message/rfc822\n\n${inner}`,
      `${head}\n${body}`,
    );
    expect(rulesOf(await open(nested))).toContain('input/nested-too-deep');
  });
});

describe('standard input', () => {
  const openPipe = (content: string | Uint8Array) =>
    listAll(openInputs({ paths: ['-'], stdin: pipe(content), depth: 'read', threads: 1 }));

  it.each<[string, string | Uint8Array, readonly string[]]>([
    ['a page is one plain text', samplePage, ['text']],
    ['a feed is one plain text', '<rss><channel/></rss>', ['text']],
    ['JSON', '[{"text":"a b"}]', ['json']],
    ['JSON Lines', `{"text":"a b"}\n{"text":"c"}`, ['jsonl']],
    ['JSON Lines in gzip', gzipSync(`{"text":"a b"}\n{"text":"c"}`), ['gzip', 'jsonl']],
    ['a zip', makeZip([{ name: 'a.html', content: samplePage }]), ['zip', 'html']],
  ])('%s', async (_what, content, formats) => {
    expect(tookOf(await openPipe(content))).toEqual(formats);
  });
});

describe('reading again', () => {
  it('finds every article of every format in the same file', async () => {
    for (const [name, content] of createSamples()) {
      const folder = createFolder({ [name]: content });
      const results = await listAll(openInputs({ paths: [join(folder, name)], depth: 'read', threads: 1 }));
      const articles = results.flatMap((result) => result.articles);
      const { found } = await rereadArticles(articles, [folder]);
      expect([name, found.size]).toEqual([name, new Set(articles.map(({ id }) => id)).size]);
      for (const article of articles) expect(found.get(article.id)!.text).toBe(article.text);
    }
  });

  it('lists again as told what was taken for another format', async () => {
    const folder = createFolder({ 'a.dat': `{"text":"${sentence}"}` });
    const results = await listAll(openInputs({ paths: [folder], depth: 'read', threads: 1, as: 'text' }));
    const articles = results.flatMap((result) => result.articles);
    expect((await rereadArticles(articles, [folder])).found.size).toBe(1);
  });
});
