import { type Arcs, createParserInput, type ParserInput, type TagFacts } from '../src/language/parser/input.ts';
import { reverseArcs } from '../src/language/parser/reverse.ts';
import type { WordFacts } from '../src/language/words/word-facts.ts';
import type { TreeSentence } from './conllu.ts';

/** A sentence to learn from or to be judged by: its input, and the right tree in the same places. */
export interface ParserItem {
  readonly input: ParserInput;
  readonly gold: Arcs;
}

export interface ParserItemOptions {
  readonly read: (form: string) => WordFacts;
  readonly facts: readonly TagFacts[];
  readonly relations: readonly string[];
}

/** The right tree of a sentence; a relation that is not in the list counts as the first of it. */
export function createGoldArcs({ words }: TreeSentence, relations: readonly string[]): Arcs {
  const heads = new Int32Array(words.length + 2);
  const labels = new Int32Array(words.length + 2);
  words.forEach(({ head, relation }, index) => {
    heads[index + 1] = head === 0 ? words.length + 1 : head;
    labels[index + 1] = Math.max(0, relations.indexOf(relation)) + 1;
  });
  return { heads, labels };
}

/** A sentence to read from left to right, with another parser's tree of it. */
export const createParserItem = (
  sentence: TreeSentence,
  tags: ArrayLike<number>,
  { facts, guide, read, relations }: ParserItemOptions & { readonly guide: Arcs },
): ParserItem => ({
  input: {
    ...createParserInput(
      sentence.words.map(({ form }) => read(form)),
      tags,
      facts,
    ),
    guide,
  },
  gold: createGoldArcs(sentence, relations),
});

/** A sentence to read from right to left. */
export const createReverseItem = (
  sentence: TreeSentence,
  tags: ArrayLike<number>,
  { facts, read, relations }: ParserItemOptions,
): ParserItem => ({
  input: createParserInput(sentence.words.map(({ form }) => read(form)).reverse(), Array.from(tags).reverse(), facts),
  gold: reverseArcs(createGoldArcs(sentence, relations), sentence.words.length),
});
