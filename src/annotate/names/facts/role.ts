import { isGroupWord } from '../../../language/places.ts';
import { type TypedName, titleWordsOf, wordBefore } from '../candidate.ts';
import { isCapital } from '../case.ts';
import { findRelationGender, isTitleWord } from '../gazetteer.ts';
import type { Role } from '../mention.ts';
import type { NameWord } from '../words.ts';
import { findAffiliation, findAffiliationOf } from './affiliation.ts';

const maxApposition = 9;

/** The role and affiliation that the text tells right beside a person's name: in the title, in an apposition, by a possessor. */
export function findRole(text: string, name: TypedName): Role {
  const title = readRole(text, titleWordsOf(name));
  const behind = title.role ? {} : readApposition(text, name);
  const affiliation = title.affiliation ?? behind.affiliation ?? readNeighbour(text, name);
  const role = title.role ?? behind.role;
  return { ...(role ? { role } : {}), ...(affiliation ? { affiliation } : {}) };
}

/** Takes the words of a title apart: "Kremlin foreign policy adviser" → role "foreign policy adviser", affiliation "Kremlin". */
function readRole(text: string, words: readonly NameWord[]): Role {
  const start = words.findIndex((word) => isTitlePart(word));
  if (start < 0) return {};
  const parts = words
    .slice(start)
    .filter(({ key, shape }) => !isAddress(key) && !isGroupWord(key) && shape !== 'number');
  const affiliation = findAffiliation(text, words.slice(0, start));
  const role = parts.map(({ key }) => shortForms.get(key) ?? key).join(' ');
  return { ...(role ? { role } : {}), ...(affiliation ? { affiliation } : {}) };
}

const isTitlePart = (word: NameWord): boolean =>
  isTitleWord(word.key, 'modifier') ||
  isTitleWord(word.key, 'role') ||
  isTitleWord(word.key, 'honorific') ||
  !isCapital(word);

const shortForms = new Map(
  'sen senator;rep representative;gov governor;gen general;lt lieutenant;col colonel;capt captain;sgt sergeant;adm admiral;maj major;amb ambassador;pres president;vp vice president;pm prime minister;fm foreign minister;atty attorney;insp inspector;supt superintendent;cmdr commander;det detective;cpl corporal'
    .split(';')
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]),
);

const addresses = new Set(
  'mr mister mrs ms miss sir dame madam madame lady lord dr prof rev hon herr frau monsieur mademoiselle senor senora don dona sri shri smt'.split(
    ' ',
  ),
);

/** Forms of address tell no role. */
const isAddress = (key: string): boolean => addresses.has(key);

/** ", a Kremlin foreign policy adviser", ", head of the health agency", ", Russia's foreign minister". */
function readApposition(text: string, name: TypedName): Role {
  const { words } = name.sentence;
  const first = words[name.to];
  if (first?.gap !== ', ') return {};
  const end = findRoleEnd(words, name.to);
  if (end < 0) return {};
  const article = /^(?:a|an|the)$/.test(first.key) ? 1 : 0;
  const phrase = words.slice(name.to + article, end + 1);
  const possessor = phrase.findIndex(({ possessive }) => possessive);
  const role = readRole(text, phrase.slice(possessor + 1));
  if (!role.role) return {};
  const owner =
    possessor >= 0 ? findAffiliation(text, phrase.slice(0, possessor + 1)) : findAffiliationOf(text, words, end + 1);
  const affiliation = role.affiliation ?? owner;
  return { role: role.role, ...(affiliation ? { affiliation } : {}) };
}

/** Index of the role word that ends the noun phrase behind a comma; -1 where the phrase holds none. */
function findRoleEnd(words: readonly NameWord[], from: number): number {
  let found = -1;
  for (let i = from; i < Math.min(words.length, from + maxApposition); i += 1) {
    const word = words[i]!;
    if (i > from && word.gap !== ' ' && word.gap !== '-' && word.gap !== "'s " && word.gap !== '\u2019s ') break;
    if (i > from && /^(?:a|an|the|of|for|in|at|on|to|and|or|who|which|that|with|by|from|as)$/.test(word.key)) break;
    if (word.tag === 'VERB' || word.tag === 'AUX' || word.tag === 'PRON') break;
    if (word.shape === 'lower' && isTitleWord(word.key.split(' ').at(-1)!, 'role')) found = i;
  }
  return found;
}

/** "Slovakia's Ann Lee", "Ann Lee of Slovakia", "her Slovak counterpart Ann Lee". */
function readNeighbour(text: string, name: TypedName): string | undefined {
  const { words } = name.sentence;
  const at = name.titleFrom ?? name.from;
  const before = wordBefore(name);
  if (before?.possessive && isCapital(before)) return findAffiliation(text, [before]);
  if (before && findRelationGender(before.key) && at > 1)
    return findAffiliation(text, words.slice(at - 2, at - 1), 'country');
  return findAffiliationOf(text, words, name.to, 'country');
}
