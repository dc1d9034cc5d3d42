import type { NameAnnotation } from '../../../model/annotation.ts';
import { type EventSentence, headOf, nameAt, pennOf, relationOf, tagOf, wordOf } from './sentence.ts';

/** Lists of names as the words stand, for where a tree has them wrong: "A of Esterland, B and the banker, C". */

const mostInList = 20;
const longestRole = 7;
const inRole: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PRON', 'DET', 'PROPN', 'NUM']);
const joiners: ReadonlySet<string> = new Set(['and', '&', 'plus']);

/**
 * The names that stand in a list with a name, however the tree has them; only where the list closes with "and" and holds names of
 * the same kind. The last must not be the subject of a verb of its own.
 */
export function findListed(sentence: EventSentence, at: number): number[] {
  const first = nameAt(sentence, at);
  if (first?.form !== 'name') return [];
  const listed: number[] = [];
  let hasAnd = false;
  let next = skipTail(sentence, endOfName(sentence, at));
  while (listed.length < mostInList && !hasAnd) {
    const { to, isAnd } = readJoint(sentence, next);
    if (to === next) break;
    const found = findNameAhead(sentence, to, first.type);
    if (found < 0 || isOtherSubject(sentence, found, at)) break;
    listed.push(found);
    hasAnd = isAnd;
    next = skipTail(sentence, endOfName(sentence, found));
  }
  return hasAnd ? listed : [];
}

/** The names before a name that "and" joins to it, the nearest first; in a heading a comma does as well. */
export function findListedBefore(sentence: EventSentence, from: number, at: number): number[] {
  const name = nameAt(sentence, at);
  if (name === undefined ? tagOf(sentence, at) !== 'PROPN' : name.form !== 'name') return [];
  const found: number[] = [];
  let start = from;
  while (found.length < mostInList) {
    const before = findJoinedBefore(sentence, start, { type: name?.type, isFirst: found.length === 0 });
    if (before < 0) break;
    found.push(before);
    start = startOfName(sentence, before);
  }
  return found;
}

interface Joined {
  /** Of the name that the list closes with, where it is known. */
  readonly type: NameAnnotation['type'] | undefined;
  readonly isFirst: boolean;
}

function findJoinedBefore(sentence: EventSentence, from: number, { type, isFirst }: Joined): number {
  let joint = from - 1;
  while (joint > 0 && from - joint <= longestRole && isRoleWord(sentence, joint)) joint -= 1;
  const word = wordOf(sentence, joint);
  if (joint < 1 || !(joiners.has(word) || (word === ',' && (!isFirst || isHeading(sentence))))) return -1;
  let before = wordOf(sentence, joint - 1) === ',' ? joint - 2 : joint - 1;
  before = skipBracketBefore(sentence, before);
  before = skipPlaceBefore(sentence, before);
  const other = before < 0 ? undefined : nameAt(sentence, before);
  if (other === undefined ? !isHeading(sentence) || tagOf(sentence, before) !== 'PROPN' : other.form !== 'name')
    return -1;
  if (isFrame(sentence, before)) return -1;
  const opens = startOfName(sentence, before) === 0;
  return other === undefined || type === undefined || other.type === type || opens ? before : -1;
}

const frames: ReadonlySet<string> = new Set(['in', 'at', 'near', 'from', 'to', 'for', 'on']);

/** "In Northport, Vale and Orr met", "According to Lund, Vale and Orr met": a phrase that opens the sentence is in no list. */
function isFrame(sentence: EventSentence, at: number): boolean {
  let before = startOfName(sentence, at) - 1;
  while (before > 0 && isRoleWord(sentence, before)) before -= 1;
  if (before < 0 || !frames.has(wordOf(sentence, before))) return false;
  for (let token = 0; token < before; token += 1)
    if (tagOf(sentence, token) === 'VERB' && pennOf(sentence, token) !== 'VBG') return false;
  return true;
}

const isRoleWord = (sentence: EventSentence, at: number): boolean =>
  nameAt(sentence, at)?.form !== 'name' && inRole.has(tagOf(sentence, at));

