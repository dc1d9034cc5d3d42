import { type Span, splitsSurrogatePair } from '../../../model/span.ts';
import { sanitizeLine } from '../../sanitize.ts';
import type { Style } from '../../terminal/style.ts';
import { displayWidth, truncate } from '../../terminal/width.ts';
import type { Cell } from '../columns.ts';

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });
const lineBreaks = /[\r\n]+/g;

/** How many columns a snippet has, and how its mention looks beside the brackets. */
export interface SnippetFrame {
  readonly width: number;
  readonly style: Style;
  readonly context: Style;
}

/**
 * A mention with the words around it as one line of `width` columns, `¶` for line breaks. The mention stands in brackets
 * and begins at the same column in every snippet, so that a chain is read downwards.
 */
export function setSnippet(text: string, span: Span, { width, style, context }: SnippetFrame): Cell {
  const beforeRoom = Math.floor(width * 0.35);
  const before = truncateStart(readBefore(text, span.start, width * 2), beforeRoom);
  const mention = `[${truncate(sanitizeLine(text.slice(span.start, span.end)) || '□', width - beforeRoom - 3)}]`;
  const after = truncate(readAfter(text, span.end, width * 2), Math.max(1, width - beforeRoom - displayWidth(mention)));
  return [
    { text: ' '.repeat(Math.max(0, beforeRoom - displayWidth(before))) + before, style: context },
    { text: mention, style },
    { text: after, style: context },
  ];
}

function readBefore(text: string, end: number, length: number): string {
  const start = Math.max(0, end - length);
  const slice = text.slice(splitsSurrogatePair(text, start) ? start + 1 : start, end);
  return sanitizeLine(slice.replace(lineBreaks, ' ¶ ')) + (/\s$/u.test(slice) ? ' ' : '');
}

function readAfter(text: string, start: number, length: number): string {
  const end = start + length;
  const slice = text.slice(start, splitsSurrogatePair(text, end) ? end - 1 : end);
  return (/^\s/u.test(slice) ? ' ' : '') + sanitizeLine(slice.replace(lineBreaks, ' ¶ '));
}

/** The end of a text, cut to at most `width` columns, with an ellipsis where something was cut. */
function truncateStart(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  const kept: string[] = [];
  let used = 1;
  for (const { segment } of [...clusters.segment(text)].reverse()) {
    used += displayWidth(segment);
    if (used > width) break;
    kept.push(segment);
  }
  return `…${kept.reverse().join('').trimStart()}`;
}
