import { isOrdinaryWord } from '../../../language/lists/ordinary-words.ts';
import { findBodyKey, findOrganizationForm } from '../../../language/lists/organizations.ts';
import { findPlaceKind, isGroupWord } from '../../../language/lists/places.ts';
import { nameWordsOf, type TypedName } from '../candidate.ts';
import { type Chain, createChain, groupByKey } from './chain.ts';
import { indexLongNames, type LongNames } from './long-names.ts';

/** Chains of organisations: equal keys, acronyms with the long form whose initials they are, first words of a longer name. */
export function linkOrganizations(names: readonly TypedName[]): Chain[] {
  const long = indexLongNames(names.filter((name) => !isAcronym(name)));
  const bracketed = indexBracketed(names);
  const chains = groupByKey(names, (name) => findChainKey(name, long, bracketed));
  return [...chains.values()].map((own) =>
    createChain('organization', own, (name) => !isAcronym(name) && nameWordsOf(name).length > 1),
  );
}

function findChainKey(name: TypedName, long: LongNames, bracketed: ReadonlyMap<string, string>): string {
  const key = findBodyKey(name.key);
  if (isAcronym(name)) return findLongForm(name.key, key, long) ?? bracketed.get(name.key) ?? key;
  return findLongerName(key, long) ?? long.shared.get(key) ?? key;
}

const isAcronym = (name: TypedName): boolean => {
  const words = nameWordsOf(name);
  return words.length === 1 && words[0]!.shape === 'upper';
};

/** Acronyms that stand in brackets right behind a longer name, which has all of their letters as initials, in whatever order. */
function indexBracketed(names: readonly TypedName[]): ReadonlyMap<string, string> {
  const ends = new Map(names.map((name) => [`${name.at}:${name.to}`, name]));
  const forms = new Map<string, string>();
  for (const name of names) {
    if (!isAcronym(name) || name.sentence.words[name.from]!.gap !== ' (') continue;
    const long = ends.get(`${name.at}:${name.from}`);
    if (!long || isAcronym(long)) continue;
    const initials = long.key.split(' ').map((word) => word[0]);
    if ([...name.key].every((letter) => initials.includes(letter))) forms.set(name.key, findBodyKey(long.key));
  }
  return forms;
}

/** The one long form of the article whose initials are the acronym; a listed one goes by the list. */
function findLongForm(acronym: string, key: string, { keys, byInitials, shared }: LongNames): string | undefined {
  if (key !== acronym && keys.has(key)) return key;
  const found = findOnly(byInitials.get(acronym.replace(/[^a-z0-9]/g, '')));
  return found && (shared.get(found) ?? found);
}

const findOnly = (keys: ReadonlySet<string> | undefined): string | undefined =>
  keys?.size === 1 ? [...keys][0] : undefined;

/** The one longer name that opens with this single word, where the word means nothing else: "Goldman" after "Goldman Sachs". */
function findLongerName(key: string, { byFirstWord }: LongNames): string | undefined {
  if (key.includes(' ') || isOrdinaryWord(key) || isGroupWord(key) || findPlaceKind(key)) return undefined;
  return findOrganizationForm(key) ? undefined : findOnly(byFirstWord.get(key));
}
