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

/** Whether one word stands in the place of its opposite. The words' keys are roots. */
export const hasOpposite = ({ words, others }: AlignedStep): boolean =>
  words.length === 1 && others.length === 1 && opposites().has(`${words[0]!.key} ${others[0]!.key}`);
