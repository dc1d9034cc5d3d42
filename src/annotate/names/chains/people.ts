import { findOrganizationKind } from '../../../language/lists/organizations.ts';
import {
  findFirstNameGender,
  type NameGender,
  type PersonName,
  parsePersonName,
} from '../../../language/lists/person-names.ts';
import { findPlaceKind } from '../../../language/lists/places.ts';
import { nameWordsOf, type TypedName } from '../candidate.ts';
import { type Chain, compareNames, createChain } from './chain.ts';
import { genderOfTitle, isNamedAsKin, readTitledGenders } from './mentions/rivals.ts';
import { isSaying } from './mentions/saying.ts';

/** A person while the chain is made. */
interface Person {
  readonly names: TypedName[];
  /** Every longer form of the name. */
  readonly forms: PersonName[];
}

/** What is left when the persons are taken out. */
export interface PeopleLinks {
  readonly chains: readonly Chain[];
  readonly rest: readonly TypedName[];
}

/** Persons by the first and last words of their longer names. */
type PeopleIndex = ReadonlyMap<string, ReadonlySet<Person>>;

/** Of more bearers of one name than this no single one can be meant. */
const maxBearers = 50;

/** Chains of persons: full names by their words, then single names by the surname or first name that they repeat. */
export function linkPeople(names: readonly TypedName[]): PeopleLinks {
  const sorted = [...names].sort(compareNames);
  const rest: TypedName[] = [];
  const { people, index } = linkLongNames(sorted.filter((name) => name.type === 'person' && isLong(name)));
  const singles = new Map<string, Person>();
  const titled = readTitledGenders(sorted);
  for (const name of sorted) {
    if (name.type === 'person' && isLong(name)) continue;
    const person = isLong(name) ? undefined : findOwner(index, name, titled);
    if (person) person.names.push(name);
    else if (name.type === 'person') addSingleName(singles, name);
    else rest.push(name);
  }
  const chains = [...people, ...singles.values()].map(({ names: own }) => createChain('person', own, isLong));
  return { chains, rest };
}

function linkLongNames(names: readonly TypedName[]): { people: Person[]; index: PeopleIndex } {
  const people: Person[] = [];
  const index = new Map<string, Set<Person>>();
  const byWords = new Map<string, Person>();
  for (const name of names) {
    const form = parse(name);
    const joined = form.words.join('') + (isJunior(name) ? ' jr' : '');
    const known = byWords.get(joined);
    const person = known ?? findSamePerson(index, form, isJunior(name)) ?? { names: [], forms: [] };
    if (person.names.length === 0) people.push(person);
    person.names.push(name);
    if (known) continue;
    person.forms.push(form);
    byWords.set(joined, person);
    for (const word of listEnds(form)) index.set(word, (index.get(word) ?? new Set()).add(person));
  }
  return { people, index };
}

/** The one person near by surname for whom a longer or shorter form of the name stands. */
function findSamePerson(index: PeopleIndex, form: PersonName, junior: boolean): Person | undefined {
  const near = new Set([form.surname, form.words.at(-1)!].flatMap((word) => [...listBearers(index, word)]));
  const matches = [...near].filter(
    ({ names, forms }) => isJunior(names[0]!) === junior && forms.some((other) => isSamePerson(form, other)),
  );
  return matches.length === 1 ? matches[0] : undefined;
}

function listBearers(index: PeopleIndex, word: string): readonly Person[] {
  const bearers = index.get(word);
  return bearers && bearers.size <= maxBearers ? [...bearers] : [];
}

/** The words by which a person is looked up: surname, last word or two, first name. */
const listEnds = ({ surname, words, first }: PersonName): string[] => [
  ...new Set([surname, words.at(-1)!, words.slice(-2).join(' '), ...(first ? [first, words[0]!] : [])]),
];

const isLong = (name: TypedName): boolean => nameWordsOf(name).length > 1;

/** "Jr." tells a son from his father. */
const isJunior = (name: TypedName): boolean => /^(?:jr|junior)$/.test(nameWordsOf(name).at(-1)!.key);

const parse = (name: TypedName): PersonName => {
  const text = nameWordsOf(name)
    .map(({ key }) => key.replaceAll(' ', '-'))
    .join(' ');
  return parsePersonName(text) ?? { words: [name.key], surname: name.key, familyFirst: false };
};

/** Two names of several words for one person: the same words, or the shorter one's words in the longer one, family name included. */
function isSamePerson(a: PersonName, b: PersonName): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  const isSameEnd = short.at(-1) === long.at(-1) || (a.familyFirst && b.familyFirst && short[0] === long[0]);
  return isSameEnd && short.length > 1 && isSubsequence(short, long);
}

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at += 1;
  return at === short.length;
}