/** Whether a sentence is a heading or a caption: it closes with no mark. */
export function isHeading({ tokens, text }: EventSentence): boolean {
  const last = tokens.at(-1);
  return last !== undefined && !/[.!?"”’:]/.test(text.slice(last.end - 1, last.end));
}

/**
 * The first name of a kind from a token on, past the words of a role ("the banker, C", "his own minister C"); -1 where something
 * else stands before it. A name that the names stage cut short counts from its first capital.
 */
export function findNameAhead(sentence: EventSentence, from: number, type: NameAnnotation['type']): number {
  for (let at = from; at < sentence.tokens.length && at - from < longestRole; at += 1) {
    const name = nameAt(sentence, at);
    if (name?.form === 'name' && name.type === type) return at;
    if (isRoleWord(sentence, at) || pennOf(sentence, at) === 'POS') continue;
    if (type !== 'person' || at === from) return -1;
    const word = wordOf(sentence, at);
    const isInside = word === 'of' || word === '-' || name?.type === 'place' || name?.type === 'organization';
    if (!isInside && !(word === ',' && nameAt(sentence, at + 1)?.form === 'name')) return -1;
  }
  return -1;
}

function endOfName(sentence: EventSentence, at: number): number {
  const { nameOf } = sentence.tree();
  let end = at;
  while (end < nameOf.length && nameOf[end] === nameOf[at]) end += 1;
  return end;
}

function startOfName(sentence: EventSentence, at: number): number {
  const { nameOf } = sentence.tree();
  let start = at;
  while (start > 0 && nameOf[at]! >= 0 && nameOf[start - 1] === nameOf[at]) start -= 1;
  return start;
}

/** Past "of Esterland", "(left)" and ", the mayor of Esterland," before "and". */
function skipTail(sentence: EventSentence, at: number): number {
  let next = at;
  if (wordOf(sentence, next) === 'of' && nameAt(sentence, next + 1)) next = endOfName(sentence, next + 1);
  if (wordOf(sentence, next) === '(') next = skipTo(sentence, next, ')');
  if (wordOf(sentence, next) !== ',') return next;
  const close = skipTo(sentence, next + 1, ',');
  if (close === next + 1 || !joiners.has(wordOf(sentence, close))) return next;
  for (let inside = next + 1; inside < close - 1; inside += 1) {
    const tag = tagOf(sentence, inside);
    if (tag === 'VERB' || tag === 'AUX' || nameAt(sentence, inside)?.type === 'person') return next;
  }
  return close;
}

const farthestMark = 10;

/** The token behind the next such mark; the start where there is none near. */
function skipTo(sentence: EventSentence, from: number, mark: string): number {
  for (let at = from; at < sentence.tokens.length && at - from < farthestMark; at += 1)
    if (wordOf(sentence, at) === mark) return at + 1;
  return from;
}

function skipBracketBefore(sentence: EventSentence, at: number): number {
  if (wordOf(sentence, at) !== ')') return at;
  for (let back = at - 1; back > 0 && at - back < farthestMark; back -= 1)
    if (wordOf(sentence, back) === '(') return back - 1;
  return at;
}

/** Before "of Esterland". */
function skipPlaceBefore(sentence: EventSentence, at: number): number {
  if (at < 2 || nameAt(sentence, at)?.type !== 'place') return at;
  const start = startOfName(sentence, at);
  return wordOf(sentence, start - 1) === 'of' && nameAt(sentence, start - 2)?.form === 'name' ? start - 2 : at;
}

/** Past "," and "and". */
function readJoint(sentence: EventSentence, at: number): { readonly to: number; readonly isAnd: boolean } {
  let to = at;
  if (wordOf(sentence, to) === ',') to += 1;
  const isAnd = joiners.has(wordOf(sentence, to));
  if (isAnd) to += 1;
  return { to, isAnd };
}

const finite: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/** Whether a name is the subject of a verb that the first of the list does not hang on. */
function isOtherSubject(sentence: EventSentence, at: number, first: number): boolean {
  const relation = relationOf(sentence, first);
  if (relation === 'nsubj' || first >= at) return false;
  const verb = headOf(sentence, at);
  if (relationOf(sentence, at) === 'nsubj')
    return verb !== headOf(sentence, first) && verb > at && pennOf(sentence, verb).startsWith('VB');
  const isObject = relation === 'obj' || relation === 'obl' || relation === 'nmod';
  return isObject && finite.has(pennOf(sentence, endOfName(sentence, at))) && verb > at;
}

const longestOf = 9;

/**
 * The name that tells who a role is, behind it with what belongs to it: "the mayors of Oxley and Barham, Ann Vale and …"; -1 where
 * none stands there.
 */
export function findNameOfRole(sentence: EventSentence, role: number): number {
  let at = role + 1;
  while (at < sentence.tokens.length && at - role < longestOf && isInsideRole(sentence, at)) at += 1;
  if (wordOf(sentence, at) === ',') at += 1;
  const name = nameAt(sentence, at);
  return name?.form === 'name' && name.type === 'person' && at > role ? at : -1;
}

function isInsideRole(sentence: EventSentence, at: number): boolean {
  const name = nameAt(sentence, at);
  if (name?.form === 'name') return name.type !== 'person';
  const word = wordOf(sentence, at);
  if (word === 'of' || word === 'for') return true;
  if (word === 'and') return nameAt(sentence, at + 1)?.type === 'place';
  return inInside.has(tagOf(sentence, at));
}

const inInside: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'DET', 'PROPN']);
