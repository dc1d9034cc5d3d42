import { isFunctionWord, isOrdinaryWord } from '../../../language/lists/ordinary-words.ts';
import { findFirstNameGender, isSurname } from '../../../language/lists/person-names.ts';
import { findPlaceKind } from '../../../language/lists/places.ts';
import { isTown } from '../model/towns.ts';
import { type TypeRule, vote } from './vote.ts';

/** The name of a town of the world that no other list has: weak where it is a person's name too, nothing where it is an ordinary word. */
export const town: TypeRule = {
  id: 'annotate/names/types/town',
  find: ({ key }) => {
    if (key.length < 3 || findPlaceKind(key) || !isTown(key) || isFunctionWord(key) || isOrdinaryWord(key)) return [];
    const isPerson = isSurname(key) || findFirstNameGender(key.split(' ', 1)[0]!) !== undefined;
    return vote('place', isPerson ? weights.person : key.includes(' ') ? weights.long : weights.single);
  },
};

const weights = { person: 0.6, long: 2.5, single: 1.6 };
