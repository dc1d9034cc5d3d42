import { isOrdinaryWord } from '../../../language/lists/ordinary-words.ts';
import { findFirstNameGender, isSurname } from '../../../language/lists/person-names.ts';
import { findPlaceKind, findStateByShortForm } from '../../../language/lists/places.ts';
import { type Candidate, wordBefore } from '../candidate.ts';
import { findBodyKind } from '../gazetteer.ts';
import { type TypeRule, type Vote, vote } from './vote.ts';

/** The whole name stands in a list of places or of organisations; less sure where it is an ordinary word or a person's name too. */
export const listed: TypeRule = {
  id: 'annotate/names/types/listed',
  find: (candidate) => [...voteOnPlace(candidate), ...voteOnOrganization(candidate), ...voteOnState(candidate)],
};

/** "the West" is a part of the world; without "the", "West" is hardly one. */
const directions = /^(?:west|east|north|south)$/;

function voteOnPlace(candidate: Candidate): readonly Vote[] {
  const { key } = candidate;
  const kind = findPlaceKind(key);
  if (!kind || (directions.test(key) && wordBefore(candidate)?.key !== 'the')) return [];
  if (kind === 'known') return vote('place', key.includes(' ') ? 7 : 5);
  const isPerson = isSurname(key) || findFirstNameGender(key.split(' ', 1)[0]!) !== undefined;
  return vote('place', isOrdinaryWord(key) ? 1 : isPerson ? 1.5 : 3.5);
}

function voteOnOrganization({ key }: Candidate): readonly Vote[] {
  const kind = findBodyKind(key);
  if (!kind) return [];
  if (kind === 'known') return vote('organization', key.includes(' ') ? 7 : 5);
  return vote('organization', key.includes(' ') ? 5 : isOrdinaryWord(key) ? 1.5 : 3.5);
}

/** "Springfield, Ill." */
const voteOnState = ({ sentence, from, key }: Candidate): readonly Vote[] =>
  findStateByShortForm(key) && sentence.words[from]!.gap === ', ' ? vote('place', 4) : [];
