import type { NameType } from '../../model/annotation.ts';
import { keyOfWords, type NameSentence, type NameWord } from './words.ts';

/** A run of words that may be a name: `[from, to)` of a sentence's words, the bare name, with a title in front or not. */
export interface Candidate {
  readonly sentence: NameSentence;
  /** Index of the sentence in the article. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** The words of the bare name. */
  readonly words: readonly NameWord[];
  /** Index of the title's first word; the title ends where the name starts. */
  readonly titleFrom?: number;
  /** The key of the bare name: its words' keys. */
  readonly key: string;
  /** It stands in a headline where capitals say nothing. */
  readonly shouted?: true;
  /** An ordinary word that opens its sentence: a name only where it repeats a part of somebody's full name. */
  readonly doubtful?: true;
}

/** A candidate with its type, as certain as the votes for it. */
export interface TypedName extends Candidate {
  readonly type: NameType;
  readonly certainty: number;
  /** The path of the rule that weighed most. */
  readonly rule: string;
}

/** The words of the bare name. */
export const nameWordsOf = ({ words }: Candidate): readonly NameWord[] => words;

/** The words of the title in front; empty without one. */
export const titleWordsOf = ({ sentence, from, titleFrom }: Candidate): readonly NameWord[] =>
  titleFrom === undefined ? noWords : sentence.words.slice(titleFrom, from);

const noWords: readonly NameWord[] = [];

/** A candidate over `[from, to)`. */
export function createCandidate(
  sentence: NameSentence,
  at: number,
  from: number,
  to: number,
  titleFrom?: number,
): Candidate {
  const words = sentence.words.slice(from, to);
  const candidate = { sentence, at, from, to, words, key: keyOfWords(words) };
  return titleFrom !== undefined && titleFrom < from ? { ...candidate, titleFrom } : candidate;
}

/** The word before the candidate, its title included. */
export const wordBefore = ({ sentence, from, titleFrom }: Candidate): NameWord | undefined =>
  sentence.words[(titleFrom ?? from) - 1];

/** The word behind the candidate. */
export const wordAfter = ({ sentence, to }: Candidate): NameWord | undefined => sentence.words[to];
