import { lazy, readLexicon } from '../../../language/lexicon.ts';

interface Country {
  readonly names: readonly string[];
  readonly people: readonly string[];
  readonly seats: readonly string[];
}

const countries = lazy(() =>
  readLexicon('names/countries-demonyms.tsv').map(
    ([names, , people, seats]): Country => ({
      names: names!.split('|'),
      people: people ? people.split('|') : [],
      seats: seats ? seats.split('|') : [],
    }),
  ),
);

const byPeople = lazy(
  () => new Map(countries().flatMap(({ names, people }) => people.map((word) => [word, names[0]!] as const))),
);
const bySeat = lazy(
  () => new Map(countries().flatMap(({ names, seats }) => seats.map((word) => [word, names[0]!] as const))),
);
const byName = lazy(() => new Map(countries().flatMap(({ names }) => names.map((word) => [word, names[0]!] as const))));

/** The first name of the country that an adjective or a people's name tells: "russian" → "russia". */
export const countryOf = (folded: string): string | undefined => byPeople().get(folded);

/** The first name of the country whose government sits in a town or house: "moscow", "kremlin" → "russia". */
export const countryOfSeat = (folded: string): string | undefined => bySeat().get(folded);

/** The first name of a country by any of its names. */
export const countryNamed = (folded: string): string | undefined => byName().get(folded);
