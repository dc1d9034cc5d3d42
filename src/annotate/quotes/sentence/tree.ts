import { lazy } from '../../../language/lexicon.ts';
import type { TokenAnnotation } from '../../../model/annotation.ts';

/** The dependency trees of an article, by index of token, as far as they were asked for. */
export interface Tree {
  readonly tokens: readonly TokenAnnotation[];
  /** Index of the governor; -1 for a root. */
  readonly heads: number[];
  /** The first and the last token that hang on a token, itself included. */
  readonly left: number[];
  readonly right: number[];
  readonly firstChild: number[];
  readonly nextChild: number[];
}

const deepest = 60;

/** The trees of the sentences that hold a range of tokens. */
export type TreeOf = (from: number, to: number) => Tree;

/**
 * Makes the trees of an article sentence by sentence, when they are first asked for. Linear, but for chains of governors longer
 * than sixty, whose edges stay short.
 */
export function createTrees(tokens: readonly TokenAnnotation[], opens: readonly number[]): TreeOf {
  const count = tokens.length;
  const done = new Set<number>();
  // No typed arrays: to ask the system for memory costs more than to fill these.
  const column = (): number[] => new Array<number>(count);
  const made = lazy(
    (): Tree => ({
      tokens,
      heads: column(),
      left: column(),
      right: column(),
      firstChild: column(),
      nextChild: column(),
    }),
  );
  return (from, to) => {
    const tree = made();
    let start = from;
    while (start > 0 && opens[start] === 0) start -= 1;
    while (start < to) {
      let end = start + 1;
      while (end < count && opens[end] === 0) end += 1;
      if (!done.has(start)) growTree(tree, start, end);
      done.add(start);
      start = end;
    }
    return tree;
  };
}

function growTree({ tokens, heads, left, right, firstChild, nextChild }: Tree, from: number, to: number): void {
  for (let at = from; at < to; at += 1) {
    heads[at] = findHead(tokens, tokens[at]!.head, from, to);
    left[at] = right[at] = at;
    firstChild[at] = nextChild[at] = -1;
  }
  for (let at = to - 1; at >= from; at -= 1) {
    const head = heads[at]!;
    if (head < 0) continue;
    nextChild[at] = firstChild[head]!;
    firstChild[head] = at;
  }
  for (let at = from; at < to; at += 1)
    for (let above = heads[at]!, depth = 0; above >= 0 && depth < deepest; above = heads[above]!, depth += 1) {
      if (left[above]! <= at && right[above]! >= at) break;
      if (at < left[above]!) left[above] = at;
      if (at > right[above]!) right[above] = at;
    }
}

/** Index of the token of a sentence that has an id: the id says where it starts. Logarithmic. */
function findHead(tokens: readonly TokenAnnotation[], id: string | undefined, from: number, to: number): number {
  if (id === undefined) return -1;
  const start = readStart(id);
  let low = from;
  let high = to - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return tokens[low]!.id === id ? low : -1;
}

/** The number behind the first colon of an id: `token:120-188` starts at 120. */
function readStart(id: string): number {
  let start = 0;
  for (let at = id.indexOf(':') + 1; at < id.length; at += 1) {
    const digit = id.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) break;
    start = start * 10 + digit;
  }
  return start;
}

/** The tokens that hang directly on one, in order. */
export function childrenOf({ firstChild, nextChild }: Tree, at: number): number[] {
  const children: number[] = [];
  for (let child = firstChild[at]!; child >= 0; child = nextChild[child]!) children.push(child);
  return children;
}

/** The first token that hangs directly on one by a relation. */
export function findChild({ firstChild, nextChild, tokens }: Tree, at: number, relation: string): number | undefined {
  for (let child = firstChild[at]!; child >= 0; child = nextChild[child]!)
    if (tokens[child]!.relation === relation) return child;
  return undefined;
}

/** The lemma of the preposition or conjunction that leads into what hangs on a token; empty if there is none. */
export function leadOf(tree: Tree, at: number): string {
  const lead = findChild(tree, at, 'case') ?? findChild(tree, at, 'mark');
  return lead === undefined || lead > at ? '' : tree.tokens[lead]!.lemma;
}
