import { isOrdinaryWord } from '../../../language/ordinary-words.ts';
import { findBodyKey, findOrganizationForm } from '../../../language/organizations.ts';
import { findPlaceKind, isGroupWord } from '../../../language/places.ts';
import { nameWordsOf, type TypedName } from '../candidate.ts';
import { type Chain, createChain, groupByKey } from './chain.ts';

/** The longer names of an article, by what short forms they may have. */
interface LongNames {
  readonly keys: ReadonlySet<string>;
  readonly byInitials: ReadonlyMap<string, ReadonlySet<string>>;
  readonly byFirstWord: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Chains of organisations: equal keys, acronyms with the long form whose initials they are, first words of a longer name. */
export function linkOrganizations(names: readonly TypedName[]): Chain[] {
  const long = indexLongNames(names.filter((name) => !isAcronym(name)));
  const chains = groupByKey(names, (name) => {
    const key = findBodyKey(name.key);
    return (isAcronym(name) ? findLongForm(name.key, key, long) : findLongerName(key, long)) ?? key;
  });
  return [...chains.values()].map((own) =>
    createChain('organization', own, (name) => !isAcronym(name) && nameWordsOf(name).length > 1),
  );
}

function indexLongNames(names: readonly TypedName[]): LongNames {
  const keys = new Set<string>();
  const byInitials = new Map<string, Set<string>>();
  const byFirstWord = new Map<string, Set<string>>();
  const add = (index: Map<string, Set<string>>, word: string, key: string) =>
    index.set(word, (index.get(word) ?? new Set()).add(key));
  for (const name of names) {
    const key = findBodyKey(name.key);
    keys.add(key);
    if (key.includes(' ')) add(byFirstWord, key.slice(0, key.indexOf(' ')), key);
    for (const initials of listInitials(name)) add(byInitials, initials, key);
  }
  return { keys, byInitials, byFirstWord };
}

const isAcronym = (name: TypedName): boolean => {
  const words = nameWordsOf(name);
  return words.length === 1 && words[0]!.shape === 'upper';
};

/** The one long form of the article whose initials are the acronym; a listed one goes by the list. */
function findLongForm(acronym: string, key: string, { keys, byInitials }: LongNames): string | undefined {
  if (key !== acronym && keys.has(key)) return key;
  return findOnly(byInitials.get(acronym.replace(/[^a-z0-9]/g, '')));
}

const findOnly = (keys: ReadonlySet<string> | undefined): string | undefined =>
  keys?.size === 1 ? [...keys][0] : undefined;

/** The first letters of a longer name, with and without its small words; none of a single word. */
function listInitials(name: TypedName): string[] {
  const words = nameWordsOf(name).flatMap(({ key, shape }) =>
    key.split(' ').map((part) => ({ letter: part[0] ?? '', small: shape === 'lower' })),
  );
  if (words.length < 2) return [];
  const join = (list: typeof words) => list.map(({ letter }) => letter).join('');
  return [join(words), join(words.filter(({ small }) => !small))];
}

/** The one longer name that opens with this single word, where the word means nothing else: "Goldman" after "Goldman Sachs". */
function findLongerName(key: string, { byFirstWord }: LongNames): string | undefined {
  if (key.includes(' ') || isOrdinaryWord(key) || isGroupWord(key) || findPlaceKind(key)) return undefined;
  return findOrganizationForm(key) ? undefined : findOnly(byFirstWord.get(key));
}
