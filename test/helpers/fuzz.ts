import { createBudget } from '../../src/pipeline/inputs/budget.ts';
import { listStream } from '../../src/pipeline/inputs/list-stream.ts';
import { runJob } from '../../src/pipeline/job.ts';

/** A number from 0 up to, not with, 1. */
type Random = () => number;

/** Mulberry32: small, and the same everywhere. */
function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const tokens = [
  ...[
    '<',
    '>',
    '</',
    '/>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<!DOCTYPE x [<!ENTITY a "b">',
    '&a;',
    '&#x110000;',
    '<?',
    '?>',
  ],
  ...[
    '<div>',
    '</div>',
    '<item>',
    '</item>',
    '<script>',
    '<p hidden>',
    '<table>',
    '</w:p>',
    '"',
    "'",
    '=',
    '\0',
    '\n\n',
    '\r\n',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    '\\',
    "\\'",
    '\\u-1?',
    '\\bin99999999 ',
    '\\*',
    '{\\rtf1',
    '"text":',
    'null',
    '{"text":"',
    ',',
  ],
  ...[
    '--b',
    '--b--',
    'Content-Type: multipart/mixed; boundary=b\r\n\r\n',
    '=?utf-8?b?',
    '?=',
    'From a 2026\n',
    'base64',
  ],
  ...[
    'PK\x03\x04',
    'PK\x01\x02',
    'PK\x05\x06',
    '\x1f\x8b\x08',
    'WARC/1.0\r\n',
    'Content-Length: 99999999999\r\n',
    '%PDF-1.4',
    'endstream',
  ],
  ...[
    'End of Document\n',
    '512 words\n',
    '________________________\n',
    '\ufeff',
    '😀',
    '\ud83d',
    '\u2028',
    '---\n',
    '-'.repeat(50),
  ],
  ...[
    '<script type="application/ld+json">{"@graph":[',
    '<meta property="article:published_time" content="',
    '<time datetime="',
    '<template id="B:1"></template><div hidden id="S:1">',
    '<article>',
    '<h1>',
    '<li>',
    '<a href="/x">',
    '</article></div></div></div>',
    'Published on 31/12/2031 at 19:00 ',
    ' hidden',
    '<svg>',
    '<textarea>',
    '&#',
    '&amp;amp;',
  ],
].map((token) => Buffer.from(token, 'utf8'));

const at = (random: Random, size: number): number => Math.floor(random() * size);

/** The next tag behind a place, as far as it goes on in 300 bytes. */
function findTag(bytes: Buffer, random: Random): [start: number, end: number] {
  const start = bytes.indexOf('<', at(random, bytes.length + 1));
  if (start < 0) return [bytes.length, bytes.length];
  const end = bytes.indexOf('>', start);
  return [start, end < 0 ? bytes.length : Math.min(end + 1, start + 300)];
}

type Mutation = (bytes: Buffer, random: Random, other: Buffer) => Buffer;

const cutOut = (bytes: Buffer, random: Random): [start: number, end: number] => {
  const start = at(random, bytes.length + 1);
  return [start, Math.min(bytes.length, start + at(random, Math.max(1, bytes.length >> 2)))];
};

const mutations: readonly Mutation[] = [
  (bytes, random) => {
    const copy = Buffer.from(bytes);
    if (copy.length > 0) copy[at(random, copy.length)] = at(random, 256);
    return copy;
  },
  (bytes, random) => bytes.subarray(0, at(random, bytes.length + 1)),
  (bytes, random) => {
    const [start, end] = cutOut(bytes, random);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
  },
  (bytes, random) => {
    const place = at(random, bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, place), tokens[at(random, tokens.length)]!, bytes.subarray(place)]);
  },
  (bytes, random) => {
    const [start, end] = cutOut(bytes, random);
    const times = 1 + at(random, random() < 0.1 ? 400 : 8);
    return Buffer.concat([
      bytes.subarray(0, end),
      ...Array<Buffer>(times).fill(bytes.subarray(start, end)),
      bytes.subarray(end),
    ]);
  },
  (bytes, random) => {
    const token = tokens[at(random, tokens.length)]!;
    const place = at(random, bytes.length + 1);
    return Buffer.concat([
      bytes.subarray(0, place),
      ...Array<Buffer>(at(random, 3000)).fill(token),
      bytes.subarray(place),
    ]);
  },
  // A tag goes, or stands there many times.
  (bytes, random) => {
    const [start, end] = findTag(bytes, random);
    const times = random() < 0.5 ? 0 : at(random, 2000);
    const tag = bytes.subarray(start, end);
    return Buffer.concat([bytes.subarray(0, start), ...Array<Buffer>(times).fill(tag), bytes.subarray(end)]);
  },
  (bytes, random, other) =>
    Buffer.concat([bytes.subarray(0, at(random, bytes.length + 1)), other.subarray(at(random, other.length + 1))]),
];

const mostBytes = 300_000;

/** The input of a case: a sample, changed up to eight times. The same for the same seed. */
export function createCase(
  seed: number,
  samples: ReadonlyMap<string, Uint8Array>,
  maxBytes: number = mostBytes,
): { name: string; bytes: Uint8Array } {
  const random = createRandom(seed);
  const names = [...samples.keys()];
  const name = names[at(random, names.length)]!;
  const other = Buffer.from(samples.get(names[at(random, names.length)]!)!);
  let bytes = Buffer.from(samples.get(name)!);
  for (let left = 1 + at(random, 8); left > 0; left -= 1) {
    bytes = Buffer.from(mutations[at(random, mutations.length)]!(bytes, random, other).subarray(0, maxBytes));
  }
  return { name, bytes: new Uint8Array(bytes) };
}

/** What a case came to. */
export interface CaseResult {
  /** Of the processor: other programs do not count. */
  readonly milliseconds: number;
  readonly articles: number;
  /** What must not be: an error, or a reader that broke. */
  readonly failures: readonly string[];
}

/** Reads the input of a case as a file is read. */
export async function runCase({ name, bytes }: { name: string; bytes: Uint8Array }): Promise<CaseResult> {
  const before = process.cpuUsage();
  const failures: string[] = [];
  let articles = 0;
  try {
    const budget = createBudget();
    budget.addPacked(bytes.length);
    for await (const job of listStream([bytes], { name, options: {}, depth: 'read', nesting: 0, budget })) {
      if (!('bytes' in job)) continue;
      const result = await runJob(job);
      articles += result.articles.length;
      for (const { rule, reason } of result.notices) if (rule === 'read/input/failed') failures.push(reason);
      for (const { text, blocks } of result.articles) {
        if (blocks.some(({ start: from, end }) => from < 0 || end > text.length || from >= end))
          failures.push('a block outside the text');
      }
    }
  } catch (error) {
    failures.push(`${(error as Error).stack}`);
  }
  const { user, system } = process.cpuUsage(before);
  return { milliseconds: (user + system) / 1000, articles, failures };
}
