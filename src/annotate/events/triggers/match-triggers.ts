import { isPersonNoun } from '../mentions/actors.ts';
import { isPassive } from '../tree/clause.ts';
import { isHeading } from '../tree/lists.ts';
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
  wordOf,
} from '../tree/sentence.ts';
import { findNounAfter, hasFiniteVerb, isTime } from '../tree/surface.ts';
import { findCarrier } from './carrier.ts';
import { type Trigger, type TriggerPart, triggers } from './triggers.ts';

/** A trigger where it stands. */
export interface TriggerMatch {
  readonly trigger: Trigger;
  /** The token that the participants hang on. */
  readonly at: number;
  /** The carrier verb of a noun ("held" of "held talks"); -1 where there is none. */
  readonly carrier: number;
  /** First and last token of the words that tell the event. */
  readonly from: number;
  readonly to: number;
  /** A verb that the tree takes for a noun: "Vale tours the north". */
  readonly isMistagged: boolean;
}

/** What each word of a sentence that may tell an event matches, in order; of the matches of one word the first that fits counts. */
export function matchTriggers(sentence: EventSentence): TriggerMatch[][] {
  const found: TriggerMatch[][] = [];
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const { tag, lemma } = sentence.tokens[at]!;
    if (tag !== 'VERB' && tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'ADJ') continue;
    const list = triggers().get(lemma);
    if (list === undefined) continue;
    const isMistagged = tag === 'NOUN' && isVerbBehindName(sentence, at);
    const part = partOf(sentence, at, isMistagged);
    const matches = list.filter(
      (trigger) => (trigger.part === part || trigger.part === 'phrase') && isHere(sentence, at, trigger),
    );
    const made = matches
      .map((trigger) => createMatch(sentence, at, trigger, isMistagged))
      .filter(({ trigger, carrier }) => carrier >= 0 || !trigger.isCarried);
    if (made.length > 0) found.push(made.sort(byCarrier));
  }
  return found;
}

const byCarrier = (a: TriggerMatch, b: TriggerMatch): number => Number(b.carrier >= 0) - Number(a.carrier >= 0);

function partOf(sentence: EventSentence, at: number, isMistagged: boolean): TriggerPart {
  const tag = tagOf(sentence, at);
  if (tag === 'ADJ') return 'adjective';
  if (at === 0 && pennOf(sentence, at).startsWith('NN') && isGerundBeforeName(sentence)) return 'verb';
  return isMistagged || (tag === 'VERB' && !isNounInPhrase(sentence, at)) ? 'verb' : 'noun';
}

/** "Meeting Ann Vale at the station": a caption. */
const isGerundBeforeName = (sentence: EventSentence): boolean =>
  wordOf(sentence, 0).endsWith('ing') && nameAt(sentence, 1)?.form === 'name' && nameAt(sentence, 1)?.type === 'person';

const determiners: ReadonlySet<string> = new Set(['PRP$', 'POS', 'DT']);

/** "his Sunday talks": what stands before it makes a noun of what the tagger takes for a verb. */
function isNounInPhrase(sentence: EventSentence, at: number): boolean {
  const penn = pennOf(sentence, at);
  if (penn !== 'VBZ' && penn !== 'VBP' && penn !== 'VB') return false;
  let before = at - 1;
  while (before > 0 && at - before <= 2 && (isTime(sentence, before) || tagOf(sentence, before) === 'ADJ')) before -= 1;
  return determiners.has(pennOf(sentence, before)) && relationOf(sentence, before) !== 'nsubj';
}

/** "Vale tours the north", "Orr lands in Northport": right behind a name, and what follows is no part of its phrase. */
function isVerbBehindName(sentence: EventSentence, at: number): boolean {
  if (at === 0) return false;
  if (pennOf(sentence, at) === 'NN') return isPluralVerb(sentence, at);
  if (pennOf(sentence, at) !== 'NNS') return false;
  if (isPersonBefore(sentence, at)) return true;
  if (tagOf(sentence, at - 1) !== 'PROPN' && nameAt(sentence, at - 1)?.type !== 'person') return false;
  const next = tagOf(sentence, at + 1);
  const type = nameAt(sentence, at - 1)?.type ?? 'person';
  if (type === 'other') return false;
  return (
    next === 'DET' ||
    (next === 'PROPN' && type === 'person') ||
    (next === 'ADP' && at === 1) ||
    (next === 'NOUN' && type === 'person')
  );
}

/** "The king addresses parliament": the verb of a caption behind a noun for a person. */
const isPersonBefore = (sentence: EventSentence, at: number): boolean =>
  at === 2 && wordOf(sentence, 0) === 'the' && isPersonNoun(lemmaOf(sentence, 1)) && !hasFiniteVerb(sentence);

/** "Vale and Orr sign pact", "Vale, Orr meet": the verb of a heading behind two names. */
function isPluralVerb(sentence: EventSentence, at: number): boolean {
  if (!isHeading(sentence) || hasFiniteVerb(sentence) || tagOf(sentence, at - 1) !== 'PROPN') return false;
  for (let before = at - 2; before > 0; before -= 1) {
    const word = wordOf(sentence, before);
    if (word === 'and' || word === ',' || word === '&') return true;
    if (tagOf(sentence, before) !== 'PROPN' && tagOf(sentence, before) !== 'NOUN') return false;
  }
  return false;
}

