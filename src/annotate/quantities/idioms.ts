import type { Atom } from '../../language/atoms.ts';
import { lazy, readLexicon } from '../../language/lexicon.ts';

interface Phrase {
  readonly words: readonly string[];
  readonly at: number;
}

/** Set phrases by the word that would be the number. */
const phrases = lazy(() =>
  Map.groupBy(
    readLexicon('quantities/number-phrases.tsv').map(
      ([phrase, at]): Phrase => ({ words: phrase!.split(' '), at: Number(at) }),
    ),
    ({ words, at }) => words[at]!,
  ),
);

/** Whether the number at an atom is part of a set phrase: "nineteen to the dozen". */
export const isInPhrase = (atoms: readonly Atom[], at: number): boolean =>
  phrases()
    .get(atoms[at]!.folded)
    ?.some((phrase) => phrase.words.every((word, index) => atoms[at - phrase.at + index]?.folded === word)) ?? false;

type Place = 'before' | 'behind' | 'hyphen';

const idioms = lazy(
  () =>
    new Set(readLexicon('quantities/number-idioms.tsv').map(([word, place, number]) => `${place} ${number} ${word}`)),
);

/** Whether a word beside a number makes it no quantity: "no one", "zero tolerance", "three-way", "First Lady". */
export const isIdiom = (folded: string | undefined, place: Place, number: string): boolean =>
  folded !== undefined && idioms().has(`${place} ${number} ${folded}`);
