import { fold } from '../../text/fold.ts';
import { scanWords } from '../../text/scan-words.ts';
import { hashTerm } from './hash.ts';
import { termKinds } from './marks.ts';
import { foldPlainText, isJoint } from './plain-text.ts';
import { stemWord } from './stem.ts';
import { hashStem } from './stem-codes.ts';

/** Words as grouping counts them, side by side; overwritten by the next reading. */
export interface TermWords {
  readonly count: number;
  /** The hash of each word's stem; 0 for a word that is too long or too short to count. */
  readonly terms: Uint32Array;
  /** A word as folded. */
  readonly wordAt: (at: number) => string;
}

/** The most words that are read at once. */
export const mostWords = 1200;
const longestWord = 40;

const terms = new Uint32Array(mostWords);
const starts = new Uint32Array(mostWords);
const ends = new Uint32Array(mostWords);
let codes = new Uint8Array(1 << 14);

/** At most `most` words of a text, in order: those of `scanWords(fold(text))`, each as the hash of its stem. */
export function readWords(text: string, most: number): TermWords {
  if (codes.length < text.length) codes = new Uint8Array(text.length);
  const length = foldPlainText(text, codes);
  return length < 0 ? readRareWords(text, most) : readPlainWords(text, length, most);
}

/** The words of a text that was folded, a code a character. */
function readPlainWords(text: string, length: number, most: number): TermWords {
  const folded = codes;
  let count = 0;
  let at = 0;
  while (count < most) {
    while (at < length && (folded[at] === 0 || isJoint[folded[at]!])) at += 1;
    if (at >= length) break;
    const end = findEnd(folded, at, length);
    starts[count] = at;
    ends[count] = end;
    terms[count] = end - at > longestWord ? 0 : hashStem(folded, at, end);
    count += 1;
    at = end;
  }
  return { count, terms, wordAt: (word) => fold(text.slice(starts[word]!, ends[word]!)) };
}

/** Where the word ends that begins at `start`: a mark belongs to it where a letter or digit follows. */
function findEnd(folded: Uint8Array, start: number, length: number): number {
  let at = start + 1;
  while (at < length && folded[at] !== 0) {
    if (!isJoint[folded[at]!]) at += 1;
    else if (at + 1 < length && folded[at + 1] !== 0 && !isJoint[folded[at + 1]!]) at += 2;
    else break;
  }
  return at;
}

/** Dashes stand between words; folding would make hyphens of them, which join. */
const dash = /[\u2012-\u2015\u2212]/g;

/** The same for any text. */
function readRareWords(text: string, most: number): TermWords {
  const folded = fold(text.replace(dash, ' '));
  const runs = scanWords(folded).slice(0, most);
  runs.forEach(({ end, start }, at) => {
    const word = end - start > longestWord ? '' : folded.slice(start, end);
    const stem = stemWord(word.endsWith("'s") ? word.slice(0, -2) : word);
    terms[at] = stem.length < 2 ? 0 : hashTerm(termKinds.word, stem);
  });
  return { count: runs.length, terms, wordAt: (at) => folded.slice(runs[at]!.start, runs[at]!.end) };
}
