import { lazy, readLexicon } from '../../language/lexicon.ts';
import { nameKey } from '../../language/lists/name-key.ts';
import { isFunctionWord, isOrdinaryWord } from '../../language/lists/ordinary-words.ts';
import { findOrganizationKind } from '../../language/lists/organizations.ts';
import { findFirstNameGender, isSurname, type NameGender } from '../../language/lists/person-names.ts';
import { findCountry, findCountryByDemonym, findPlaceKind, isGroupWord } from '../../language/lists/places.ts';

/** What a word says of the title that it stands in. */
export type TitleClass = 'honorific' | 'role' | 'relation' | 'modifier';

const titleBits = { honorific: 1, role: 2, relation: 4, modifier: 8 } as const satisfies Record<TitleClass, number>;

/** The classes of each phrase, as bits, and the gender that it tells. */
const titles = lazy(() => {
  const classes = new Map<string, number>();
  const genders = new Map<string, NameGender>();
  for (const [phrase, kind, gender] of readLexicon('names/titles.tsv')) {
    classes.set(phrase!, (classes.get(phrase!) ?? 0) | titleBits[kind as TitleClass]);
    if (gender && kind !== 'relation') genders.set(phrase!, gender as NameGender);
  }
  return { classes, genders };
});
const relations = lazy(() => {
  const rows = readLexicon('names/titles.tsv').filter((row) => row[1] === 'relation');
  return new Map(rows.map(([word, , gender]) => [word!, (gender as NameGender | undefined) ?? 'u']));
});

/** Whether a key is listed as a word of titles of a class; of a word with hyphens ("director-general") the last part tells. */
export function isTitleWord(key: string, kind: TitleClass): boolean {
  const { classes } = titles();
  const bits = titleBits[kind];
  if (hasBits(classes, key, bits)) return true;
  return kind === 'role' && key.includes(' ') && hasBits(classes, key.slice(key.lastIndexOf(' ') + 1), bits);
}

const hasBits = (classes: ReadonlyMap<string, number>, key: string, bits: number): boolean =>
  ((classes.get(key) ?? 0) & bits) !== 0;

/** The gender that a word of a title tells ("chairwoman", "mr"). */
export const findTitleGender = (key: string): NameGender | undefined => titles().genders.get(key);

/** The gender that a bond tells ("wife"); `u` for bonds of either, absent for other words. */
export const findRelationGender = (key: string): NameGender | undefined => relations().get(key);

/** What a word of a longer name says of what it names. */
export type NameWordClass = 'organization' | 'place' | 'place-first' | 'other' | 'thing';

/** Where the two bits of each class stand: 1 for a strong word, 2 for a weak one. */
const classShifts = { organization: 0, place: 2, 'place-first': 4, other: 6, thing: 8 } as const satisfies Record<
  NameWordClass,
  number
>;
const [strongBit, weakBit, classBits] = [1, 2, 3];

const nameWords = lazy(() => {
  const words = new Map<string, number>();
  for (const [word, kind, weak] of readLexicon('names/name-words.tsv')) {
    const shift = classShifts[kind as NameWordClass];
    const others = (words.get(word!) ?? 0) & ~(classBits << shift);
    words.set(word!, others | ((weak === 'weak' ? weakBit : strongBit) << shift));
  }
  return words;
});

/** Whether a key is a telling word of a class: `strong`, `weak` where names of other classes hold it too, absent otherwise. */
export function findNameWord(key: string, kind: NameWordClass): 'strong' | 'weak' | undefined {
  const bits = ((nameWords().get(key) ?? 0) >> classShifts[kind]) & classBits;
  return bits === 0 ? undefined : bits === strongBit ? 'strong' : 'weak';
}

const worldBodies = lazy(
  () =>
    new Set(
      readLexicon('names/world-bodies.tsv').flatMap(([, names]) =>
        names!.split(';').map((name) => nameKey(name.replace(/^The /, '').replaceAll(' & ', ' '))),
      ),
    ),
);

/** How sure a key names a body: `known` from our lists of bodies and media, `listed` from the lists of companies, parties, clubs and the like. */
export const findBodyKind = (key: string): 'known' | 'listed' | undefined =>
  findOrganizationKind(key) ?? (worldBodies().has(key) ? 'listed' : undefined);

/** What the word lists may say of a word, as bits; some take several in. The lower sixteen are features of the model: their places stay. */
export const lists = {
  ordinary: 1,
  firstName: 1 << 1,
  surname: 1 << 2,
  knownPlace: 1 << 3,
  place: 3 << 3,
  knownBody: 1 << 5,
  body: 3 << 5,
  strongBodyWord: 1 << 7,
  bodyWord: 3 << 7,
  strongPlaceWord: 1 << 9,
  placeWord: 3 << 9,
  group: 1 << 11,
  roleOrHonorific: 1 << 12,
  country: 1 << 13,
  functionWord: 1 << 14,
  otherWord: 1 << 15,
  strongOtherWord: 1 << 16,
  placeFirst: 1 << 17,
  honorific: 1 << 18,
  role: 1 << 19,
  modifier: 1 << 20,
  relation: 1 << 21,
  demonym: 1 << 22,
} as const;

/** The bits that the model knows. */
export const learnedLists = 0xffff;

const kindBits = { known: 1, listed: 2 } as const;
const strengthBits = { strong: 1, weak: 2 } as const;

/** Everything that the lists say of a key. Names ask many lists about each word again and again, so that this is read once a word. */
export function readListings(key: string): number {
  const [place, body] = [findPlaceKind(key), findBodyKind(key)];
  const bodyWord = findNameWord(key, 'organization');
  const placeWord = findNameWord(key, 'place');
  const otherWord = findNameWord(key, 'other');
  return (
    (isOrdinaryWord(key) ? lists.ordinary : 0) |
    (isFunctionWord(key) ? lists.functionWord : 0) |
    (findFirstNameGender(key) === undefined ? 0 : lists.firstName) |
    (isSurname(key) ? lists.surname : 0) |
    (place ? kindBits[place] << 3 : 0) |
    (body ? kindBits[body] << 5 : 0) |
    (bodyWord ? strengthBits[bodyWord] << 7 : 0) |
    (placeWord ? strengthBits[placeWord] << 9 : 0) |
    (otherWord ? lists.otherWord : 0) |
    (otherWord === 'strong' ? lists.strongOtherWord : 0) |
    (findNameWord(key, 'place-first') ? lists.placeFirst : 0) |
    (isGroupWord(key) ? lists.group : 0) |
    (isTitleWord(key, 'honorific') ? lists.honorific | lists.roleOrHonorific : 0) |
    (isTitleWord(key, 'role') ? lists.role | lists.roleOrHonorific : 0) |
    (isTitleWord(key, 'modifier') ? lists.modifier : 0) |
    (findRelationGender(key) === undefined ? 0 : lists.relation) |
    (findCountry(key) ? lists.country : 0) |
    (findCountryByDemonym(key) ? lists.demonym : 0)
  );
}

/** Whether a word is in a list, or in one of several. */
export const isIn = ({ listings }: { readonly listings: number }, bits: number): boolean => (listings & bits) !== 0;
