import type { ClaimModality } from '../../../model/annotation.ts';
import { type Effect, readAuxiliaries, readCueVerbs, readGovernors } from '../lists.ts';
import type { ClaimSentence } from '../tree/sentence.ts';
import {
  findChild,
  findChildWhere,
  headOf,
  isInfinitive,
  lemmaOf,
  pennOf,
  relationOf,
  tagOf,
  wordOf,
} from '../tree/words.ts';

/** Whether a clause holds, by its own auxiliaries and by what governs it. */
export interface Governance {
  modality: ClaimModality | undefined;
  isNegative: boolean;
  /** A negation stands with the verb looked at, or with one that it is joined to. */
  isLevelNegative: boolean;
  /** Tokens that tell a reserve: "appears to have left". */
  readonly hedges: number[];
  /** The verbs or nouns that the clause hangs on and that say no more than how it holds, the nearest first. */
  readonly governors: number[];
  /** Clauses that share their conditions with it: itself, what it is joined to, its governors. */
  readonly clauses: number[];
}

const mostSteps = 8;

/** How a clause holds. */
export function findGovernance(sentence: ClaimSentence, clause: number): Governance {
  const found: Governance = {
    modality: undefined,
    isNegative: false,
    isLevelNegative: false,
    hedges: [],
    governors: [],
    clauses: [clause],
  };
  addOwn(sentence, clause, found);
  let at = clause;
  for (let step = 0; step < mostSteps; step += 1) {
    const next = climb(sentence, at, found);
    if (next < 0) break;
    found.clauses.push(next);
    at = next;
  }
  found.isNegative = found.isNegative !== found.isLevelNegative;
  return found;
}

const negations: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'never',
  'neither',
  'nor',
  'no',
  'hardly',
  'barely',
  'without',
]);

/** Auxiliaries and negations that stand with a verb. */
function addOwn(sentence: ClaimSentence, at: number, found: Governance): void {
  const { tokens, firstChild, nextChild } = sentence;
  let modality: ClaimModality | undefined;
  let isBeTo = false;
  for (let child = firstChild[at]!; child >= 0; child = nextChild[child]!) {
    const relation = tokens[child]!.relation;
    if (relation === 'aux' || relation === 'cop') {
      const told = readAuxiliaries().get(wordOf(sentence, child));
      if (told !== undefined) modality = told === 'conditional' && isReported(sentence, at) ? 'planned' : told;
      else if (tokens[child]!.lemma === 'be' && wordOf(sentence, child + 1) === 'to') isBeTo = true;
    } else if (relation === 'advmod' || relation === 'cc' || relation === 'mark') {
      if (negations.has(wordOf(sentence, child)) && !isAsWell(sentence, child)) found.isLevelNegative = true;
    }
  }
  if (modality === undefined && isBeTo) modality = 'planned';
  if (modality !== undefined && (found.modality === undefined || found.modality === 'done')) found.modality = modality;
}

/** "not only … but also", "no longer" keeps its negation; "whether or not" is none. */
const isAsWell = (sentence: ClaimSentence, at: number): boolean =>
  ['only', 'just', 'merely', 'least'].includes(wordOf(sentence, at + 1)) || wordOf(sentence, at - 1) === 'or';

/** "said it would close": what "would" tells there was "will". */
function isReported(sentence: ClaimSentence, at: number): boolean {
  if (relationOf(sentence, at) !== 'ccomp') return false;
  const cue = readCueVerbs().get(lemmaOf(sentence, headOf(sentence, at)));
  return cue !== undefined && cue.class !== 'think';
}

/** The governor to look at next; -1 where the clause stands on its own. */
function climb(sentence: ClaimSentence, at: number, found: Governance): number {
  const head = headOf(sentence, at);
  if (head < 0) return -1;
  const relation = relationOf(sentence, at);
  if (isTensed(sentence, at)) return -1;
  if (relation === 'conj') return share(sentence, head, found);
  const effect = effectOf(sentence, at, head);
  if (effect !== undefined) return govern(sentence, head, effect, found);
  if (relation === 'advcl' && !isInfinitive(sentence, at)) return shareModality(sentence, head, found);
  if (isInfinitive(sentence, at)) found.modality ??= relation === 'acl' ? 'possible' : 'wanted';
  return -1;
}

