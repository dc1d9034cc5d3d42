import { isOrdinaryWord } from '../../../language/lists/ordinary-words.ts';
import {
  findFirstNameGender,
  findPublicFigure,
  isSurname,
  nameParticles,
  parsePersonName,
} from '../../../language/lists/person-names.ts';
import { findPlaceKind } from '../../../language/lists/places.ts';
import { type Candidate, nameWordsOf } from '../candidate.ts';
import { isIn, lists } from '../gazetteer.ts';
import type { NameWord } from '../words.ts';
import { type TypeRule, vote } from './vote.ts';

/** Two to five words that look like a person's name: a first name in front, an initial, an East Asian family name, a surname at the end. */
export const personalName: TypeRule = {
  id: 'annotate/names/types/personal-name',
  find: (candidate) => {
    const count = candidate.to - candidate.from;
    if (count > 6) return [];
    const weight = count === 1 ? weighSingle(candidate) : weighLonger(candidate);
    return weight ? vote('person', weight) : [];
  },
};

const isPlainFirstName = (word: NameWord): boolean => isIn(word, lists.firstName) && !isIn(word, lists.ordinary);

function weighSingle({ key }: Candidate): number {
  if (isOrdinaryWord(key) || findPlaceKind(key) === 'known') return 0;
  return (findFirstNameGender(key) === undefined ? 0 : 0.8) + (isSurname(key) ? 1 : 0);
}

function weighLonger(candidate: Candidate): number {
  const words = nameWordsOf(candidate);
  if (words.some((word) => word.shape === 'number' || /^(?:of|for|and)$/.test(word.key))) return 0;
  const [first, last] = [words[0]!, words.at(-1)!];
  const key = words.map((word) => word.key).join(' ');
  let weight = 0;
  if (first.shape !== 'upper' && isIn(first, lists.firstName)) weight += isIn(first, lists.ordinary) ? 1.2 : 2.5;
  else if (words.slice(1).some((word) => word.shape === 'capital' && isPlainFirstName(word))) weight += 1;
  if (words.slice(0, -1).some(({ shape }) => shape === 'initial')) weight += 2;
  if (findPublicFigure(key)) weight += 4;
  if (words.slice(1).some((word) => word.shape === 'lower' && nameParticles.has(word.key))) weight += 1;
  if (isIn(last, lists.surname)) weight += isIn(last, lists.ordinary) ? 0.5 : 1.2;
  if (parsePersonName(key)?.familyFirst) weight += 2;
  if (
    words.slice(1).some((word) => word.shape === 'capital' && isIn(word, lists.ordinary) && !isIn(word, lists.surname))
  )
    weight -= words.length === 2 && !isIn(first, lists.ordinary) ? 0.5 : 1.5;
  return weight;
}
