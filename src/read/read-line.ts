import { sha256Hex } from '../text/sha256.ts';
import { decodeBytes } from './decode-bytes.ts';
import type { InputOptions } from './input.ts';
import { createNotice } from './notices.ts';
import { type RecordContext, type RecordResult, readRecord } from './record/read-record.ts';
import type { SplitLine } from './split-lines.ts';

/** Where a line of JSON Lines stands. */
export interface LineContext {
  readonly name: string;
  /** Counted from 1. */
  readonly lineNumber: number;
  readonly options?: InputOptions;
}

/** Reads one line of JSON Lines; `origin.sha256` is the hash of the line's bytes. Never throws. */
export function readLine(line: Uint8Array, { name, lineNumber, options = {} }: LineContext): RecordResult {
  const place = `line ${lineNumber} of ${name}`;
  try {
    const decoded = decodeBytes(line);
    if (decoded.text.trim() === '') return failed('read/jsonl/blank-line', `${place} holds no record`);
    const parsed = parseJson(decoded.text);
    if ('broken' in parsed) return failed('read/jsonl/broken-line', `${place} is not valid JSON: ${parsed.broken}`);
    const context: RecordContext = { name, options, format: 'jsonl', sha256: sha256Hex(line), place };
    return withNotices(readRecord(parsed.value, context), decoded.notices);
  } catch (error) {
    return failed('read/input/failed', `${place}: ${(error as Error).message}`);
  }
}

/** The notice for a line that is over the limit and was not kept. */
export const overlongLine = ({ lineNumber, overlongBytes = 0 }: SplitLine, name: string): RecordResult =>
  failed(
    'read/jsonl/overlong-line',
    `line ${lineNumber} of ${name} has ${overlongBytes} bytes; split its text into articles`,
  );

const failed = (rule: Parameters<typeof createNotice>[0], reason: string): RecordResult => ({
  notices: [createNotice(rule, reason)],
});

/** Parses JSON; a value that is nested too deep for the engine is broken too. */
export function parseJson(text: string): { readonly value: unknown } | { readonly broken: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return {
      broken: (error as Error).message
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .slice(0, 120)
        .toWellFormed(),
    };
  }
}

function withNotices(result: RecordResult, notices: RecordResult['notices']): RecordResult {
  if (notices.length === 0) return result;
  const { article } = result;
  if (!article) return { notices: [...notices, ...result.notices] };
  const own = notices.map((notice) => ({ ...notice, articleId: article.id }));
  return { article: { ...article, notices: [...own, ...article.notices] }, notices: result.notices };
}
