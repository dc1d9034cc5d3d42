import type { Cue } from './cue.ts';
import {
  type Element,
  isColon,
  isComma,
  isGenitive,
  isIndefinite,
  isNominal,
  isPersonalPronoun,
  isPossessive,
  isStop,
} from './element.ts';
import { isTimeNoun, type Phrase, phraseEndAfter, splitSimplePhrases } from './noun-phrase.ts';

/** What stands behind a cue: who was addressed, when and where, and with what the content begins. */
export interface Tail {
  readonly addressee?: Phrase;
  /** The adverbials between cue and content. */
  readonly adverbials: Phrase;
  /** Index at which the content begins, or of the punctuation mark or the end that stands there instead. */
  readonly at: number;
  readonly kind: 'marked' | 'that' | 'whether' | 'to' | 'clause' | 'phrase' | 'comma' | 'colon' | 'end' | 'other';
}

const objectPronouns: ReadonlySet<string> = new Set([
  'him',
  'her',
  'them',
  'us',
  'me',
  'you',
  'it',
  'everyone',
  'himself',
]);
const questionWords: ReadonlySet<string> = new Set([
  'whether',
  'if',
  'what',
  'how',
  'why',
  'who',
  'where',
  'when',
  'which',
]);
const maxAdverbials = 40;
/** “in recent weeks” between cue and that-clause. */
const maxMarkedAdverbial = 40;

/** Reads on from a cue to where its content begins. */
export function readTail(elements: readonly Element[], cue: Cue): Tail {
  const addressee = readAddressee(elements, cue);
  const from = addressee?.to ?? cue.to;
  const at = skipAdverbials(elements, from);
  const adverbials = { from, to: at };
  return { ...(addressee ? { addressee } : {}), adverbials, ...readContentStart(elements, at, cue) };
}

function readAddressee(elements: readonly Element[], cue: Cue): Phrase | undefined {
  const { frames } = cue;
  if (frames.has('addressee') && elements[cue.to]?.programme) return { from: cue.to, to: cue.to + 1 };
  if (frames.has('addressee-that')) return addresseeBeforeThat(elements, cue.to);
  if (frames.has('addressee') || (frames.has('to') && cue.class === 'ask')) return simplePhraseAt(elements, cue.to);
  const to = elements[cue.to]?.folded === 'to' && frames.has('addressee-to');
  return to ? simplePhraseAt(elements, cue.to + 1) : undefined;
}

/** "warned them that": one is addressed only where "that" follows. */
function addresseeBeforeThat(elements: readonly Element[], at: number): Phrase | undefined {
  const phrase = simplePhraseAt(elements, at);
  return phrase && elements[phrase.to]?.folded === 'that' && elements[phrase.to]!.tag !== 'DET' ? phrase : undefined;
}

/** The first simple noun phrase at an index: "the reporters" of "the reporters the plan was". */
function simplePhraseAt(elements: readonly Element[], at: number): Phrase | undefined {
  const element = elements[at];
  if (!element || isTimeNoun(element) || element.folded === 'that') return undefined;
  const possessive = element.folded === 'her' && isNominal(elements, at + 1);
  if (element.kind === 'word' && objectPronouns.has(element.folded) && !possessive) return { from: at, to: at + 1 };
  if (!isNominal(elements, at)) return undefined;
  const phrase = splitSimplePhrases(elements, { from: at, to: phraseEndAfter(elements, at) }, true)[0];
  return phrase && elements[phrase.to]?.titled ? { from: phrase.from, to: phrase.to + 1 } : phrase;
}

/** Skips "on Monday", "in a statement", "later", ", speaking to reporters," behind a cue. */
function skipAdverbials(elements: readonly Element[], from: number): number {
  let at = from;
  while (at < elements.length && at - from < maxAdverbials) {
    const next = skipAdverbial(elements, at);
    if (next === at) return at;
    at = next;
  }
  return at;
}

