import type { TokenAnnotation } from '../../../../model/annotation.ts';
import type { NameWord } from '../../words.ts';
import { findKindNoun } from '../kinds.ts';
import { isAccordingTo } from './saying.ts';
import type { Trees } from './tree.ts';

/** Where a phrase stands in its clause, as far as the words around it tell. */
export interface Standing {
  readonly isSubject: boolean;
  readonly weight: number;
}

const weights = {
  main: 1.2,
  subject: 1,
  opening: 0.9,
  joined: 0.7,
  object: 0.6,
  topic: 0.8,
  agent: 0.9,
  possessive: 0.55,
  prepositional: 0.5,
  modifier: 0.5,
};
const maxOpening = 2;

/** A subject stands before its verb; what opens a sentence counts for nearly as much, what hangs on a preposition for half. */
export function findStanding(trees: Trees, words: readonly NameWord[], from: number, to: number): Standing {
  return readTree(trees, words, from, to) ?? readWords(words, from, to);
}

/** What the tree tells by the one word of a phrase that hangs on a word outside of it; absent where it tells nothing. */
function readTree(trees: Trees, words: readonly NameWord[], from: number, to: number): Standing | undefined {
  const [start, end] = [words[from]!.start, words[to - 1]!.end];
  if (words[to - 1]!.possessive || (words[to]?.key === 'and' && words[to].gap === ' ')) return undefined;
  for (let i = from; i < to; i += 1) {
    const token = trees.at(words[i]!.start);
    const governor = token && trees.governorOf(token);
    if (!governor || (governor.start >= start && governor.start < end)) continue;
    return readRelation(trees, token, governor);
  }
  return undefined;
}

/** A subject, also in apposition to its noun: "the family's lawyer, Ann Lee, said"; who does what is told in the passive: "condemned by Lee". */
function readRelation(trees: Trees, token: TokenAnnotation, governor: TokenAnnotation): Standing | undefined {
  if (token.relation === 'appos' && token.tag === 'PROPN' && governor.penn === 'NN') {
    const above = governor.relation === 'nsubj' ? trees.governorOf(governor) : undefined;
    return above && readRelation(trees, governor, above);
  }
  if (token.relation === 'nsubj')
    return { isSubject: true, weight: governor.relation === 'root' ? weights.main : weights.subject };
  return undefined;
}

function readWords(words: readonly NameWord[], from: number, to: number): Standing {
  const first = from > 0 && words[from]!.gap === ' ' && /^(?:the|a|an)$/.test(words[from - 1]!.key) ? from - 1 : from;
  const before = words[first - 1];
  const adjoins = before !== undefined && words[first]!.gap === ' ';
  const next = words[to];
  if (words[to - 1]!.possessive) return { isSubject: false, weight: first === 0 ? weights.topic : weights.possessive };
  if (isModifier(words, to)) return { isSubject: false, weight: weights.modifier };
  if (adjoins && ((before.key === 'by' && isParticiple(words[first - 2])) || isAccordingTo(words, first)))
    return { isSubject: false, weight: weights.agent };
  if (adjoins && before.tag === 'ADP') return { isSubject: false, weight: weights.prepositional };
  if (adjoins && before.tag === 'VERB' && !hasVerbBehind(words, to))
    return { isSubject: false, weight: weights.object };
  const isJoined = (adjoins && before.key === 'and') || (next?.key === 'and' && next.gap === ' ');
  if (isJoined) return { isSubject: false, weight: weights.joined };
  const isKind = next?.gap === ' ' && next.shape === 'lower' && findKindNoun(next.key) !== undefined;
  if (hasVerbBehind(words, isKind ? to + 1 : to) || isRelative(next) || isVerbBehindComma(words, to))
    return { isSubject: true, weight: first <= maxOpening ? weights.main : weights.subject };
  return { isSubject: false, weight: first <= maxOpening ? weights.opening : weights.object };
}

/** "the Lee family", "the Lee administration": a name in front of what stands around a person. */
const isModifier = (words: readonly NameWord[], to: number): boolean =>
  words[to]?.gap === ' ' && surroundings.test(words[to].key);

const surroundings =
  /^(?:administration|presidency|government|cabinet|campaign|camp|team|ticket|family|era|years|allies|ally|supporters?|voters?|backers?|donors?|aides?|advisers?|advisors?|officials?|surrogates?|lawyers?|attorneys?|spokesman|spokeswoman|spokesperson|nominees?|appointees?|loyalists?|critics?|rall(?:y|ies)|tower|hotels?|foundation|organization)$/;

const isParticiple = (word: NameWord | undefined): boolean => word?.tag === 'VERB' && /(?:ed|en|wn)$/.test(word.key);

const maxAside = 16;

/** "Ann Lee, a lawyer from Utrecht, said": what stands between two commas and a verb. */
function isVerbBehindComma(words: readonly NameWord[], to: number): boolean {
  if (words[to]?.gap !== ', ') return false;
  for (let i = to + 1; i < Math.min(words.length, to + maxAside); i += 1)
    if (words[i]!.gap === ', ') return isVerb(words[i]!) && !words[i]!.key.endsWith('ing');
  return false;
}

/** "Ann Lee, who …", "the Harbour Board, which …" */
const isRelative = (next: NameWord | undefined): boolean =>
  next !== undefined && next.gap === ', ' && (next.key === 'who' || next.key === 'which');

/** Whether a verb stands right behind a phrase, an adverb between them or not. */
export function hasVerbBehind(words: readonly NameWord[], to: number): boolean {
  const next = words[to];
  if (!next || !isPlainGap(next.gap)) return false;
  if (isVerb(next)) return !/ing$/.test(next.key);
  const second = words[to + 1];
  return next.tag === 'ADV' && second !== undefined && second.gap === ' ' && isVerb(second) && !/ing$/.test(second.key);
}

const isPlainGap = (gap: string): boolean => gap === ' ' || gap === '\u00A0';

/** Whether a word is a verb, auxiliaries included. */
export const isVerb = ({ tag }: NameWord): boolean => tag === 'VERB' || tag === 'AUX';

/** How many full verbs stand in `[from, to)`. */
export function countVerbs(words: readonly NameWord[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i += 1) if (words[i]!.tag === 'VERB') count += 1;
  return count;
}
