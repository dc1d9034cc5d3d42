import {
  childrenOf,
  type EventSentence,
  findChild,
  headOf,
  nameAt,
  pennOf,
  prepositionOf,
  relationOf,
  tagOf,
  wordOf,
} from '../tree/sentence.ts';
import { findNounAfter, findNounBefore, isNominal, isTime } from '../tree/surface.ts';
import type { TriggerMatch } from '../triggers/match-triggers.ts';
import { addRelation, type Relations } from './relations.ts';

/** What stands near a trigger, for where its tree says nothing that can take part in it. */

const beforeGerund: ReadonlySet<string> = new Set([
  'after',
  'before',
  'while',
  'when',
  'upon',
  'on',
  'since',
  'by',
  'in',
  'following',
]);
const farthest = 12;

/**
 * The subject of a verb by the words beside it: the noun before it, past a preposition of time ("A and B after signing"), or where
 * its clause opens the sentence the noun behind the comma ("After addressing the house, A").
 */
export function findSubjectNear(sentence: EventSentence, verb: number): number {
  const before = findNounBefore(sentence, verb);
  if (before >= 0 && !isBelow(sentence, before, verb)) return before;
  const penn = pennOf(sentence, verb);
  if (penn !== 'VBG' && penn !== 'VBN') return -1;
  const first = beforeGerund.has(wordOf(sentence, verb - 1)) ? verb - 1 : verb;
  if (first === 0) return findBehindComma(sentence, verb);
  return first < verb ? findNounBefore(sentence, first) : -1;
}

const isBelow = (sentence: EventSentence, at: number, verb: number): boolean =>
  headOf(sentence, at) === verb && relationOf(sentence, at) === 'obj';

function findBehindComma(sentence: EventSentence, verb: number): number {
  for (let at = verb + 1; at < sentence.tokens.length && at - verb < farthest; at += 1)
    if (wordOf(sentence, at) === ',') return headOfPhrase(sentence, at);
  return -1;
}

/** The phrases with "with", "between" or "among" right behind a noun, up to the next verb, wherever a tree hangs them. */
export function addPhrasesNear(sentence: EventSentence, at: number, relations: Relations): void {
  for (let token = at + 1; token < sentence.tokens.length && token - at <= farthest; token += 1) {
    const word = wordOf(sentence, token);
    if (closing.has(word) || isFiniteVerb(sentence, token) || (word === ',' && wordOf(sentence, token + 1) === 'and'))
      return;
    if (
      !(joining.has(word) || (word === 'to' && token === at + 1)) ||
      relations.has(word) ||
      relationOf(sentence, token) !== 'case'
    )
      continue;
    addRelation(relations, word, headOf(sentence, token));
    if (word === 'with') return;
  }
}

const closing: ReadonlySet<string> = new Set([';', '“', '"', ':']);
const joining: ReadonlySet<string> = new Set(['with', 'between', 'among']);

const finite: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

const isFiniteVerb = (sentence: EventSentence, at: number): boolean =>
  finite.has(pennOf(sentence, at)) && nameAt(sentence, at) === undefined && tagOf(sentence, at) !== 'NOUN';

/** The second of two: what "and" joins to the first of "between A and the banker, B", however the tree has it. */
export function addSecondOfPair(sentence: EventSentence, at: number, relations: Relations): void {
  const first = relations.get('between')?.[0];
  if (first === undefined) return;
  let between = first;
  while (between > at && wordOf(sentence, between) !== 'between') between -= 1;
  for (let token = first + 1; token < sentence.tokens.length && token - between < farthest + 4; token += 1) {
    if (wordOf(sentence, token) !== 'and') continue;
    const second = headOfPhrase(sentence, token);
    if (second >= 0) addRelation(relations, 'between', second);
    return;
  }
}

function headOfPhrase(sentence: EventSentence, joint: number): number {
  const last = findNounAfter(sentence, joint);
  if (last < 0) return -1;
  for (let at = joint + 1; at <= last; at += 1) if (nameAt(sentence, at)?.form === 'name') return at;
  return last;
}

const telling: ReadonlySet<string> = new Set([
  'tell',
  'assure',
  'inform',
  'urge',
  'warn',
  'ask',
  'brief',
  'thank',
  'congratulate',
  'remind',
  'promise',
  'reassure',
  'beg',
  'implore',
  'advise',
  'press',
]);

/** Whom a verb of telling names: "In a call on Friday, A assured B …". */
export function findTold(sentence: EventSentence, noun: number): number {
  if (relationOf(sentence, noun) !== 'obl' || prepositionOf(sentence, noun) === '') return -1;
  const verb = headOf(sentence, noun);
  if (verb < 0 || !telling.has(sentence.tokens[verb]!.lemma ?? '')) return -1;
  const object = findChild(sentence, verb, 'obj');
  return object < 0 ? findChild(sentence, verb, 'iobj') : object;
}

/** Whom a relative pronoun stands for: the noun that its clause hangs on; the token itself where it is none. */
export function takeUpPronoun(sentence: EventSentence, at: number): number {
  if (!relatives.has(wordOf(sentence, at))) return at;
  let verb = headOf(sentence, at);
  for (let step = 0; step < 3 && verb >= 0; step += 1) {
    if (relationOf(sentence, verb) === 'acl') return headOf(sentence, verb);
    verb = headOf(sentence, verb);
  }
  return at;
}

const relatives: ReadonlySet<string> = new Set(['who', 'whom', 'which', 'that']);

/** The object of a clause that closes a noun: "the aide whom she had telephoned", "the man that he met"; -1 where there is none. */
export function findClosedNoun(sentence: EventSentence, verb: number): number {
  const head = headOf(sentence, verb);
  if (relationOf(sentence, verb) !== 'acl' || !isNominal(sentence, head) || isTime(sentence, head)) return -1;
  let hasPronoun = false;
  for (const child of childrenOf(sentence, verb)) {
    if (child > verb) break;
    const isRelative = relatives.has(wordOf(sentence, child));
    if (isRelative && prepositionOf(sentence, child) !== '') return -1;
    if (isRelative) hasPronoun = true;
    else if (hasPronoun && relationOf(sentence, child) === 'nsubj') return head;
  }
  return -1;
}

const joints: ReadonlySet<string> = new Set(['and', ',', 'then', 'before', 'but', 'or']);
const skipped: ReadonlySet<string> = new Set(['ADV', 'AUX', 'PART']);

/** "visited Northport, gave a speech and met the king": whether a verb goes on about the subject of the one before. */
export function inheritsSubject(sentence: EventSentence, { at, carrier, trigger }: TriggerMatch): boolean {
  const verb = trigger.part === 'verb' ? at : carrier;
  if (verb < 1 || findChild(sentence, verb, 'nsubj') >= 0) return false;
  let before = verb - 1;
  while (before > 0 && skipped.has(tagOf(sentence, before)) && !joints.has(wordOf(sentence, before))) before -= 1;
  return joints.has(wordOf(sentence, before));
}
