import { lazy } from '../../../../language/lexicon.ts';
import type { Annotation, TokenAnnotation } from '../../../../model/annotation.ts';

/** The dependency trees of an article, as far as its tokens have one. */
export interface Trees {
  /** The token that starts at an offset. */
  readonly at: (offset: number) => TokenAnnotation | undefined;
  readonly governorOf: (token: TokenAnnotation) => TokenAnnotation | undefined;
  /** The subject that a verb or predicate has of its own; no expletive. */
  readonly subjectOf: (token: TokenAnnotation) => TokenAnnotation | undefined;
}

/** Indexes the trees of an article. Linear; only what is asked for, since few of the tokens ever are. */
export function createTrees(annotations: readonly Annotation[]): Trees {
  const tokens: TokenAnnotation[] = [];
  const starts: number[] = [];
  for (const token of annotations) {
    if (token.kind !== 'token' || token.relation === undefined) continue;
    tokens.push(token);
    starts.push(token.start);
  }
  const byId = lazy(() => new Map(tokens.map((token) => [token.id, token])));
  const subjects = lazy(() => indexSubjects(tokens));
  const at = (offset: number) => tokens[findLastIndex(starts, offset)];
  return {
    at,
    governorOf: ({ head }) => {
      if (head === undefined) return undefined;
      const near = at(readStart(head));
      return near?.id === head ? near : byId().get(head);
    },
    subjectOf: ({ id }) => subjects().get(id),
  };
}

/** The first subject of each token that has one, by the token's id. */
function indexSubjects(tokens: readonly TokenAnnotation[]): ReadonlyMap<string, TokenAnnotation> {
  const subjects = new Map<string, TokenAnnotation>();
  for (const token of tokens)
    if (token.relation === 'nsubj' && token.head && !subjects.has(token.head)) subjects.set(token.head, token);
  return subjects;
}

/** Where an id says that its token starts: a guess, to be checked by the id itself. */
const readStart = (id: string): number => Number.parseInt(id.slice(id.indexOf(':') + 1), 10);

/** Index of the last of some rising numbers that equals a number; -1 where none does. */
function findLastIndex(numbers: readonly number[], wanted: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numbers[middle]! <= wanted) low = middle + 1;
    else high = middle;
  }
  return low > 0 && numbers[low - 1] === wanted ? low - 1 : -1;
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
