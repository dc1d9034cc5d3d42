import { lazy, readLexicon } from '../../../language/lexicon.ts';
import { rootOf } from '../words/roots.ts';
import type { AlignedStep } from './alignment.ts';

const opposites = lazy(
  () =>
    new Set(
      readLexicon('collate/opposites.tsv').flatMap(([a, b]) => {
        const [one, other] = [rootOf(a!), rootOf(b!)];
        return [`${one} ${other}`, `${other} ${one}`];
      }),
    ),
);

/** Whether two roots are of words of opposite meaning. */
export const areOpposite = (a: string, b: string): boolean => opposites().has(`${a} ${b}`);

/** Whether one word stands in the place of its opposite. The words' keys are roots. */
export const replacesByOpposite = ({ words, others }: AlignedStep): boolean =>
  words.length === 1 && others.length === 1 && areOpposite(words[0]!.key, others[0]!.key);
