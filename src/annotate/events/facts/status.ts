import { lazy, readLexicon } from '../../../language/lexicon.ts';
import type { EventStatus } from '../../../model/annotation.ts';
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
  wordOf,
} from '../tree/sentence.ts';
import type { TriggerMatch } from '../triggers/match-triggers.ts';

const statusWords = lazy(
  () => new Map(readLexicon('events/status-words.tsv').map(([word, status]) => [word!, status as EventStatus])),
);

const auxiliaries: ReadonlyMap<string, EventStatus> = new Map<string, EventStatus>([
  ['will', 'planned'],
  ['wo', 'planned'],
  ["'ll", 'planned'],
  ['shall', 'planned'],
  ['would', 'possible'],
  ["'d", 'possible'],
  ['may', 'possible'],
  ['might', 'possible'],
  ['could', 'possible'],
  ['can', 'possible'],
  ['ca', 'possible'],
  ['should', 'possible'],
  ['must', 'possible'],
  ['ought', 'possible'],
]);
const negations: ReadonlySet<string> = new Set(['not', "n't", 'never', 'no', 'neither', 'nor', 'without', 'hardly']);
const saying: ReadonlySet<string> = new Set([
  'say',
  'announce',
  'confirm',
  'tell',
  'add',
  'state',
  'declare',
  'report',
  'decide',
  'promise',
  'vow',
  'pledge',
  'agree',
  'insist',
  'learn',
  'know',
  'indicate',
  'note',
  'reveal',
]);
const mostSteps = 4;

/** Whether an event happened, by tense, modals, negation and the words that govern it. */
export function findStatus(sentence: EventSentence, { trigger, at, carrier }: TriggerMatch): EventStatus {
  if (isDeniedAbove(sentence, at)) return 'denied';
  const own = trigger.part === 'noun' ? (statusOfNoun(sentence, at) ?? statusOfVerb(sentence, at)) : undefined;
  if (own) return own;
  if (carrier >= 0 && encounters.has(trigger.type)) {
    const carried = statusOfCarrier(sentence, carrier, at);
    if (carried) return carried;
  }
  if (trigger.part === 'noun' && isAhead(sentence, at)) return 'planned';
  let word = carrier >= 0 ? carrier : at;
  for (let step = 0; step < mostSteps && word >= 0; step += 1) {
    if (word !== at || trigger.part === 'verb') {
      const told = statusOfVerb(sentence, word);
      if (told) return told;
    }
    const governed = word === at && carrier >= 0 ? undefined : statusByGovernor(sentence, word);
    if (governed) return governed;
    if (!passesStatus(sentence, word)) return 'done';
    word = headOf(sentence, word);
  }
  return 'done';
}

/** "The call did not go ahead", "a trip has been called off". */
function isDeniedAbove(sentence: EventSentence, at: number): boolean {
  const head = headOf(sentence, at);
  if (head < 0 || relationOf(sentence, at) !== 'nsubj' || prepositionOf(sentence, at) !== '') return false;
  if (statusOfVerb(sentence, head) === 'denied') return true;
  return (
    (isPassiveWord(sentence, head) || failing.has(lemmaOf(sentence, head))) &&
    statusOfWord(sentence, head, '', at) === 'denied'
  );
}

const failing: ReadonlySet<string> = new Set(['fail']);

/** What is cancelled or sought by a verb that carries it; of other types the verb tells that it is done: "ordered patrols". */
const encounters: ReadonlySet<string> = new Set(['meeting', 'call', 'visit', 'speech']);

/** "cancelled his talks", "sought a meeting". */
function statusOfCarrier(sentence: EventSentence, carrier: number, at: number): EventStatus | undefined {
  const status = statusOfWord(sentence, carrier, '', at);
  return status && statusOfVerb(sentence, carrier) === 'denied' ? 'denied' : status;
}

const fronts: ReadonlyMap<string, EventStatus> = new Map<string, EventStatus>([
  ['planned', 'planned'],
  ['upcoming', 'planned'],
  ['scheduled', 'planned'],
  ['expected', 'planned'],
  ['forthcoming', 'planned'],
  ['future', 'planned'],
  ['proposed', 'possible'],
  ['possible', 'possible'],
  ['potential', 'possible'],
  ['cancelled', 'denied'],
  ['canceled', 'denied'],
  ['no', 'denied'],
]);

/** "ahead of the summit", "arrived for talks". */
function isAhead(sentence: EventSentence, at: number): boolean {
  const preposition = prepositionOf(sentence, at);
  const head = headOf(sentence, at);
  if (head < 0 || preposition === '') return false;
  if (preposition === 'of') return wordOf(sentence, head) === 'ahead';
  return preposition === 'for' && comings.has(lemmaOf(sentence, head));
}

const comings: ReadonlySet<string> = new Set([
  'arrive',
  'travel',
  'fly',
  'come',
  'head',
  'leave',
  'go',
  'land',
  'return',
  'prepare',
]);

/** "a planned visit", "no meeting". */
function statusOfNoun(sentence: EventSentence, at: number): EventStatus | undefined {
  for (const child of childrenOf(sentence, at)) {
    const status = fronts.get(wordOf(sentence, child));
    if (status) return status;
  }
  return undefined;
}

