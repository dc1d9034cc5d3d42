import { lazy, readLexicon } from '../../../language/lexicon.ts';
import type { Loadedness } from '../../../model/edition.ts';
import { fold } from '../../../text/fold.ts';

interface LoadedWords {
  readonly noun: ReadonlyMap<string, Loadedness>;
  readonly verb: ReadonlyMap<string, Loadedness>;
  /** How many words the longest entry has. */
  readonly longest: number;
}

const loadedWords = lazy((): LoadedWords => {
  const rows = readLexicon('wording/loaded-words.tsv');
  const listOf = (part: string) =>
    new Map(rows.filter((row) => row[1] === part).map(([word, , kind]) => [word!, kind as Loadedness]));
  return {
    noun: listOf('noun'),
    verb: listOf('verb'),
    longest: Math.max(...rows.map(([word]) => word!.split(' ').length)),
  };
});

/** How the words of a term for something are loaded: the longest listed words decide, of equals the first. */
export function findLoadedness(term: string): Loadedness | undefined {
  const { noun, longest } = loadedWords();
  const words = fold(term).split(' ');
  for (let size = Math.min(longest, words.length); size > 0; size -= 1)
    for (let start = 0; start + size <= words.length; start += 1) {
      const entry = words.slice(start, start + size).join(' ');
      const kind = noun.get(entry) ?? noun.get(singularOf(entry));
      if (kind) return kind;
    }
  return undefined;
}

/** How a verb of saying is loaded, by its dictionary form with its particle. */
export const findVerbLoadedness = (verb: string): Loadedness | undefined => loadedWords().verb.get(verb);

function singularOf(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
