import type { Article } from '../../../model/article.ts';
import { type PassageText, readPassageText, type Voice } from '../words/passage-words.ts';
import { indexSentences, matchSentences, type SentenceIndex, type SentenceMatch } from './match-sentences.ts';
import { findSharedRuns, indexShingles, type SharedRun, type ShingleIndex } from './shared-runs.ts';

/** A text with all that it is looked up by. */
export interface IndexedText extends PassageText {
  readonly shingles: ShingleIndex;
  readonly index: SentenceIndex;
}

/** What two texts have in common, word by word. */
export interface TextMatch {
  readonly left: IndexedText;
  readonly right: IndexedText;
  readonly runs: readonly SharedRun[];
  readonly sentences: readonly SentenceMatch[];
  /** For each word of either text, whose words it is if it is copied; 0 if it is not. */
  readonly marks: readonly [left: Uint8Array, right: Uint8Array];
}

/** What a mark means. */
export const markCodes: Readonly<Record<Voice, number>> = { own: 1, quoted: 2, furniture: 3 };

/** A shared run is a copied clause from this length on. */
const leastClause = 8;

/** Reads and indexes an article once, for all pairs that it is in. */
export function indexText(article: Article): IndexedText {
  const text = readPassageText(article);
  return { ...text, shingles: indexShingles(text.words), index: indexSentences(text) };
}

/** Finds what two texts have in common: runs of the same words, and sentences that tell the same. */
export function matchTexts(left: IndexedText, right: IndexedText): TextMatch {
  const runs = findSharedRuns(left.words, left.shingles, right.words);
  const marks = [new Uint8Array(left.words.length), new Uint8Array(right.words.length)] as const;
  const mark = (l: number, r: number): void => {
    const code = markCodes[joinVoices(left.words[l]!.voice, right.words[r]!.voice)];
    marks[0][l] = code;
    marks[1][r] = code;
  };
  for (const run of runs)
    if (run.length >= leastClause) for (let at = 0; at < run.length; at += 1) mark(run.left + at, run.right + at);
  const isWhole = marks.some((side) => countMarks(side) >= wholeShare * side.length);
  const sentences = isWhole ? [] : matchSentences(left, left.index, right, right.index);
  for (const { likeness, common } of sentences)
    if (likeness !== 'heavy') for (const [at, l] of common.left.entries()) mark(l, common.right[at]!);
  return { left, right, runs, sentences, marks };
}

/** Where nearly all of a text stands in the other there is nothing left to look for. */
const wholeShare = 0.9;

function countMarks(marks: Uint8Array): number {
  let count = 0;
  for (const mark of marks) if (mark !== 0) count += 1;
  return count;
}

/** Words that one side has in quotation marks are quoted, though the other prints them as its own. */
export const joinVoices = (a: Voice, b: Voice): Voice =>
  a === 'furniture' || b === 'furniture' ? 'furniture' : a === 'quoted' || b === 'quoted' ? 'quoted' : 'own';