function statusOfVerb(sentence: EventSentence, at: number): EventStatus | undefined {
  let status: EventStatus | undefined;
  let isLater = false;
  for (const child of childrenOf(sentence, at)) {
    const word = wordOf(sentence, child);
    const relation = relationOf(sentence, child);
    if (negations.has(word) && (relation === 'advmod' || relation === 'cc' || relation === 'mark')) return 'denied';
    if (relation === 'mark' && (word === 'if' || word === 'unless')) status = 'possible';
    if (lemmaOf(sentence, child) === 'be' && (relation === 'aux' || relation === 'cop') && isInfinitive(sentence, at))
      status = 'planned';
    if (relation === 'advmod' && word === 'later') isLater = true;
    if (relation !== 'aux') continue;
    const told = auxiliaries.get(word);
    if (told) status = isReported(sentence, at, word) ? 'planned' : told;
  }
  return isLater && status === 'possible' ? 'done' : status;
}

/** "said she would meet". */
function isReported(sentence: EventSentence, at: number, auxiliary: string): boolean {
  if (auxiliary !== 'would' && auxiliary !== "'d") return false;
  const head = headOf(sentence, at);
  return head >= 0 && relationOf(sentence, at) === 'ccomp' && saying.has(lemmaOf(sentence, head));
}

/** "plans to meet", "refused a visit", "called for talks", "due to arrive", "will be signed". */
function statusByGovernor(sentence: EventSentence, at: number): EventStatus | undefined {
  const relation = relationOf(sentence, at);
  const head = headOf(sentence, at);
  if (head < 0) return isInfinitive(sentence, at) ? 'planned' : undefined;
  const isClause = relation === 'ccomp' && !isInfinitive(sentence, at);
  const governs =
    relation === 'obj' ||
    relation === 'obl' ||
    relation === 'nmod' ||
    relation === 'xcomp' ||
    relation === 'acl' ||
    (relation === 'ccomp' && !isClause) ||
    relation === 'advcl' ||
    relation === 'nsubj';
  if (!governs) return undefined;
  const status = statusOfWord(sentence, head, prepositionOf(sentence, at), at);
  if (status && (relation !== 'obl' || ['', 'for', 'from'].includes(prepositionOf(sentence, at)))) {
    if (relation === 'advcl' && !isInfinitive(sentence, at) && !isGerundBeside(sentence, at, head)) return undefined;
    if (relation === 'nsubj' && !isPassiveWord(sentence, head)) return undefined;
    return statusOfVerb(sentence, head) === 'denied' && status !== 'denied' ? 'denied' : status;
  }
  if (isInfinitive(sentence, at) && (relation === 'advcl' || (relation === 'acl' && nameAt(sentence, head))))
    return 'planned';
  if (isInfinitive(sentence, at) && relation === 'xcomp' && lemmaOf(sentence, head) === 'be') return 'planned';
  return undefined;
}

const besideVerb = 3;

/** "ruled out visiting". */
const isGerundBeside = (sentence: EventSentence, at: number, head: number): boolean =>
  pennOf(sentence, at) === 'VBG' && at > head && at - head < besideVerb;

const isPassiveWord = (sentence: EventSentence, at: number): boolean => pennOf(sentence, at) === 'VBN';

function statusOfWord(sentence: EventSentence, head: number, preposition: string, at: number): EventStatus | undefined {
  const lemma = lemmaOf(sentence, head);
  const words = statusWords();
  const behind = wordOf(sentence, head + 1);
  return (
    words.get(`${lemma} ${behind}`) ??
    (preposition === '' || head > at ? undefined : words.get(`${lemma} ${preposition}`)) ??
    words.get(lemma)
  );
}

function isInfinitive(sentence: EventSentence, at: number): boolean {
  for (const child of childrenOf(sentence, at))
    if (child < at && wordOf(sentence, child) === 'to' && pennOf(sentence, child) === 'TO') return true;
  return false;
}

const passing: ReadonlySet<string> = new Set(['obj', 'xcomp', 'conj', 'nsubj']);

/** Whether what governs a word tells of it too. */
const passesStatus = (sentence: EventSentence, at: number): boolean =>
  passing.has(relationOf(sentence, at)) &&
  !(relationOf(sentence, at) === 'conj' && (hasOwnTense(sentence, at) || findChild(sentence, at, 'nsubj') >= 0));

/** "will visit, and he arrived". */
const hasOwnTense = (sentence: EventSentence, at: number): boolean => {
  const penn = pennOf(sentence, at);
  return penn === 'VBD' || penn === 'VBZ' || penn === 'VBP';
};

/** Whether the words leave open if an event is past: a noun alone, or a verb in the present. */
export function isOpenInTime(sentence: EventSentence, { trigger, at, carrier }: TriggerMatch): boolean {
  const verb = trigger.part === 'verb' ? at : carrier;
  if (verb < 0) return true;
  const penn = pennOf(sentence, verb);
  return penn === 'VBP' || penn === 'VBZ' || penn === 'VB' || penn === 'VBG';
}
