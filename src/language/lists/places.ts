import { lazy, readLexicon } from '../lexicon.ts';
import { nameKey } from './name-key.ts';

/** A country or region that is told by its names, its people or its seat of government. */
export interface Country {
  /** ISO 3166, or a code of ours where there is none. */
  readonly code: string;
  /** The name used most, as a key. */
  readonly name: string;
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
  readonly seats: readonly string[];
}

const fields = (field: string | undefined): string[] => (field ? field.split('|').map(nameKey) : []);

const countries = lazy((): readonly Country[] =>
  readLexicon('names/countries-demonyms.tsv').map(([names, code, demonyms, seats]) => ({
    code: code!,
    name: fields(names)[0]!,
    names: fields(names),
    demonyms: fields(demonyms),
    seats: fields(seats),
  })),
);

const index = (pick: (country: Country) => readonly string[]) =>
  lazy(() => new Map(countries().flatMap((country) => pick(country).map((key) => [key, country] as const))));

const byName = index(({ names }) => names);
const byDemonym = index(({ demonyms }) => demonyms);
const bySeat = index(({ seats }) => seats);

/** The country that a key names ("russia", "us"). */
export const findCountryByName = (key: string): Country | undefined => byName().get(key);

/** The country whose adjective or people a key is ("russian", "russians"). */
export const findCountryByDemonym = (key: string): Country | undefined => byDemonym().get(key);

/** The country for which a capital or seat of government stands ("moscow", "kremlin"). */
export const findCountryBySeat = (key: string): Country | undefined => bySeat().get(key);

/** A country's name as it is printed: "united states" → "United States". */
export const printCountry = ({ name }: Country): string =>
  name
    .split(' ')
    .map((word, index) => (index > 0 && small.has(word) ? word : word[0]!.toUpperCase() + word.slice(1)))
    .join(' ');

const small = new Set(['of', 'and', 'the']);

/** The country that a key points at in any of the three ways. */
export const findCountry = (key: string): Country | undefined =>
  findCountryByName(key) ?? findCountryByDemonym(key) ?? findCountryBySeat(key);

const groups = lazy(() => new Set(readLexicon('names/group-adjectives.tsv').map((row) => nameKey(row[0]!))));

/** Whether a key is an adjective or plural of a people, faith, party or region, which is no name by itself ("chinese", "catholics"). */
export const isGroupWord = (key: string): boolean => byDemonym().has(key) || groups().has(key);

const seatsThatAreNoPlaces = [
  'kremlin',
  'white house',
  'downing street',
  'whitehall',
  'elysee',
  'blue house',
  'malacanang',
  'zhongnanhai',
];
const placeKinds = lazy(() => {
  const kinds = new Map<string, 'known' | 'listed'>();
  for (const [key] of readLexicon('names/places.tsv')) kinds.set(key!, 'listed');
  for (const [name] of readLexicon('names/regions.tsv')) kinds.set(nameKey(name!), 'known');
  for (const { code, names, seats } of countries())
    for (const key of code === 'EU' ? seats : [...names, ...seats]) kinds.set(key, 'known');
  for (const key of seatsThatAreNoPlaces) kinds.delete(key);
  return kinds;
});

/** How sure a key names a place: `known` from the lists of countries and regions, `listed` from the gazetteer of cities, rivers and the like. */
export const findPlaceKind = (key: string): 'known' | 'listed' | undefined => placeKinds().get(key);

const stateShortForms = lazy(
  () =>
    new Map(
      readLexicon('names/state-abbreviations.tsv').flatMap(([state, ...shorts]) =>
        shorts.map((s) => [s, state!] as const),
      ),
    ),
);

/** The state of the USA that a short form stands for ("calif" → "california"). */
export const findStateByShortForm = (key: string): string | undefined => stateShortForms().get(key);

/** The key under which the names of one place meet: a country's code, a state in full, else the name. */
export function findPlaceKey(key: string): string {
  const plain = key.replace(/^the /, '');
  const country = findCountryByName(plain);
  return country ? `country:${country.code}` : (findStateByShortForm(plain) ?? plain);
}
