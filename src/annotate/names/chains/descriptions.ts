import { type Country, findCountry, findCountryByDemonym, printCountry } from '../../../language/places.ts';
import { annotationId, type NameAnnotation } from '../../../model/annotation.ts';
import { isCapital } from '../case.ts';
import { isJoined } from '../connectors.ts';
import { findRelationGender, findTitleGender, isTitleWord } from '../gazetteer.ts';
import type { NameSentence, NameWord } from '../words.ts';
import type { PersonChain } from './person-chain.ts';

const rule = 'annotate/names/chains/descriptions';

/** A person described by a role: "the Chinese leader", "Russia's foreign minister". */
export interface Description {
  readonly sentence: NameSentence;
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** The role's words as a key, without the country. */
  readonly role: string;
  readonly country?: Country;
  /** The chain that it surely belongs to. */
  readonly person?: PersonChain;
}

/** Finds descriptions of persons and links those that only one person of the article fits who was named before. */
export function findDescriptions(sentences: readonly NameSentence[], people: readonly PersonChain[]): Description[] {
  const told = people.filter(({ facts }) => facts.roles.size > 0);
  const byCountry = groupByEach(told, ({ facts }) => facts.countries);
  const byRole = groupByEach(told, ({ facts }) => new Set([...facts.roles].map(lastOf)));
  const near = ({ country, role }: Description) =>
    (country ? byCountry.get(country.code) : byRole.get(lastOf(role))) ?? [];
  return sentences.flatMap((sentence, at) =>
    sentence.words.flatMap((_, from) => {
      const found = readDescription(sentence, at, from);
      if (!found) return [];
      const person = findPerson(found, near(found));
      if (person) return [{ ...found, person }];
      return found.country ? [found] : [];
    }),
  );
}

function groupByEach(people: readonly PersonChain[], keysOf: (person: PersonChain) => ReadonlySet<string>) {
  const groups = new Map<string, PersonChain[]>();
  for (const person of people) {
    for (const key of keysOf(person)) {
      const group = groups.get(key);
      if (group) group.push(person);
      else groups.set(key, [person]);
    }
  }
  return groups;
}

function readDescription(sentence: NameSentence, at: number, from: number): Description | undefined {
  const { words } = sentence;
  const owner = words[from]!;
  const country = owner.possessive && isCapital(owner) ? findCountry(owner.key) : undefined;
  if (owner.key !== 'the' && !country) return undefined;
  const adjective = country ? undefined : readCountryWord(words, from + 1);
  const roleFrom = from + 1 + (adjective?.length ?? 0);
  const head = findRoleHead(words, roleFrom);
  if (head < 0 || goesOn(words, head)) return undefined;
  const role = words
    .slice(roleFrom, head + 1)
    .map(({ key }) => key)
    .join(' ');
  const told = country ?? adjective?.country;
  return { sentence, at, from, to: head + 1, role, ...(told ? { country: told } : {}) };
}

/** One or two words that name a country: "Chinese", "North Korean", "Kremlin", "US". */
function readCountryWord(words: readonly NameWord[], at: number): { country: Country; length: number } | undefined {
  const [first, second] = [words[at], words[at + 1]];
  if (!first || !isCapital(first) || first.possessive) return undefined;
  const two = second && isCapital(second) && findCountryByDemonym(`${first.key} ${second.key}`);
  if (two) return { country: two, length: 2 };
  const one = findCountry(first.key);
  return one ? { country: one, length: 1 } : undefined;
}

/** Index of the role word at the end of up to four title words; -1 where there is none. */
function findRoleHead(words: readonly NameWord[], from: number): number {
  for (let i = from; i < Math.min(words.length, from + 4); i += 1) {
    const word = words[i]!;
    if (!isJoined(words[i - 1]!, word) && !words[i - 1]!.possessive) return -1;
    const next = words[i + 1];
    const isHead = isTitleWord(word.key, 'role') && !(next && isJoined(word, next) && isTitleWord(next.key, 'role'));
    if (isHead) return i;
    if (!isTitleWord(word.key, 'modifier') && !isTitleWord(word.key, 'role')) return -1;
  }
  return -1;
}

