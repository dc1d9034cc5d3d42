import type { TypedName } from '../candidate.ts';
import type { NameWord } from '../words.ts';
import { readRolePhrase } from './apposition.ts';
import type { RolePhrase } from './told.ts';

const maxFront = 12;

/** The role told in front of a name and a comma, if another comma or the end closes it: "The head of the Harbour Board, Ann Lee, said". */
export function readFront(text: string, { sentence: { words }, from: nameFrom, titleFrom, to }: TypedName): RolePhrase {
  const at = titleFrom ?? nameFrom;
  if (at < 1 || words[at]!.gap !== ', ' || (words[to] && !/^[,.;:)]/.test(words[to]!.gap))) return {};
  const from = findFrontStart(words, at);
  if (from < 0) return {};
  const found = readRolePhrase(text, words, from);
  return found.phrase?.to === at ? found : {};
}

/** Index of "the" or the owner that opens the phrase before a comma; -1 where none does. */
function findFrontStart(words: readonly NameWord[], comma: number): number {
  for (let i = comma - 1; i >= Math.max(0, comma - maxFront); i -= 1) {
    const isStart = i === 0 || words[i]!.gap !== ' ';
    if (words[i]!.key === 'the' && !/^(?:of|at|for|with)$/.test(words[i - 1]?.key ?? '')) return i;
    if (words[i]!.possessive && (i === 0 || words[i - 1]!.shape === 'lower')) return i;
    if (isStart) return i;
  }
  return -1;
}
