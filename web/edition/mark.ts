import type { Span } from '../../src/model/span.ts';

/** A stretch of one text node. */
interface NodeSpan extends Span {
  readonly node: Text;
}

/**
 * Wraps exactly these characters of an element's text in `mark` elements and gives them back, in order. Offsets count all
 * text of the element but what lies in `[data-note]`; white space between blocks is left as it is.
 */
export function markSpans(container: Element, spans: readonly Span[]): HTMLElement[] {
  const pieces = spans.toSorted((a, b) => a.start - b.start).flatMap((span) => piecesOf(container, span));
  // From the end, so that splitting a node leaves the offsets before it as they are.
  return pieces.toReversed().map(wrapPiece).reverse();
}

function piecesOf(container: Element, { start, end }: Span): NodeSpan[] {
  const pieces: NodeSpan[] = [];
  let offset = 0;
  for (const node of textNodes(container)) {
    const from = Math.max(start, offset) - offset;
    const to = Math.min(end, offset + node.length) - offset;
    const isGap = node.parentElement === container && node.data.trim() === '';
    if (from < to && !isGap) pieces.push({ node, start: from, end: to });
    offset += node.length;
    if (offset >= end) break;
  }
  return pieces;
}

function* textNodes(container: Element): Generator<Text> {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.hasAttribute('data-note') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) yield node;
}

function wrapPiece({ node, start, end }: NodeSpan): HTMLElement {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  const mark = document.createElement('mark');
  range.surroundContents(mark);
  return mark;
}
