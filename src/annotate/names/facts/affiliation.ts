import { isFunctionWord } from '../../../language/lists/ordinary-words.ts';
import { findCountryByDemonym, findCountryByName, isGroupWord, printCountry } from '../../../language/lists/places.ts';
import { isCapital } from '../case.ts';
import { countConnectors, isJoined } from '../connectors.ts';
import type { NameWord } from '../words.ts';
import { spanOf, type ToldAffiliation } from './told.ts';

/** The country or body that words in front of a role name: "Chinese" → "China", "Kremlin" → "Kremlin". With `only`, countries alone. */
export function findAffiliation(
  text: string,
  words: readonly NameWord[],
  only?: 'country',
): ToldAffiliation | undefined {
  const own = words.filter((word) => word.key !== 'the');
  if (!own.length) return undefined;
  const key = own.map((word) => word.key).join(' ');
  const whole = findCountryByName(key) ?? findCountryByDemonym(key);
  const country = whole ?? findCountryByDemonym(own[0]!.key);
  if (country)
    return { affiliation: printCountry(country), affiliationCitation: spanOf(whole ? own : own.slice(0, 1)) };
  const ends = [own[0]!, own.at(-1)!];
  if (only || ends.some((word) => !isCapital(word) || isFunctionWord(word.key)) || isGroupWord(own[0]!.key))
    return undefined;
  if (own.some((word) => !isCapital(word) && !small.has(word.key))) return undefined;
  const span = spanOf(own);
  return { affiliation: text.slice(span.start, span.end), affiliationCitation: span };
}

/** Words that names of bodies hold between their capitals. */
const small = new Set(['of', 'the', 'and', 'for', 'on', 'de', 'la', 'al', 'in']);

/** An affiliation behind a preposition, and the index behind its last word. */
export interface AffiliationBehind extends ToldAffiliation {
  readonly to: number;
}

/** The affiliation behind "of", "at", "for" or "with" at an index: ", head of the World Bank". */
export function findAffiliationOf(
  text: string,
  words: readonly NameWord[],
  at: number,
  only?: 'country',
): AffiliationBehind | undefined {
  const preposition = words[at];
  if (preposition?.gap !== ' ' || !(only ? /^of$/ : /^(?:of|at|for|with)$/).test(preposition.key)) return undefined;
  return readAffiliationAt(text, words, at + 1, only);
}

/** The affiliation that opens at an index, an article in front or not: "the World Bank". */
export function readAffiliationAt(
  text: string,
  words: readonly NameWord[],
  at: number,
  only?: 'country',
): AffiliationBehind | undefined {
  const from = words[at]?.key === 'the' ? at + 1 : at;
  let to = from;
  if (words[from]?.gap !== ' ') return undefined;
  while (words[to] && isCapital(words[to]!) && (to === from || goesOn(words, to))) {
    to += 1;
    to += countConnectors(words, from, to - 1);
  }
  const owns = words[to - 1]!.possessive && words[to]?.gap === ' ' && words[to]!.shape === 'lower';
  const found = to > from ? findAffiliation(text, words.slice(from, to), owns ? 'country' : only) : undefined;
  return found && { ...found, to };
}

/** "World | Bank", "Ministry of | Trade": the next word belongs to the same name. */
const goesOn = (words: readonly NameWord[], to: number): boolean => isJoined(words[to - 1]!, words[to]!);
