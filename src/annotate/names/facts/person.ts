import { nameKey } from '../../../language/name-key.ts';
import {
  findFirstNameGender,
  findPublicFigure,
  type NameGender,
  type PublicFigure,
  parsePersonName,
} from '../../../language/person-names.ts';
import { findCountry } from '../../../language/places.ts';
import { nameWordsOf, type TypedName, titleWordsOf, wordBefore } from '../candidate.ts';
import type { Chain } from '../chains/chain.ts';
import { findRelationGender, findTitleGender } from '../gazetteer.ts';
import type { Role } from '../mention.ts';

/** What an article tells of a person by all mentions of the chain. */
export interface PersonFacts {
  readonly gender?: 'm' | 'f';
  /** Roles as keys: "foreign minister". */
  readonly roles: ReadonlySet<string>;
  /** Codes of the countries that the affiliations name or stand for. */
  readonly countries: ReadonlySet<string>;
}

/** Gathers what the mentions of a chain tell. */
export function collectPersonFacts(chain: Chain, roleOf: (name: TypedName) => Role): PersonFacts {
  const roles = new Set<string>();
  const countries = new Set<string>();
  for (const name of chain.names) {
    const { role, affiliation } = roleOf(name);
    if (role) roles.add(nameKey(role));
    const country = affiliation && findCountry(nameKey(affiliation).replace(/^the /, ''));
    if (country) countries.add(country.code);
  }
  const figure = findFigure(chain);
  if (figure) countries.add(figure.country);
  if (figure?.isHead) roles.add('leader');
  const gender = findGender(chain) ?? figure?.gender;
  return { roles, countries, ...(gender ? { gender } : {}) };
}

const findFigure = ({ names }: Chain): PublicFigure | undefined =>
  names.map(({ key }) => findPublicFigure(key)).find((figure) => figure !== undefined);

/** Titles and bonds tell a gender surely; a first name of one gender does so else. */
function findGender(chain: Chain): 'm' | 'f' | undefined {
  const told = chain.names.map(findToldGender).find(isSure);
  if (told) return told;
  const full = nameWordsOf(chain.full);
  const parsed = parsePersonName(full.map(({ key }) => key.replaceAll(' ', '-')).join(' '));
  const first = parsed?.first && !parsed.familyFirst ? findFirstNameGender(parsed.first) : undefined;
  return isSure(first) ? first : undefined;
}

const isSure = (gender: NameGender | undefined): gender is 'm' | 'f' => gender === 'm' || gender === 'f';

function findToldGender(name: TypedName): NameGender | undefined {
  const title = titleWordsOf(name)
    .map(({ key }) => findTitleGender(key))
    .find(isSure);
  if (title) return title;
  const before = wordBefore(name);
  const isBond = before?.shape === 'lower' && name.sentence.words[name.from]!.gap === ' ';
  return isBond ? findRelationGender(before.key) : undefined;
}
