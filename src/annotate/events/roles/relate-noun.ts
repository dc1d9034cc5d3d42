import { findSubjects, hasPossessive, isPassive } from '../tree/clause.ts';
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
  tagOf,
} from '../tree/sentence.ts';
import { findNounBefore, isTime, skipSigns } from '../tree/surface.ts';
import type { TriggerMatch } from '../triggers/match-triggers.ts';
import { addPhrasesNear, addSecondOfPair, findSubjectNear, findTold } from './near.ts';
import { addPhrases, addRelation, fitSubjects, type Relations } from './relations.ts';

/** What stands around a noun, its carrier verb ("held talks") and whoever the verb above tells of. */
export function relateNoun(sentence: EventSentence, match: TriggerMatch): Relations {
  const { at, carrier, from } = match;
  const relations: Relations = new Map();
  for (const child of childrenOf(sentence, at)) if (isOwner(sentence, child)) addRelation(relations, 'owner', child);
  addFronts(sentence, Math.min(from, at), relations);
  addPhrases(sentence, at, relations);
  if (carrier >= 0) addPhrases(sentence, carrier, relations);
  addPhrasesNear(sentence, match.to, relations);
  addSecondOfPair(sentence, at, relations);
  if (carrier >= 0 && isOwnedByPronoun(sentence, relations)) relations.delete('owner');
  addRelation(relations, 'told', findTold(sentence, at));
  if (!match.trigger.hasBoth && (relations.has('owner') || relations.has('between'))) return relations;
  if (carrier >= 0) addCarrierSubject(sentence, match, relations);
  else addController(sentence, match, relations);
  return relations;
}

/** "began their strike": the subject says whose. */
const isOwnedByPronoun = (sentence: EventSentence, relations: Relations): boolean =>
  relations.get('owner')?.every((at) => pennOf(sentence, at) === 'PRP$') ?? false;

const isOwner = (sentence: EventSentence, at: number): boolean =>
  relationOf(sentence, at) === 'nmod' &&
  (pennOf(sentence, at) === 'PRP$' || hasPossessive(sentence, at)) &&
  !isTime(sentence, at);

const joints: ReadonlySet<string> = new Set(['HYPH', ':', 'SYM', 'CC', ',']);
const farthest = 10;

/** "Russia-China talks", "US, UK and French talks": the names before a noun, if there are at least two. */
function addFronts(sentence: EventSentence, at: number, relations: Relations): void {
  const found: number[] = [];
  let name = -1;
  for (let before = at - 1; before >= 0 && at - before < farthest; before -= 1) {
    const tag = tagOf(sentence, before);
    const here = sentence.tree().nameOf[before]!;
    if (here >= 0 && nameAt(sentence, before)!.form === 'name') {
      if (here !== name) found.unshift(before);
      name = here;
    } else if (tag !== 'NOUN' && tag !== 'ADJ' && !joints.has(pennOf(sentence, before))) break;
  }
  if (found.length < 2 || !isJoined(sentence, found)) return;
  for (const front of found) addRelation(relations, 'front', front);
}

/** Whether a hyphen, a dash or "and" stands between all of them. */
const isJoined = (sentence: EventSentence, tokens: readonly number[]): boolean =>
  tokens.every(
    (token, at) =>
      at === 0 || joints.has(pennOf(sentence, token - 1)) || joints.has(pennOf(sentence, tokens[at - 1]! + 1)),
  );

const settings: ReadonlySet<string> = new Set([
  'during',
  'in',
  'at',
  'on',
  'after',
  'before',
  'following',
  'for',
  'of',
  'from',
  'into',
  'through',
  'via',
  'with',
  'to',
  'over',
  'amid',
  'ahead',
  'out',
  'throughout',
]);

/** Whose event a noun tells: the subject of its carrier ("held talks"), of the verb that it is the object or the setting of. */
function addController(sentence: EventSentence, { at, trigger }: TriggerMatch, relations: Relations): void {
  const relation = relationOf(sentence, at);
  const preposition = prepositionOf(sentence, at);
  if (preposition !== '' || trigger.part === 'phrase')
    addRelation(relations, 'subject', findChild(sentence, at, 'nsubj'));
  const head = skipObject(sentence, at, skipAdverb(sentence, headOf(sentence, at)));
  if (head < 0) return;
  const isSetting =
    relation === 'obl' || relation === 'nsubj'
      ? settings.has(preposition)
      : relation === 'nmod' && preposition !== 'of' && settings.has(preposition);
  if (lemmaOf(sentence, head) === 'invite') addInvited(sentence, head, relations);
  if (tagOf(sentence, head) === 'VERB') {
    if (!isPassive(sentence, head) && (relation === 'obj' || (relation === 'obl' && preposition === '') || isSetting))
      addVerbSubject(sentence, head, relations);
  } else if (isSetting && findChild(sentence, head, 'nsubj') >= 0)
    addRelation(relations, 'subject', findChild(sentence, head, 'nsubj'));
  else if (isSetting && nameAt(sentence, skipSigns(sentence, head))?.type === 'person')
    addRelation(relations, 'subject', head);
}

/** "invited her to dinner", "was invited for talks by him". */
function addInvited(sentence: EventSentence, verb: number, relations: Relations): void {
  if (isPassive(sentence, verb)) addRelation(relations, 'subject', findChild(sentence, verb, 'nsubj'));
  else addRelation(relations, 'with', findChild(sentence, verb, 'obj'));
}

function addVerbSubject(sentence: EventSentence, verb: number, relations: Relations): void {
  for (const subject of fitSubjects(sentence, findSubjects(sentence, verb))) addRelation(relations, 'subject', subject);
  addRelation(relations, 'subject?', findSubjectNear(sentence, verb));
}

/** "ahead of the meeting". */
const skipAdverb = (sentence: EventSentence, at: number): number =>
  at >= 0 && (tagOf(sentence, at) === 'ADV' || tagOf(sentence, at) === 'ADJ') ? headOf(sentence, at) : at;

/** "discussed grain in talks with": the verb of the noun between. */
function skipObject(sentence: EventSentence, at: number, head: number): number {
  if (head < 0 || relationOf(sentence, at) !== 'nmod' || nameAt(sentence, head) || prepositionOf(sentence, at) === 'of')
    return head;
  const relation = relationOf(sentence, head);
  return relation === 'obj' || relation === 'obl' ? headOf(sentence, head) : head;
}

function addCarrierSubject(sentence: EventSentence, { at, carrier }: TriggerMatch, relations: Relations): void {
  if (isPassive(sentence, carrier) && carrier > at) {
    for (const agent of relations.get('by') ?? []) addRelation(relations, 'subject', agent);
    return;
  }
  if (relationOf(sentence, at) === 'nsubj' && headOf(sentence, at) === carrier) return;
  const head = headOf(sentence, carrier);
  if (lemmaOf(sentence, head) === 'invite') addRelation(relations, 'subject', findChild(sentence, head, 'nsubj'));
  const found = fitSubjects(sentence, findSubjects(sentence, carrier)).filter((subject) => subject !== at);
  for (const subject of found) addRelation(relations, 'subject', subject);
  if (found.length === 0) addRelation(relations, 'subject', findNounBefore(sentence, carrier));
  addRelation(relations, 'subject?', findSubjectNear(sentence, carrier));
}