/** The genders that titles tell of the bearers of single names. */
type TitledGenders = ReadonlyMap<string, ReadonlySet<'m' | 'f'>>;

/**
 * Whether a surname is rather that of somebody whom the article never names in full: "Mr. Trump" beside Melania Trump, or a surname that
 * had stood alone before a wife or son of that name came in.
 */
function isRivalled(person: Person, name: TypedName, titled: TitledGenders): boolean {
  if (genderOfTitle(name) !== undefined || isNamedNear(person, name)) return false;
  const own = genderOf(person);
  const isOther = own !== undefined && own !== 'u' && titled.get(name.key)?.has(own === 'f' ? 'm' : 'f') === true;
  return isOther || (person.names.filter(isLong).every(isNamedAsKin) && !isNamedBefore(person, name));
}

/** The person whom a single name repeats; absent where none or more than one may be meant. */
function findOwner(index: PeopleIndex, name: TypedName, titled: TitledGenders): Person | undefined {
  if (name.type !== 'person' && isStrongElsewhere(name) && !speaks(name)) return undefined;
  const people = listBearers(index, name.key);
  const bySurname = people.filter(({ forms }) => forms.some((form) => isSurnameOf(name.key, form)));
  if (bySurname.length > 0) {
    const owner = pickOwner(bySurname, name);
    return owner && isRivalled(owner, name, titled) ? undefined : owner;
  }
  const byFirst = people.filter(({ forms }) => forms.some(({ first }) => first === name.key));
  const isFirstName = byFirst.length === 1 && (name.type === 'person' || findFirstNameGender(name.key) !== undefined);
  return isFirstName && hasSameGender(byFirst[0]!, name) ? byFirst[0] : undefined;
}

/** "Jordan said": who says something is rather the person of that surname than the country. */
const speaks = ({ sentence, from, to }: TypedName): boolean =>
  sentence.words[to]?.gap === ' ' && isSaying(sentence.words, from, to);

const isSurnameOf = (key: string, { surname, words, familyFirst }: PersonName): boolean =>
  key === surname || (!familyFirst && key === words.at(-1)) || (!familyFirst && key === words.slice(-2).join(' '));

/** Names of known countries and bodies stay what they are, whoever bears them too. */
const isStrongElsewhere = ({ key, certainty }: TypedName): boolean =>
  findPlaceKind(key) === 'known' || findOrganizationKind(key) === 'known' || certainty > 0.85;

/**
 * Of several bearers of a surname: the one whose gender the title tells; the one whom the bare surname named before the others were named; or the one
 * named much more often in full. Nobody where another one was named in full earlier in the paragraph.
 */
function pickOwner(people: readonly Person[], name: TypedName): Person | undefined {
  const fitting = people.filter((person) => hasSameGender(person, name));
  if (fitting.length <= 1) return fitting[0];
  const before = fitting.filter((person) => isNamedBefore(person, name));
  if (before.length === 1) return before[0];
  const owner = before.find((person) => before.every((other) => other === person || wasBareBefore(person, other)));
  const picked = owner ?? pickMostNamed(fitting);
  return picked && fitting.some((other) => other !== picked && isNamedNear(other, name)) ? undefined : picked;
}

const isNamedBefore = ({ names }: Person, name: TypedName): boolean =>
  names.some((other) => isLong(other) && compareNames(other, name) < 0);

/** A person had been called by one name alone when the other one was first named in full. */
function wasBareBefore(person: Person, other: Person): boolean {
  const first = other.names.find(isLong);
  return first !== undefined && person.names.some((name) => !isLong(name) && compareNames(name, first) < 0);
}

const isNamedNear = ({ names }: Person, name: TypedName): boolean =>
  names.some((other) => isLong(other) && other.sentence.block === name.sentence.block && compareNames(other, name) < 0);

function pickMostNamed(people: readonly Person[]): Person | undefined {
  const ranked = people
    .map((person) => ({ person, count: person.names.filter(isLong).length }))
    .sort((a, b) => b.count - a.count);
  return ranked[0]!.count >= 2 * ranked[1]!.count ? ranked[0]!.person : undefined;
}

function hasSameGender({ names, forms }: Person, name: TypedName): boolean {
  const told = genderOfTitle(name);
  if (!told) return true;
  const known = genderOf({ names, forms });
  return known === undefined || known === 'u' || known === told;
}

const genderOf = ({ names, forms }: Person): NameGender | undefined =>
  names.map(genderOfTitle).find((gender) => gender !== undefined) ?? findFirstNameGender(forms[0]?.first ?? '');

/** A single name of nobody named in full: one person for each name. */
function addSingleName(singles: Map<string, Person>, name: TypedName): void {
  const same = singles.get(name.key);
  if (same) same.names.push(name);
  else singles.set(name.key, { names: [name], forms: [parse(name)] });
}
