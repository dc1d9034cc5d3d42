import type { Span } from '../../model/span.ts';

/** A line of a text without the white space around it; empty for a blank line. */
export interface Line extends Span {
  readonly blank: boolean;
}

const lineEnd = /\r\n|[\n\r\u2028\u2029]/g;

/** The lines of a text, blank ones too. */
export function splitTextLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(lineEnd)) {
    lines.push(trimSpan(text, { start, end: match.index }));
    start = match.index + match[0].length;
  }
  lines.push(trimSpan(text, { start, end: text.length }));
  return lines;
}

const isSpace = (code: number): boolean =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d) ||
  code === 0xa0 ||
  code === 0x200b ||
  code === 0xfeff ||
  code === 0x3000;

/** A span without the white space at its ends. */
export function trimSpan(text: string, span: Span): Line {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return { start, end, blank: start === end };
}
