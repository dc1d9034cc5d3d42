import { effectOf } from '../facts/governance.ts';
import { readAccusingVerbs } from '../lists.ts';
import type { ClaimSentence } from '../tree/sentence.ts';
import {
  findChild,
  findChildWhere,
  headOf,
  isInfinitive,
  isNominal,
  lemmaOf,
  pennOf,
  prepositionOf,
  relationOf,
  tagOf,
  wordOf,
} from '../tree/words.ts';

const relatives: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom']);
const mostSteps = 8;

/** The subjects of a clause as tokens, its own or those it shares; empty where they are unsaid. */
export function findSubjects(sentence: ClaimSentence, clause: number): number[] {
  let at = clause;
  for (let step = 0; step < mostSteps && at >= 0; step += 1) {
    const own = ownSubjects(sentence, at);
    if (own.length > 0) return own;
    const head = headOf(sentence, at);
    const relation = relationOf(sentence, at);
    if (head < 0) return [];
    if (isMainVerb(sentence, at)) return [head];
    if (relation === 'acl') return isInfinitive(sentence, at) ? findOwner(sentence, head) : [head];
    const object = controllingObject(sentence, at, head);
    if (object >= 0) return [object];
    if (!shares(sentence, at, relation)) return [];
    at = head;
  }
  return [];
}

function ownSubjects(sentence: ClaimSentence, at: number): number[] {
  const { tokens, firstChild, nextChild } = sentence;
  const found: number[] = [];
  for (let child = firstChild[at]!; child >= 0; child = nextChild[child]!)
    if (tokens[child]!.relation === 'nsubj') found.push(takeUpRelative(sentence, at, child));
  return found.length > 1 ? found.filter((subject) => !isDateline(sentence, subject)) : found;
}

const dashes: ReadonlySet<string> = new Set(['-', '\u2013', '\u2014', '--']);

/** "PORT VALE – A court …": a place before a dash that opens the text. */
function isDateline(sentence: ClaimSentence, subject: number): boolean {
  for (let at = subject + 1; at < subject + 6; at += 1) if (dashes.has(wordOf(sentence, at))) return true;
  return false;
}

/** "who met": the noun before. */
export function takeUpRelative(sentence: ClaimSentence, clause: number, subject: number): number {
  if (!relatives.has(wordOf(sentence, subject))) return subject;
  let at = clause;
  for (let step = 0; step < mostSteps && at >= 0; step += 1) {
    if (relationOf(sentence, at) === 'acl') return headOf(sentence, at);
    if (!carriesRelative.has(relationOf(sentence, at))) break;
    at = headOf(sentence, at);
  }
  return nounBefore(sentence, subject);
}

/** "Leaders of 20 states sent letters": the tree hangs the verb on the noun that is its subject. */
export function isMainVerb(sentence: ClaimSentence, at: number): boolean {
  const penn = pennOf(sentence, at);
  const head = headOf(sentence, at);
  if (head < 0 || head > at || headOf(sentence, head) >= 0 || !isNominal(sentence, head)) return false;
  if (findChild(sentence, at, 'nsubj') >= 0 || findChild(sentence, at, 'mark') >= 0) return false;
  if (findChild(sentence, head, 'cop') >= 0 || findChild(sentence, head, 'nsubj') >= 0) return false;
  const relation = relationOf(sentence, at);
  if (relation === 'acl') return tensed.has(penn) && findChild(sentence, at, 'obj') > at;
  return relation === 'parataxis' && (tensed.has(penn) || penn === 'VB') && findChild(sentence, at, 'obj') > at;
}

/** The noun that a relative pronoun stands right behind, where the tree ties them in no other way. */
function nounBefore(sentence: ClaimSentence, pronoun: number): number {
  const before = wordOf(sentence, pronoun - 1) === ',' ? pronoun - 2 : pronoun - 1;
  return before >= 0 && isNominal(sentence, before) && wordOf(sentence, pronoun) !== 'that' ? before : pronoun;
}

const tensed: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP']);

const carriesRelative: ReadonlySet<string> = new Set(['conj', 'xcomp', 'ccomp']);

