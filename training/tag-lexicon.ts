import { hashString } from '../src/language/linear/hash.ts';
import type { Classes } from '../src/language/linear/scorer.ts';
import { foldForm, type TagLexicon, type WordTags } from '../src/language/words/word-facts.ts';
import type { TreeSentence, TreeWord } from './conllu.ts';

/** The tags that are frequent enough to be learnt; a rarer one counts as the most frequent one of its universal tag. */
export interface TagSet {
  readonly tags: readonly string[];
  readonly indexOf: (word: TreeWord) => number;
}

/** What the training data has of a word: its usual tags as one string, and those that it may have. */
export interface CountedTags {
  readonly tags: string;
  /** The tags that it may have, as places in the list of tags. */
  readonly choices: Classes;
}

const [rareTag, rareWord, frequentWord, veryFrequentWord] = [5, 2, 30, 100];
const leastShare = 0.05;
const allButErrors = 0.998;
const leastOpen = 4;
/** Parts of speech that new words and marks belong to. Source: Universal Dependencies. */
const openClasses: ReadonlySet<string> = new Set([
  'ADJ',
  'ADV',
  'INTJ',
  'NOUN',
  'NUM',
  'PROPN',
  'PUNCT',
  'SYM',
  'VERB',
  'X',
]);

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

/** What the training data tells of its words, and the tags that a word may have which it hardly knows. */
export interface CountedLexicon {
  readonly words: ReadonlyMap<string, CountedTags>;
  readonly openTags: Classes;
}

export function countWordTags(sentences: readonly TreeSentence[], { tags }: TagSet): CountedLexicon {
  const seen = new Map<string, Map<string, number>>();
  for (const { words } of sentences)
    for (const word of words) {
      const folded = foldForm(word.form);
      seen.set(folded, count(seen.get(folded) ?? new Map(), tagOf(word)));
    }
  const openTags = findOpenTags(seen, tags);
  const lexicon = new Map<string, CountedTags>();
  for (const [word, counts] of seen) {
    const total = [...counts.values()].reduce((a, b) => a + b, 0);
    if (total < rareWord) continue;
    const list = [...counts].filter(([, of]) => of / total >= leastShare).sort(byCount);
    lexicon.set(word, {
      tags: list
        .slice(0, 4)
        .map(([tag]) => tag)
        .join('/'),
      choices: findChoices(counts, total, { tags, openTags }),
    });
  }
  return { words: lexicon, openTags };
}

/** The tags of words that stand once, but for the rarest tags and those of classes that take in no new words. */
function findOpenTags(seen: ReadonlyMap<string, ReadonlyMap<string, number>>, tags: readonly string[]): Classes {
  const counts = new Map<string, number>();
  for (const words of seen.values())
    for (const [tag, of] of words) if (words.size === 1 && of === 1) count(counts, tag);
  return toPlaces(
    [...counts].flatMap(([tag, of]) =>
      of >= leastOpen && openClasses.has(tag.slice(0, tag.indexOf(' '))) ? [tag] : [],
    ),
    tags,
  );
}

/** The only tag of a frequent word, errors aside; all tags of a very frequent one; those of a rarer one with the open ones. */
function findChoices(counts: ReadonlyMap<string, number>, total: number, { openTags, tags }: TagSetWithOpen): Classes {
  const seen = [...counts].filter(([tag]) => tags.includes(tag)).sort(byCount);
  const [first] = seen;
  if (first !== undefined && total >= frequentWord && first[1] / total >= allButErrors)
    return toPlaces([first[0]], tags);
  const own = seen.map(([tag]) => tag);
  const isClosed = total >= veryFrequentWord && own.length > 0;
  return toPlaces(isClosed ? own : [...own, ...Array.from(openTags, (place) => tags[place]!)], tags);
}

interface TagSetWithOpen {
  readonly tags: readonly string[];
  readonly openTags: Classes;
}

/** Places in the list of tags, each once, in rising order. */
const toPlaces = (some: readonly string[], tags: readonly string[]): Classes =>
  Uint8Array.from(new Set(some.map((tag) => tags.indexOf(tag)).filter((place) => place >= 0))).sort();

export const createWordTags = ({ choices, tags }: CountedTags): WordTags => ({
  tagClass: hashString(tags),
  choices,
  properName: tags.startsWith('PROPN'),
});

/** The lexicon as the reader of words asks it. */
export const createTagLexicon = ({ openTags, words }: CountedLexicon): TagLexicon => ({
  find: (folded) => {
    const found = words.get(folded);
    return found && createWordTags(found);
  },
  openTags,
});
