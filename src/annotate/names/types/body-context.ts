import { type Candidate, nameWordsOf, wordAfter, wordBefore } from '../candidate.ts';
import { isCapital } from '../case.ts';
import { isIn, lists } from '../gazetteer.ts';
import type { NameWord } from '../words.ts';
import { type TypeRule, type Vote, vote } from './vote.ts';

const behind = new Set(
  'spokesman spokeswoman spokesperson officials official employees shares executives leadership news newspaper agency members fighters militants lawmakers party company group firm bank university movement chairman stock customers subsidiary'.split(
    ' ',
  ),
);
const inFront = new Set(
  'firm company giant maker subsidiary app platform brand group retailer carrier airline bank lender operator startup conglomerate manufacturer newspaper magazine daily broadcaster agency website outlet network party movement club charity nonprofit organisation organization union thinktank tank developer automaker chipmaker'.split(
    ' ',
  ),
);

/** What goes with bodies: "officials" or a role with a capital behind, "company" in front, an acronym of it in brackets, "the". */
export const bodyContext: TypeRule = {
  id: 'annotate/names/types/body-context',
  find: (candidate) => [
    ...voteOnAfter(candidate),
    ...voteOnBefore(candidate),
    ...voteOnAcronym(candidate),
    ...voteOnApposition(candidate),
    ...voteOnWords(candidate),
  ],
};

function voteOnAfter(candidate: Candidate): readonly Vote[] {
  const after = wordAfter(candidate);
  if (after?.gap !== ' ') return [];
  if (behind.has(after.key)) return vote('organization', 1.5);
  return isCapital(after) && isIn(after, lists.role) ? vote('organization', 1) : [];
}

/** "the" speaks against persons. */
function voteOnBefore(candidate: Candidate): readonly Vote[] {
  const before = wordBefore(candidate);
  if (!before || candidate.titleFrom !== undefined || candidate.sentence.words[candidate.from]!.gap !== ' ') return [];
  if (before.key === 'the') return [{ type: 'person', weight: -2 }, ...vote('organization', 0.3)];
  return before.shape === 'lower' && inFront.has(before.key) ? vote('organization', 2) : [];
}

/** "National Water Fund (NWF)" */
function voteOnAcronym(candidate: Candidate): readonly Vote[] {
  const after = wordAfter(candidate);
  const words = nameWordsOf(candidate);
  if (after?.gap !== ' (' || after.shape !== 'upper' || words.length < 2) return [];
  const letters = (all: boolean) =>
    words
      .filter(({ shape }) => all || shape !== 'lower')
      .flatMap(({ key }) => key.split(' '))
      .map((part) => part[0]!)
      .join('');
  return [letters(true), letters(false)].includes(after.key) ? vote('organization', 3) : [];
}

const maxApposition = 6;

/** "Zentavo, a Nordic payments firm" */
function voteOnApposition({ sentence: { words }, to }: Candidate): readonly Vote[] {
  if (words[to]?.gap !== ', ' || !/^(?:an?|the)$/.test(words[to]!.key)) return [];
  for (let at = to + 1; at < to + maxApposition && words[at]?.gap === ' '; at += 1) {
    const word = words[at]!;
    if (word.shape === 'lower' && inFront.has(word.key))
      return words[at + 1]?.gap === ' ' && isNounBehind(words[at + 1]!) ? [] : vote('organization', 2);
    if (/^(?:of|for|in|at|who|which|that|with|from)$/.test(word.key)) return [];
  }
  return [];
}

/** "a company spokesman" is no company. */
const isNounBehind = (word: NameWord): boolean => word.tag === 'NOUN' || isIn(word, lists.role);

/** Ordinary words with capitals inside name no person. */
function voteOnWords(candidate: Candidate): readonly Vote[] {
  const words = nameWordsOf(candidate).filter(({ shape }) => shape !== 'lower');
  const ordinary = words.filter((word) => isIn(word, lists.ordinary)).length;
  return words.length >= 2 && ordinary * 3 >= words.length * 2 ? vote('organization', 0.6) : [];
}
