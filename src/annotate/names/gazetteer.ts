import { lazy, readLexicon } from '../../language/lexicon.ts';
import { nameKey } from '../../language/lists/name-key.ts';
import { findOrganizationKind } from '../../language/lists/organizations.ts';
import type { NameGender } from '../../language/lists/person-names.ts';

/** What a word says of the title that it stands in. */
export type TitleClass = 'honorific' | 'role' | 'relation' | 'modifier';

const titles = lazy(() => {
  const classes = new Map<TitleClass, Set<string>>();
  const genders = new Map<string, NameGender>();
  for (const [phrase, kind, gender] of readLexicon('names/titles.tsv')) {
    const own = classes.get(kind as TitleClass) ?? new Set();
    classes.set(kind as TitleClass, own.add(phrase!));
    if (gender && kind !== 'relation') genders.set(phrase!, gender as NameGender);
  }
  return { classes, genders };
});
const relations = lazy(() => {
  const rows = readLexicon('names/titles.tsv').filter((row) => row[1] === 'relation');
  return new Map(rows.map(([word, , gender]) => [word!, gender as NameGender | undefined]));
});

/** Whether a key is listed as a word of titles of a class; of a word with hyphens ("director-general") the last part tells. */
export function isTitleWord(key: string, kind: TitleClass): boolean {
  const words = titles().classes.get(kind);
  if (!words || words.has(key)) return words !== undefined;
  return kind === 'role' && key.includes(' ') && words.has(key.slice(key.lastIndexOf(' ') + 1));
}

/** The gender that a word of a title tells ("chairwoman", "mr"). */
export const findTitleGender = (key: string): NameGender | undefined => titles().genders.get(key);

/** The gender that a bond tells ("wife"); `u` for bonds of either, absent for other words. */
export const findRelationGender = (key: string): NameGender | undefined =>
  relations().has(key) ? (relations().get(key) ?? 'u') : undefined;

/** What a word of a longer name says of what it names. */
export type NameWordClass = 'organization' | 'place' | 'place-first' | 'other' | 'thing';

const nameWords = lazy(() => {
  const words = new Map<NameWordClass, Map<string, boolean>>();
  for (const [word, kind, weak] of readLexicon('names/name-words.tsv')) {
    const ofKind = words.get(kind as NameWordClass) ?? new Map<string, boolean>();
    words.set(kind as NameWordClass, ofKind.set(word!, weak !== 'weak'));
  }
  return words;
});

/** Whether a key is a telling word of a class: `strong`, `weak` where names of other classes hold it too, absent otherwise. */
export function findNameWord(key: string, kind: NameWordClass): 'strong' | 'weak' | undefined {
  const strong = nameWords().get(kind)?.get(key);
  return strong === undefined ? undefined : strong ? 'strong' : 'weak';
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
