import type { Annotation, TokenAnnotation } from '../../../../model/annotation.ts';

/** The dependency trees of an article, as far as its tokens have one. */
export interface Trees {
  /** The token that starts at an offset. */
  readonly at: (offset: number) => TokenAnnotation | undefined;
  readonly governorOf: (token: TokenAnnotation) => TokenAnnotation | undefined;
  /** The subject that a verb or predicate has of its own; no expletive. */
  readonly subjectOf: (token: TokenAnnotation) => TokenAnnotation | undefined;
}

/** Indexes the trees of an article. Linear. */
export function createTrees(annotations: readonly Annotation[]): Trees {
  const byStart = new Map<number, TokenAnnotation>();
  const byId = new Map<string, TokenAnnotation>();
  const subjects = new Map<string, TokenAnnotation>();
  for (const token of annotations) {
    if (token.kind !== 'token' || token.relation === undefined) continue;
    byStart.set(token.start, token);
    byId.set(token.id, token);
    if (token.relation === 'nsubj' && token.head && !subjects.has(token.head)) subjects.set(token.head, token);
  }
  return {
    at: (offset) => byStart.get(offset),
    governorOf: ({ head }) => (head === undefined ? undefined : byId.get(head)),
    subjectOf: ({ id }) => subjects.get(id),
  };
}

/** Higher than any tree of a sentence that people write. */
const maxDepth = 40;

/** The words of a tree upwards from a token, itself left out. */
export function* climb(trees: Trees, token: TokenAnnotation): Generator<TokenAnnotation> {
  let above = trees.governorOf(token);
  for (let depth = 0; above && depth < maxDepth; depth += 1) {
    yield above;
    above = trees.governorOf(above);
  }
}

/** The subject of the clause that a word stands in: of the first predicate above it that has one, but for a subject that holds the word. */
export function findClauseSubject(trees: Trees, token: TokenAnnotation): TokenAnnotation | undefined {
  let below = token;
  for (const above of climb(trees, token)) {
    const subject = trees.subjectOf(above);
    if (subject && subject.id !== below.id && subject.id !== token.id) return subject;
    below = above;
  }
  return undefined;
}
