import type { BlockKind } from '../../../model/article.ts';
import type { PageElement, PageText } from '../page/page-node.ts';

/** A stretch of a page between two breaks, as a browser shows it: one paragraph, item, row or line. */
export interface PageBlock {
  readonly text: string;
  /** The innermost element that encloses it and is no part of a line. */
  readonly element: PageElement;
  /** What the markup says it is. */
  readonly hint?: BlockKind;
  /** Units of the text that are links. */
  readonly linkUnits: number;
  /** Units of the text that are set in bold. */
  readonly boldUnits: number;
  /**
   * Triples: an offset in the text, and from where to where in the page the units from there on were read. A start of
   * `~start` says that they are one whole (an entity, white space) and not unit by unit the page's.
   */
  readonly runs: readonly number[];
}

/** What holds for the text that is being added. */
export interface WritingState {
  readonly element: PageElement;
  readonly hint: BlockKind | undefined;
  readonly link: boolean;
  readonly bold: boolean;
}

/** Collects blocks while a page is walked. */
export interface BlockWriter {
  readonly add: (node: PageText, state: WritingState) => void;
  /** A line break; two of them end the block. */
  readonly addBreak: () => void;
  readonly addCellGap: () => void;
  readonly close: () => void;
  readonly blocks: readonly PageBlock[];
}

const folded = /[ \t\n\f\r]{2,}|[\t\n\f\r]/g;
const visible = /[^\s\u00ad\u200b-\u200f\u2060\ufeff]/;
const blank = /^[ \t\n\f\r]*$/;

/** Longer texts are no credits, whatever their class says. */
const maxCredit = 250;

/** A block that is being written. Its text is kept in pieces: joined at each step it would cost the square of its length. */
interface Opened {
  readonly pieces: string[];
  length: number;
  readonly state: WritingState;
  linkUnits: number;
  boldUnits: number;
  readonly runs: number[];
}

/** A writer with no blocks yet. White space is folded as a browser does it. */
export function createBlockWriter(): BlockWriter {
  const blocks: PageBlock[] = [];
  let open: Opened | undefined;

  const close = (): void => {
    if (open) addBlock(blocks, open);
    open = undefined;
  };
  return {
    blocks,
    close,
    add(node, state) {
      if (blank.test(node.text)) {
        if (open && !endsInSpace(open)) push(open, ' ', ~node.start, node.end);
        return;
      }
      open ??= { pieces: [], length: 0, state, linkUnits: 0, boldUnits: 0, runs: [] };
      const before = open.length;
      addRuns(open, node);
      const added = open.length - before;
      if (state.link) open.linkUnits += added;
      if (state.bold) open.boldUnits += added;
    },
    addBreak() {
      if (!open) return;
      const isSecond = open.pieces.at(-1) === '\n';
      trim(open);
      if (isSecond) close();
      else append(open, '\n');
    },
    addCellGap() {
      if (!open) return;
      trim(open);
      append(open, '\t');
    },
  };
}

function addBlock(blocks: PageBlock[], open: Opened): void {
  trim(open);
  const { pieces, state, runs, linkUnits, boldUnits } = open;
  const text = pieces.join('');
  const hint = state.hint === 'credit' && text.length > maxCredit ? undefined : state.hint;
  if (visible.test(text))
    blocks.push({ text, element: state.element, linkUnits, boldUnits, runs, ...(hint && { hint }) });
}

function append(open: Opened, value: string): void {
  open.pieces.push(value);
  open.length += value.length;
}

function push(open: Opened, value: string, start: number, end: number): void {
  open.runs.push(open.length, start, end);
  append(open, value);
}

/** Takes white space off the end, and the runs that it was read from. */
function trim(open: Opened): void {
  const { pieces, runs } = open;
  while (pieces.length > 0) {
    const last = pieces.at(-1)!;
    const kept = last.trimEnd();
    open.length -= last.length - kept.length;
    if (kept !== '') {
      pieces[pieces.length - 1] = kept;
      break;
    }
    pieces.pop();
  }
  while (runs.length > 3 && runs.at(-3)! >= open.length) runs.length -= 3;
}

function addRuns(open: Opened, { text, start, end }: PageText): void {
  // An entity is one run, however long it is in the page.
  if (text.length !== end - start) {
    push(open, text, ~start, end);
    return;
  }
  let at = 0;
  if (endsInSpace(open)) while (isBlank(text.charCodeAt(at))) at += 1;
  folded.lastIndex = at;
  for (let found = folded.exec(text); found; found = folded.exec(text)) {
    const { index } = found;
    if (index > at) push(open, text.slice(at, index), start + at, start + index);
    at = index + found[0].length;
    if (!endsInSpace(open)) push(open, ' ', ~(start + index), start + at);
  }
  if (at < text.length) push(open, text.slice(at), start + at, end);
}

const isBlank = (unit: number): boolean =>
  unit === 0x20 || unit === 0x0a || unit === 0x09 || unit === 0x0d || unit === 0x0c;

const endsInSpace = ({ pieces }: Opened): boolean => pieces.length === 0 || /\s$/.test(pieces.at(-1)!.slice(-1));