function skipAdverbial(elements: readonly Element[], at: number): number {
  const element = elements[at]!;
  if (
    element.kind === 'marked' &&
    element.end - element.start < maxMarkedAdverbial &&
    elements[at + 1]?.folded === 'that'
  )
    return at + 1;
  if (isComma(element)) return skipParenthetical(elements, at);
  if (element.kind !== 'word' || questionWords.has(element.folded)) return at;
  if (element.tag === 'ADV') return at + 1;
  if (isTimeNoun(element)) return isGenitive(elements[at + 1]) ? at : at + 1;
  if (element.tag === 'NOUN' && /^(?:later|earlier|afterwards|afterward)$/.test(elements[at + 1]?.folded ?? ''))
    return at + 2;
  if (isTimeNoun(elements[at + 1]) && /^(?:last|this|next|late|early|that)$/.test(element.folded)) return at + 2;
  if (
    element.tag === 'ADP' ||
    (element.folded === 'to' && isNominal(elements, at + 1)) ||
    /^(?:after|before|during)$/.test(element.folded)
  )
    return skipPrepositional(elements, at);
  return at;
}

function skipPrepositional(elements: readonly Element[], at: number): number {
  const inner = elements[at + 1];
  if (inner?.titled && !inner.endsOnComma) return at + 2;
  if (inner && objectPronouns.has(inner.folded) && !isNominal(elements, at + 2)) return at + 2;
  const first =
    simplePhraseAt(elements, at + 1) ??
    timesPhrase(elements, at + 1) ??
    (isTimeNoun(inner) ? { from: at + 1, to: at + 2 } : undefined);
  return first && !runsIntoMarks(elements, first) ? first.to : at;
}

/** "Saturday's game" of "after Saturday's game". */
function timesPhrase(elements: readonly Element[], at: number): Phrase | undefined {
  if (!isTimeNoun(elements[at]) || !isGenitive(elements[at + 1]) || !isNominal(elements, at + 2)) return undefined;
  return splitSimplePhrases(elements, { from: at, to: phraseEndAfter(elements, at) }, true)[0];
}

/** "to the party's “…”": the phrase goes on inside the marks. */
const runsIntoMarks = (elements: readonly Element[], { to }: Phrase): boolean =>
  elements[to]?.kind === 'marked' &&
  (isGenitive(elements[to - 1]) || isPossessive(elements[to - 1]) || /^(?:DET|ADJ)$/.test(elements[to - 1]!.tag));

/** ", in a statement," between cue and content. */
function skipParenthetical(elements: readonly Element[], at: number): number {
  const first = elements[at + 1];
  if (
    first?.kind !== 'word' ||
    (first.tag !== 'ADP' && !/^(?:speaking|referring|citing|according)$/.test(first.folded))
  )
    return at;
  for (let index = at + 2; index < Math.min(elements.length, at + 16); index += 1) {
    if (isComma(elements[index])) return isContentAfterComma(elements, index + 1) ? index + 1 : at;
    if (isStop(elements[index]) || elements[index]!.kind === 'marked') return at;
  }
  return at;
}

const isContentAfterComma = (elements: readonly Element[], at: number): boolean =>
  elements[at]?.kind === 'marked' || elements[at]?.folded === 'that';

function readContentStart(elements: readonly Element[], at: number, cue: Cue): Pick<Tail, 'at' | 'kind'> {
  const element = elements[at];
  if (!element || isStop(element) || element.folded === ';') return { at, kind: 'end' };
  if (element.kind === 'marked') return { at, kind: 'marked' };
  if (isComma(element) || isColon(element)) {
    if (elements[at + 1]?.kind === 'marked') return { at: at + 1, kind: 'marked' };
    return { at, kind: isComma(element) ? 'comma' : 'colon' };
  }
  if (element.folded === 'that') return { at, kind: 'that' };
  if (element.kind === 'word' && questionWords.has(element.folded)) return { at, kind: 'whether' };
  if (element.folded === 'to' && /^(?:VERB|AUX|ADV|QUOTE)$/.test(elements[at + 1]?.tag ?? ''))
    return { at, kind: 'to' };
  if (element.folded === 'not' && elements[at + 1]?.folded === 'to' && cue.frames.has('to')) return { at, kind: 'to' };
  return { at, kind: readClauseStart(elements, at, cue) };
}

