import { createWordTable } from '../linear/word-table.ts';

const codeOf = createWordTable('english-words', 'codes');

const endings: readonly (readonly [ending: string, base: string, kind: number])[] = [
  ['ies', 'y', 1],
  ['es', '', 1],
  ['s', '', 1],
  ['ied', 'y', 2],
  ['ed', '', 2],
  ['ed', 'e', 2],
  ['ing', '', 3],
  ['ing', 'e', 3],
  ['er', '', 4],
  ['er', 'e', 4],
  ['est', '', 5],
  ['est', 'e', 5],
];
const shortestBase = 2;

/**
 * What a dictionary knows of a word in lower case, as bits: 0–4 the field of its first meaning as a noun (1 to 26), 5–8 as a verb (1 to 15), 9 it is
 * an adjective, 10 an adverb, 11–13 the ending that was taken off to find it. 0 where it is not in the dictionary.
 * Source: WordNet 3.1 (lexicographer files).
 */
export function wordClass(folded: string): number {
  const plain = codeOf(folded);
  if (plain !== undefined) return plain;
  for (const [ending, base, kind] of endings) {
    if (!folded.endsWith(ending) || folded.length < ending.length + shortestBase) continue;
    const stem = folded.slice(0, -ending.length);
    const found = codeOf(stem + base) ?? (kind > 1 ? codeOf(undouble(stem)) : undefined);
    if (found !== undefined) return found | (kind << 11);
  }
  return 0;
}

const undouble = (stem: string): string => (stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem);
