import type { TokenAnnotation } from '../../../model/annotation.ts';

/** The dependency trees of a block, by index of token. */
export interface Tree {
  readonly tokens: readonly TokenAnnotation[];
  /** Index of the governor; -1 for a root. */
  readonly heads: Int32Array;
  /** The first and the last token that hang on a token, itself included. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly firstChild: Int32Array;
  readonly nextChild: Int32Array;
}

const deepest = 60;

/** The trees of the tokens of a block. Linear, but for chains of governors longer than sixty, whose edges stay short. */
export function createTree(tokens: readonly TokenAnnotation[]): Tree {
  const heads = readHeads(tokens);
  const left = Int32Array.from(heads, (_, at) => at);
  const right = Int32Array.from(left);
  const firstChild = new Int32Array(tokens.length).fill(-1);
  const nextChild = new Int32Array(tokens.length).fill(-1);
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const head = heads[at]!;
    if (head < 0) continue;
    nextChild[at] = firstChild[head]!;
    firstChild[head] = at;
  }
  for (let at = 0; at < tokens.length; at += 1)
    for (let above = heads[at]!, depth = 0; above >= 0 && depth < deepest; above = heads[above]!, depth += 1) {
      if (left[above]! <= at && right[above]! >= at) break;
      if (at < left[above]!) left[above] = at;
      if (at > right[above]!) right[above] = at;
    }
  return { tokens, heads, left, right, firstChild, nextChild };
}

function readHeads(tokens: readonly TokenAnnotation[]): Int32Array {
  const byId = new Map<string, number>();
  for (let at = 0; at < tokens.length; at += 1) byId.set(tokens[at]!.id, at);
  return Int32Array.from(tokens, ({ head }) => (head === undefined ? -1 : (byId.get(head) ?? -1)));
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
