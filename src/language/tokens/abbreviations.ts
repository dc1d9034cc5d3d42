import { lazy, readLexicon } from '../lexicon.ts';
import { classAt, isDigitBit, isSpaceAt, isUpperAt, isUpperBit, isWordAt } from './characters.ts';

/** What follows an abbreviation: a name, a number, anything inside the sentence, or it may close one. */
export type Follower = 'name' | 'number' | 'inside' | 'end';

interface Abbreviation {
  readonly follower: Follower;
  /** Also an ordinary word ("no", "sun"): an abbreviation only where what follows fits. */
  readonly isWord: boolean;
  /** A place, and also an ordinary word ("Va.", "Mass."): an abbreviation only behind a comma or hyphen. */
  readonly isPlace: boolean;
}

const abbreviations = lazy(
  () =>
    new Map(
      readLexicon('abbreviations.tsv').map(([word, follower, also]): [string, Abbreviation] => [
        word!,
        { follower: follower as Follower, isWord: also === 'word', isPlace: also === 'place' },
      ]),
    ),
);

const longest = 12;

/** What follows an abbreviation, given without its last full stop, in any case; undefined for all other words. */
export function followerOf(word: string): Follower | undefined {
  return word.length > longest ? undefined : abbreviations().get(word.toLowerCase())?.follower;
}

/**
 * Whether the full stop at `dot`, behind a word that began at `start`, belongs to the word: "Gen.", "Sept.", "Inc.", and
 * "No." or "Sun." only where a number or a name stands behind.
 */
export function isAbbreviated(text: string, start: number, dot: number): boolean {
  if (dot - start > longest) return false;
  const found = abbreviations().get(text.slice(start, dot).toLowerCase());
  if (found === undefined) return false;
  if (found.isPlace) return isUpperAt(text, start) && isBehindComma(text, start);
  if (found.isWord || isWordAt(text, dot + 1)) return fitsBehind(text, dot + 1, found.follower);
  return found.follower === 'name' || found.follower === 'number' ? isUpperAt(text, start) : true;
}

function fitsBehind(text: string, at: number, follower: Follower): boolean {
  const next = classAt(text, isSpaceAt(text, at) ? at + 1 : at);
  if (follower === 'number') return (next & isDigitBit) !== 0;
  return follower === 'name' && (next & isUpperBit) !== 0;
}

/** "Marrow, Va.", "D-Va." */
function isBehindComma(text: string, start: number): boolean {
  const before = text[start - 1];
  return before === '-' || before === '\u2013' || (before === ' ' && text[start - 2] === ',');
}
