import { findBodyKey } from '../../../language/lists/organizations.ts';
import { findCountryByDemonym, findCountryByName } from '../../../language/lists/places.ts';
import { nameWordsOf, type TypedName } from '../candidate.ts';

/** The longer names of bodies of an article, by what short forms they may have. */
export interface LongNames {
  readonly keys: ReadonlySet<string>;
  readonly byInitials: ReadonlyMap<string, ReadonlySet<string>>;
  readonly byFirstWord: ReadonlyMap<string, ReadonlySet<string>>;
  /** The key under which a name meets its other forms: with its country or not ("US State Department"), with what it is for or not. */
  readonly shared: ReadonlyMap<string, string>;
}

/** Indexes the longer names of bodies. */
export function indexLongNames(names: readonly TypedName[]): LongNames {
  const keys = new Set<string>();
  const byInitials = new Map<string, Set<string>>();
  const byFirstWord = new Map<string, Set<string>>();
  const add = (index: Map<string, Set<string>>, word: string, key: string) => {
    const own = index.get(word);
    if (own) own.add(key);
    else index.set(word, new Set([key]));
  };
  for (const name of names) {
    const key = findBodyKey(name.key);
    keys.add(key);
    if (key.includes(' ')) add(byFirstWord, key.slice(0, key.indexOf(' ')), key);
    for (const initials of listInitials(name)) add(byInitials, initials, key);
  }
  return { keys, byInitials, byFirstWord, shared: new Map([...findWithCountry(keys), ...findWithPurpose(keys)]) };
}

/** The first letters of a longer name, with and without its small words; none of a single word. */
function listInitials(name: TypedName): string[] {
  const words = nameWordsOf(name).flatMap(({ key, shape }) =>
    key.split(' ').map((part) => ({ letter: part[0] ?? '', small: shape === 'lower' })),
  );
  if (words.length < 2) return [];
  const join = (list: typeof words) => list.map(({ letter }) => letter).join('');
  return [join(words), join(words.filter(({ small }) => !small))];
}

/** "US State Department" with "State Department", if the article names only one country's. */
function findWithCountry(keys: ReadonlySet<string>): Map<string, string> {
  const byPlain = new Map<string, string[]>();
  for (const key of keys) {
    const plain = dropCountry(key);
    if (!plain) continue;
    const own = findBodyKey(plain);
    const list = byPlain.get(own);
    if (list) list.push(key);
    else byPlain.set(own, [key]);
  }
  return new Map([...byPlain].flatMap(([plain, [key, ...others]]) => (others.length ? [] : [[key!, plain] as const])));
}

/** What is left of two words or more behind the country in front of a name. */
function dropCountry(key: string): string | undefined {
  const words = key.split(' ');
  for (const length of [2, 1]) {
    const front = words.slice(0, length).join(' ');
    const isCountry = findCountryByName(front) ?? findCountryByDemonym(front);
    if (isCountry && words.length - length >= 2 && !/^(?:of|for|and)$/.test(words[length]!))
      return words.slice(length).join(' ');
  }
  return undefined;
}

/** "Harbour Foundation" with "Harbour Foundation for the Arts", if no other name opens so. */
function findWithPurpose(keys: ReadonlySet<string>): Map<string, string> {
  const byFront = new Map<string, string[]>();
  for (const key of keys) {
    const at = key.search(/ (?:of|for|on) /);
    const front = at < 0 ? '' : key.slice(0, at);
    if (!front.includes(' ') || !keys.has(front)) continue;
    const list = byFront.get(front);
    if (list) list.push(key);
    else byFront.set(front, [key]);
  }
  return new Map([...byFront].flatMap(([front, [key, ...others]]) => (others.length ? [] : [[key!, front] as const])));
}
