import type { ClaimForm } from '../../../model/annotation.ts';
import type { Clause } from '../clauses/clause.ts';
import { addNounArguments } from '../nominal/fill.ts';
import type { Carried } from '../predicates/light.ts';
import type { ClaimSentence } from '../tree/sentence.ts';
import { findChild, headOf, isNominal, prepositionOf, relationOf, wordOf } from '../tree/words.ts';
import { addPhrases, type Cast, createCast } from './collect.ts';
import { findSubjects, takeUpRelative } from './subjects.ts';

/** What stands around a clause that takes part in it too. */
interface Surroundings {
  readonly governors: readonly number[];
  readonly carried: Carried | undefined;
}

/** Who and what takes part in a clause: its subjects, objects, settings and times, and those of the noun that it only carries. */
export function fillClause(sentence: ClaimSentence, clause: Clause, { governors, carried }: Surroundings): Cast {
  const { at, form } = clause;
  const cast = createCast();
  if (carried) cast.taken.set(carried.noun, 'extent');
  const role = subjectRole(sentence, clause, carried);
  for (const subject of findSubjects(sentence, at)) addPhrases(sentence, cast, subject, role);
  if (form === 'copular') addAttribute(sentence, cast, at);
  addDependents(sentence, cast, at, form);
  if (carried?.deed) addNounArguments(sentence, cast, carried.noun, carried.deed);
  if (form === 'verbal') addUnsaidObject(sentence, cast, at);
  for (const governor of governors) addSettings(sentence, cast, governor);
  return cast;
}

function subjectRole(sentence: ClaimSentence, { at, form }: Clause, carried: Carried | undefined): string {
  if (carried?.isUndergone) return 'patient';
  if (form !== 'passive') return 'agent';
  return findChild(sentence, at, 'obj') > at ? 'recipient' : 'patient';
}

/** What a subject is said to be: "is the largest port". An adjective is the predicate itself. */
function addAttribute(sentence: ClaimSentence, cast: Cast, at: number): void {
  if (!isNominal(sentence, at)) return;
  const preposition = prepositionOf(sentence, at);
  addPhrases(sentence, cast, at, preposition === '' ? 'attribute' : preposition);
}

function addDependents(sentence: ClaimSentence, cast: Cast, at: number, form: ClaimForm): void {
  const { tokens, firstChild, nextChild } = sentence;
  const isNounPredicate = form === 'copular' && isNominal(sentence, at);
  for (let child = firstChild[at]!; child >= 0; child = nextChild[child]!) {
    const relation = tokens[child]!.relation;
    if (relation === 'obj') addObject(sentence, cast, child, at);
    else if (relation === 'iobj') addPhrases(sentence, cast, child, 'recipient');
    else if (isSource(sentence, child)) continue;
    else if (relation === 'obl' || (relation === 'nmod' && !isNounPredicate && form === 'copular'))
      addPhrases(sentence, cast, child, settingRole(sentence, child, form));
    else if (relation === 'xcomp' && tokens[child]!.tag !== 'VERB' && findChild(sentence, child, 'mark') < 0)
      addPhrases(sentence, cast, child, 'attribute');
    else if (relation === 'advmod' && sentence.timeOf[child]! >= 0) addPhrases(sentence, cast, child, 'time');
  }
}

/** "according to": whose word it is, not what takes part. */
const isSource = (sentence: ClaimSentence, at: number): boolean => prepositionOf(sentence, at) === 'according to';

const relatives: ReadonlySet<string> = new Set(['which', 'that', 'whom', 'who']);

/** "the pact that Vale signed": the noun before. */
function addObject(sentence: ClaimSentence, cast: Cast, child: number, at: number): void {
  addPhrases(sentence, cast, child < at ? takeUpRelative(sentence, at, child) : child, 'patient');
}

/** "the pact Vale signed": the noun before, where the clause has a subject of its own and no object. */
function addUnsaidObject(sentence: ClaimSentence, cast: Cast, at: number): void {
  if (relationOf(sentence, at) !== 'acl' || findChild(sentence, at, 'obj') >= 0) return;
  const subject = findChild(sentence, at, 'nsubj');
  if (subject >= 0 && !relatives.has(wordOf(sentence, subject)) && findChild(sentence, at, 'mark') < 0)
    addPhrases(sentence, cast, headOf(sentence, at), 'patient');
}

function settingRole(sentence: ClaimSentence, at: number, form: ClaimForm): string {
  if (sentence.timeOf[at]! >= 0) return 'time';
  const preposition = prepositionOf(sentence, at);
  if (preposition === 'by') return sentence.quantityOf[at]! >= 0 ? 'extent' : form === 'passive' ? 'agent' : 'by';
  return preposition === '' ? 'extent' : preposition;
}

/** Settings that a tree hangs on the verb that governs: "is expected to leave on Friday". */
function addSettings(sentence: ClaimSentence, cast: Cast, governor: number): void {
  const { tokens, firstChild, nextChild } = sentence;
  for (let child = firstChild[governor]!; child >= 0; child = nextChild[child]!)
    if (tokens[child]!.relation === 'obl') addPhrases(sentence, cast, child, settingRole(sentence, child, 'verbal'));
}
