import { lazy } from '../../../language/lexicon.ts';
import { indexSpans, readTokenTree, type TokenTree } from '../../../language/tokens/token-tree.ts';
import type { NameAnnotation, TimeAnnotation, TokenAnnotation } from '../../../model/annotation.ts';
import type { Block } from '../../../model/article.ts';
import type { Reading } from '../../../model/reading.ts';
import type { Span } from '../../../model/span.ts';

/** A sentence with its tree, as the rules on events read it. Tokens are told by their index in it. */
export interface EventSentence extends Span {
  readonly text: string;
  readonly block: Block;
  /** Its place among the sentences of the article. */
  readonly index: number;
  readonly tokens: readonly TokenAnnotation[];
  /** Names that begin in it, in order, pronouns and descriptions among them. */
  readonly names: readonly NameAnnotation[];
  readonly times: readonly TimeAnnotation[];
  /** Ids of the chains through which the article knows what the sentence tells. */
  readonly attributions: readonly string[];
  readonly tree: () => EventTree;
}

/** Who governs whom, and which name a token stands in. */
export interface EventTree extends TokenTree {
  /** Index of the name that a token stands in; -1 where it stands in none. */
  readonly nameOf: Int32Array;
}

interface OpenSentence extends Span {
  readonly tokens: TokenAnnotation[];
  readonly names: NameAnnotation[];
  readonly times: TimeAnnotation[];
  readonly attributions: string[];
}

/** The sentences of an article with what stands in them, in order. Linear; trees are made when first asked for. */
export function splitEventSentences({ article, annotations }: Reading): EventSentence[] {
  const open: OpenSentence[] = [];
  let last: OpenSentence | undefined;
  for (const annotation of annotations) {
    if (annotation.kind === 'sentence') {
      last = { start: annotation.start, end: annotation.end, tokens: [], names: [], times: [], attributions: [] };
      open.push(last);
    }
    if (last === undefined || annotation.start >= last.end) continue;
    if (annotation.kind === 'token') last.tokens.push(annotation);
    else if (annotation.kind === 'name') last.names.push(annotation);
    else if (annotation.kind === 'time') last.times.push(annotation);
    else if (annotation.kind === 'attribution') last.attributions.push(annotation.id);
  }
  let block = 0;
  return open.map((sentence, index) => {
    while (block + 1 < article.blocks.length && article.blocks[block]!.end <= sentence.start) block += 1;
    const tree = lazy(() => createTree(sentence.tokens, sentence.names));
    return { ...sentence, text: article.text, block: article.blocks[block]!, index, tree };
  });
}

const createTree = (tokens: readonly TokenAnnotation[], names: readonly NameAnnotation[]): EventTree => ({
  ...readTokenTree(tokens),
  nameOf: indexSpans(tokens, names),
});

/** Deeper than any tree of a sentence that people write. */
export const maxDepth = 40;

/** The first child by a relation. */
export function findChild(sentence: EventSentence, at: number, relation: string): number {
  const { firstChild, nextChild } = sentence.tree();
  for (let child = firstChild[at]!; child >= 0; child = nextChild[child]!)
    if (sentence.tokens[child]!.relation === relation) return child;
  return -1;
}

/** The tokens that hang directly on one, in order. */
export function* childrenOf(sentence: EventSentence, at: number): Generator<number> {
  const { firstChild, nextChild } = sentence.tree();
  for (let child = firstChild[at]!; child >= 0; child = nextChild[child]!) yield child;
}

/** The lower-case word of a token. */
export const wordOf = ({ text, tokens }: EventSentence, at: number): string => {
  const token = tokens[at];
  return token === undefined ? '' : text.slice(token.start, token.end).toLowerCase().replace('\u2019', "'");
};

/** The lemma of a token; empty where there is none. */
export const lemmaOf = ({ tokens }: EventSentence, at: number): string => tokens[at]?.lemma ?? '';

/** The finer tag of a token; empty where there is none. */
export const pennOf = ({ tokens }: EventSentence, at: number): string => tokens[at]?.penn ?? '';

/** The relation of a token to its governor; empty where there is none. */
export const relationOf = ({ tokens }: EventSentence, at: number): string => tokens[at]?.relation ?? '';

/** The index of the governor; -1 for a root. */
export const headOf = (sentence: EventSentence, at: number): number => sentence.tree().heads[at] ?? -1;

/** The preposition before what hangs on a token; empty where there is none. Of several the last: "from within". */
export function prepositionOf(sentence: EventSentence, at: number): string {
  let found = '';
  for (const child of childrenOf(sentence, at)) {
    if (child >= at) break;
    if (relationOf(sentence, child) === 'case') found = wordOf(sentence, child);
  }
  return found;
}

/** The universal tag of a token; empty where there is none. */
export const tagOf = ({ tokens }: EventSentence, at: number): string => tokens[at]?.tag ?? '';

/** The name that a token stands in. */
export const nameAt = (sentence: EventSentence, at: number): NameAnnotation | undefined =>
  sentence.names[sentence.tree().nameOf[at] ?? -1];
