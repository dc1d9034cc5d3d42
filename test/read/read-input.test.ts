import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InputOptions } from '../../src/read/input.ts';
import { readingRules } from '../../src/read/notices.ts';
import { readInput } from '../../src/read/read-input.ts';
import { readLine } from '../../src/read/read-line.ts';
import { sha256Hex } from '../../src/text/sha256.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (content: string | Uint8Array, options: InputOptions = {}, name = 'gull.txt') =>
  readInput({ name, bytes: typeof content === 'string' ? encode(content) : content, options });

/** All rules that gave notices, of inputs and articles. */
const rulesOf = ({ articles, notices }: ReturnType<typeof readInput>): string[] => [
  ...notices.map(({ rule }) => rule),
  ...articles.flatMap((article) => article.notices.map(({ rule }) => rule)),
];

const body =
  'The harbour authority said on Tuesday that the north pier would stay closed.\n\nAll of the ferries had to berth on the other side.';

describe('articles', () => {
  it('names them, hashes them, and says what they came from', () => {
    const text = `Pier closed\r\n\r\n${body}\r\n`;
    const [article] = read(text).articles;
    expect(article).toMatchObject({
      variorum: 'article/1',
      outlet: 'gull',
      title: 'Pier closed',
      language: 'en',
      text,
      annotations: [],
      notices: [],
    });
    expect(article!.textSha256).toBe(sha256Hex(text));
    expect(article!.id).toBe(`a${sha256Hex(JSON.stringify(['gull', null, null, text])).slice(0, 16)}`);
    expect(article!.origin).toEqual({
      format: 'text',
      sha256: sha256Hex(text),
      reader: 'read/text',
      version: '1',
      options: { outlet: 'gull' },
    });
  });

  it('lets a person’s word go before the front matter, and a default last', () => {
    const text = `---\noutlet: The Gull\npublished: 2026-03-10\ntitle: "Pier: closed"\nauthor: Jane Doe\nmood: calm\n---\n${body}`;
    const [article] = read(text, { outlet: 'Gull', defaultPublishedAt: '2020-01-01' }).articles;
    expect(article).toMatchObject({
      outlet: 'Gull',
      publishedAt: '2026-03-10',
      title: 'Pier: closed',
      authors: ['Jane Doe'],
      text: body,
    });
    expect(article!.origin.options).toEqual({ outlet: 'Gull' });
    expect(article!.notices.map(({ rule }) => rule)).toEqual(['read/front-matter/unknown-key']);
    expect(read(body, { defaultPublishedAt: '2020-01-01' }).articles[0]).toMatchObject({ publishedAt: '2020-01-01' });
  });

  it('reads again the same from what origin notes, under another name', () => {
    const [first] = read(body).articles;
    const [second] = read(body, first!.origin.options, 'renamed.txt').articles;
    expect(second).toEqual(first);
  });

  it('keeps the markup of Markdown in the text', () => {
    const text = `# Pier closed\n\n*${'A deck that tells what the article is about'}*\n\nBy Jane Doe\n\n${body}\n\n> ${body.slice(0, 60)}\n\n- One pier\n- Two piers\n`;
    const [article] = read(text).articles;
    expect(article!.text).toBe(text);
    expect(article!.blocks.map(({ kind }) => kind)).toEqual([
      'headline',
      'deck',
      'byline',
      'paragraph',
      'paragraph',
      'quote',
      'list',
      'list',
    ]);
    expect(article!.title).toBe('Pier closed');
  });

  it('takes JSON, one object or a list', () => {
    expect(read('{\n "text": "a b c"\n}').articles).toHaveLength(1);
    expect(read('[{"text":"a b c"},{"text":"d"}]').articles.map(({ text }) => text)).toEqual(['a b c', 'd']);
  });

  it('keeps the blocks of its own articles, and reads html in records', () => {
    const given = {
      variorum: 'article/1',
      id: 'x',
      outlet: 'G',
      text: 'One. Two.',
      blocks: [{ kind: 'caption', start: 0, end: 4 }],
    };
    expect(readLine(encode(JSON.stringify(given)), { name: 'x', lineNumber: 1 }).article!.blocks).toEqual(given.blocks);
    const broken = { ...given, blocks: [{ kind: 'caption', start: 4, end: 99 }] };
    expect(readLine(encode(JSON.stringify(broken)), { name: 'x', lineNumber: 1 }).article!.blocks[0]!.kind).not.toBe(
      'caption',
    );
    const html = JSON.stringify({ id: 'h', html: `<article><p>${body}</p></article>` });
    expect(readLine(encode(html), { name: 'x', lineNumber: 1 }).article!.text).toContain('harbour authority');
  });

  it('keeps the text of a record unit for unit', () => {
    const text = '\n\n Pier\u00ad closed \r\n\u200b e\u0301 😀\n';
    expect(readLine(encode(JSON.stringify({ text })), { name: 'x', lineNumber: 1 }).article!.text).toBe(text);
  });
});

