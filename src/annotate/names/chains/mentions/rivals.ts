import { lazyWordSet } from '../../../../language/lexicon.ts';
import { nameWordsOf, type TypedName, titleWordsOf } from '../../candidate.ts';
import { findTitleGender } from '../../gazetteer.ts';

/** The gender that a title tells: "Mr.", "Queen". */
export const genderOfTitle = (name: TypedName): 'm' | 'f' | undefined => {
  const told = titleWordsOf(name)
    .map(({ key }) => findTitleGender(key))
    .find((gender) => gender === 'm' || gender === 'f');
  return told as 'm' | 'f' | undefined;
};

const kin = lazyWordSet('names/kin-words.tsv');
const kinReach = 2;

/** "His wife, Melania Trump", "first lady Melania Trump": a relative of whom the surname is known by. */
export function isNamedAsKin(name: TypedName): boolean {
  const { sentence, from, titleFrom } = name;
  const start = titleFrom ?? from;
  const before = sentence.words.slice(Math.max(0, start - kinReach), from);
  return nameWordsOf(name).length > 1 && before.some(({ key }) => kin().has(key));
}

/** The genders that titles give to the bearers of each single name: "Mr. Trump". */
export function readTitledGenders(names: readonly TypedName[]): Map<string, Set<'m' | 'f'>> {
  const genders = new Map<string, Set<'m' | 'f'>>();
  for (const name of names) {
    const gender = nameWordsOf(name).length === 1 ? genderOfTitle(name) : undefined;
    if (gender) genders.set(name.key, (genders.get(name.key) ?? new Set()).add(gender));
  }
  return genders;
}
