import type { Notice } from '../model/notice.ts';
import { sha256Hex } from '../text/sha256.ts';
import { type DecodedText, decodeBytes, maxTextBytes } from './decode-bytes.ts';
import { detectFormat, isUtf16 } from './detect-format.ts';
import { describeBinary } from './encodings/binary.ts';
import { readPdf } from './formats/pdf/read-pdf.ts';
import type { PieceSource } from './formats/piece/piece.ts';
import { containerFormats, type DetectedFormat, type Input, type InputFormat, type ReadResult } from './input.ts';
import { createNotice, type ReadingRule } from './notices.ts';
import { overlongLine, readLine } from './read-line.ts';
import { type ByteReader, byteReaders, textReaders } from './readers.ts';
import type { RecordResult } from './record/read-record.ts';
import { splitLines } from './split-lines.ts';

/**
 * Reads one input into articles, whatever its bytes are. Never throws: what cannot be read becomes a notice. Archives are
 * not opened, and a PDF is not read, which takes {@link readInputLater}.
 */
export function readInput(input: Input): ReadResult {
  try {
    return readBytes(input);
  } catch (error) {
    return brokenReader(input, error);
  }
}

/** Reads one input as {@link readInput} does, and a PDF too. */
export async function readInputLater(input: Input): Promise<ReadResult> {
  const took = takeInput(input);
  if (took.format !== 'pdf' || input.bytes.length === 0) return readInput({ ...input, took });
  try {
    return await readPdf(input.bytes, sourceOf(input, 'pdf'));
  } catch (error) {
    return brokenReader(input, error);
  }
}

const brokenReader = ({ name }: Input, error: unknown): ReadResult =>
  failed('read/input/failed', `${name}: ${(error as Error).message}`);

const failed = (rule: ReadingRule, reason: string): ReadResult => ({
  articles: [],
  notices: [createNotice(rule, reason)],
});

/** What an input is taken for: as told, else by its content; an ending `.md` decides where the content could be plain text. */
export function takeInput({ name, bytes, options, took }: Input): DetectedFormat {
  if (options?.as) return { format: options.as, why: 'as told by --as' };
  const detected = took ?? detectFormat(bytes);
  const isMarkdown = detected.format === 'text' && /\.(?:md|markdown)$/i.test(name);
  return isMarkdown ? { format: 'markdown', why: 'its name ends so, and nothing else fits' } : detected;
}

function readBytes(input: Input): ReadResult {
  const { name, bytes } = input;
  if (bytes.length === 0) return failed('read/input/empty', `${name} is empty`);
  const { format, why } = takeInput(input);
  if (format === 'unknown') return failed('read/input/binary', `${name} cannot be read: ${why}, not text`);
  if (format === 'pdf' || containerFormats.has(format)) {
    return failed('read/input/container', `${name} is ${format}; give its path, so that it is opened`);
  }
  const reader = byteReaders.get(format);
  return reader ? readWhole(input, format, reader) : readText(input, format);
}

function readWhole(input: Input, format: InputFormat, reader: ByteReader): ReadResult {
  return tooLarge(input) ?? reader(input.bytes, sourceOf(input, format));
}

function tooLarge({ name, bytes }: Input): ReadResult | undefined {
  if (bytes.length <= maxTextBytes) return undefined;
  return failed('read/input/too-large', `${name} has ${bytes.length} bytes; at most ${maxTextBytes} can be one text`);
}

function readText(input: Input, format: InputFormat): ReadResult {
  const { name, bytes } = input;
  // What was told by its content was found to be text.
  const binary = input.options?.as && !isUtf16(bytes) ? describeBinary(bytes) : undefined;
  if (binary) return failed('read/input/binary', `${name} is ${binary}, not text; give text, a page or a document`);
  if (format === 'jsonl') return readJsonLines(input);
  const large = tooLarge(input);
  if (large) return large;
  const decoded = decodeBytes(bytes, input.options?.charset);
  const reader = textReaders.get(format)!;
  return withDecoding(decoded, reader(decoded.text, sourceOf(input, format)));
}

const sourceOf = ({ name, bytes, options = {} }: Input, format: InputFormat): PieceSource => ({
  name,
  options,
  format,
  sha256: sha256Hex(bytes),
});

/** What decoding noticed belongs to each article; where there is none, to the input. */
function withDecoding({ notices }: DecodedText, { articles, ...rest }: ReadResult): ReadResult {
  if (notices.length === 0) return { articles, ...rest };
  if (articles.length === 0) return { articles, notices: [...notices, ...rest.notices] };
  const own = (id: string): Notice[] => notices.map((notice) => ({ ...notice, articleId: id }));
  return {
    articles: articles.map((article) => ({ ...article, notices: [...own(article.id), ...article.notices] })),
    notices: rest.notices,
  };
}

function readJsonLines({ name, bytes, options = {} }: Input): ReadResult {
  // UTF-16 has no bytes that end lines: such a file is taken over into UTF-8 first.
  const utf8 = isUtf16(bytes) ? new TextEncoder().encode(decodeBytes(bytes).text) : withoutMark(bytes);
  const results = splitLines(utf8).map(
    (line): RecordResult =>
      line.overlongBytes === undefined
        ? readLine(line.bytes, { name, lineNumber: line.lineNumber, options })
        : overlongLine(line, name),
  );
  if (results.length === 0) return failed('read/input/empty', `${name} holds no records`);
  return {
    articles: results.flatMap(({ article }) => article ?? []),
    notices: results.flatMap(({ notices }) => notices),
  };
}

const withoutMark = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
