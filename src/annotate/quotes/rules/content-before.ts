import { createPiece, type Piece } from '../draft.ts';
import { findContentEnd } from '../sentence/clause-end.ts';
import { firstCueFrom, isCueAt, maxContentBefore } from '../sentence/context.ts';
import type { Cue } from '../sentence/cue.ts';
import { type Element, isComma, isDash, isStop } from '../sentence/element.ts';
import type { Subject } from '../speakers/create-subject.ts';
import { findSubjectAfter } from '../speakers/subject-after.ts';
import { surelySpeaks } from '../speakers/surely-speaks.ts';
import { cueSpan } from './cue-after.ts';
import type { CueRule, CueSituation } from './rule.ts';

/** Relations were at an “unprecedented level”, she said · The plan, she said, would fail: a clause before subject and cue. */
export const contentBefore: CueRule = {
  id: 'annotate/quotes/content-before',
  find: (situation) => {
    const { reading, current, tail } = situation;
    const { cue } = current;
    if (!cue.frames.has('post') || cue.participle) return undefined;
    const subject = findParenthetical(situation);
    if (!subject) return undefined;
    const { elements, text } = reading;
    const from = contentStart(situation, subject.groupFrom - 1);
    const to = subject.groupFrom - 1;
    const rest = restAfter(situation, subject);
    if (!rest && !hasVerb(elements, from, to)) return undefined;
    if ((to - from < 2 || isSubordinate(elements, from, to)) && !rest) return undefined;
    const first = isAdverbial(elements, from, to) ? [] : [createPiece(text, elements, { from, to }, false)];
    const pieces: Piece[] = [...first, ...(rest ? [rest] : [])];
    return {
      rule: contentBefore.id,
      certainty: subject.certainty - 0.05,
      pieces,
      cue: cueSpan(situation),
      speaker: subject.phrase,
      adverbials: { from: cue.to, to: Math.max(tail.at, cue.to) },
      ...(tail.addressee && subject.place === 'before' ? { addressee: tail.addressee } : {}),
    };
  },
};

/** A subject that stands right behind the comma of the content, if the cue's clause holds nothing else. */
function findParenthetical({ reading, current, tail }: CueSituation): Subject | undefined {
  const { elements } = reading;
  const { subject, cue, verbFrom } = current;
  const found = subject?.place === 'before' ? subject : invertedSubject(elements, current.cue, verbFrom);
  if (!found || !isComma(elements[found.groupFrom - 1]) || found.groupFrom < 2) return undefined;
  if (found.place === 'before' && found.phrase.from !== found.groupFrom) return undefined;
  const closed =
    found.place === 'after' ? closesAt(elements, found.phrase.to) : tail.kind === 'end' || tail.kind === 'comma';
  return closed && !(cue.frames.has('object') && tail.kind === 'comma' && cue.class !== 'say') ? found : undefined;
}

/** "…, said Vale"; a verb that takes a listener has the listener there ("…, told the board"). */
const invertedSubject = (elements: readonly Element[], cue: Cue, verbFrom: number): Subject | undefined =>
  verbFrom === cue.from && !cue.frames.has('addressee') && isComma(elements[cue.from - 1])
    ? surely(elements, cue, findSubjectAfter(elements, cue))
    : undefined;

/** "…, tweeted a warning": behind other verbs than "say" an object may stand. */
const surely = (elements: readonly Element[], { from }: Cue, subject: Subject | undefined): Subject | undefined =>
  subject && (elements[from]!.lemma === 'say' || surelySpeaks(elements, subject.phrase)) ? subject : undefined;

const closesAt = (elements: readonly Element[], at: number): boolean =>
  elements[at] === undefined || isStop(elements[at]) || isComma(elements[at]);

/** Where the content begins: with the sentence, or behind the cue before it. */
function contentStart({ reading, current }: CueSituation, to: number): number {
  const floor = Math.max(0, to - maxContentBefore);
  let from = floor;
  for (let index = firstCueFrom(reading.cues, floor); index < reading.cues.length; index += 1) {
    const other = reading.cues[index]!;
    if (other.cue.to >= to || other === current) break;
    if (other.subject && isComma(reading.elements[other.cue.to])) from = Math.max(from, other.cue.to + 1);
  }
  for (let at = from; at < to; at += 1) if (reading.elements[at]!.folded === ';') from = at + 1;
  return from === 0 ? skipDateline(reading.elements, to) : from;
}

const maxDateline = 14;

/** "OSLO, Norway (AFP) — …": where the sentence itself begins. */
function skipDateline(elements: readonly Element[], to: number): number {
  for (let at = 1; at < Math.min(maxDateline, to); at += 1)
    if (isDash(elements, at)) return hasVerb(elements, 0, at) ? 0 : at + 1;
  return 0;
}

/** "When Orr asked again, Vale snapped": a clause that tells when, with none that could be the content. */
const isSubordinate = (elements: readonly Element[], from: number, to: number): boolean =>
  /^(?:when|while|after|before|as|because|since|although|though|until)$/.test(elements[from]!.folded) &&
  !elements.slice(from, to).some((element) => isComma(element));

/** "More importantly", "Instead": nothing is said in it. */
const isAdverbial = (elements: readonly Element[], from: number, to: number): boolean =>
  elements.slice(from, to).every(({ tag, kind }) => kind !== 'name' && /^(?:ADV|CCONJ|ADJ|ADP|PUNCT)$/.test(tag));

function hasVerb(elements: readonly Element[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const { tag, kind } = elements[at]!;
    if (tag === 'VERB' || tag === 'AUX' || kind === 'marked') return true;
  }
  return false;
}

/** "The plan, she said, would fail": what stands behind the second comma, if the first part cannot stand alone. */
function restAfter(situation: CueSituation, subject: Subject): Piece | undefined {
  const { reading, current, tail } = situation;
  const { elements, text } = reading;
  const comma = subject.place === 'after' ? subject.phrase.to : tail.at;
  if (!isComma(elements[comma]) || comma + 2 >= elements.length) return undefined;
  const next = elements[comma + 1]!;
  const isVerb = /^(?:VERB|AUX)$/.test(next.tag) && !next.folded.endsWith('ing');
  const hasFirst = hasVerb(elements, contentStart(situation, subject.groupFrom - 1), subject.groupFrom - 1);
  if (hasFirst ? !isVerb || isCueAt(reading, comma + 1) : isCueAt(reading, comma + 1) && !isVerb) return undefined;
  const end = findContentEnd(reading, comma + 1, current);
  return end > comma + 2 ? createPiece(text, elements, { from: comma + 1, to: end }, false) : undefined;
}
