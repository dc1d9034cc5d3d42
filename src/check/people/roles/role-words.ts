import { lazy, readLexicon } from '../../../language/lexicon.ts';

/** A role as roles are compared: its words in small letters, and which of them is the noun. */
export interface RoleWords {
  readonly words: readonly string[];
  readonly head: number;
}

/** A row of the list of roles. */
interface RoleRow {
  readonly sort: string;
  readonly at: number;
}

const longestRole = 3;

const rows = lazy(() => {
  const byWords = new Map<string, RoleRow[]>();
  readLexicon('check/roles.tsv').forEach(([sort, words], at) => {
    for (const word of words!.split('|')) byWords.set(word, [...(byWords.get(word) ?? []), { sort: sort!, at }]);
  });
  return byWords;
});

/** The words, up to a noun, that the list has as one role: "prime minister" of "former prime minister"; the noun alone where it has none. */
export function findRoleKey(words: readonly string[], head: number): string {
  for (let from = Math.max(0, head - longestRole + 1); from < head; from += 1) {
    const key = words.slice(from, head + 1).join(' ');
    if (rows().has(key)) return key;
  }
  const behind = words
    .slice(head)
    .filter((word) => word !== 'the')
    .slice(0, longestRole)
    .join(' ');
  return rows().has(behind) ? behind : singular(words[head]!);
}

const singular = (word: string): string =>
  !rows().has(word) && rows().has(word.replace(/s$/, '')) ? word.replace(/s$/, '') : word;

/** Whether two keys are words for one role. */
export const areOneRole = (a: string, b: string): boolean =>
  a === b || (rows().get(a) ?? []).some(({ at }) => (rows().get(b) ?? []).some((other) => other.at === at));

/** The sorts in which two roles exclude each other; none where one of them is not in the list, or they are one. */
export function findClash(a: string, b: string): readonly string[] {
  if (areOneRole(a, b)) return [];
  const others = new Set((rows().get(b) ?? []).map(({ sort }) => sort));
  return (rows().get(a) ?? []).map(({ sort }) => sort).filter((sort) => others.has(sort));
}

/** Whether the list has the words as a role. */
export const isListed = (key: string): boolean => rows().has(key);

/** Whether a role is a job by which one lives, by the list. */
export const isTrade = (key: string): boolean => (rows().get(key) ?? []).some(({ sort }) => sort === 'trade');
