import type { Block } from '../../../model/article.ts';
import type { CheckItem } from '../../../model/check.ts';
import type { Span } from '../../../model/span.ts';
import { cutDraft } from '../../check/cut-draft.ts';
import { isGrave, rankOfItem, tagOf } from '../../check/verdicts.ts';
import { sanitizeLine } from '../../sanitize.ts';
import { setSection } from '../page.ts';
import type { Style } from '../style.ts';
import { breakWord, displayWidth } from '../width.ts';
import { type CheckSheet, styleOfVerdict } from './sheet.ts';

/** A word of the draft, in pieces of one style, with the items that begin in it. */
interface MarkedWord {
  readonly pieces: readonly { readonly text: string; readonly style: Style | undefined }[];
  readonly width: number;
  readonly items: readonly CheckItem[];
}

const gap = 2;
const roomyMargin = 12;
const tightMargin = 8;
const tightWidth = 70;

/** The draft, its items coloured by verdict, their signs and numbers in the margin of the line in which they begin. */
export function setDraft(sheet: CheckSheet): string[] {
  const { text, blocks } = sheet.check.draft;
  const parts: readonly Pick<Block, 'start' | 'end'>[] = blocks.length > 0 ? blocks : [{ start: 0, end: text.length }];
  const lines = parts.flatMap((block, index) => [...(index > 0 ? [''] : []), ...setBlock(sheet, block)]);
  return setSection(sheet, 'DRAFT', lines, 'the numbers are those of the items below');
}

function setBlock(sheet: CheckSheet, block: Span): string[] {
  const margin = sheet.width < tightWidth ? tightMargin : roomyMargin;
  const lines = fillLines(markWords(sheet, block), sheet.width - margin - gap);
  const rows: string[] = [];
  let waiting: CheckItem[] = [];
  for (const line of lines) {
    waiting = [...waiting, ...line.flatMap(({ items }) => items)].sort((a, b) => rankOfItem(a) - rankOfItem(b));
    const { label, rest } = fillMargin(sheet, waiting, margin);
    waiting = rest;
    rows.push(`${label}${' '.repeat(gap)}${line.map((word) => word.pieces.map(paint).join('')).join(' ')}`);
  }
  while (waiting.length > 0) {
    const { label, rest } = fillMargin(sheet, waiting, margin);
    waiting = rest;
    rows.push(label.trimEnd());
  }
  return rows;
}

const paint = ({ text, style }: MarkedWord['pieces'][number]): string => (style ? style(text) : text);

/** As many tags as fit, the worst first; the others wait for the next line. */
function fillMargin(sheet: CheckSheet, items: readonly CheckItem[], margin: number) {
  let label = '';
  let used = 0;
  let count = 0;
  for (const item of items) {
    const tag = tagOf(item);
    const wide = displayWidth(tag) + (used > 0 ? 1 : 0);
    if (used + wide > margin && count > 0) break;
    label += (used > 0 ? ' ' : '') + styleOfVerdict(sheet, item.verdict)(tag);
    used += wide;
    count += 1;
  }
  return { label: label + ' '.repeat(Math.max(0, margin - used)), rest: items.slice(count) };
}

function fillLines(words: readonly MarkedWord[], room: number): MarkedWord[][] {
  const lines: MarkedWord[][] = [];
  let used = 0;
  for (const word of words.flatMap((one) => splitWide(one, room))) {
    const line = lines.at(-1);
    if (line && used + 1 + word.width <= room) {
      line.push(word);
      used += 1 + word.width;
    } else {
      lines.push([word]);
      used = word.width;
    }
  }
  return lines;
}

/** A word that is wider than a line loses its styles and is broken. */
function splitWide(word: MarkedWord, room: number): MarkedWord[] {
  if (word.width <= room) return [word];
  const text = word.pieces.map((piece) => piece.text).join('');
  return breakWord(text, room).map((part, index) => ({
    pieces: [{ text: part, style: word.pieces[0]?.style }],
    width: displayWidth(part),
    items: index === 0 ? word.items : [],
  }));
}

const word = /\S+/gu;

/** The words of a block; where one item ends and another begins inside a word, it has several pieces. */
function markWords(sheet: CheckSheet, block: Span): MarkedWord[] {
  const { draft, items } = sheet.check;
  const cuts = cutDraft(items, block);
  let next = 0;
  return Array.from(draft.text.slice(block.start, block.end).matchAll(word), (match) => {
    const start = block.start + match.index;
    const end = start + match[0].length;
    while (next < cuts.length && cuts[next]!.end <= start) next += 1;
    const own = [];
    for (let index = next; index < cuts.length && cuts[index]!.start < end; index += 1) own.push(cuts[index]!);
    const pieces = own.map((cut) => ({
      text: sanitizeLine(draft.text.slice(Math.max(start, cut.start), Math.min(end, cut.end))),
      style: cut.item && styleOfItem(sheet, cut.item),
    }));
    const opening = own.flatMap((cut) => (cut.start >= start ? cut.opening : []));
    return { pieces, width: pieces.reduce((sum, { text }) => sum + displayWidth(text), 0), items: opening };
  });
}

function styleOfItem({ colors }: CheckSheet, item: CheckItem): Style {
  const color = styleOfVerdict({ colors }, item.verdict);
  return isGrave(item) ? (text) => colors.underline(color(text)) : color;
}