describe('bad input', () => {
  it.each<[string, string | Uint8Array, number, string]>([
    ['empty', '', 0, 'read/input/empty'],
    ['blank', ' \n\t\n', 0, 'read/input/empty'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 0, 'read/input/binary'],
    ['binary', Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256), 0, 'read/input/binary'],
    [
      'a feed',
      '<?xml version="1.0"?><rss version="2.0"><channel><title>x</title></channel></rss>',
      0,
      'read/input/empty',
    ],
    ['NUL', `${body}\0`, 1, 'read/text/replaced'],
    ['a lone surrogate', '{"text":"a \\ud800 b"}', 1, 'read/text/replaced'],
    ['a broken line', '{"text":"a"}\n{"text":\n{"text":"b"}', 2, 'read/jsonl/broken-line'],
    ['text null', '{"text":null}\n{"text":"b"}', 1, 'read/record/no-text'],
    ['text a number', '{"text":5}\n{"text":"b"}', 1, 'read/record/no-text'],
    ['a record that is a list', '{"text":"b"}\n[1]', 1, 'read/record/not-an-object'],
    ['broken JSON', '[{"text":', 0, 'read/json/broken'],
    ['an impossible date', '{"text":"a","publishedAt":"2025-02-30"}', 1, 'read/field/date'],
    ['seconds since 1970', '{"text":"a","publishedAt":1756800000}', 1, 'read/field/epoch'],
    ['an address that acts', '{"text":"a","url":"javascript:alert(1)"}', 1, 'read/field/url'],
    ['three words', 'Three words here', 1, 'read/text/short'],
    ['right-to-left', 'أغلقت سلطة الميناء الرصيف الشمالي يوم الثلاثاء بعد الحادث', 1, 'read/language/not-english'],
    ['a record named __proto__', '{"__proto__":{"text":"evil"}}', 0, 'read/record/no-text'],
    ['invalid UTF-8', Buffer.concat([encode('“Café” is open'), Buffer.from([0xff])]), 1, 'read/encoding/invalid'],
    ['windows-1252', Buffer.from([0x93, 0x63, 0x61, 0x66, 0xe9, 0x94]), 1, 'read/encoding/guessed'],
    ['JSON nested too deep', `{"x":${'['.repeat(200_000)}`, 0, 'read/jsonl/broken-line'],
  ])('%s', (_what, content, articles, rule) => {
    const result = read(content);
    expect(result.articles).toHaveLength(articles);
    expect(rulesOf(result)).toContain(rule);
  });

  it('reads records with strange keys', () => {
    const [article] = read('{"constructor":1,"toString":"x","__proto__":null,"text":"a b"}').articles;
    expect(article).toMatchObject({ text: 'a b', outlet: 'gull' });
  });

  it('never throws, keeps blocks in order and inside the text, and knows all its rules', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.string({ unit: 'binary', maxLength: 300 }).map(encode)),
        (bytes) => {
          const result = readInput({ name: 'x', bytes });
          for (const rule of rulesOf(result)) expect(Object.keys(readingRules)).toContain(rule);
          expect(rulesOf(result)).not.toContain('read/input/failed');
          for (const { text, blocks } of result.articles) {
            expect(text.isWellFormed()).toBe(true);
            let reached = 0;
            for (const { start, end } of blocks) {
              expect(start >= reached && end > start && end <= text.length).toBe(true);
              expect(text.slice(start, end).isWellFormed()).toBe(true);
              reached = end;
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each<[string, (size: number) => string]>([
    ['one line', (size) => 'word and more. '.repeat(size)],
    ['short lines', (size) => 'Short line\n'.repeat(size / 4)],
    ['quotation marks', (size) => '"'.repeat(size * 4)],
    ['stray marks of a page', (size) => `<html><body>${'<'.repeat(size)}`],
    [
      'paragraphs of a page',
      (size) => `<html><body>${'<p>The pier is closed, and the ferry, too.</p>'.repeat(size / 50)}`,
    ],
  ])('takes bounded time on %s', (_what, make) => {
    const started = performance.now();
    read(make(100_000));
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
