import { findSubjects, isMistakenPast, isPassive } from '../tree/clause.ts';
import { childrenOf, type EventSentence, findChild, prepositionOf, relationOf, wordOf } from '../tree/sentence.ts';
import { findNounAfter, findNounBefore, isTime } from '../tree/surface.ts';
import type { TriggerMatch } from '../triggers/match-triggers.ts';
import { addPhrases, addRelation, fitSubjects, type Relations } from './relations.ts';

/** What stands around a verb; who does and who is done to are told by sense, so that the passive gives the same. */
export function relateVerb(sentence: EventSentence, { at, to, isMistagged }: TriggerMatch): Relations {
  const relations: Relations = new Map();
  const passive = !isMistagged && isPassive(sentence, at);
  for (const subject of subjectsOf(sentence, at, isMistagged))
    addRelation(relations, passive ? 'object' : 'subject', subject);
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
  const found = isMistagged || isPast ? [] : fitSubjects(sentence, findSubjects(sentence, at));
  if (found.length > 0) return found;
  const near = findNounBefore(sentence, at);
  if (near >= 0) return [near];
  return isPast ? fitSubjects(sentence, findSubjects(sentence, at)) : [];
}

function objectsOf(sentence: EventSentence, at: number, to: number): number[] {
  const found: number[] = [];
  for (const child of childrenOf(sentence, at)) {
    const relation = relationOf(sentence, child);
    const isObject =
      relation === 'obj' || relation === 'iobj' || (relation === 'obl' && prepositionOf(sentence, child) === '');
    if (isObject && child > to && !isTime(sentence, child)) found.push(child);
  }
  if (found.length > 0) return found;
  const near = findNounAfter(sentence, to);
  return near < 0 ? [] : [near];
}
