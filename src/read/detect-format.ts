import { decodeBytes } from './decode-bytes.ts';
import type { InputFormat } from './input.ts';

/** A format, and what it was told by. */
export interface DetectedFormat {
  readonly format: InputFormat;
  /** In words: "begins with a doctype". */
  readonly why: string;
}

const sampleBytes = 65_536;

/** Tells the format of bytes by their content; their first 64 KiB are enough. Plain text is what is nothing else. */
export function detectFormat(bytes: Uint8Array): DetectedFormat {
  const head = decodeBytes(trimPartialCharacter(bytes.subarray(0, sampleBytes))).text.trimStart();
  return detectJson(head) ?? detectHtml(head) ?? detectMarkdown(head) ?? { format: 'text', why: 'nothing else fits' };
}

/** A cut through the middle of a UTF-8 character would make valid bytes look invalid. */
function trimPartialCharacter(bytes: Uint8Array): Uint8Array {
  if (bytes.length < sampleBytes) return bytes;
  let end = bytes.length - (bytes.length % 2);
  for (let back = 0; back < 3 && (bytes[end - 1]! & 0xc0) === 0x80; back += 1) end -= 1;
  if ((bytes[end - 1]! & 0xc0) === 0xc0) end -= 1;
  return bytes.subarray(0, end);
}

function detectJson(head: string): DetectedFormat | undefined {
  if (/^\[\s*(?:\{|\]|$|\[\s*[[{"])/.test(head)) return { format: 'json', why: 'begins with a bracket and a brace' };
  if (!/^\{\s*(?:"|\}|$)/.test(head)) return undefined;
  const lines = head.split('\n', 50);
  const whole = lines.some((line) => /^\s*\{.*\}\s*$/s.test(line));
  if (whole || lines.length === 1) return { format: 'jsonl', why: 'its lines are objects in braces' };
  return { format: 'json', why: 'begins with a brace, and its lines are no objects' };
}

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

/** What may stand before a page's first tag: an XML declaration and comments. */
function skipPrologue(head: string): string {
  let rest = head;
  for (let i = 0; i < 20; i += 1) {
    const close = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?') ? '?>' : undefined;
    const end = close ? rest.indexOf(close) : -1;
    if (!close || end < 0) break;
    rest = rest.slice(end + close.length).trimStart();
  }
  return rest;
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
