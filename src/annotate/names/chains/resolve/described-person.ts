import type { Entity } from '../entity.ts';
import type { Discourse } from '../mentions/mention.ts';
import { findNounGender } from '../mentions/person-nouns.ts';
import type { PersonPhrase } from '../mentions/person-phrases.ts';
import { pickClear, rankBefore } from '../mentions/rank.ts';

/** Persons by what is told of them. */
export interface PeopleIndex {
  readonly byCountry: ReadonlyMap<string, readonly Entity[]>;
  readonly byRole: ReadonlyMap<string, readonly Entity[]>;
  readonly byBody: ReadonlyMap<string, readonly Entity[]>;
  readonly byAge: ReadonlyMap<string, readonly Entity[]>;
}

/** Indexes persons by country, last word of their roles, body and age. */
export function indexPeople(people: readonly Entity[]): PeopleIndex {
  return {
    byCountry: groupByEach(people, ({ facts }) => facts.countries),
    byRole: groupByEach(people, ({ facts }) => new Set([...facts.roles].map(lastOf))),
    byBody: groupByEach(people, ({ facts }) => facts.bodies),
    byAge: groupByEach(people, ({ facts }) => new Set([...facts.ages].map(String))),
  };
}

function groupByEach(
  people: readonly Entity[],
  keysOf: (person: Entity) => ReadonlySet<string>,
): Map<string, Entity[]> {
  const groups = new Map<string, Entity[]>();
  for (const person of people) {
    for (const key of keysOf(person)) {
      const group = groups.get(key);
      if (group) group.push(person);
      else groups.set(key, [person]);
    }
  }
  return groups;
}

const margin = 2.5;
const reach = 3;

/** Whom a description means: of those named before who fit it, the only one in reach, or the one that nobody near rivals. */
export function resolvePerson(
  discourse: Discourse,
  index: PeopleIndex,
  at: number,
  phrase: PersonPhrase,
): Entity | undefined {
  const fitting = listNear(index, phrase).filter(
    (person) => fits(discourse, phrase, person) && isBefore(person, at, phrase.from),
  );
  if (fitting.length === 1) return isInReach(discourse, fitting[0]!, at, phrase) ? fitting[0] : undefined;
  if (fitting.length === 0 || phrase.role === '') return undefined;
  const ranked = rankBefore(discourse, { at, index: phrase.from, reach }, ({ entity, weight }) =>
    entity && fitting.includes(entity) ? weight : 0,
  );
  return pickClear(ranked, margin);
}

function listNear(
  { byCountry, byRole, byBody, byAge }: PeopleIndex,
  { country, role, body, age }: PersonPhrase,
): readonly Entity[] {
  if (age !== undefined) return byAge.get(String(age)) ?? [];
  if (country) return byCountry.get(country.code) ?? [];
  if (body) return byBody.get(body) ?? [];
  return byRole.get(lastOf(role)) ?? [];
}

/** How many sentences back a person may be named for "the governor", and how often one is named who is always in reach. */
const maxReach = 5;
const minOftenNamed = 4;

/** Whether a person was named before: where no country tells who is meant, close by or again and again. */
function isInReach(
  { counts, mentions }: Discourse,
  person: Entity,
  at: number,
  { country, body, age }: PersonPhrase,
): boolean {
  if (country || body || age !== undefined || (counts.get(person.id) ?? 0) >= minOftenNamed) return true;
  return mentions
    .slice(Math.max(0, at - maxReach), at + 1)
    .some((list) => list.some(({ entity }) => entity === person));
}

const isBefore = ({ names }: Entity, at: number, from: number): boolean =>
  names.some((name) => name.at < at || (name.at === at && name.from < from));

const heads = new Set(
  'president premier chancellor king queen emperor emir sultan leader chairman ruler dictator monarch'.split(' '),
);
const isHeadOfState = (role: string): boolean =>
  role === 'prime minister' ||
  role === 'general secretary' ||
  (heads.has(lastOf(role)) && !/^(?:vice|deputy|former|ex|opposition)\b/.test(role));

function fits({ genders }: Discourse, { role, country, body, age }: PersonPhrase, { id, facts }: Entity): boolean {
  const gender = findNounGender(lastOf(role));
  const known = genders.get(id);
  if (gender && known && known !== gender) return false;
  if (country && !facts.countries.has(country.code)) return false;
  if (body && !facts.bodies.has(body)) return false;
  if (age !== undefined && !facts.ages.has(age)) return false;
  if (role === '' || role === 'counterpart') return true;
  const isLed = role === 'leader' || (role === 'chief' && country !== undefined);
  if (isLed && !body) return country !== undefined && [...facts.roles].some(isHeadOfState);
  if (age !== undefined && facts.roles.size === 0) return true;
  return [...facts.roles].some((own) => isSameRole(own, role));
}

const isSameRole = (own: string, role: string): boolean =>
  own === role ||
  (lastOf(own) === lastOf(role) &&
    (own === lastOf(own) || role === lastOf(role)) &&
    !isQualified(own) &&
    !isQualified(role));

const lastOf = (role: string): string => role.slice(role.lastIndexOf(' ') + 1);

/** "vice president" is no "president", "prime minister" no "minister". */
const isQualified = (role: string): boolean =>
  /^(?:vice|deputy|former|ex|assistant|acting|prime|interim|co|under|shadow|opposition|first|second)\b/.test(role);
