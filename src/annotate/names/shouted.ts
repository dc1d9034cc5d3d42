import { isFunctionWord, isOrdinaryWord } from '../../language/lists/ordinary-words.ts';
import { findPlaceKind } from '../../language/lists/places.ts';
import { type Candidate, createCandidate } from './candidate.ts';
import { type CaseCount, isCapital } from './case.ts';
import { isJoined } from './connectors.ts';
import { findBodyKind, isIn, lists } from './gazetteer.ts';
import { splitTitle } from './titles.ts';
import { keyOfWords, type NameSentence, type NameWord } from './words.ts';

/** What the body of the article tells of names: their keys, and the single words that stand for persons. */
export interface BodyNames {
  readonly keys: ReadonlySet<string>;
  readonly counts: ReadonlyMap<string, CaseCount>;
}

const maxWords = 6;

/** The candidates of a sentence in which capitals say nothing: names that the body has, or that the lists know. */
export function findShoutedNames(sentence: NameSentence, at: number, body: BodyNames): Candidate[] {
  const { words } = sentence;
  const found: Candidate[] = [];
  let from = 0;
  while (from < words.length) {
    const to = findLongestKnown(words, from, body);
    if (to === from) {
      from += 1;
      continue;
    }
    const { titleFrom } = splitTitle(words, findTitleStart(words, from), to);
    found.push({ ...createCandidate(sentence, at, from, to, titleFrom), shouted: true });
    from = to;
  }
  return found;
}

const findTitleStart = (words: readonly NameWord[], from: number): number => {
  const before = words[from - 1];
  return before && isCapital(before) && isJoined(before, words[from]!) ? from - 1 : from;
};

/** End of the longest name that is known from `from` on; `from` itself where there is none. */
function findLongestKnown(words: readonly NameWord[], from: number, body: BodyNames): number {
  if (!isCapital(words[from]!)) return from;
  let limit = from + 1;
  while (limit < words.length && limit < from + maxWords && isJoined(words[limit - 1]!, words[limit]!)) limit += 1;
  for (let to = limit; to > from; to -= 1) {
    if (!isCapital(words[to - 1]!)) continue;
    const key = keyOfWords(words.slice(from, to));
    if (isKnown(key, to - from, words[from]!, body)) return to;
  }
  return isPersonPair(words, from, limit, body) ? from + 2 : from;
}

function isKnown(key: string, length: number, first: NameWord, { keys, counts }: BodyNames): boolean {
  if (length === 1 && isFunctionWord(key)) return false;
  if (keys.has(key)) return length > 1 || (counts.get(key)?.small ?? 0) === 0;
  if (length > 1) return findBodyKind(key) !== undefined || findPlaceKind(key) !== undefined;
  if ((counts.get(key)?.small ?? 0) > 0) return false;
  if (findPlaceKind(key) === 'known') return !isOrdinaryWord(key) || first.shape === 'capital';
  return findBodyKind(key) === 'known' && !isOrdinaryWord(key);
}

/** A first name and a word that is no ordinary one. */
function isPersonPair(words: readonly NameWord[], from: number, limit: number, { counts }: BodyNames): boolean {
  const [first, last] = [words[from]!, words[from + 1]];
  if (!last || from + 2 > limit || !isCapital(last)) return false;
  const isFirst = isIn(first, lists.firstName) && !isIn(first, lists.ordinary);
  return isFirst && !isIn(last, lists.ordinary) && (counts.get(last.key)?.small ?? 0) === 0;
}
