import { fold } from '../../text/fold.ts';
import { scanWords } from '../../text/scan-words.ts';
import { encodeUtf8 } from '../../text/utf8.ts';
import { mostTermWords, type Scanned, scannedEnds, scannedStarts, scannedTerms, scanText } from '../words/scan-text.ts';
import { hashTerm } from './hash.ts';
import { termKinds } from './marks.ts';
import { stemWord } from './stem.ts';

/** Words as grouping counts them, side by side; overwritten by the next reading. */
export interface TermWords {
  readonly count: number;
  /** The hash of each word's stem; 0 for a word that is too long or too short to count. */
  readonly terms: Uint32Array;
  /** A word as folded. */
  readonly wordAt: (at: number) => string;
}

/** The longest word that counts. */
const longestWord = 40;
const rareTerms = new Uint32Array(mostTermWords);

/** At most `most` words of a text, in order: those of `scanWords(fold(text))`, each as the hash of its stem. */
export function readWords(text: string, most: number): TermWords {
  const scanned = scanText(encodeUtf8(text), { terms: most, compared: 0, comparedFrom: 0 });
  return scanned.isRare ? readRareWords(text, most) : readScannedWords(text, scanned);
}

/** The terms of a text that was scanned just now and is not rare. */
export const readScannedWords = (text: string, { terms }: Scanned): TermWords => ({
  count: terms,
  terms: scannedTerms,
  wordAt: (word) => fold(text.slice(scannedStarts[word]!, scannedEnds[word]!)),
});

/** Dashes stand between words; folding would make hyphens of them, which join. */
const dash = /[\u2012-\u2015\u2212]/g;

/** The same for any text. */
function readRareWords(text: string, most: number): TermWords {
  const folded = fold(text.replace(dash, ' '));
  const runs = scanWords(folded).slice(0, most);
  runs.forEach(({ end, start }, at) => {
    const word = end - start > longestWord ? '' : folded.slice(start, end);
    const stem = stemWord(word.endsWith("'s") ? word.slice(0, -2) : word);
    rareTerms[at] = stem.length < 2 ? 0 : hashTerm(termKinds.word, stem);
  });
  return { count: runs.length, terms: rareTerms, wordAt: (at) => folded.slice(runs[at]!.start, runs[at]!.end) };
}