/** What follows makes it a title or a longer phrase: "the president of the club", "the president Ann Lee", "the leader's aide". */
function goesOn(words: readonly NameWord[], head: number): boolean {
  const next = words[head + 1];
  if (!next || words[head]!.possessive || !isJoined(words[head]!, next)) return false;
  return isCapital(next) || next.key === 'of' || next.key === 'elect' || next.tag === 'NOUN' || next.tag === 'PROPN';
}

function findPerson(description: Description, people: readonly PersonChain[]): PersonChain | undefined {
  const fitting = people.filter((person) => fits(description, person));
  if (fitting.length !== 1) return undefined;
  const [person] = fitting;
  return isInReach(person!, description) ? person : undefined;
}

/** How many sentences back a person may be named for "the governor", and how often one is named who is always in reach. */
const maxReach = 4;
const minOftenNamed = 4;

/** Whether a person was named before: where no country tells who is meant, close by or again and again. */
function isInReach(person: PersonChain, description: Description): boolean {
  if (!isBefore(person, description)) return false;
  if (description.country || person.names.length >= minOftenNamed) return true;
  return person.names.some(({ at }) => at <= description.at && description.at - at <= maxReach);
}

const isBefore = ({ names }: PersonChain, { at, from }: Description): boolean =>
  names.some((name) => name.at < at || (name.at === at && name.from < from));

const heads = new Set(
  'president premier chancellor king queen emperor emir sultan leader chairman ruler dictator monarch'.split(' '),
);
const isHeadOfState = (role: string): boolean =>
  role === 'prime minister' ||
  role === 'general secretary' ||
  (heads.has(role.split(' ').at(-1)!) && !/^(?:vice|deputy|former|ex|opposition)\b/.test(role));

function fits({ role, country }: Description, { facts }: PersonChain): boolean {
  const gender = findTitleGender(role.split(' ').at(-1)!);
  if (gender && gender !== 'u' && facts.gender && facts.gender !== gender) return false;
  if (country && !facts.countries.has(country.code)) return false;
  if (role === 'leader') return country !== undefined && [...facts.roles].some(isHeadOfState);
  return [...facts.roles].some(
    (own) =>
      own === role ||
      (lastOf(own) === lastOf(role) &&
        (own === lastOf(own) || role === lastOf(role)) &&
        !isQualified(own) &&
        !isQualified(role)),
  );
}

const lastOf = (role: string): string => role.split(' ').at(-1)!;

/** "vice president" is no "president", "prime minister" no "minister". */
const isQualified = (role: string): boolean =>
  /^(?:vice|deputy|former|ex|assistant|acting|prime|interim|co|under|shadow|opposition|first|second)\b/.test(role);

/** The annotation of a description; without a chain where it is unsure. */
export function createDescriptionAnnotation(text: string, description: Description): NameAnnotation {
  const { sentence, from, to, role, country, person } = description;
  const head = sentence.words[to - 1]!;
  const span = { start: sentence.words[from]!.start, end: head.end };
  return {
    id: annotationId('name', span),
    kind: 'name',
    ...span,
    rule,
    certainty: person ? (country ? 0.8 : 0.7) : 0.5,
    form: 'description',
    type: 'person',
    head: text.slice(head.start, head.end),
    role,
    ...(country ? { affiliation: printCountry(country) } : {}),
    ...(person ? { entity: person.id } : {}),
  };
}

const people = new Set('man woman boy girl guy person patient passenger male female child baby'.split(' '));

/** Whether a small word is a noun for a person, named or not: "officer", "mother". */
export const isPersonNoun = ({ key, shape }: NameWord): boolean =>
  shape === 'lower' && (isTitleWord(key, 'role') || findRelationGender(key) !== undefined || people.has(key));
