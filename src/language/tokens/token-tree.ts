import type { TokenAnnotation } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';

/** A sentence's tree in arrays by place of the token; -1 for none. */
export interface TokenTree {
  readonly heads: Int32Array;
  readonly firstChild: Int32Array;
  readonly nextChild: Int32Array;
}

/** The tree of a sentence's tokens, children in order. Linear. */
export function readTokenTree(tokens: readonly TokenAnnotation[]): TokenTree {
  const heads = readHeads(tokens);
  const firstChild = new Int32Array(tokens.length).fill(-1);
  const nextChild = new Int32Array(tokens.length).fill(-1);
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const head = heads[at]!;
    if (head < 0) continue;
    nextChild[at] = firstChild[head]!;
    firstChild[head] = at;
  }
  return { heads, firstChild, nextChild };
}

function readHeads(tokens: readonly TokenAnnotation[]): Int32Array {
  const byId = new Map<string, number>();
  for (let at = 0; at < tokens.length; at += 1) byId.set(tokens[at]!.id, at);
  const heads = new Int32Array(tokens.length).fill(-1);
  for (let at = 0; at < tokens.length; at += 1) {
    const head = tokens[at]!.head;
    if (head !== undefined) heads[at] = byId.get(head) ?? -1;
  }
  return heads;
}

/** The place of the first of the spans that each token stands in, -1 for none. Both lists in order. */
export function indexSpans(tokens: readonly TokenAnnotation[], spans: readonly Span[]): Int32Array {
  const found = new Int32Array(tokens.length).fill(-1);
  let span = 0;
  for (let at = 0; at < tokens.length && span < spans.length; at += 1) {
    while (span < spans.length && spans[span]!.end <= tokens[at]!.start) span += 1;
    if (span < spans.length && spans[span]!.start < tokens[at]!.end) found[at] = span;
  }
  return found;
}
