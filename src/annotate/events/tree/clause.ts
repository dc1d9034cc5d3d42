import {
  childrenOf,
  type EventSentence,
  findChild,
  headOf,
  lemmaOf,
  maxDepth,
  nameAt,
  pennOf,
  prepositionOf,
  relationOf,
  wordOf,
} from './sentence.ts';

const relatives: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom']);

/** A past tense that is taken for a participle: it has an object and no auxiliary. */
export const isMistakenPast = (sentence: EventSentence, at: number): boolean =>
  pennOf(sentence, at) === 'VBN' && findChild(sentence, at, 'aux') < 0 && findChild(sentence, at, 'obj') > at;

/** Whether a verb is passive: a past participle behind a form of "be" or "get", or one that closes a noun: "hosted by". */
export function isPassive(sentence: EventSentence, at: number): boolean {
  if (pennOf(sentence, at) !== 'VBN') return false;
  let hasOther = false;
  for (const child of childrenOf(sentence, at)) {
    if (relationOf(sentence, child) !== 'aux') continue;
    const lemma = lemmaOf(sentence, child);
    if (lemma === 'be' || lemma === 'get') return true;
    if (lemma === 'have') hasOther = true;
  }
  return (
    !hasOther &&
    findChild(sentence, at, 'obj') < at &&
    (relationOf(sentence, at) === 'acl' || findChild(sentence, at, 'nsubj') < 0)
  );
}

/** Who does what a verb tells, in its own clause or in the one that governs it; empty where it is unsaid. */
export function findSubjects(sentence: EventSentence, verb: number): number[] {
  let at = verb;
  for (let depth = 0; at >= 0 && depth < maxDepth; depth += 1) {
    const own = ownSubjects(sentence, at);
    if (own.length > 0) return takeUpIt(sentence, at, own);
    const unsaid = findSayer(sentence, at);
    if (unsaid >= 0) return [unsaid];
    if (pennOf(sentence, at) === 'VBG' && nameAt(sentence, at - 1)?.form === 'name') return [at - 1];
    const relation = relationOf(sentence, at);
    const head = headOf(sentence, at);
    if (relation === 'acl') return listed(pennOf(sentence, at) === 'VB' ? findOwnerOf(sentence, head) : head);
    if (relation === 'xcomp') {
      const object = findControllingObject(sentence, head, at);
      if (object >= 0) return [object];
    } else if (!passing.has(relation)) return [];
    if (relation === 'ccomp' && pennOf(sentence, at) !== 'VB' && pennOf(sentence, at) !== 'VBG') return [];
    at = head;
  }
  return [];
}

const passing: ReadonlySet<string> = new Set(['advcl', 'conj', 'ccomp', 'parataxis']);

const listed = (at: number): number[] => (at < 0 ? [] : [at]);

/** "Esterland said it would": a state or a body that says something of itself. */
function takeUpIt(sentence: EventSentence, verb: number, subjects: number[]): number[] {
  if (subjects.length > 1 || wordOf(sentence, subjects[0]!) !== 'it') return subjects;
  const sayer = findSayingBody(sentence, verb);
  return sayer < 0 ? subjects : [sayer];
}

/** The state or the body that says what a verb tells; -1 where nobody says it, or a person. */
function findSayingBody(sentence: EventSentence, verb: number): number {
  if (relationOf(sentence, verb) !== 'ccomp') return -1;
  const sayer = findChild(sentence, headOf(sentence, verb), 'nsubj');
  const type = sayer < 0 ? undefined : nameAt(sentence, sayer)?.type;
  return type === 'place' || type === 'organization' ? sayer : -1;
}

/** "Esterland says it is willing": trees may take the pronoun for one that means nothing. */
const findSayer = (sentence: EventSentence, verb: number): number =>
  findChild(sentence, verb, 'expl') < 0 ? -1 : findSayingBody(sentence, verb);

/** Trees may give each name of a list as a subject of its own. */
function ownSubjects(sentence: EventSentence, verb: number): number[] {
  const found: number[] = [];
  for (const child of childrenOf(sentence, verb))
    if (relationOf(sentence, child) === 'nsubj') found.push(takeUpRelative(sentence, verb, child));
  return found;
}

/** "urged him to meet": who is urged. */
function findControllingObject(sentence: EventSentence, verb: number, at: number): number {
  const object = findChild(sentence, verb, 'obj');
  if (object < 0 || object > at || keepsSubject(sentence, verb)) return -1;
  return object;
}

/** "who met": the noun before. */
function takeUpRelative(sentence: EventSentence, verb: number, subject: number): number {
  if (relationOf(sentence, verb) !== 'acl' || !relatives.has(wordOf(sentence, subject))) return subject;
  return headOf(sentence, verb);
}

/** "her offer to meet": the owner of the noun; "an invitation for Vale to visit"; "Vale to visit": the name itself. */
function findOwnerOf(sentence: EventSentence, noun: number): number {
  if (nameAt(sentence, noun)?.form === 'name') return noun;
  for (const child of childrenOf(sentence, noun))
    if (child > noun && relationOf(sentence, child) === 'nmod' && prepositionOf(sentence, child) === 'for')
      return child;
  for (const child of childrenOf(sentence, noun))
    if (
      relationOf(sentence, child) === 'nmod' &&
      (hasPossessive(sentence, child) || pennOf(sentence, child) === 'PRP$')
    )
      return child;
  const verb = headOf(sentence, noun);
  return relationOf(sentence, noun) === 'obj' ? findChild(sentence, verb, 'nsubj') : -1;
}

/** "promised him to meet": the one who promised meets. */
const keepsSubject = (sentence: EventSentence, verb: number): boolean =>
  lemmaOf(sentence, verb) === 'promise' || lemmaOf(sentence, verb) === 'use';

/** Whether "'s" stands behind a token's phrase. */
export function hasPossessive(sentence: EventSentence, at: number): boolean {
  for (const child of childrenOf(sentence, at)) if (pennOf(sentence, child) === 'POS') return true;
  return false;
}