const plainSaying: ReadonlySet<string> = new Set(['say', 'tell', 'think', 'believe', 'hope', 'insist']);

/** A clause without "that": a noun phrase and its finite verb. Only for plain verbs of saying may other words stand between. */
function readClauseStart(elements: readonly Element[], at: number, cue: Cue): Tail['kind'] {
  const element = elements[at]!;
  if (element.folded === 'there') return 'clause';
  const end = phraseEndAfter(elements, at);
  const plain = plainSaying.has(elements[cue.from]!.lemma);
  if (end === at) return plain && opensWithGerund(elements, at) ? 'clause' : 'other';
  if (plain && (isPersonalPronoun(element) || isIndefinite(element) || elements[end]?.kind === 'marked'))
    return 'clause';
  const after = skipAside(elements, end);
  const verb = elements[after]?.tag === 'ADV' ? elements[after + 1] : elements[after];
  if (isFiniteVerb(verb, !plain && !isPersonalPronoun(element))) return 'clause';
  if (verb?.kind === 'marked' && cue.frames.has('bare') && after > end) return 'clause';
  return plain && hasLaterVerb(elements, end) ? 'clause' : 'phrase';
}

const longestGerund = 15;

/** "trying to mend it was", "closing the dam would be": a gerund that is the subject of the clause. */
function opensWithGerund(elements: readonly Element[], at: number): boolean {
  if (elements[at]!.tag !== 'VERB' || !elements[at]!.folded.endsWith('ing')) return false;
  for (let index = at + 1; index < Math.min(elements.length, at + longestGerund); index += 1) {
    const element = elements[index]!;
    if (element.tag === 'AUX') return true;
    if (element.kind !== 'word' && element.kind !== 'name') return false;
    if (element.tag === 'SCONJ' || element.tag === 'PRON') return false;
  }
  return false;
}

/** Behind ", which was late," and "immediately": where the verb of a clause goes on. */
function skipAside(elements: readonly Element[], end: number): number {
  if (elements[end]?.tag === 'ADV') return end + 1;
  if (!isComma(elements[end])) return end;
  const relative = /^(?:who|which|whose)$/.test(elements[end + 1]?.folded ?? '');
  if (!relative && !isNominal(elements, end + 1)) return end;
  for (let at = end + 2; at < Math.min(elements.length, end + 25); at += 1) {
    if (isStop(elements[at]) || elements[at]!.kind === 'marked') return end;
    if (isComma(elements[at]) && (relative || elements[at + 1]?.kind === 'marked')) return at + 1;
  }
  return end;
}

/** With `strictly`, a form that may be a participle ("a deal reached by") does not count. */
function isFiniteVerb(element: Element | undefined, strictly: boolean): boolean {
  if (element?.kind !== 'word') return false;
  if (element.tag === 'AUX') return !/^(?:be|been|being|having)$/.test(element.folded);
  if (element.tag !== 'VERB' || element.folded.endsWith('ing')) return false;
  return !strictly || !/(?:ed|en|wn|ld|de|nt|ught|ound)$/.test(element.folded);
}

/** "the mayor, who was there, had gone": a finite verb follows though not at once. */
function hasLaterVerb(elements: readonly Element[], from: number): boolean {
  for (let at = from; at < Math.min(elements.length, from + 12); at += 1) {
    if (isFiniteVerb(elements[at], false)) return true;
    if (elements[at]!.kind === 'marked' || isStop(elements[at])) return false;
  }
  return false;
}