function isHere(
  sentence: EventSentence,
  at: number,
  { part, type, rest, front, near, not, isBare, isLone }: Trigger,
): boolean {
  for (let step = 0; step < rest.length; step += 1) if (!isWord(sentence, at + 1 + step, rest[step]!)) return false;
  for (let step = 0; step < front.length; step += 1)
    if (!isWord(sentence, at - front.length + step, front[step]!)) return false;
  if (isInName(sentence, at) || (part === 'noun' && isWorkName(sentence, at, type))) return false;
  if (near && !hasNear(sentence, at, near)) return false;
  if (isBare && !hasBareObject(sentence, at)) return false;
  if (isLone && (isPassive(sentence, at) || findChild(sentence, at, 'obj') >= 0)) return false;
  return !(not && hasNear(sentence, at, not));
}

const isWord = (sentence: EventSentence, at: number, word: string): boolean =>
  lemmaOf(sentence, at) === word || wordOf(sentence, at) === word;

/** "Visit Scotland", "the Meeting House": part of a name of several words. */
const isInName = (sentence: EventSentence, at: number): boolean =>
  nameAt(sentence, at)?.form === 'name' && !isVerbBeforeName(sentence, at);

/** "might host Ann Vale": a word that the names stage takes for her title. */
const isVerbBeforeName = (sentence: EventSentence, at: number): boolean =>
  tagOf(sentence, at) === 'VERB' &&
  sentence.tokens[at]!.start === nameAt(sentence, at)!.start &&
  wordOf(sentence, at) === sentence.text.slice(sentence.tokens[at]!.start, sentence.tokens[at]!.end);

const encounters: ReadonlySet<string> = new Set(['meeting', 'call', 'visit', 'speech', 'agreement']);

/** "the Women's March", "the Saturday Night Massacre": a noun with a capital in running text is part of a name, whatever it once told. */
const isWorkName = (sentence: EventSentence, at: number, type: string): boolean =>
  at > 0 && tagOf(sentence, at) === 'PROPN' && !encounters.has(type) && !isHeading(sentence);

const behindBare: ReadonlySet<string> = new Set([
  '',
  'to',
  'on',
  'from',
  'about',
  'after',
  'at',
  'and',
  'before',
  'in',
  'late',
  'early',
  'again',
  'twice',
  'when',
  'over',
  'during',
  'with',
  'several',
]);

/** "called Vale on Friday", but not "called Vale a liar", "called on Vale". */
function hasBareObject(sentence: EventSentence, at: number): boolean {
  const object = findNounAfter(sentence, at);
  if (object < 0 || findChild(sentence, at, 'xcomp') >= 0 || findChild(sentence, at, 'iobj') >= 0) return false;
  let end = object + 1;
  while (nameAt(sentence, object) && nameAt(sentence, end) === nameAt(sentence, object)) end += 1;
  return (
    tagOf(sentence, end) === 'PUNCT' ||
    tagOf(sentence, end) === '' ||
    behindBare.has(wordOf(sentence, end)) ||
    isTime(sentence, end)
  );
}

/** Whether one of the words hangs on a token, or stands beside it. */
function hasNear(sentence: EventSentence, at: number, words: ReadonlySet<string>): boolean {
  if (words.has(lemmaOf(sentence, at + 1)) || words.has(wordOf(sentence, at + 1))) return true;
  for (const child of childrenOf(sentence, at)) {
    const isClause = relationOf(sentence, child) === 'advcl' || relationOf(sentence, child) === 'ccomp';
    if (!isClause && words.has(lemmaOf(sentence, child))) return true;
    if (!nearby.has(relationOf(sentence, child))) continue;
    if (words.has(prepositionOf(sentence, child))) return true;
    for (const below of childrenOf(sentence, child))
      if (
        nearby.has(relationOf(sentence, below)) &&
        (words.has(lemmaOf(sentence, below)) || words.has(prepositionOf(sentence, below)))
      )
        return true;
  }
  return false;
}

const nearby: ReadonlySet<string> = new Set(['obj', 'obl', 'nmod', 'conj', 'xcomp', 'compound', 'ccomp']);
const longest = 8;

/** Of the words of a phrase the one that governs the others. */
function findTop(sentence: EventSentence, from: number, to: number, word: number): number {
  let at = word;
  for (let step = from; step < to && headOf(sentence, at) >= from && headOf(sentence, at) <= to; step += 1)
    at = headOf(sentence, at);
  return at;
}

function createMatch(sentence: EventSentence, word: number, trigger: Trigger, isMistagged: boolean): TriggerMatch {
  const from = word - trigger.front.length;
  const to = word + trigger.rest.length;
  const at = trigger.part === 'verb' ? word : findTop(sentence, from, to, word);
  const carrier = trigger.light === undefined ? -1 : findCarrier(sentence, at, trigger.light);
  if (carrier < 0) return { trigger, at, carrier, from, to, isMistagged };
  const first = Math.min(from, carrier);
  const last = Math.max(to, carrier);
  if (last - first < longest) return { trigger, at, carrier, from: first, to: last, isMistagged };
  return { trigger, at, carrier, from, to, isMistagged };
}
