import { type TypedName, titleWordsOf, wordBefore } from '../candidate.ts';
import { isCapital } from '../case.ts';
import { findRelationGender } from '../gazetteer.ts';
import { findAffiliation, findAffiliationOf } from './affiliation.ts';
import { readApposition } from './apposition.ts';
import { readFront } from './front.ts';
import { readRelative } from './relative.ts';
import { readRoleWords } from './role-words.ts';
import type { RolePhrase, ToldAffiliation } from './told.ts';

/** The role and affiliation that the text tells right beside a person's name: in the title, behind or in front of a comma, by a possessor. */
export function findRole(text: string, name: TypedName): RolePhrase {
  const title = readRoleWords(text, titleWordsOf(name));
  const beside =
    [readApposition, readFront, readRelative].map((read) => read(text, name)).find(({ role }) => role) ?? {};
  const { role, roleCitation, affiliation, affiliationCitation } = title.role ? { ...beside, ...title } : { ...beside };
  const { phrase } = beside;
  const own = affiliation && affiliationCitation ? { affiliation, affiliationCitation } : readNeighbour(text, name);
  return {
    ...(role && roleCitation ? { role, roleCitation } : {}),
    ...(own ? { affiliation: own.affiliation, affiliationCitation: own.affiliationCitation } : {}),
    ...(phrase ? { phrase } : {}),
  };
}

/** "Slovakia's Ann Lee", "Ann Lee of Slovakia", "her Slovak counterpart Ann Lee". */
function readNeighbour(text: string, name: TypedName): ToldAffiliation | undefined {
  const { words } = name.sentence;
  const at = name.titleFrom ?? name.from;
  const before = wordBefore(name);
  if (before?.possessive && isCapital(before)) return findAffiliation(text, [before]);
  if (before && findRelationGender(before.key) && at > 1)
    return findAffiliation(text, words.slice(at - 2, at - 1), 'country');
  return findAffiliationOf(text, words, name.to, 'country');
}
