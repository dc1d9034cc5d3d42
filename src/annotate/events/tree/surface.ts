import { childrenOf, type EventSentence, headOf, nameAt, pennOf, relationOf, tagOf, wordOf } from './sentence.ts';

/** How the words stand beside each other, for where a tree goes wrong. */

const between: ReadonlySet<string> = new Set(['AUX', 'ADV', 'PART']);
const farthestComma = 30;

/** The noun or name right before a verb and its auxiliaries, past an aside between commas; -1 where there is none. */
export function findNounBefore(sentence: EventSentence, verb: number): number {
  let at = verb - 1;
  while (at >= 0 && (between.has(tagOf(sentence, at)) || isTime(sentence, at))) at -= 1;
  if (at >= 0 && wordOf(sentence, at) === ',') at = skipAside(sentence, at);
  return at >= 0 && isNominal(sentence, at) && !isTime(sentence, at) ? at : -1;
}

/** The token before the comma that opens what a comma at `at` closes; -1 where none does. */
function skipAside(sentence: EventSentence, at: number): number {
  for (let back = at - 1; back > 0 && at - back < farthestComma; back -= 1)
    if (wordOf(sentence, back) === ',') return back - 1;
  return -1;
}

const reach = 6;

/** The noun that the first phrase behind a verb ends in; -1 where something else follows. */
export function findNounAfter(sentence: EventSentence, verb: number): number {
  let last = -1;
  for (let at = verb + 1; at < sentence.tokens.length && at <= verb + reach; at += 1) {
    const tag = tagOf(sentence, at);
    if (isTime(sentence, at)) break;
    if (isNominal(sentence, at)) last = at;
    else if (last >= 0 || (tag !== 'DET' && tag !== 'ADJ' && tag !== 'NUM')) break;
  }
  return last;
}

/** Whether a token is a noun, a name or a pronoun. */
export const isNominal = (sentence: EventSentence, at: number): boolean => {
  const tag = tagOf(sentence, at);
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON';
};

/** Whether a token stands in a time. */
export function isTime(sentence: EventSentence, at: number): boolean {
  if (sentence.times.length === 0) return false;
  const { start } = sentence.tokens[at]!;
  return sentence.times.some((time) => time.start <= start && start < time.end);
}

const mostInList = 20;

/**
 * The names that stand in a list with a name ("A of Esterland, B and C"), however the tree has them; only where the list
 * closes with "and" and holds names of the same kind. The last must not be the subject of a verb of its own.
 */
export function findListed(sentence: EventSentence, at: number): number[] {
  const { nameOf } = sentence.tree();
  const first = nameAt(sentence, at);
  if (first?.form !== 'name') return [];
  const listed: number[] = [];
  let hasAnd = false;
  let next = skipPlace(sentence, endOfName(nameOf, at));
  while (listed.length < mostInList) {
    const joined = readJoint(sentence, next);
    if (joined.to === next || joined.isAnd === undefined) break;
    const name = nameAt(sentence, joined.to);
    if (name?.form !== 'name' || name.type !== first.type) break;
    if (isOtherSubject(sentence, joined.to, at)) break;
    listed.push(joined.to);
    hasAnd ||= joined.isAnd;
    if (joined.isAnd) break;
    next = skipPlace(sentence, endOfName(nameOf, joined.to));
  }
  return hasAnd ? listed : [];
}

const longestRole = 4;
const inRole: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PRON', 'DET']);

/** The names before a name that "and" joins to it. */
export function findListedBefore(sentence: EventSentence, from: number, at: number): number {
  const name = nameAt(sentence, at);
  if (name?.form !== 'name') return -1;
  let joint = from - 1;
  while (joint > 0 && from - joint <= longestRole && inRole.has(tagOf(sentence, joint))) joint -= 1;
  if (joint < 1 || wordOf(sentence, joint) !== 'and') return -1;
  const before = wordOf(sentence, joint - 1) === ',' ? joint - 2 : joint - 1;
  const other = before < 0 ? undefined : nameAt(sentence, before);
  return other?.form === 'name' && other.type === name.type ? before : -1;
}

function endOfName(nameOf: Int32Array, at: number): number {
  let end = at;
  while (end < nameOf.length && nameOf[end] === nameOf[at]) end += 1;
  return end;
}

/** Past "of Esterland". */
function skipPlace(sentence: EventSentence, at: number): number {
  if (wordOf(sentence, at) !== 'of' || nameAt(sentence, at + 1)?.type !== 'place') return at;
  return endOfName(sentence.tree().nameOf, at + 1);
}

/** Past "," and "and". */
function readJoint(sentence: EventSentence, at: number): { readonly to: number; readonly isAnd?: boolean } {
  let to = at;
  if (wordOf(sentence, to) === ',') to += 1;
  const isAnd = wordOf(sentence, to) === 'and' || wordOf(sentence, to) === '&';
  if (isAnd) to += 1;
  if (wordOf(sentence, to) === 'the') to += 1;
  return to === at ? { to } : { to, isAnd };
}

/** Whether a name is the subject of a verb that the first of the list does not hang on. */
function isOtherSubject(sentence: EventSentence, at: number, first: number): boolean {
  if (relationOf(sentence, at) !== 'nsubj') return false;
  const verb = headOf(sentence, at);
  return (
    verb !== headOf(sentence, first) &&
    verb > at &&
    pennOf(sentence, verb).startsWith('VB') &&
    first < at &&
    relationOf(sentence, first) !== 'nsubj'
  );
}

/** Whether a token has a verb of its own: a sentence without one is a caption or a heading. */
export function hasFiniteVerb(sentence: EventSentence): boolean {
  return sentence.tokens.some(
    ({ penn, tag }) => (tag === 'VERB' || tag === 'AUX') && penn !== 'VBN' && penn !== 'VBG' && penn !== 'VB',
  );
}

/** Whether a token has a letter: a picture sign has none. */
export const hasLetter = ({ text, tokens }: EventSentence, at: number): boolean => {
  const { start, end } = tokens[at]!;
  return letter.test(text.slice(start, end));
};

const letter = /\p{L}/u;

/** The token of the name that a tree hangs on a sign before it, else the token itself. */
export function skipSigns(sentence: EventSentence, at: number): number {
  if (tagOf(sentence, at) !== 'PROPN' || nameAt(sentence, at) || hasLetter(sentence, at)) return at;
  for (const child of childrenOf(sentence, at))
    if (relationOf(sentence, child) === 'flat' && nameAt(sentence, child)) return child;
  return at;
}

/** The child that names the same as a token: "the guest, Ann Vale", "his counterpart Ann Vale"; -1 where there is none. */
export function findApposition(sentence: EventSentence, at: number): number {
  for (const child of childrenOf(sentence, at)) {
    const relation = relationOf(sentence, child);
    if (child > at && (relation === 'appos' || relation === 'flat') && tagOf(sentence, child) === 'PROPN') return child;
  }
  return -1;
}
