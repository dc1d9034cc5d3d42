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

const isPlainFirstName = (key: string): boolean => findFirstNameGender(key) !== undefined && !isOrdinaryWord(key);

function weighSingle({ key }: Candidate): number {
  if (isOrdinaryWord(key) || findPlaceKind(key) === 'known') return 0;
  return (findFirstNameGender(key) === undefined ? 0 : 0.8) + (isSurname(key) ? 1 : 0);
}

function weighLonger(candidate: Candidate): number {
  const words = nameWordsOf(candidate);
  if (words.some(({ key, shape }) => shape === 'number' || key === 'of' || key === 'for' || key === 'and')) return 0;
  const [first, last] = [words[0]!.key, words.at(-1)!.key];
  let weight = 0;
  if (words[0]!.shape !== 'upper' && findFirstNameGender(first) !== undefined)
    weight += isOrdinaryWord(first) ? 1.2 : 2.5;
  else if (words.slice(1).some(({ key, shape }) => shape === 'capital' && isPlainFirstName(key))) weight += 1;
  if (words.slice(0, -1).some(({ shape }) => shape === 'initial')) weight += 2;
  if (findPublicFigure(words.map(({ key }) => key).join(' '))) weight += 4;
  if (words.slice(1).some(({ key, shape }) => shape === 'lower' && nameParticles.has(key))) weight += 1;
  if (isSurname(last)) weight += isOrdinaryWord(last) ? 0.5 : 1.2;
  if (parsePersonName(words.map(({ key }) => key).join(' '))?.familyFirst) weight += 2;
  if (words.slice(1).some(({ key, shape }) => shape === 'capital' && isOrdinaryWord(key) && !isSurname(key)))
    weight -= words.length === 2 && !isOrdinaryWord(first) ? 0.5 : 1.5;
  return weight;
}
