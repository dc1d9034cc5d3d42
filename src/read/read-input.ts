import type { Article } from '../model/article.ts';
import type { Notice } from '../model/notice.ts';
import { sha256Hex } from '../text/sha256.ts';
import { toWellFormedText } from '../text/well-formed.ts';
import { assembleArticle, type ReadText } from './article/assemble.ts';
import { type DecodedText, decodeBytes, maxTextBytes } from './decode-bytes.ts';
import { detectFormat } from './detect-format.ts';
import { describeBinary } from './encodings/binary.ts';
import { guessUtf16 } from './encodings/utf16.ts';
import { type CollectedFields, collectFields, type Fields } from './fields/collect-fields.ts';
import { readHtml } from './html/read-html.ts';
import type { Input, InputFormat, ReadResult } from './input.ts';
import { createNotice, type ReadingRule } from './notices.ts';
import { parseFrontMatter } from './plain/front-matter.ts';
import { readMarkdown } from './plain/read-markdown.ts';
import { readPlainText } from './plain/read-text.ts';
import { overlongLine, parseJson, readLine } from './read-line.ts';
import { type RecordResult, readRecord } from './record/read-record.ts';
import { splitLines } from './split-lines.ts';

/** Reads one input into articles, whatever its bytes are. Never throws: what cannot be read becomes a notice. */
export function readInput(input: Input): ReadResult {
  try {
    return readBytes(input);
  } catch (error) {
    return failed('read/input/failed', `${input.name}: ${(error as Error).message}`);
  }
}

const failed = (rule: ReadingRule, reason: string): ReadResult => ({
  articles: [],
  notices: [createNotice(rule, reason)],
});

function readBytes(input: Input): ReadResult {
  const { name, bytes } = input;
  if (bytes.length === 0) return failed('read/input/empty', `${name} is empty`);
  const binary = isMarkedOrGuessedUtf16(bytes) ? undefined : describeBinary(bytes);
  if (binary) return failed('read/input/binary', `${name} is ${binary}, not text; give text, HTML or JSON Lines`);
  const format = chooseFormat(input);
  if (format === 'jsonl') return readJsonLines(input);
  if (bytes.length > maxTextBytes) {
    return failed('read/input/too-large', `${name} has ${bytes.length} bytes; at most ${maxTextBytes} can be one text`);
  }
  const decoded = decodeBytes(bytes);
  if (isFeed(decoded.text))
    return failed('read/input/unsupported', `${name} is a feed; give its articles as HTML, text or JSON Lines`);
  return format === 'json' ? readJson(input, decoded) : readSingle(input, format, decoded);
}

const isMarkedOrGuessedUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) ||
  (bytes[0] === 0xfe && bytes[1] === 0xff) ||
  guessUtf16(bytes) !== undefined;

const isFeed = (text: string): boolean => /^\s{0,50}(?:<\?xml[^>]{0,200}>\s{0,50})?<(?:rss|feed|rdf:RDF)\b/.test(text);

/** By content; an ending `.md` decides where the content could be plain text. */
function chooseFormat({ name, bytes, options }: Input): InputFormat {
  if (options?.as) return options.as;
  const { format } = detectFormat(bytes);
  return format === 'text' && /\.(?:md|markdown)$/i.test(name) ? 'markdown' : format;
}

function readSingle(input: Input, format: Exclude<InputFormat, 'json' | 'jsonl'>, decoded: DecodedText): ReadResult {
  const given = collectFields(new Map(Object.entries(input.options ?? {}))).fields;
  const read = format === 'html' ? readHtml(decoded.text, given) : readWriting(format, decoded.text, given);
  if (read.text.trim() === '') {
    const empty = failed('read/input/empty', `${input.name} holds no text`);
    return { articles: [], notices: [...decoded.notices, ...read.notices, ...empty.notices] };
  }
  const source = { name: input.name, options: input.options ?? {}, format, sha256: sha256Hex(input.bytes) };
  const article = assembleArticle(source, { ...read, notices: [...decoded.notices, ...read.notices] });
  return { articles: [article], notices: [] };
}

function readWriting(format: 'text' | 'markdown', decoded: string, given: Fields): ReadText {
  const front = parseFrontMatter(decoded);
  const text = front?.body ?? decoded;
  const own: CollectedFields = front ? collectFields(front.raw) : { fields: {}, notices: [] };
  const wellFormed = toWellFormedText(text);
  const title = given.title ?? own.fields.title;
  const sorted = format === 'markdown' ? readMarkdown(wellFormed, title) : readPlainText(wellFormed, title);
  return { text, own, sorted, notices: front?.notices ?? [] };
}

function readJsonLines({ name, bytes, options = {} }: Input): ReadResult {
  // UTF-16 has no bytes that end lines: such a file is taken over into UTF-8 first.
  const utf8 = isMarkedOrGuessedUtf16(bytes) ? new TextEncoder().encode(decodeBytes(bytes).text) : withoutMark(bytes);
  const results = splitLines(utf8).map((line) =>
    line.overlongBytes === undefined
      ? readLine(line.bytes, { name, lineNumber: line.lineNumber, options })
      : overlongLine(line, name),
  );
  return joinResults(results, name);
}

const withoutMark = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;

function readJson({ name, bytes, options = {} }: Input, decoded: DecodedText): ReadResult {
  const parsed = parseJson(decoded.text);
  if ('broken' in parsed) return failed('read/json/broken', `${name} is not valid JSON: ${parsed.broken}`);
  const records = Array.isArray(parsed.value) ? parsed.value : [parsed.value];
  const sha256 = sha256Hex(bytes);
  const results = records.map((record, index) =>
    readRecord(record, { name, options, format: 'json', sha256, place: `record ${index + 1} of ${name}` }),
  );
  return joinResults(results, name, decoded.notices);
}

function joinResults(results: readonly RecordResult[], name: string, before: readonly Notice[] = []): ReadResult {
  if (results.length === 0) return failed('read/input/empty', `${name} holds no records`);
  const articles = results.map(({ article }) => article).filter((article): article is Article => article !== undefined);
  return { articles, notices: [...before, ...results.flatMap(({ notices }) => notices)] };
}
