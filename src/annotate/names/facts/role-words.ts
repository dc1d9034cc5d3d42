import { isCapital } from '../case.ts';
import { isIn, lists } from '../gazetteer.ts';
import type { NameWord } from '../words.ts';
import { findAffiliation } from './affiliation.ts';
import { type Role, spanOf } from './told.ts';

/** Takes the words of a title apart: "Kremlin foreign policy adviser" → role "foreign policy adviser", affiliation "Kremlin". */
export function readRoleWords(text: string, words: readonly NameWord[]): Role {
  const start = words.findIndex((word) => isTitlePart(word));
  if (start < 0) return {};
  const parts = words
    .slice(start)
    .filter((word) => !isAddress(word.key) && !isIn(word, lists.group) && word.shape !== 'number');
  const inner = words.slice(start).filter((word) => isCapital(word) && isIn(word, lists.group));
  const affiliation =
    findAffiliation(text, words.slice(0, start)) ?? findAffiliation(text, inner.slice(0, 1), 'country');
  const role = parts.map(({ key }) => shortForms.get(key) ?? key).join(' ');
  return { ...(role ? { role, roleCitation: spanOf(parts) } : {}), ...affiliation };
}

const isTitlePart = (word: NameWord): boolean =>
  isIn(word, lists.modifier | lists.role | lists.honorific) || !isCapital(word);

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
