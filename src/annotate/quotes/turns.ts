import { annotationsOf, type QuoteSpeaker } from '../../model/annotation.ts';
import type { Block } from '../../model/article.ts';
import type { Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { Desk } from './desk.ts';

/** Path of the rule of this file. */
const rule = 'annotate/quotes/turn';
const certainty = 0.85;
const fewestTurns = 4;
const smallestShare = 0.4;
/** Many labels may stand between longer answers. */
const [manyTurns, smallestShareOfMany] = [8, 0.25];
const longestLabel = 60;
const label = /^[ \t]*((?:\p{Lu}[\p{L}.'\u2019-]*[ \t]?){1,5}(?:\([^()\n]{1,40}\))?)[ \t]*:(?=\s)/u;
const capitals = /^[\p{Lu}\p{M}\p{P}\s]+$/u;

interface Turn {
  readonly label?: Span;
  readonly content: Span;
}

/**
 * The turns of each block of a transcript ("VALE: It will hold."); empty where the article is none: at least four turns, two labels that
 * come again, all in capitals or people's names, and two paragraphs in five. Linear.
 */
export function findTurns({ article, annotations }: Reading): ReadonlyMap<Block, readonly Turn[]> {
  const { text } = article;
  if (!hasColons(text)) return new Map();
  const blocks = article.blocks.filter(({ kind }) => kind === 'paragraph');
  const turns = new Map(blocks.map((block) => [block, splitTurns(text, block)]));
  const labels = [...turns.values()].flatMap((all) => all.flatMap(({ label: span }) => (span ? [span] : [])));
  const least = labels.length >= manyTurns ? smallestShareOfMany : smallestShare;
  if (labels.length < fewestTurns || labels.length < least * blocks.length) return new Map();
  const people = new Set(
    annotationsOf(annotations, 'name')
      .filter(({ type }) => type === 'person')
      .map(({ start }) => start),
  );
  const names = labels.map((span) => labelName(text, span));
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const short = new Set(names.filter((name) => capitals.test(name)));
  const areSpeakers = labels.every(
    ({ start }, at) => people.has(start) || short.has(names[at]!) || short.has(initialsOf(names[at]!)),
  );
  const again = [...counts.values()].filter((count) => count > 1).length;
  return areSpeakers && again >= 2 ? turns : new Map();
}

/** Whether so many colons stand in a text as there must be labels. */
function hasColons(text: string): boolean {
  let count = 0;
  for (let at = text.indexOf(':'); at >= 0 && count < fewestTurns; at = text.indexOf(':', at + 1)) count += 1;
  return count >= fewestTurns;
}

/** A label without what stands in parentheses: "VALE" of "VALE (laughing)". */
const labelName = (text: string, { start, end }: Span): string =>
  text
    .slice(start, end)
    .replace(/\([^)]*\)$/u, '')
    .trim();

/** The first letters of the words of a name: "AV" of "Ann Vale". */
const initialsOf = (name: string): string => (name.includes(' ') ? name.replace(/(?<!^|\s)\S|\s/gu, '') : '');

/** Cuts a block at the lines that open with a label. */
function splitTurns(text: string, block: Block): Turn[] {
  const turns: Turn[] = [];
  for (let start = block.start; start < block.end; ) {
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak < 0 || lineBreak > block.end ? block.end : lineBreak;
    const match = readLabel(text.slice(start, Math.min(end, start + longestLabel + 2)));
    const last = turns.at(-1);
    if (match) {
      const from = start + match[0].indexOf(match[1]!);
      turns.push({
        label: { start: from, end: from + match[1]!.trimEnd().length },
        content: { start: start + match[0].length, end },
      });
    } else if (last) turns[turns.length - 1] = { ...last, content: { start: last.content.start, end } };
    else turns.push({ content: { start, end } });
    start = end + 1;
  }
  return turns;
}

/** Few lines have a colon near their beginning. */
const readLabel = (line: string): RegExpExecArray | null => (line.includes(':') ? label.exec(line) : null);

/** Who has the floor, and the group of the utterance. */
export interface Floor {
  readonly speaker: QuoteSpeaker;
  readonly group: number;
}

/** Records the turns of a block, each as a quote of the one whom its label names; gives who has the floor at its end. */
export function recordTurns(desk: Desk, turns: readonly Turn[], before: Floor | undefined): Floor | undefined {
  let floor = before;
  for (const { label: span, content } of turns) {
    if (span) {
      const name = labelName(desk.text, span);
      const full = desk.byInitials.get(name);
      const speaker: QuoteSpeaker = { ...span, ...(full ?? resolveLabel(desk, name)) };
      if (!full && initialsOf(name).length > 1) desk.byInitials.set(initialsOf(name), resolveLabel(desk, name));
      floor = { speaker, group: desk.nextGroup++ };
    }
    const trimmed = trim(desk.text, content);
    if (floor && trimmed.end > trimmed.start)
      desk.records.push({ ...trimmed, form: 'direct', marked: [], rule, certainty, ...floor });
  }
  return floor;
}

function resolveLabel({ names }: Desk, label: string): QuoteSpeaker {
  const entity = names.byLastWord().get(lastWord(label))?.entity;
  const name = entity && names.fullestOf(entity);
  return name ? { name, entity } : {};
}

/** The last word of a label, folded. */
const lastWord = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .at(-1)!
    .replace(/[.,:]$/, '');

function trim(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from]!)) from += 1;
  while (to > from && /\s/.test(text[to - 1]!)) to -= 1;
  return { start: from, end: to };
}
