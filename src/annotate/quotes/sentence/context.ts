import { isHardBoundary } from '../speakers/apposition.ts';
import { canSpeak, type Subject } from '../speakers/create-subject.ts';
import { findSubject, findSubjectOfClause, shareSubject } from '../speakers/subject.ts';
import { findSubjectAfter } from '../speakers/subject-after.ts';
import { findIssuer, findTreeSubject } from '../speakers/tree-subject.ts';
import { readVerbGroup } from '../speakers/verb-group.ts';
import type { Cue } from './cue.ts';
import { findCues } from './cue.ts';
import type { Element, OuterSentence } from './element.ts';
import { isAfterComma, isComma, isPersonalPronoun, isStop } from './element.ts';
import { phraseEndAfter, phraseStartBefore } from './noun-phrase.ts';

/** A cue with its subject, as far as one is found. */
export interface CueReading {
  readonly cue: Cue;
  /** Index of the first word of the verb group. */
  readonly verbFrom: number;
  readonly subject?: Subject;
}

/** A sentence with its cues read. */
export interface SentenceReading {
  readonly text: string;
  readonly sentence: OuterSentence;
  readonly elements: readonly Element[];
  readonly cues: readonly CueReading[];
  /** Something in it stands in quotation marks. */
  readonly marked: boolean;
}

/** Reads the cues of a sentence and who their subjects are; a cue that denies all saying ("did not say", "was told") is left out. */
export function readSentence(text: string, sentence: OuterSentence): SentenceReading {
  const cues: CueReading[] = [];
  const sharing: Sharing = {};
  for (const cue of findCues(sentence.elements)) {
    const reading = readCueSubject(sentence, cue, sharing);
    if (!reading) continue;
    cues.push(reading);
    noteSubject(sharing, sentence.elements, reading.subject);
  }
  const marked = sentence.elements.some(({ kind }) => kind === 'marked');
  return { text, sentence, elements: sentence.elements, cues, marked };
}

/** Whose subject a further verb shares: that of the last cue whose clause is no part of what an earlier one introduces. */
interface Sharing {
  main?: Subject;
  first?: Subject;
  last?: Subject;
}

function noteSubject(sharing: Sharing, elements: readonly Element[], subject: Subject | undefined): void {
  if (!subject) return;
  sharing.last = subject;
  if (subject.place === 'shared') return;
  sharing.first ??= subject;
  if (opensClause(elements, subject.groupFrom)) sharing.main = subject;
}

function opensClause(elements: readonly Element[], from: number): boolean {
  const before = elements[from - 1];
  if (before === undefined || isHardBoundary(elements, from - 1)) return true;
  return (before.tag === 'CCONJ' || /^(?:while|whereas)$/.test(before.folded)) && isAfterComma(elements[from - 2]);
}

function readCueSubject(sentence: OuterSentence, cue: Cue, sharing: Sharing): CueReading | undefined {
  const { elements } = sentence;
  const group = readVerbGroup(elements, cue);
  const finite = !cue.participle || group.from < cue.from;
  if (!finite) return readParticiple(sentence, cue, sharing.main ?? sharing.first ?? sharing.last);
  if (group.void) return undefined;
  const subject =
    findParentheticalName(elements, cue, group.from) ??
    findSubject(elements, group, sharing.main) ??
    findTreeSubject(sentence, cue.from) ??
    findSubject(elements, group, sharing.first ?? sharing.last);
  if (subject && supposes(elements[subject.groupFrom - 1])) return undefined;
  return { cue, verbFrom: group.from, subject };
}

/** "The real test, says Vale, will come": between commas, a name right behind the cue is its subject. */
function findParentheticalName(elements: readonly Element[], cue: Cue, verbFrom: number): Subject | undefined {
  const name = elements[cue.to];
  const after = elements[cue.to + 1];
  if (verbFrom !== cue.from || !isComma(elements[cue.from - 1]) || name?.name?.type !== 'person') return undefined;
  if (
    cue.frames.has('addressee') ||
    !cue.frames.has('post') ||
    !(after === undefined || isComma(after) || isStop(after))
  )
    return undefined;
  return findSubjectAfter(elements, cue);
}

/** "if Vale says": nobody knows whether it was said. */
const supposes = (element: Element | undefined): boolean => /^(?:if|unless|whether)$/.test(element?.folded ?? '');

