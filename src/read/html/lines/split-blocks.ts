import type { BlockKind } from '../../../model/article.ts';
import { isElement, type PageElement } from '../page/page-node.ts';
import { type BlockWriter, createBlockWriter, type PageBlock, type WritingState } from './block-writer.ts';
import { inlineNames, kindOfElement } from './element-kinds.ts';

interface Frame extends WritingState {
  readonly node: PageElement;
  readonly inline: boolean;
  next: number;
}

const boldNames: ReadonlySet<string> = new Set(['b', 'strong']);

/** Splits a page's text into blocks, in order. Linear, and safe at any depth. */
export function splitBlocks(root: PageElement): readonly PageBlock[] {
  const writer = createBlockWriter();
  const stack: Frame[] = [
    { node: root, element: root, hint: undefined, link: false, bold: false, inline: false, next: 0 },
  ];
  while (stack.length > 0) {
    const frame = stack.at(-1)!;
    const child = frame.node.children[frame.next];
    frame.next += 1;
    if (child === undefined) {
      if (!frame.inline) writer.close();
      stack.pop();
    } else if (!isElement(child)) writer.add(child, frame);
    else if (child.name === 'br') writer.addBreak();
    else stack.push(enter(child, frame, writer));
  }
  writer.close();
  return writer.blocks;
}

function enter(node: PageElement, outer: Frame, writer: BlockWriter): Frame {
  const hint = kindOfElement(node, outer.hint);
  const inline = isInLine(node.name, outer, hint);
  if (node.name === 'td' || node.name === 'th') writer.addCellGap();
  if (!inline) writer.close();
  return {
    node,
    element: inline ? outer.element : node,
    hint,
    link: outer.link || (node.name === 'a' && node.attributes.href !== undefined),
    bold: outer.bold || boldNames.has(node.name),
    inline,
    next: 0,
  };
}

/** Elements of one paragraph: what HTML does not know stands in their line. */
const paragraphs: ReadonlySet<string> = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'figcaption', 'dd']);

/** Cells stand in the line of their row. */
const isInLine = (name: string, outer: Frame, hint: BlockKind | undefined): boolean =>
  (hint === outer.hint &&
    (inlineNames.has(name) || (name.includes('-') && (outer.inline || paragraphs.has(outer.element.name))))) ||
  name === 'td' ||
  name === 'th' ||
  (outer.hint === 'table' && name !== 'tr');