/** "urged him to leave": he; "promised him to leave": not he. */
function controllingObject(sentence: ClaimSentence, at: number, head: number): number {
  const relation = relationOf(sentence, at);
  const accuser = findAccuser(sentence, at, head);
  if (accuser >= 0) return accusedBy(sentence, accuser);
  if (relation !== 'xcomp' && !(relation === 'advcl' && effectOf(sentence, at, head) !== undefined)) return -1;
  if (lemmaOf(sentence, head) === 'promise' || tagOf(sentence, head) !== 'VERB') return -1;
  const object = findChild(sentence, head, 'obj');
  if (object < 0 && effectOf(sentence, at, head) === 'asked') return findAddressee(sentence, head, at);
  return object >= 0 && object < at && isNominal(sentence, object) ? object : -1;
}

/** "called on the council to close it", "appealed to drivers to wait". */
const findAddressee = (sentence: ClaimSentence, verb: number, at: number): number =>
  findChildWhere(
    sentence,
    verb,
    ({ relation }, child) =>
      relation === 'obl' && child > verb && child < at && addressing.has(prepositionOf(sentence, child)),
  );

const addressing: ReadonlySet<string> = new Set(['on', 'upon', 'to', 'for', 'with']);

/** "accused the board of hiding it": whether the clause tells what somebody is accused of. */
export const isAccused = (sentence: ClaimSentence, at: number, head: number): boolean =>
  findAccuser(sentence, at, head) >= 0;

/** The accusing verb above a clause, right above it or above its object; -1 where there is none. */
export function findAccuser(sentence: ClaimSentence, at: number, head: number): number {
  if (head < 0 || pennOf(sentence, at) !== 'VBG' || !accusation.has(relationOf(sentence, at))) return -1;
  const verb = relationOf(sentence, head) === 'obj' ? headOf(sentence, head) : head;
  return tagOf(sentence, verb) === 'VERB' && readAccusingVerbs().has(lemmaOf(sentence, verb)) ? verb : -1;
}

const accusation: ReadonlySet<string> = new Set(['advcl', 'acl', 'xcomp', 'obl', 'nmod']);

/** The object of the accusing verb, or its subject where it is passive. */
const accusedBy = (sentence: ClaimSentence, verb: number): number => {
  const object = findChild(sentence, verb, 'obj');
  return object >= 0 || pennOf(sentence, verb) !== 'VBN' ? object : findChild(sentence, verb, 'nsubj');
};

/** Whether a clause without a subject has that of its governor. */
function shares(sentence: ClaimSentence, at: number, relation: string): boolean {
  if (relation === 'conj' || relation === 'xcomp') return true;
  const penn = pennOf(sentence, at);
  return relation === 'advcl' && (penn === 'VBG' || penn === 'VBN' || isInfinitive(sentence, at));
}

/** "her offer to resign", "the council's plan to close": who owns the noun, else the subject of its verb. */
function findOwner(sentence: ClaimSentence, noun: number): number[] {
  const { tokens, firstChild, nextChild } = sentence;
  for (let child = firstChild[noun]!; child >= 0 && child < noun; child = nextChild[child]!)
    if (tokens[child]!.relation === 'nmod' && isOwner(sentence, child)) return [child];
  for (let child = firstChild[noun]!; child >= 0 && child < noun; child = nextChild[child]!)
    if (tokens[child]!.relation === 'compound' && isNominal(sentence, child)) return [child];
  const verb = headOf(sentence, noun);
  if (verb < 0 || relationOf(sentence, noun) !== 'obj') return [];
  const subject = findChild(sentence, verb, 'nsubj');
  return subject < 0 ? [] : [takeUpRelative(sentence, verb, subject)];
}

/** "his", "the council's". */
export function isOwner(sentence: ClaimSentence, at: number): boolean {
  if (pennOf(sentence, at) === 'PRP$') return true;
  const { tokens, firstChild, nextChild } = sentence;
  for (let child = firstChild[at]!; child >= 0; child = nextChild[child]!)
    if (tokens[child]!.penn === 'POS') return true;
  return false;
}
