import { lazy, lazyWordSet, readLexicon } from '../../../language/lexicon.ts';

interface NearNouns {
  readonly groups: ReadonlyMap<string, readonly number[]>;
  readonly mutual: ReadonlySet<string>;
}

const nearNouns = lazy((): NearNouns => {
  const groups = new Map<string, number[]>();
  const mutual = new Set<string>();
  readLexicon('wording/near-nouns.tsv').forEach(([row, flag], group) => {
    for (const noun of row!.split(' ')) {
      groups.set(noun, [...(groups.get(noun) ?? []), group]);
      if (flag === 'mutual') mutual.add(noun);
    }
  });
  return { groups, mutual };
});

/** The groups of nouns that may stand for one thing; none for most nouns. */
export const nearNounGroups = (noun: string): readonly number[] => nearNouns().groups.get(noun) ?? [];

/** Whether who takes part tells which of several is meant: "summit", "call". */
export const isMutualNoun = (noun: string): boolean => nearNouns().mutual.has(noun);

/** Nouns that name nothing by themselves: "way", "week". */
export const genericNouns = lazyWordSet('wording/generic-nouns.tsv');

/** Nouns for those who act for a country. */
export const stateNouns = lazyWordSet('wording/state-nouns.tsv');
