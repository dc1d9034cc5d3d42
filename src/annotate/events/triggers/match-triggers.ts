import {
  childrenOf,
  type EventSentence,
  headOf,
  lemmaOf,
  nameAt,
  pennOf,
  relationOf,
  tagOf,
  wordOf,
} from '../tree/sentence.ts';
import { findCarrier } from './carrier.ts';
import { type Trigger, triggers } from './triggers.ts';

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
    const part = tag === 'ADJ' ? 'adjective' : tag === 'VERB' || isMistagged ? 'verb' : 'noun';
    const matches = list.filter((trigger) => trigger.part === part && isHere(sentence, at, trigger));
    const made = matches
      .map((trigger) => createMatch(sentence, at, trigger, isMistagged))
      .filter(({ trigger, carrier }) => carrier >= 0 || !trigger.isCarried);
    if (made.length > 0) found.push(made);
  }
  return found;
}

/** "Vale tours the north", "Orr lands in Northport": right behind a name, and what follows is no part of its phrase. */
function isVerbBehindName(sentence: EventSentence, at: number): boolean {
  if (pennOf(sentence, at) !== 'NNS' || at === 0) return false;
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

function isHere(sentence: EventSentence, at: number, { rest, front, near, not }: Trigger): boolean {
  for (let step = 0; step < rest.length; step += 1) if (!isWord(sentence, at + 1 + step, rest[step]!)) return false;
  for (let step = 0; step < front.length; step += 1)
    if (!isWord(sentence, at - front.length + step, front[step]!)) return false;
  if (isInName(sentence, at)) return false;
  if (near && !hasNear(sentence, at, near)) return false;
  return !(not && hasNear(sentence, at, not));
}

const isWord = (sentence: EventSentence, at: number, word: string): boolean =>
  lemmaOf(sentence, at) === word || wordOf(sentence, at) === word;

/** "Visit Scotland", "the Meeting House": part of a name of several words. */
const isInName = (sentence: EventSentence, at: number): boolean => nameAt(sentence, at)?.form === 'name';

/** Whether one of the words hangs on a token, or stands beside it. */
function hasNear(sentence: EventSentence, at: number, words: ReadonlySet<string>): boolean {
  if (words.has(lemmaOf(sentence, at + 1)) || words.has(wordOf(sentence, at + 1))) return true;
  for (const child of childrenOf(sentence, at)) {
    if (words.has(lemmaOf(sentence, child))) return true;
    if (!nearby.has(relationOf(sentence, child))) continue;
    for (const below of childrenOf(sentence, child))
      if (nearby.has(relationOf(sentence, below)) && words.has(lemmaOf(sentence, below))) return true;
  }
  return false;
}

const nearby: ReadonlySet<string> = new Set(['obj', 'obl', 'nmod', 'conj', 'xcomp']);
const longest = 8;

function createMatch(sentence: EventSentence, at: number, trigger: Trigger, isMistagged: boolean): TriggerMatch {
  const carrier = trigger.light === undefined ? -1 : findCarrier(sentence, at, trigger.light);
  const from = at - trigger.front.length;
  const to = at + trigger.rest.length;
  if (carrier < 0) return { trigger, at, carrier, from, to, isMistagged };
  const first = Math.min(from, carrier);
  const last = Math.max(to, carrier);
  if (last - first < longest) return { trigger, at, carrier, from: first, to: last, isMistagged };
  const isBehind = headOf(sentence, carrier) === at;
  return { trigger, at, carrier, from: isBehind ? carrier : from, to: isBehind ? carrier : to, isMistagged };
}