/** "…, adding that": its subject is that of the cue before, or of the clause; "with Xi denouncing": the phrase before it. */
function readParticiple(sentence: OuterSentence, cue: Cue, previous: Subject | undefined): CueReading | undefined {
  const { elements } = sentence;
  const before = elements[cue.from - 1];
  if (before?.folded === 'as' && /^(?:quoted|cited)$/.test(elements[cue.from - 2]?.folded ?? ''))
    return readQuotedAs(elements, cue, 2);
  if (before?.folded === 'as') return readQuotingAs(elements, cue);
  if (/^(?:heard|overheard|seen|shown|recorded|quoted|caught)$/.test(before?.folded ?? ''))
    return readQuotedAs(elements, cue, 1);
  if (isAfterComma(before) || before?.tag === 'CCONJ') {
    const subject =
      shareSubject(previous, 0.85) ??
      findSubjectOfClause(elements, cue.from - 1, 0.75, false) ??
      findTreeSubject(sentence, cue.from);
    return { cue, verbFrom: cue.from, subject };
  }
  if (!before || before.tag === 'PART') return undefined;
  if (before.tag === 'ADP' || before.tag === 'SCONJ') return readLedParticiple(sentence, cue);
  const subject =
    findWithSubject(elements, cue.from) ??
    findIssuer(sentence, cue.from) ??
    findSubject(elements, { from: cue.from, void: false }, previous) ??
    findTreeSubject(sentence, cue.from);
  return subject
    ? { cue, verbFrom: cue.from, subject: { ...subject, certainty: subject.certainty - 0.15 } }
    : undefined;
}

const leads: ReadonlySet<string> = new Set(['after', 'before', 'while', 'by', 'when', 'in']);

/** "after hinting that …", "by saying that …": the subject of the clause on which it hangs. */
function readLedParticiple(sentence: OuterSentence, cue: Cue): CueReading | undefined {
  if (!leads.has(sentence.elements[cue.from - 1]!.folded)) return undefined;
  const subject = findTreeSubject(sentence, cue.from);
  return subject && { cue, verbFrom: cue.from, subject };
}

/** "with Vale denouncing": the phrase between "with" and the participle. */
function findWithSubject(elements: readonly Element[], end: number): Subject | undefined {
  const from = phraseStartBefore(elements, end);
  if (elements[from]?.folded !== 'with' || from + 1 >= end) return undefined;
  return { phrase: { from: from + 1, to: end }, groupFrom: from, certainty: 0.95, place: 'before' };
}

/** "Vale was quoted as saying", "Vale is heard saying": the subject is that of the passive, so many words before the cue. */
function readQuotedAs(elements: readonly Element[], cue: Cue, back: number): CueReading | undefined {
  const quoted = { ...cue, from: cue.from - back };
  const group = readVerbGroup(elements, quoted);
  const subject = group.void ? findSubject(elements, group, undefined) : undefined;
  return subject ? { cue, verbFrom: group.from, subject } : undefined;
}

const farthestQuoted = 10;

/** "the Herald quoted Vale as saying": the object of the verb of quoting speaks, and it tells so itself. */
function readQuotingAs(elements: readonly Element[], cue: Cue): CueReading | undefined {
  const as = cue.from - 1;
  for (let at = as - 2; at >= Math.max(0, as - farthestQuoted); at -= 1) {
    if (!/^(?:quot(?:ed|es|ing)|cit(?:ed|es|ing))$/.test(elements[at]!.folded)) continue;
    const phrase = { from: at + 1, to: Math.min(as, phraseEndAfter(elements, at + 1)) };
    const named = phrase.to === as && (isPersonalPronoun(elements[at + 1]) || canSpeak(elements, phrase));
    const groupFrom = phraseStartBefore(elements, at);
    if (!named || (phrase.to - phrase.from === 1 && isObjectPronoun(elements[at + 1]!))) return undefined;
    const subject: Subject = { phrase, groupFrom, certainty: 0.9, place: 'before' };
    return { cue: { ...cue, participle: false }, verbFrom: cue.from, subject };
  }
  return undefined;
}

/** "quoted him": whom the names have no mention for beside the cue. */
const isObjectPronoun = ({ folded }: Element): boolean => /^(?:it|me|us|you)$/.test(folded);

/** Whether a cue begins at an element. */
export const isCueAt = ({ cues }: SentenceReading, at: number): boolean =>
  cues[firstCueFrom(cues, at)]?.cue.from === at;

/** How far back from a cue its content is looked for, in elements. */
export const maxContentBefore = 250;

/** Index of the first cue at or behind an element. Logarithmic in the cues of the sentence. */
export function firstCueFrom(cues: readonly CueReading[], from: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cues[middle]!.cue.from < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
