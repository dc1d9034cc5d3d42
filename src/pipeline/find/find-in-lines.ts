import { findPlaces } from '../../find/scan/find-places.ts';
import { scanBytes } from '../../find/scan/scan-bytes.ts';
import type { Article } from '../../model/article.ts';
import { readLine } from '../../read/read-line.ts';
import { sha256Hex } from '../../text/sha256.ts';
import { type RawLine, scanLines } from '../inputs/lines/scan-lines.ts';
import type { Findings, Search } from './search.ts';

/** A file of JSON Lines and how it is called. */
export interface LinesFile {
  readonly path: string;
  readonly name: string;
}

/**
 * Looks through a file of JSON Lines. A line is parsed only where its bytes hold much of what is asked for; an article that was annotated
 * before is taken as it stands.
 */
export function findInLines({ path, name }: LinesFile, { queries, table }: Search, findings: Findings): void {
  for (const line of scanLines(path)) {
    const range = findText(line);
    if (range === undefined || table.foreign.length > 0) {
      lookClosely(line, name, findings);
      continue;
    }
    const sightings = scanBytes(line.bytes, range.start, range.end, table);
    const isWanted = queries.some((query, index) => {
      const { places, share } = findPlaces(query, index, sightings, findings.leastNear(index));
      return places.length > 0 || share > findings.leastNear(index);
    });
    if (isWanted) lookClosely(line, name, findings, range.isOwn ? range : undefined);
    else findings.pass(1);
  }
}

const ownOpening = Buffer.from('{"variorum":"article/1"');
const textOpening = Buffer.from(',"text":"');
const textClosing = Buffer.from('","textSha256":"');
const escapeSign = Buffer.from('\\u');

interface TextRange {
  readonly start: number;
  readonly end: number;
  /** It is the text alone, of an article of our own making. */
  readonly isOwn: boolean;
}

/** Where the text of a line stands: in an article of our own making the string, else all of the line. Undefined where letters are escaped. */
function findText({ bytes, start, end }: RawLine): TextRange | undefined {
  const line = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start);
  if (line.subarray(0, ownOpening.length).equals(ownOpening)) {
    const opened = line.indexOf(textOpening);
    const closed = opened < 0 ? -1 : line.indexOf(textClosing, opened);
    if (closed >= 0) return { start: start + opened + textOpening.length, end: start + closed, isOwn: true };
  }
  return line.includes(escapeSign) ? undefined : { start, end: end - 1, isOwn: false };
}

function lookClosely(line: RawLine, name: string, findings: Findings, range?: TextRange): void {
  const bytes = Uint8Array.prototype.slice.call(line.bytes, line.start, line.end);
  const read = (): Article | undefined => readLine(bytes, { name, lineNumber: line.lineNumber }).article;
  const text = range && parseText(line.bytes, range);
  if (text !== undefined) {
    findings.addText(text, () => takeAnnotated(bytes, text) ?? read());
    return;
  }
  const article = read();
  if (article) findings.add(article);
}

function parseText(bytes: Uint8Array, { start, end }: TextRange): string | undefined {
  try {
    return (JSON.parse(`"${decoder.decode(bytes.subarray(start, end))}"`) as string).toWellFormed();
  } catch {
    return undefined;
  }
}

const decoder = new TextDecoder();

/** An article that was annotated before, if it is whole: its text is the one that its hash tells of. */
function takeAnnotated(bytes: Uint8Array, text: string): Article | undefined {
  try {
    const article = JSON.parse(decoder.decode(bytes)) as Article;
    const isWhole = article.text === text && article.textSha256 === sha256Hex(text) && hasLists(article);
    return isWhole && article.annotations.length > 0 ? article : undefined;
  } catch {
    return undefined;
  }
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Spans that lie outside the text would break the search: such an article is read anew. */
function hasLists({ annotations, blocks, notices, text, id, outlet }: Article): boolean {
  const isSpan = (one: unknown): boolean => {
    const { start, end } = (one ?? {}) as { start?: unknown; end?: unknown };
    return typeof start === 'number' && typeof end === 'number' && start >= 0 && start < end && end <= text.length;
  };
  return (
    typeof id === 'string' &&
    typeof outlet === 'string' &&
    isList(notices) &&
    isList(blocks) &&
    blocks.every(isSpan) &&
    isList(annotations) &&
    annotations.every(isSpan)
  );
}
