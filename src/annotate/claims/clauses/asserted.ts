import { isAccused, isMainVerb } from '../arguments/subjects.ts';
import { effectOf } from '../facts/governance.ts';
import { isCondition } from '../facts/limits.ts';
import { readCueVerbs } from '../lists.ts';
import type { ClaimSentence } from '../tree/sentence.ts';
import { findChild, headOf, lemmaOf, pennOf, relationOf, tagOf, wordOf } from '../tree/words.ts';
import type { QuoteShelf } from '../voice/quotes.ts';
import { type Clause, findClauses, isPassive } from './clause.ts';

/** The clauses of a sentence that assert something: no questions, orders, conditions, verbs of saying beside what is said, nor verbs that only tell how another holds. */
export function findAssertedClauses(sentence: ClaimSentence, shelf: QuoteShelf): Clause[] {
  const clauses = findClauses(sentence);
  const heads = new Set(clauses.map(({ at }) => at));
  return clauses.filter(
    ({ at }) =>
      !isNeverAsserted(sentence, at) &&
      !isOrder(sentence, at) &&
      !isGerundOfNoun(sentence, at) &&
      !isGerundNoun(sentence, at) &&
      !isOfSaying(sentence, at, shelf) &&
      !onlyGoverns(sentence, at, heads),
  );
}

/** Whether a word stands in a question, in an "if" clause or in what is asked. */
export const isNeverAsserted = (sentence: ClaimSentence, at: number): boolean =>
  isAsked(sentence, at) || isUnderCondition(sentence, at);

/** Whether a question mark closes the clause. */
function isAsked(sentence: ClaimSentence, at: number): boolean {
  for (let next = at + 1; next < sentence.tokens.length; next += 1) {
    const word = wordOf(sentence, next);
    if (word === '?' || word === '?!' || word === '??') return true;
    if (word === '.' || word === '!' || word === ';') return false;
  }
  return false;
}

/** "Close the doors": a bare verb without subject that hangs on nothing. */
function isOrder(sentence: ClaimSentence, at: number): boolean {
  const relation = relationOf(sentence, at);
  if (pennOf(sentence, at) !== 'VB' || (relation !== 'root' && relation !== 'parataxis')) return false;
  if (isMainVerb(sentence, at) || findChild(sentence, at, 'nsubj') >= 0) return false;
  return findChild(sentence, at, 'aux') < 0 && findChild(sentence, at, 'mark') < 0;
}

const nounRelations: ReadonlySet<string> = new Set(['nsubj', 'obj', 'nmod', 'appos', 'iobj']);

/** "condemned bullying": a gerund as a noun, if nothing tells whether it holds. */
const isGerundNoun = (sentence: ClaimSentence, at: number): boolean =>
  pennOf(sentence, at) === 'VBG' &&
  nounRelations.has(relationOf(sentence, at)) &&
  effectOf(sentence, at, headOf(sentence, at)) === undefined &&
  !isAccused(sentence, at, headOf(sentence, at));

/** "the time of going to press". */
const isGerundOfNoun = (sentence: ClaimSentence, at: number): boolean =>
  relationOf(sentence, at) === 'acl' &&
  pennOf(sentence, at) !== 'VBN' &&
  wordOf(sentence, findChild(sentence, at, 'mark')) === 'of' &&
  !isAccused(sentence, at, headOf(sentence, at));

const deepest = 12;
const asking: ReadonlySet<string> = new Set(['what', 'who', 'which', 'whom', 'whose']);

/** Inside an "if" clause, or inside what is asked: "decided whether to accept". */
function isUnderCondition(sentence: ClaimSentence, clause: number): boolean {
  let at = clause;
  for (let depth = 0; depth < deepest && at >= 0; depth += 1) {
    if (isCondition(sentence, at) || isIndirectQuestion(sentence, at)) return true;
    at = headOf(sentence, at);
  }
  return false;
}

function isIndirectQuestion(sentence: ClaimSentence, at: number): boolean {
  const relation = relationOf(sentence, at);
  const mark = findChild(sentence, at, 'mark');
  const opener = mark < 0 ? '' : wordOf(sentence, mark);
  if (opener === 'whether') return true;
  if (relation !== 'ccomp' && relation !== 'xcomp' && relation !== 'csubj') return false;
  if (opener === 'if') return true;
  const { firstChild, nextChild } = sentence;
  for (let child = firstChild[at]!; child >= 0 && child < at; child = nextChild[child]!)
    if (asking.has(wordOf(sentence, child)) || isHowMuch(sentence, child)) return true;
  return false;
}

/** "how many", but not "described how he had sold them". */
const isHowMuch = (sentence: ClaimSentence, at: number): boolean =>
  wordOf(sentence, at) === 'how' && /^(?:many|much|long|far|old|often|soon)$/.test(wordOf(sentence, at + 1));

/** They tell nothing without what was said. */
const speaking: ReadonlySet<string> = new Set(['say', 'tell', 'add', 'state', 'note']);

/** "said", where what is said is a claim of its own. */
function isOfSaying(sentence: ClaimSentence, at: number, shelf: QuoteShelf): boolean {
  if (tagOf(sentence, at) !== 'VERB') return false;
  const cue = readCueVerbs().get(lemmaOf(sentence, at));
  if (cue === undefined) return false;
  const content = findChild(sentence, at, 'ccomp');
  if (content >= 0) return cue.class === 'ask' || !isIndirectQuestion(sentence, content);
  if (wordOf(sentence, at + 1) === 'that' && shelf.isCue(sentence.tokens[at]!.start)) return true;
  if (findChild(sentence, at, 'obj') >= 0 || isPassive(sentence, at)) return false;
  return shelf.isCue(sentence.tokens[at]!.start) || speaking.has(lemmaOf(sentence, at));
}

/** "wants to leave": what it governs is the claim. */
function onlyGoverns(sentence: ClaimSentence, at: number, heads: ReadonlySet<number>): boolean {
  const { tokens, firstChild, nextChild } = sentence;
  for (let child = firstChild[at]!; child >= 0; child = nextChild[child]!) {
    const { relation } = tokens[child]!;
    if ((relation === 'xcomp' || relation === 'ccomp' || relation === 'advcl') && heads.has(child))
      if (effectOf(sentence, child, at) !== undefined) return true;
  }
  return false;
}
