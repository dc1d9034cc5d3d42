import { hashString } from '../linear/hash.ts';
import type { WordFacts } from '../words/word-facts.ts';

/** A tree as two rows, from place 1: the place of each word's governor (`count + 1` for the root's), and its relation from 1; 0 is none. */
export interface Arcs {
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

/** Kinds of words that are looked for between two places. */
export const kindCount = 8;

/**
 * What a parser knows of a sentence: a row a word, from place 1; place 0 is nothing, place `count + 1` the root, which stands at the end.
 * Source (root at the end): Ballesteros and Nivre 2013.
 */
export interface ParserInput {
  readonly count: number;
  /** Hashes of the folded words. */
  readonly words: Int32Array;
  /** Fine and universal tags, as small numbers; 0 is nothing. */
  readonly tags: Int32Array;
  readonly coarse: Int32Array;
  /** The dictionary's field of a noun or verb, else the tag. */
  readonly senses: Int32Array;
  /** Groups of words of like use. */
  readonly clusters: Int32Array;
  /** For each kind of word the last place up to a place where it stands, 0 for none: `kindCount` rows, one behind the other. */
  readonly lastOfKind: Int32Array;
  /** Another parser's tree of the same sentence. */
  readonly guide?: Arcs;
}

/** What a tag tells the parser. */
export interface TagFacts {
  /** Place of the universal tag in the list of them, from 1. */
  readonly coarse: number;
  /** 0 finite verb, 1 other verb, 5 question word or subordinator …; -1 none. */
  readonly kind: number;
}

const universal = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
];
/** Universal tags, nothing, and the root. */
export const coarseCount = universal.length + 2;
const [noun, verb, punctuation] = [8, 16, 13];
const rootWord = hashString('\u0000root');
const rootTag = 255;
const comma = 2;
const otherMark = 3;

/** What a tag, `VERB VBD`, tells the parser. */
export function createTagFacts(tag: string): TagFacts {
  const upos = tag.slice(0, tag.indexOf(' '));
  return { coarse: universal.indexOf(upos) + 1, kind: kindOf(tag, upos) };
}

function kindOf(tag: string, upos: string): number {
  if (upos === 'VERB' || upos === 'AUX') return /(?:VBD|VBZ|VBP|MD)$/.test(tag) ? 0 : 1;
  if (upos === 'PUNCT') return otherMark;
  if (upos === 'CCONJ') return 4;
  if (upos === 'SCONJ' || /W(?:DT|P|RB)$/.test(tag)) return 5;
  if (upos === 'ADP') return 6;
  return upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON' ? 7 : -1;
}

/** Makes a parser's input of words and their tags, as places in the list that `facts` tells of. */
export function createParserInput(
  words: readonly WordFacts[],
  tags: ArrayLike<number>,
  facts: readonly TagFacts[],
): ParserInput {
  const count = words.length;
  const width = count + 2;
  const input = {
    count,
    words: new Int32Array(width),
    tags: new Int32Array(width),
    coarse: new Int32Array(width),
    senses: new Int32Array(width),
    clusters: new Int32Array(width),
    lastOfKind: new Int32Array(width * kindCount),
  };
  for (let at = 1; at <= count; at += 1) {
    const word = words[at - 1]!;
    const { coarse, kind } = facts[tags[at - 1]!]!;
    input.words[at] = word.word;
    input.tags[at] = tags[at - 1]! + 1;
    input.coarse[at] = coarse;
    input.senses[at] = senseOf(word.fields, coarse);
    input.clusters[at] = word.cluster + 1;
    noteKind(input.lastOfKind, at, width, coarse === punctuation && word.folded === ',' ? comma : kind);
  }
  input.words[count + 1] = rootWord;
  input.tags[count + 1] = rootTag;
  input.coarse[count + 1] = universal.length + 1;
  return input;
}

function senseOf(fields: number, coarse: number): number {
  if (coarse === noun) return 100 + (fields & 31);
  return coarse === verb ? 200 + ((fields >> 5) & 15) : coarse;
}

function noteKind(lastOfKind: Int32Array, at: number, width: number, kind: number): void {
  for (let row = 0; row < kindCount; row += 1)
    lastOfKind[row * width + at] = row === kind ? at : lastOfKind[row * width + at - 1]!;
}
