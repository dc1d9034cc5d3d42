import { isPersonNoun } from '../mentions/actors.ts';
import { findSubjects, isMistakenPast, isPassive } from '../tree/clause.ts';
import {
  childrenOf,
  type EventSentence,
  findChild,
  headOf,
  lemmaOf,
  nameAt,
  pennOf,
  prepositionOf,
  relationOf,
  wordOf,
} from '../tree/sentence.ts';
import { findNounAfter, findNounBefore, isTime } from '../tree/surface.ts';
import type { TriggerMatch } from '../triggers/match-triggers.ts';
import { findClosedNoun, findSubjectNear } from './near.ts';
import { addPhrases, addRelation, fitSubjects, type Relations } from './relations.ts';

/** What stands around a verb; who does and who is done to are told by sense, so that the passive gives the same. */
export function relateVerb(sentence: EventSentence, { at, to, isMistagged, trigger }: TriggerMatch): Relations {
  const relations: Relations = new Map();
  const takesObject = trigger.slots.some(({ relation }) => relation === 'object' || relation === 'reach');
  const passive = takesObject && !isMistagged && (isPassive(sentence, at) || isShortPassive(sentence, at));
  for (const subject of subjectsOf(sentence, at, isMistagged))
    addRelation(relations, passive ? 'object' : 'subject', subject);
  if (inviting.has(trigger.type) && lemmaOf(sentence, headOf(sentence, at)) === 'invite')
    addRelation(relations, 'subject', findChild(sentence, headOf(sentence, at), 'nsubj'));
  addRelation(relations, passive ? 'object?' : 'subject?', findSubjectNear(sentence, at));
  addRelation(relations, 'clause', findObliged(sentence, at));
  for (let word = at; word <= to; word += 1) addPhrases(sentence, word, relations);
  if (passive) for (const agent of relations.get('by') ?? []) addRelation(relations, 'subject', agent);
  else
    for (const object of objectsOf(sentence, at, to)) {
      addRelation(relations, 'object', object);
      addPhrases(sentence, object, relations, 1);
    }
  return relations;
}

/** "Nuncio received by premier": the passive of a heading, which trees take for a past tense. */
function isShortPassive(sentence: EventSentence, at: number): boolean {
  if (pennOf(sentence, at) !== 'VBD' || findChild(sentence, at, 'obj') >= 0) return false;
  for (const child of childrenOf(sentence, at))
    if (relationOf(sentence, child) === 'obl' && prepositionOf(sentence, child) === 'by')
      return nameAt(sentence, child)?.type === 'person' || isPersonNoun(lemmaOf(sentence, child));
  return false;
}

/** Types of which whoever invites takes part as well: "invited him to sign". */
const inviting: ReadonlySet<string> = new Set(['meeting', 'agreement', 'call']);

const obligations: ReadonlySet<string> = new Set(['must', 'should', 'shall']);

/** Who must do something, in the clause that a verb reports: "said that Vale must go". */
function findObliged(sentence: EventSentence, verb: number): number {
  const clause = findChild(sentence, verb, 'ccomp');
  if (clause < verb) return -1;
  for (const child of childrenOf(sentence, clause))
    if (relationOf(sentence, child) === 'aux' && obligations.has(wordOf(sentence, child)))
      return findChild(sentence, clause, 'nsubj');
  return -1;
}

function subjectsOf(sentence: EventSentence, at: number, isMistagged: boolean): number[] {
  const isPast = isMistakenPast(sentence, at);
  const reported = isPast ? -1 : findReported(sentence, at);
  if (reported >= 0) return [reported];
  const found = isMistagged || isPast ? [] : fitSubjects(sentence, findSubjects(sentence, at));
  if (found.length > 0) return found;
  const near = findNounBefore(sentence, at);
  if (near >= 0) return [near];
  return isPast ? fitSubjects(sentence, findSubjects(sentence, at)) : [];
}

/** "says Vale will meet": a tree may take the name for the object of what reports it. */
function findReported(sentence: EventSentence, at: number): number {
  if (relationOf(sentence, at) !== 'ccomp' || findChild(sentence, at, 'nsubj') >= 0 || !isFiniteClause(sentence, at))
    return -1;
  const near = findNounBefore(sentence, at);
  return near > headOf(sentence, at) ? near : -1;
}

function isFiniteClause(sentence: EventSentence, at: number): boolean {
  const penn = pennOf(sentence, at);
  if (penn === 'VBD' || penn === 'VBZ' || penn === 'VBP') return true;
  for (const child of childrenOf(sentence, at))
    if (relationOf(sentence, child) === 'aux' && child < at) return !hasInfinitive(sentence, at);
  return false;
}

const hasInfinitive = (sentence: EventSentence, at: number): boolean => wordOf(sentence, at - 1) === 'to';

function objectsOf(sentence: EventSentence, at: number, to: number): number[] {
  const found: number[] = [];
  for (const child of childrenOf(sentence, at)) {
    const relation = relationOf(sentence, child);
    const isObject =
      relation === 'obj' || relation === 'iobj' || (relation === 'obl' && prepositionOf(sentence, child) === '');
    if (isObject && child > to && !isTime(sentence, child)) found.push(child);
  }
  const closed = findClosedNoun(sentence, at);
  if (closed >= 0) return [closed];
  if (found.length > 0) return found;
  const near = findNounAfter(sentence, to);
  return near < 0 ? [] : [near];
}
