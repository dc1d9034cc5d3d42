import { findCountryByDemonym, findCountryByName, isGroupWord, printCountry } from '../../../language/places.ts';
import { isCapital } from '../case.ts';
import { isJoined } from '../connectors.ts';
import type { NameWord } from '../words.ts';

/** The country or body that words in front of a role name: "Chinese" → "China", "Kremlin" → "Kremlin". With `only`, countries alone. */
export function findAffiliation(text: string, words: readonly NameWord[], only?: 'country'): string | undefined {
  const own = words.filter((word) => word.key !== 'the');
  if (!own.length) return undefined;
  const key = own.map((word) => word.key).join(' ');
  const country = findCountryByName(key) ?? findCountryByDemonym(key) ?? findCountryByDemonym(own[0]!.key);
  if (country) return printCountry(country);
  if (only || own.some((word) => !isCapital(word)) || isGroupWord(own[0]!.key)) return undefined;
  return text.slice(own[0]!.start, own.at(-1)!.end);
}

/** The affiliation behind "of", "at", "for" or "with" at an index: ", head of the World Bank". */
export function findAffiliationOf(
  text: string,
  words: readonly NameWord[],
  at: number,
  only?: 'country',
): string | undefined {
  const preposition = words[at];
  if (preposition?.gap !== ' ' || !(only ? /^of$/ : /^(?:of|at|for|with)$/).test(preposition.key)) return undefined;
  let from = at + 1;
  if (words[from]?.key === 'the') from += 1;
  let to = from;
  while (words[to] && isCapital(words[to]!) && isJoined(words[to - 1]!, words[to]!)) to += 1;
  return to > from ? findAffiliation(text, words.slice(from, to), only) : undefined;
}
