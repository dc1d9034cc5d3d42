import { decodeBytes } from './decode-bytes.ts';
import { detectMail } from './detect/mail.ts';
import { detectBySign } from './detect/signs.ts';
import { detectXml, skipPrologue } from './detect/xml.ts';
import { describeBinary } from './encodings/binary.ts';
import { guessUtf16 } from './encodings/utf16.ts';
import { parseTableHeader } from './formats/csv/columns.ts';
import { linesOfText } from './formats/exports/export-lines.ts';
import { findExportMarks } from './formats/exports/read-export.ts';
import type { DetectedFormat } from './input.ts';

const sampleBytes = 65_536;

/** Tells the format of bytes by their content; their first 64 KiB are enough. Plain text is what is nothing else. */
export function detectFormat(bytes: Uint8Array): DetectedFormat {
  const sample = bytes.subarray(0, sampleBytes);
  const signed = detectBySign(sample);
  if (signed) return signed;
  const binary = isUtf16(sample) ? undefined : describeBinary(sample);
  const head = decodeBytes(trimPartialCharacter(sample)).text.trimStart();
  if (!binary) return detectText(head);
  // One line of JSON Lines may be full of zeros, and the others are good.
  const lines = head.startsWith('{') ? detectJson(head) : undefined;
  return lines?.format === 'jsonl' ? lines : { format: 'unknown', why: `it is ${binary}` };
}

/** Whether bytes are UTF-16, by their mark or their zeros. */
export const isUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) ||
  (bytes[0] === 0xfe && bytes[1] === 0xff) ||
  guessUtf16(bytes) !== undefined;

const detectText = (head: string): DetectedFormat =>
  detectJson(head) ??
  detectXml(head) ??
  detectHtml(head) ??
  detectMail(head) ??
  detectTable(head) ??
  detectExport(head) ??
  detectMarkdown(head) ?? { format: 'text', why: 'nothing else fits' };

/** A cut through the middle of a UTF-8 character would make valid bytes look invalid. */
function trimPartialCharacter(bytes: Uint8Array): Uint8Array {
  if (bytes.length < sampleBytes) return bytes;
  let end = bytes.length - (bytes.length % 2);
  for (let back = 0; back < 3 && (bytes[end - 1]! & 0xc0) === 0x80; back += 1) end -= 1;
  if ((bytes[end - 1]! & 0xc0) === 0xc0) end -= 1;
  return bytes.subarray(0, end);
}

const jsonFeed = /"version"\s{0,20}:\s{0,20}"https?:(?:\\?\/){2}(?:www\.)?jsonfeed\.org\b/;
const ninjs = /"(?:body_text|body_xhtml|body_html|versioncreated|pubstatus|contentcreated)"\s{0,20}:/;

function detectJson(head: string): DetectedFormat | undefined {
  if (/^[[{]/.test(head) && jsonFeed.test(head.slice(0, 5000)))
    return { format: 'feed', why: 'JSON that calls itself a JSON Feed' };
  if (/^\[\s*(?:\{|\]|$|\[\s*[[{"])/.test(head))
    return withNinjs(head, { format: 'json', why: 'begins with a bracket and a brace' });
  if (!/^\{\s*(?:"|\}|$)/.test(head)) return undefined;
  const lines = head.split('\n', 50);
  const whole = lines.some((line) => /^\s*\{.*\}\s*$/s.test(line));
  if (whole || lines.length === 1) return { format: 'jsonl', why: 'its lines are objects in braces' };
  return withNinjs(head, { format: 'json', why: 'begins with a brace, and its lines are no objects' });
}

const withNinjs = (head: string, otherwise: DetectedFormat): DetectedFormat =>
  /"uri"\s{0,20}:/.test(head) && ninjs.test(head)
    ? { format: 'ninjs', why: 'JSON with the fields of ninjs' }
    : otherwise;

const pageStart = /^(?:<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]|<article[\s>]|<main[\s>])/i;
const tag =
  /<\/?(?:p|div|article|section|h[1-6]|span|a|ul|li|br|img|meta|title|link|script|figure|table|header|main)(?:\s[^<>]{0,500})?\/?>/gi;

function detectHtml(head: string): DetectedFormat | undefined {
  const start = skipPrologue(head);
  if (pageStart.test(start)) return { format: 'html', why: 'begins as a page' };
  if (!start.startsWith('<')) return undefined;
  const tags = start.slice(0, 20_000).match(tag)?.length ?? 0;
  return tags >= 2 ? { format: 'html', why: 'begins with a tag and holds others' } : undefined;
}

/** A header that names a column for the text and another one, and a line below it. */
function detectTable(head: string): DetectedFormat | undefined {
  const header = parseTableHeader(head);
  if (!header || !/\n[^\n]*\S/.test(head)) return undefined;
  return { format: 'csv', why: `its first line names columns (${[...new Set(header.fields)].join(', ')})` };
}

/** A line that may be a mark between articles: without one there is nothing to split. */
const markLine =
  /\f|^[ \t]{0,80}(?:end of document|document \S|\d{1,5} of \d|AN[ \t]|_{20}|[-=*_#~+•·—–] ?[-=*_#~+•·—–] ?[-=*_#~+•·—–])/im;

function detectExport(head: string): DetectedFormat | undefined {
  if (!markLine.test(head)) return undefined;
  const marks = findExportMarks(linesOfText(head));
  return marks === undefined ? undefined : { format: 'export', why: `many articles in one text, told by ${marks}` };
}

const markdownSigns: readonly RegExp[] = [
  /^#{1,6} \S/m,
  /^> \S/m,
  /^(?:[-*+]|\d{1,3}\.) \S[^\n]*\n(?:[-*+]|\d{1,3}\.) \S/m,
  /\[[^[\]\n]{1,200}\]\(https?:[^()\s]{1,500}\)/,
  /(?:^|\s)(?:\*\*|__)\S[^*_\n]{0,200}\S?(?:\*\*|__)(?:\s|[.,;:]|$)/m,
];

function detectMarkdown(head: string): DetectedFormat | undefined {
  const body = head.replace(/^---\r?\n(?:[^\n]{0,2000}\n){0,40}?---[ \t]*\r?\n/, '').trimStart();
  if (/^#{1,6} \S/.test(body)) return { format: 'markdown', why: 'begins with a heading' };
  const signs = markdownSigns.filter((sign) => sign.test(body)).length;
  return signs >= 2 ? { format: 'markdown', why: `holds ${signs} kinds of markup` } : undefined;
}
