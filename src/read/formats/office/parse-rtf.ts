import { decodeWith, isKnownEncoding } from '../../encodings/iconv.ts';
import type { DocumentLine } from './document-lines.ts';
import { charsetPages, signWords, unreadGroups } from './rtf-words.ts';

/** A document in Rich Text Format, taken apart. */
export interface RtfDocument {
  readonly lines: readonly DocumentLine[];
  /** A group is not closed: the end is missing. */
  readonly cut: boolean;
}

interface Group {
  readonly unread: boolean;
  /** Units behind a `\u` that stand for readers without Unicode. */
  readonly fallback: number;
  readonly page: number;
}

const word = /([a-z]{1,32})(-?\d{1,10})? ?/iy;
const plainRun = /[^\\{}\r\n]+/y;
const maxDepth = 5000;

/** Reads the lines of an RTF document, from its bytes; pictures, heads and feet of pages, notes and objects are left out. Linear. Source: Rich Text Format 1.9.1. */
export function parseRtf(bytes: Uint8Array): RtfDocument {
  const rtf = decodeWith('latin1', bytes);
  const output = createOutput();
  const groups: Group[] = [];
  const fontPages = new Map<number, number>();
  let group: Group = { unread: false, fallback: 1, page: 1252 };
  let documentPage = 1252;
  let font = 0;
  let inFonts = false;
  let skip = 0;
  let at = 0;

  const control = (name: string, value: number | undefined): void => {
    if (name === 'ansicpg' && value) documentPage = value;
    else if (name === 'uc') group = { ...group, fallback: Math.min(20, Math.max(0, value ?? 1)) };
    else if (name === 'f') {
      font = value ?? 0;
      group = { ...group, page: fontPages.get(font) ?? documentPage };
    } else if (name === 'fcharset' && inFonts && fontPages.size < 5000) {
      fontPages.set(font, value === 0 || value === 1 ? documentPage : (charsetPages.get(value ?? 0) ?? documentPage));
    } else if (name === 'plain') group = { ...group, page: documentPage };
    if (name === 'fonttbl') inFonts = true;
    if (unreadGroups.has(name) && value !== 0) group = { ...group, unread: true };
    if (name === 'bin') at += Math.max(0, value ?? 0);
    else if (name === 'u' && value !== undefined) {
      if (!group.unread) output.unit(value < 0 ? value + 65_536 : value);
      skip = group.fallback;
    } else if (!group.unread && signWords.has(name)) output.text(signWords.get(name)!);
  };

  while (at < rtf.length) {
    const sign = rtf[at]!;
    if (sign === '{') {
      if (groups.length < maxDepth) groups.push(group);
      at += 1;
    } else if (sign === '}') {
      const outer = groups.pop();
      if (outer) group = outer;
      if (groups.length <= 1) inFonts = false;
      skip = 0;
      at += 1;
      if (groups.length === 0 && outer) break;
    } else if (sign === '\\') {
      at = readControl(at + 1);
    } else if (sign === '\r' || sign === '\n') at += 1;
    else {
      plainRun.lastIndex = at;
      const run = plainRun.exec(rtf)![0];
      if (!group.unread) output.bytes(run.slice(skip), group.page);
      skip = Math.max(0, skip - run.length);
      at += run.length;
    }
  }
  return { lines: output.finish(), cut: groups.length > 0 };

  /** Reads what stands behind a backslash at `start`; gives where it ends. */
  function readControl(start: number): number {
    word.lastIndex = start;
    const match = word.exec(rtf);
    if (match) {
      at = word.lastIndex;
      control(match[1]!, match[2] === undefined ? undefined : Number(match[2]));
      return Math.min(at, rtf.length);
    }
    const sign = rtf[start];
    if (sign === "'") {
      const code = Number.parseInt(rtf.slice(start + 1, start + 3), 16);
      if (skip > 0) skip -= 1;
      else if (!group.unread && !Number.isNaN(code)) output.bytes(String.fromCharCode(code), group.page);
      return start + 3;
    }
    if (sign === '*') group = { ...group, unread: true };
    else if (!group.unread) {
      if (sign === '\\' || sign === '{' || sign === '}') output.bytes(sign, group.page);
      else if (sign === '~') output.text('\u00a0');
      else if (sign === '_') output.text('\u2011');
      else if (sign === '-') output.text('\u00ad');
      else if (sign === '\n' || sign === '\r') output.text('\n');
    }
    return start + 1;
  }
}

/** Collects text; bytes of one code page are decoded together, since some characters are two of them. */
function createOutput() {
  const parts: string[] = [];
  let pending: string[] = [];
  let pendingPage = 1252;
  const flush = (): void => {
    if (pending.length > 0) parts.push(decodePage(pending.join(''), pendingPage));
    pending = [];
  };
  return {
    bytes(value: string, page: number) {
      if (page !== pendingPage) flush();
      pendingPage = page;
      pending.push(value);
    },
    text(value: string) {
      flush();
      parts.push(value);
    },
    unit(code: number) {
      flush();
      parts.push(String.fromCharCode(code & 0xffff));
    },
    finish(): DocumentLine[] {
      flush();
      return parts
        .join('')
        .split('\f')
        .flatMap((page, index) =>
          page
            .split('\n')
            .map((text, line): DocumentLine => ({ text, ...(index > 0 && line === 0 && { newPage: true }) })),
        );
    },
  };
}

function decodePage(value: string, page: number): string {
  if (!/[\u0080-\u00FF]/.test(value)) return value;
  const name = page === 65_001 ? 'utf-8' : page === 10_000 ? 'macroman' : `cp${page}`;
  const bytes = Uint8Array.from(value, (unit) => unit.charCodeAt(0));
  return decodeWith(isKnownEncoding(name) ? name : 'windows-1252', bytes);
}
