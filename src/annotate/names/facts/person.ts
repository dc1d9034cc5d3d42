import { lazy, readLexicon } from '../../../language/lexicon.ts';
import { nameKey } from '../../../language/lists/name-key.ts';
import {
  findFirstNameGender,
  findPublicFigure,
  type NameGender,
  type PublicFigure,
  parsePersonName,
} from '../../../language/lists/person-names.ts';
import { findCountry } from '../../../language/lists/places.ts';
import { nameWordsOf, type TypedName, titleWordsOf, wordBefore } from '../candidate.ts';
import type { Chain } from '../chains/chain.ts';
import { findRelationGender, findTitleGender, isIn, lists } from '../gazetteer.ts';
import type { Role } from './told.ts';

/** What an article tells of a person by all mentions of the chain. */
export interface PersonFacts {
  readonly gender?: 'm' | 'f';
  /** Roles as keys: "foreign minister". */
  readonly roles: ReadonlySet<string>;
  /** Codes of the countries that the affiliations name or stand for. */
  readonly countries: ReadonlySet<string>;
  /** Keys of the bodies that the affiliations name: "world bank". */
  readonly bodies: ReadonlySet<string>;
  readonly ages: ReadonlySet<number>;
}

/** Facts of somebody of whom nothing is told. */
export const noFacts: PersonFacts = { roles: new Set(), countries: new Set(), bodies: new Set(), ages: new Set() };

const headTitles = lazy(() => new Map(readLexicon('names/head-titles.tsv').map(([code, title]) => [code!, title!])));

/** Gathers what the mentions of a chain tell. */
export function collectPersonFacts(chain: Chain, roleOf: (name: TypedName) => Role): PersonFacts {
  const roles = new Set<string>();
  const countries = new Set<string>();
  const bodies = new Set<string>();
  for (const name of chain.names) {
    const { role, affiliation } = roleOf(name);
    if (role) roles.add(nameKey(role));
    const country = affiliation && findCountry(nameKey(affiliation).replace(/^the /, ''));
    if (country) countries.add(country.code);
    if (affiliation) bodies.add(nameKey(affiliation));
  }
  const figure = findFigure(chain);
  if (figure) countries.add(figure.country);
  if (figure?.isHead) for (const title of ['leader', headTitles().get(figure.country)]) if (title) roles.add(title);
  const ages = new Set(chain.names.flatMap(readAgeBeside));
  const gender = findGender(chain) ?? figure?.gender;
  return { roles, countries, bodies, ages, ...(gender ? { gender } : {}) };
}

/** "Ann Lee, 47," and "47-year-old Ann Lee". */
function readAgeBeside(name: TypedName): number[] {
  const { words } = name.sentence;
  const behind = words[name.to];
  if (behind?.gap === ', ' && /^\d{1,2}$/.test(behind.key) && !/^[ -]/.test(words[name.to + 1]?.gap ?? ','))
    return [Number(behind.key)];
  const before = /^(\d{1,2}) years? old$/.exec(wordBefore(name)?.key ?? '');
  return before ? [Number(before[1])] : [];
}

const findFigure = ({ names }: Chain): PublicFigure | undefined =>
  names.map(({ key }) => findPublicFigure(key)).find((figure) => figure !== undefined);

/** Titles and bonds tell a gender surely; a first name of one gender does so else. */
function findGender(chain: Chain): 'm' | 'f' | undefined {
  const told = chain.names.map(findToldGender).find(isSure);
  if (told) return told;
  const all = nameWordsOf(chain.full);
  const full = all.slice(all.slice(0, -1).findLastIndex((word) => isIn(word, lists.role | lists.honorific)) + 1);
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
