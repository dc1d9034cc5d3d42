import { hashString } from '../src/language/linear/hash.ts';
import { foldForm, type TagLexicon, type WordTags } from '../src/language/words/word-facts.ts';
import type { TreeSentence, TreeWord } from './conllu.ts';

/** The tags that are frequent enough to be learnt; a rarer one counts as the most frequent one of its universal tag. */
export interface TagSet {
  readonly tags: readonly string[];
  readonly indexOf: (word: TreeWord) => number;
}

/** What the training data has of a word: its tags as one string, the only one of a frequent word. */
export interface CountedTags {
  readonly tags: string;
  readonly onlyTag: number;
}

const [rareTag, rareWord, frequentWord] = [5, 2, 30];
const leastShare = 0.05;
const allButErrors = 0.998;

const tagOf = ({ upos, xpos }: TreeWord): string => `${upos} ${xpos}`;
const byCount = ([a, m]: [string, number], [b, n]: [string, number]): number => n - m || (a < b ? -1 : 1);
const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);

export function createTagSet(sentences: readonly TreeSentence[]): TagSet {
  const counts = new Map<string, number>();
  for (const { words } of sentences) for (const word of words) count(counts, tagOf(word));
  const tags = [...counts].sort(byCount).flatMap(([tag, seen]) => (seen >= rareTag ? [tag] : []));
  const indexes = new Map(tags.map((tag, index) => [tag, index]));
  const ofUniversal = (upos: string) =>
    Math.max(
      0,
      tags.findIndex((tag) => tag.startsWith(`${upos} `)),
    );
  return { tags, indexOf: (word) => indexes.get(tagOf(word)) ?? ofUniversal(word.upos) };
}

export function countWordTags(sentences: readonly TreeSentence[], { tags }: TagSet): Map<string, CountedTags> {
  const seen = new Map<string, Map<string, number>>();
  for (const { words } of sentences)
    for (const word of words) {
      const folded = foldForm(word.form);
      seen.set(folded, count(seen.get(folded) ?? new Map(), tagOf(word)));
    }
  const lexicon = new Map<string, CountedTags>();
  for (const [word, counts] of seen) {
    const total = [...counts.values()].reduce((a, b) => a + b, 0);
    if (total < rareWord) continue;
    const list = [...counts].filter(([, of]) => of / total >= leastShare).sort(byCount);
    const only = total >= frequentWord && list[0]![1] / total >= allButErrors;
    lexicon.set(word, {
      tags: list
        .slice(0, 4)
        .map(([tag]) => tag)
        .join('/'),
      onlyTag: only ? tags.indexOf(list[0]![0]) : -1,
    });
  }
  return lexicon;
}

export const createWordTags = ({ onlyTag, tags }: CountedTags): WordTags => ({
  tagClass: hashString(tags),
  onlyTag,
  properName: tags.startsWith('PROPN'),
});

/** The lexicon as the reader of words asks it. */
export const createTagLexicon =
  (counted: ReadonlyMap<string, CountedTags>): TagLexicon =>
  (folded) => {
    const found = counted.get(folded);
    return found && createWordTags(found);
  };
