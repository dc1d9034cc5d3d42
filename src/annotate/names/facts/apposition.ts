import type { TypedName } from '../candidate.ts';
import { isIn, isTitleWord, lists } from '../gazetteer.ts';
import type { NameWord } from '../words.ts';
import { findAffiliation, findAffiliationOf } from './affiliation.ts';
import { readRoleWords } from './role-words.ts';
import type { RolePhrase } from './told.ts';

const maxApposition = 9;

/** The role told behind a name and a comma: ", a Kremlin foreign policy adviser", ", head of the health agency", ", Russia's foreign minister". */
export function readApposition(text: string, { sentence: { words }, to: from }: TypedName): RolePhrase {
  return words[from]?.gap === ', ' ? readRolePhrase(text, words, skipAge(words, from)) : {};
}

/** ", 47, a lawyer" */
const skipAge = (words: readonly NameWord[], from: number): number =>
  words[from]!.shape === 'number' && words[from + 1]?.gap === ', ' ? from + 1 : from;

/** Reads a noun phrase that tells a role, from its first word: article, owner, modifiers, role, "of" its body. */
export function readRolePhrase(text: string, words: readonly NameWord[], from: number): RolePhrase {
  const end = findRoleEnd(words, from);
  if (end < 0) return {};
  const article = /^(?:a|an|the)$/.test(words[from]!.key) ? 1 : 0;
  const phrase = words.slice(from + article, end + 1);
  const possessor = phrase.findIndex(({ possessive }, index) => possessive && index < phrase.length - 1);
  const role = readRoleWords(text, phrase.slice(possessor + 1));
  if (!role.role) return {};
  const owner = possessor >= 0 ? findAffiliation(text, phrase.slice(0, possessor + 1)) : undefined;
  const behind = findAffiliationOf(text, words, end + 1);
  const { to, ...body } = behind ?? { to: end + 1 };
  return { ...body, ...owner, ...role, phrase: { from, to, headTo: end + 1 } };
}

/** Index of the role word that ends the noun phrase from an index on; -1 where the phrase holds none. */
function findRoleEnd(words: readonly NameWord[], from: number): number {
  let found = -1;
  for (let i = from; i < Math.min(words.length, from + maxApposition); i += 1) {
    const word = words[i]!;
    if (i > from && word.gap !== ' ' && word.gap !== '-' && word.gap !== "'s " && word.gap !== '\u2019s ') break;
    if (i > from && /^(?:a|an|the|of|for|in|at|on|to|and|or|who|which|that|with|by|from|as)$/.test(word.key)) break;
    const isVerb = word.tag === 'VERB' && !isIn(word, lists.modifier);
    if (isVerb || word.tag === 'AUX' || word.tag === 'PRON') break;
    if (word.shape === 'lower' && isTitleWord(word.key.split(' ').at(-1)!, 'role')) found = i;
  }
  return found;
}
