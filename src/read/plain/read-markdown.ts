import type { BlockKind } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { Draft } from '../blocks/draft.ts';
import { type SortedBlocks, sortBlocks } from '../blocks/sort-blocks.ts';
import { type Line, splitTextLines } from './lines.ts';

const marks: readonly (readonly [kind: BlockKind, mark: RegExp])[] = [
  ['heading', /^#{1,6}[ \t]+(?=\S)/],
  ['quote', /^(?:>[ \t]?)+(?=\S)/],
  ['list', /^(?:[-*+]|\d{1,3}[.)])[ \t]+(?=\S)/],
  ['table', /^\|(?=.*\|)/],
  ['boilerplate', /^(?:[-*_][ \t]?){3,}$/],
  ['boilerplate', /^(?:```|~~~)/],
];

/**
 * Blocks of a Markdown text. The markup stays in the text, unit for unit; a block begins behind its own mark, and the
 * first heading of the first level is the headline.
 */
export function readMarkdown(text: string, title?: string): SortedBlocks {
  const drafts = splitMarkdown(text);
  const first = drafts.find(
    ({ hint, start }) => hint === 'heading' && /(?:^|\n)# $/.test(text.slice(Math.max(0, start - 3), start)),
  );
  const found = title ?? (first && text.slice(first.start, first.end));
  const sorted = sortBlocks({ text, drafts, ...(found !== undefined && { title: found }) });
  return { blocks: sorted.blocks, fields: found === undefined ? sorted.fields : { ...sorted.fields, title: found } };
}

function splitMarkdown(text: string): Draft[] {
  const open: Passage[] = [];
  let last: Passage | undefined;
  for (const line of splitTextLines(text)) {
    if (line.blank) last = undefined;
    else {
      const next = createPassage(text, line);
      if (last && runsOn(last, next)) last.end = next.end;
      else {
        last = next;
        open.push(next);
      }
    }
  }
  return open.map(({ kind, ...span }) => ({
    ...trimEmphasis(text, span),
    ...(kind && (kind === 'boilerplate' ? { kind } : { hint: kind })),
  }));
}

interface Passage {
  readonly kind?: BlockKind;
  readonly start: number;
  end: number;
}

/** Lines of one paragraph or one quotation run on, and so does a bare line under an item; headings and rows stand alone. */
function runsOn(last: Passage, next: Passage): boolean {
  if (next.kind === undefined) return last.kind === undefined || last.kind === 'quote' || last.kind === 'list';
  return last.kind === 'quote' && next.kind === 'quote';
}

function createPassage(text: string, { start, end }: Line): Passage {
  const line = text.slice(start, Math.min(end, start + 300));
  for (const [kind, mark] of marks) {
    const found = mark.exec(line);
    if (found)
      return { kind, start: kind === 'boilerplate' || kind === 'table' ? start : start + found[0].length, end };
  }
  return { start, end };
}

/** A block that is emphasised as a whole begins and ends inside the marks. */
function trimEmphasis(text: string, { start, end }: Span): Span {
  for (const mark of ['***', '**', '__', '*', '_']) {
    const inside = text.slice(start + mark.length, end - mark.length);
    const whole = end - start > 2 * mark.length && text.startsWith(mark, start) && text.endsWith(mark, end);
    const bounded =
      whole && text.slice(end - mark.length, end) === mark && !inside.includes(mark[0]!) && inside.trim() === inside;
    if (bounded) return { start: start + mark.length, end: end - mark.length };
  }
  return { start, end };
}
