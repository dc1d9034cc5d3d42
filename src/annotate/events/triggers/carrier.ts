import { isPassive } from '../tree/clause.ts';
import { childrenOf, type EventSentence, headOf, lemmaOf, prepositionOf, relationOf, tagOf } from '../tree/sentence.ts';
import { carriers } from './triggers.ts';

const amounts: ReadonlySet<string> = new Set([
  'flurry',
  'series',
  'round',
  'string',
  'number',
  'couple',
  'set',
  'day',
  'hour',
  'week',
  'host',
  'pair',
  'slew',
  'marathon',
  'minute',
]);

/**
 * The verb that carries a noun for an event: "held talks", "talks were held", "a round of talks began", "the accord signed by",
 * "the pact that they are to sign"; -1 where there is none.
 */
export function findCarrier(sentence: EventSentence, at: number, set: string): number {
  const verbs = carriers().get(set);
  if (verbs === undefined) return -1;
  const noun = climbAmount(sentence, at);
  const head = headOf(sentence, noun);
  const prepositions = head < 0 ? undefined : verbs.get(lemmaOf(sentence, head));
  if (prepositions !== undefined && carries(sentence, noun, prepositions)) return head;
  return findClauseCarrier(sentence, at, verbs) ?? findVerbBefore(sentence, at, verbs);
}

/** "a flurry of meetings": the amount. */
function climbAmount(sentence: EventSentence, at: number): number {
  const head = headOf(sentence, at);
  return head >= 0 && relationOf(sentence, at) === 'nmod' && amounts.has(lemmaOf(sentence, head)) ? head : at;
}

function carries(sentence: EventSentence, noun: number, prepositions: ReadonlySet<string>): boolean {
  const relation = relationOf(sentence, noun);
  const preposition = prepositionOf(sentence, noun);
  if (relation === 'nsubj')
    return preposition === '' && (prepositions.has('subject') || isPassive(sentence, headOf(sentence, noun)));
  if (relation === 'obj' || relation === 'xcomp') return prepositions.has('');
  return relation === 'obl' && prepositions.has(preposition) && preposition !== '';
}

/** "the accord, signed by", "the pact that they are to sign". */
function findClauseCarrier(
  sentence: EventSentence,
  at: number,
  verbs: ReadonlyMap<string, ReadonlySet<string>>,
): number | undefined {
  for (const child of childrenOf(sentence, at))
    if (
      relationOf(sentence, child) === 'acl' &&
      verbs.has(lemmaOf(sentence, child)) &&
      (isPassive(sentence, child) || hasObjectPronoun(sentence, child))
    )
      return child;
  return undefined;
}

function hasObjectPronoun(sentence: EventSentence, verb: number): boolean {
  for (const child of childrenOf(sentence, verb))
    if (relationOf(sentence, child) === 'obj' && tagOf(sentence, child) === 'PRON' && child < verb) return true;
  return false;
}

const farthest = 4;
const inside: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'NOUN']);

/** A carrier right before its noun which the tree takes for a part of its phrase: "Vale, the mayor, held talks". */
function findVerbBefore(sentence: EventSentence, at: number, verbs: ReadonlyMap<string, ReadonlySet<string>>): number {
  for (let before = at - 1; before >= 0 && at - before <= farthest; before -= 1) {
    const isCarrier = verbs.get(lemmaOf(sentence, before))?.has('') ?? false;
    if (
      isCarrier &&
      (tagOf(sentence, before) === 'VERB' || at - before === 1 || tagOf(sentence, before - 1) === 'PROPN')
    )
      return before;
    if (!inside.has(tagOf(sentence, before))) return -1;
  }
  return -1;
}
