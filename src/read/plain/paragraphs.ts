import type { Span } from '../../model/span.ts';
import { type Line, splitTextLines } from './lines.ts';

/** A paragraph, heading, or whatever stands on its own in a plain text. */
export interface Passage extends Span {
  /** An empty line, or the end of the text, follows. */
  readonly blankAfter: boolean;
}

const maxWrapColumn = 100;
const minWrapColumn = 50;
const minWrappedLines = 3;
const item = /^(?:[-*•–·]|\d{1,3}[.)])\s/;

/**
 * Splits a text into passages. Each line is one, unless the text is hard-wrapped at a column: there the lines up to an
 * empty one are one.
 */
export function splitPassages(text: string): Passage[] {
  const groups = groupLines(splitTextLines(text));
  const wrapped = isHardWrapped(text, groups);
  return groups.flatMap((group) => {
    const spans = wrapped ? joinWrapped(text, group) : group;
    return spans.map(({ start, end }, index) => ({ start, end, blankAfter: index === spans.length - 1 }));
  });
}

function groupLines(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  let inside = false;
  for (const line of lines) {
    if (!line.blank && inside) groups.at(-1)!.push(line);
    else if (!line.blank) groups.push([line]);
    inside = !line.blank;
  }
  return groups;
}

/**
 * Whether the line breaks inside groups were set by a column: no line is longer than it, and nearly every line that
 * another follows was full, so that the next line's first word had no room.
 */
function isHardWrapped(text: string, groups: readonly (readonly Line[])[]): boolean {
  const several = groups.filter((group) => group.length > 1);
  const column = several.flat().reduce((longest, { start, end }) => Math.max(longest, end - start), 0);
  if (column > maxWrapColumn || column < minWrapColumn) return false;
  let full = 0;
  let breaks = 0;
  for (const group of several) {
    for (const [index, line] of group.slice(0, -1).entries()) {
      const next = group[index + 1]!;
      if (item.test(text.slice(next.start, next.start + 5))) continue;
      breaks += 1;
      if (line.end - line.start + 1 + firstWordLength(text, next) > column) full += 1;
    }
  }
  return full >= minWrappedLines && full >= breaks * 0.8;
}

function firstWordLength(text: string, { start, end }: Span): number {
  const space = text.slice(start, Math.min(end, start + maxWrapColumn)).search(/\s/);
  return space < 0 ? end - start : space;
}

/** A wrapped group as one span, cut before list items. */
function joinWrapped(text: string, group: readonly Line[]): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of group) {
    const last = spans.at(-1);
    if (last && !item.test(text.slice(start, start + 5))) last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}
