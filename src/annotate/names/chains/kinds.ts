import { lazy, readLexicon } from '../../../language/lexicon.ts';
import { nameKey } from '../../../language/lists/name-key.ts';
import { findBodyKey } from '../../../language/lists/organizations.ts';
import { findCountryByName, findCountryBySeat, findPlaceKind } from '../../../language/lists/places.ts';
import type { Chain } from './chain.ts';

/** A noun that takes a body or place up again, with the kinds that it may mean. */
export interface KindNoun {
  readonly kinds: ReadonlySet<string>;
  /** It may mean a body of a kind that nobody told. */
  readonly isLoose: boolean;
}

type WordPlace = 'last' | 'head';

const lists = lazy(() => {
  const nouns = new Map<string, KindNoun>();
  const words = new Map<string, { readonly kind: string; readonly place: WordPlace }[]>();
  const names = new Map<string, string[]>();
  const append = <T>(index: Map<string, T[]>, key: string, value: T) =>
    index.set(key, [...(index.get(key) ?? []), value]);
  for (const [what, key, kinds, more] of readLexicon('names/kinds.tsv')) {
    if (what === 'noun') nouns.set(key!, { kinds: new Set(kinds!.split('|')), isLoose: more === 'loose' });
    else if (what === 'self') {
      nouns.set(key!, { kinds: new Set([key!]), isLoose: false });
      append(words, key!, { kind: key!, place: 'head' });
    } else if (what === 'word') append(words, key!, { kind: kinds!, place: more as WordPlace });
    else append(names, key!, kinds!);
  }
  return { nouns, words, names };
});

const media = lazy(
  () =>
    new Map(
      readLexicon('names/agencies-and-media.tsv').map(([kind, name]) => [
        findBodyKey(nameKey(name!)),
        kind === 'agency' ? 'news agency' : kind!,
      ]),
    ),
);
const states = lazy(() => new Set(readLexicon('names/state-abbreviations.tsv').map((row) => row[0]!)));

/** What a noun takes up again; absent for other nouns. */
export const findKindNoun = (key: string): KindNoun | undefined => lists().nouns.get(key);

/** The kinds of body or place that a chain's names tell: "Foreign Ministry" a ministry, "Norway" a country. */
export function findKinds({ type, names }: Chain): ReadonlySet<string> {
  const kinds = new Set<string>();
  for (const key of new Set(names.map((name) => name.key))) {
    if (type === 'organization') addBodyKinds(key, kinds);
    else if (type === 'place') addPlaceKinds(key, kinds);
  }
  return kinds;
}

function addBodyKinds(key: string, kinds: Set<string>): void {
  const form = findBodyKey(key);
  for (const kind of lists().names.get(form) ?? []) kinds.add(kind);
  const medium = media().get(form);
  if (medium) kinds.add(medium);
  addWordKinds(key, kinds);
  if (form !== key) addWordKinds(form, kinds);
}

function addWordKinds(key: string, kinds: Set<string>): void {
  const words = key.split(' ');
  for (const [index, word] of words.entries()) {
    for (const { kind, place } of lists().words.get(word) ?? []) {
      const isLast = index === words.length - 1;
      const fits = isLast || (place === 'head' && /^(?:of|for|on)$/.test(words[index + 1]!));
      if (fits && words.length > 1) kinds.add(kind);
    }
  }
}

/** A state, or a country of the United Kingdom; no state of a federation, no alliance. */
const isCountry = (code: string | undefined): boolean =>
  code !== undefined && code !== 'EU' && code !== 'UN' && (!code.includes('-') || code.startsWith('GB-'));

function addPlaceKinds(key: string, kinds: Set<string>): void {
  const plain = key.replace(/^the /, '');
  if (isCountry(findCountryByName(plain)?.code)) kinds.add('country');
  else if (findCountryBySeat(plain) && findPlaceKind(plain)) kinds.add('city');
  if (states().has(plain)) kinds.add('us state');
  for (const kind of lists().names.get(plain) ?? []) kinds.add(kind);
  addWordKinds(plain, kinds);
}

/** The code of the country that a chain of places names; absent for other places. */
export function findChainCountry({ type, names }: Chain): string | undefined {
  if (type !== 'place') return undefined;
  return names.map(({ key }) => findCountryByName(key.replace(/^the /, ''))?.code).find(isCountry);
}

/** Whether a chain's names stand for many: "the Democrats", "the Taliban". */
export const isPluralChain = ({ type, names }: Chain): boolean =>
  type === 'organization' && names.some(({ key }) => plural.test(key) && !findBodyKey(key).includes(' '));

const plural = /^(?:democrats|republicans|tories|conservatives|houthis|taliban|rohingya)$/;
