import { findFirstNameGender } from '../../language/lists/person-names.ts';
import { findPlaceKind } from '../../language/lists/places.ts';
import { findBodyKind, isIn, lists } from './gazetteer.ts';
import { keyOfWords, type NameWord } from './words.ts';

const keyOf = (words: readonly NameWord[], from: number, to: number): string => keyOfWords(words.slice(from, to));

/** Whether `[from, to)` as a whole is in a list of places or organisations. */
export function isListedName(words: readonly NameWord[], from: number, to: number): boolean {
  const key = keyOf(words, from, to);
  return findPlaceKind(key) !== undefined || findBodyKind(key) !== undefined;
}

/**
 * Where a run falls into a known body or place and a person's name behind it ("World Economic Forum | Ann Lee"); the run's
 * end where it is one name.
 */
export function findSplit(words: readonly NameWord[], from: number, to: number): number {
  if (to - from < 2 || isListedName(words, from, to) || endsAsBody(words[to - 1]!)) return to;
  for (let at = to - 2; at > from; at -= 1) {
    if (opensPerson(words[at]!) && (isBodyOrPlace(words, from, at) || isOrdinaryRun(words, from, at))) return at;
  }
  for (let at = to - 1; at > from; at -= 1) {
    if (words[at]!.shape === 'upper' && words[at - 1]!.shape !== 'upper' && isBodyOrPlace(words, from, at)) return at;
  }
  return to;
}

/** "Presidency | Ann Lee": ordinary words with capitals in front of a person, no titles. */
const isOrdinaryRun = (words: readonly NameWord[], from: number, to: number): boolean =>
  words
    .slice(from, to)
    .every(
      (word) =>
        isIn(word, lists.ordinary) && word.shape === 'capital' && !isTitle(word) && !isIn(word, lists.firstName),
    );

const isTitle = (word: NameWord): boolean => isIn(word, lists.role | lists.honorific | lists.modifier);

/** Whether a word is the last of names of bodies or places: "Ministry", "Lake". */
export const endsAsBody = (word: NameWord): boolean => isIn(word, lists.strongBodyWord | lists.placeWord);

const opensPerson = (word: NameWord): boolean =>
  word.shape === 'capital' && isIn(word, lists.firstName) && !isIn(word, lists.ordinary);

function isBodyOrPlace(words: readonly NameWord[], from: number, to: number): boolean {
  if (to - from > 1 && endsAsBody(words[to - 1]!)) return true;
  const key = keyOf(words, from, to);
  const isSure = findPlaceKind(key) === 'known' || findBodyKind(key) === 'known' || words[from]!.shape === 'upper';
  return to - from > 1 ? isListedName(words, from, to) : isSure && findFirstNameGender(key) === undefined;
}