function share(sentence: ClaimSentence, head: number, found: Governance): number {
  if (tagOf(sentence, head) !== 'VERB' && findChild(sentence, head, 'cop') < 0) return -1;
  addOwn(sentence, head, found);
  return head;
}

/** "presenting it, he did not smile": a clause beside another one shares its modality, and never its negation. */
function shareModality(sentence: ClaimSentence, head: number, found: Governance): number {
  const isNegative = found.isLevelNegative;
  const next = share(sentence, head, found);
  found.isLevelNegative = isNegative;
  return next;
}

function govern(sentence: ClaimSentence, head: number, effect: Effect, found: Governance): number {
  found.governors.push(head);
  found.isNegative = found.isNegative !== found.isLevelNegative;
  found.isLevelNegative = false;
  if (effect === 'negative') found.isNegative = !found.isNegative;
  else if (effect === 'hedge') found.hedges.push(head);
  else if (effect !== 'same' && (found.modality === undefined || found.modality === 'done')) found.modality = effect;
  addOwn(sentence, head, found);
  return head;
}

const governed: ReadonlySet<string> = new Set(['xcomp', 'ccomp', 'advcl', 'acl', 'obl', 'obj']);

/** What the word that a clause without tense hangs on does to it. */
export function effectOf(sentence: ClaimSentence, at: number, head: number): Effect | undefined {
  const relation = relationOf(sentence, at);
  if (!governed.has(relation)) return undefined;
  const isGerund = pennOf(sentence, at) === 'VBG';
  const isTo = isInfinitive(sentence, at);
  if (isTo && isAsked(sentence, at)) return undefined;
  if (!isTo && !isGerund && relation !== 'xcomp') return undefined;
  if (relation === 'acl' && !isTo) return undefined;
  const lemma = lemmaOf(sentence, head);
  const withNext = readGovernors().get(`${lemma} ${wordOf(sentence, head + 1)}`);
  const reach = isTo ? (withNext === undefined ? besideVerb : besideAddressee) : besideGerund;
  if (relation === 'advcl' && (at < head || at - head > reach)) return undefined;
  const effect = withNext ?? readGovernors().get(lemma);
  return effect === 'hedge' && !mayHedge(sentence, head) ? undefined : effect;
}

const seeming: ReadonlySet<string> = new Set(['seem', 'appear', 'tend']);

/** "is said to have left", "seems to have left", but not "said, leaving". */
const mayHedge = (sentence: ClaimSentence, head: number): boolean =>
  seeming.has(lemmaOf(sentence, head)) || pennOf(sentence, head) === 'VBN' || tagOf(sentence, head) === 'ADJ';

/** "decided whether to accept", "knew what to do". */
const isAsked = (sentence: ClaimSentence, at: number): boolean =>
  findChildWhere(sentence, at, (_, child) => child < at && questions.has(wordOf(sentence, child))) >= 0;

const questions: ReadonlySet<string> = new Set([
  'whether',
  'if',
  'how',
  'what',
  'where',
  'when',
  'who',
  'which',
  'why',
]);

/** How far behind its governor a clause stands that a tree hangs beside it: "plans now to close", "called on the council to close", "ruled out closing". */
const besideVerb = 3;
const besideAddressee = 10;
const besideGerund = 1;

const tenses: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/** Whether a clause has a tense of its own, in its verb or in an auxiliary. */
export function isTensed(sentence: ClaimSentence, at: number): boolean {
  if (tenses.has(pennOf(sentence, at))) return true;
  const { tokens, firstChild, nextChild } = sentence;
  for (let child = firstChild[at]!; child >= 0; child = nextChild[child]!) {
    const { relation, penn } = tokens[child]!;
    if ((relation === 'aux' || relation === 'cop') && tenses.has(penn ?? '')) return true;
  }
  return false;
}
