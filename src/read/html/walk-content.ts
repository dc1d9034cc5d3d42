import type { BlockKind } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { Draft } from '../blocks/draft.ts';
import { inlineNames, kindOfElement } from './element-kinds.ts';
import { isElement, isText, type PageElement, type PageNode, type TextSources } from './page-node.ts';

/** A page's content as a text with drafts of blocks. */
export interface WalkedContent {
  readonly text: string;
  readonly drafts: readonly Draft[];
}

/**
 * Writes out the text of an element: a block a paragraph, heading, item or row, with an empty line between, white space
 * as a browser shows it.
 */
export function walkContent(root: PageElement, sources: TextSources): WalkedContent {
  const writer = createWriter(sources);
  walkNode(root, undefined, writer);
  writer.close();
  return writer.finish();
}

function walkNode(node: PageNode, kind: BlockKind | undefined, writer: Writer): void {
  if (isText(node)) writer.add(node, kind);
  else if (isElement(node) && node.localName === 'br') writer.addBreak();
  else if (isElement(node)) walkElement(node, kind, writer);
}

function walkElement(node: PageElement, kind: BlockKind | undefined, writer: Writer): void {
  const name = node.localName;
  if (name === 'td' || name === 'th') writer.addCellGap();
  const inner = kindOfElement(node, kind);
  const inline =
    (inlineNames.has(name) && inner === kind) || name === 'td' || name === 'th' || (kind === 'table' && name !== 'tr');
  if (!inline) writer.close();
  for (const child of [...node.childNodes]) walkNode(child, inner, writer);
  if (!inline) writer.close();
}

interface Written {
  readonly text: string;
  readonly kind?: BlockKind | undefined;
  readonly source?: Span | undefined;
}

interface Writer {
  /** Adds text to the open block, or opens one. */
  readonly add: (node: PageNode, kind: BlockKind | undefined) => void;
  readonly addBreak: () => void;
  readonly addCellGap: () => void;
  readonly close: () => void;
  readonly write: (block: Written) => void;
  readonly finish: () => WalkedContent;
}

function createWriter(sources: TextSources): Writer {
  const texts: string[] = [];
  const drafts: Draft[] = [];
  let length = 0;
  let pieces: string[] = [];
  let kind: BlockKind | undefined;
  let source: Span | undefined;

  const write = ({ text, kind: hint, source: from }: Written): void => {
    const last = drafts.at(-1);
    const gap = last === undefined ? '' : isRow(last.hint) && last.hint === hint ? '\n' : '\n\n';
    texts.push(gap, text);
    const start = length + gap.length;
    length = start + text.length;
    drafts.push({ start, end: length, blankAfter: true, ...(hint && { hint }), ...(from && { source: from }) });
  };
  const close = (): void => {
    const lines = pieces.join('').split(/\n{2,}/);
    for (const line of lines) {
      const text = line.replace(/ ?([\n\t]) ?/g, '$1').trim();
      if (/[^\s\u200b\ufeff]/.test(text)) write({ text, kind, source });
    }
    pieces = [];
    source = undefined;
  };
  return {
    write,
    close,
    add(node, nodeKind) {
      const text = node.textContent.replace(/[ \t\n\f\r]+/g, ' ');
      if (pieces.length === 0) kind = nodeKind;
      if (text === ' ' ? !endsInSpace(pieces) : text !== '')
        pieces.push(endsInSpace(pieces) ? text.replace(/^ /, '') : text);
      const from = sources.get(node);
      if (from && text !== ' ') source = { start: source?.start ?? from.start, end: from.end };
    },
    addBreak: () => void pieces.push('\n'),
    addCellGap: () => void (pieces.length > 0 && pieces.push('\t')),
    finish: () => ({ text: texts.join(''), drafts }),
  };
}

const isRow = (kind: BlockKind | undefined): boolean => kind === 'list' || kind === 'table';

const endsInSpace = (pieces: readonly string[]): boolean => pieces.length === 0 || /\s$/.test(pieces.at(-1)!);
