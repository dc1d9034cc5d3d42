import { createMarkedPieces, createPiece, type Draft } from '../draft.ts';
import { findContentEnd } from '../sentence/clause-end.ts';
import { isCueAt } from '../sentence/context.ts';
import {
  type Element,
  isColon,
  isComma,
  isNominal,
  isPersonalPronoun,
  isRelative,
  isStop,
} from '../sentence/element.ts';
import { isSentenceLike } from '../sentence/ending.ts';
import type { Tail } from '../sentence/tail.ts';
import type { Subject } from '../speakers/create-subject.ts';
import { findSubjectAfter } from '../speakers/subject-after.ts';
import { isSentenceAt } from './continued.ts';
import { cueSpan } from './cue-after.ts';
import { findFront } from './front-and-marks.ts';
import type { CueRule, CueSituation } from './rule.ts';

/** She said: “…” · She told reporters on Monday, “…” · She said it “…”: words in marks right behind cue and adverbials. */
export const cueBefore: CueRule = {
  id: 'annotate/quotes/cue-before',
  find: (situation) => {
    const { reading, current, tail } = situation;
    const { cue } = current;
    const { elements, text } = reading;
    if (!reading.marked || !cue.frames.has('quote')) return undefined;
    const inverted = findAnnouncing(situation);
    const subject = inverted?.subject ?? current.subject;
    const at = inverted ? inverted.at : tail.kind === 'marked' ? tail.at : findLaterMarks(situation);
    if (!subject || at === undefined) return undefined;
    const end = findContentEnd(reading, at, current);
    const introduced = isComma(elements[at - 1]) || isColon(elements[at - 1]);
    if (!introduced && elements[at]!.titled && !/^(?:say|tell)$/.test(elements[cue.from]!.lemma)) return undefined;
    if (!introduced && !cue.frames.has('that') && !isSentenceLike(text, elements[at]!.region!)) return undefined;
    const asked = findAsked(situation, at);
    const front = isComma(elements[at - 1]) ? findFront(situation, subject, at) : undefined;
    return {
      rule: cueBefore.id,
      certainty: subject.certainty,
      pieces: [...(front ? [front] : []), ...splitPieces(text, elements, at, end)],
      cue: cueSpan(situation),
      speaker: asked ?? subject.phrase,
      adverbials: tail.adverbials,
      ...(tail.addressee && !asked ? { addressee: tail.addressee } : {}),
    };
  },
};

const topics: ReadonlySet<string> = new Set(['about', 'for', 'on', 'over']);

/** We asked Vale about the dam: “It will hold.” — what follows is no question, so it is the answer of the person asked. */
function findAsked({ reading, current, tail }: CueSituation, at: number): Tail['addressee'] {
  const { elements, text } = reading;
  const { addressee } = tail;
  if (current.cue.class !== 'ask' || !addressee || !isColon(elements[at - 1])) return undefined;
  if (!topics.has(elements[addressee.to]?.folded ?? '') || !isSentenceAt(text, elements, at)) return undefined;
  return text.slice(elements[at]!.start, elements[at]!.end).includes('?') ? undefined : addressee;
}

const longestApposition = 20;

/** Said Vale: “…” · It is late, says Vale, the mayor: “…” — a subject behind the cue, and marks behind what tells who that is. */
function findAnnouncing({
  reading,
  current,
}: CueSituation): { readonly subject: Subject; readonly at: number } | undefined {
  const { elements, text } = reading;
  const { cue, verbFrom } = current;
  const inverted = verbFrom === cue.from && !current.subject && !cue.frames.has('addressee');
  const opens = cue.from === 0 || (inverted && isComma(elements[cue.from - 1]));
  const subject = opens && !cue.participle ? findSubjectAfter(elements, cue) : undefined;
  if (!subject) return undefined;
  let at = subject.phrase.to;
  if (isComma(elements[at]))
    while (at < subject.phrase.to + longestApposition && isApposed(elements, at, subject.phrase.to)) at += 1;
  if (elements[at]?.kind === 'marked' && isComma(elements[at - 1]) && isSentenceLike(text, elements[at]!.region!))
    return cue.from === 0 ? { subject, at } : undefined;
  return isColon(elements[at]) && elements[at + 1]?.kind === 'marked' ? { subject, at: at + 1 } : undefined;
}

/** ", an aide who was there, ": no stop, colon or marks, and no verb but in "who …". */
function isApposed(elements: readonly Element[], at: number, from: number): boolean {
  const element = elements[at];
  if (!element || isStop(element) || isColon(element) || element.kind === 'marked' || element.folded === ';')
    return false;
  if (element.tag !== 'VERB' && element.tag !== 'AUX') return true;
  return elements.slice(from, at).some((other) => isRelative(other)) || element.folded.endsWith('ing');
}

const farthestMarks = 20;

/** She said in a note seen by some, “We go”: a whole sentence in marks behind a comma, with no other cue and no clause in between. */
function findLaterMarks({ reading, current, tail }: CueSituation): number | undefined {
  const { elements, text } = reading;
  if (!/^(?:other|phrase|comma)$/.test(tail.kind) || current.cue.participle || current.cue.class !== 'say')
    return undefined;
  if (!current.cue.frames.has('post')) return undefined;
  for (let at = current.cue.to; at < Math.min(elements.length, current.cue.to + farthestMarks); at += 1) {
    const element = elements[at]!;
    if (element.kind === 'marked')
      return isComma(elements[at - 1]) && !element.programme && !element.titled && isSentenceAt(text, elements, at)
        ? at
        : undefined;
    const leaves = isStop(element) || isColon(element) || isPersonalPronoun(element) || isOtherVerb(elements, at);
    if (leaves || element.tag === 'SCONJ' || element.folded === 'that' || isCueAt(reading, at + 1)) return undefined;
  }
  return undefined;
}

/** A finite verb; "released by" and "seen in" are participles. */
function isOtherVerb(elements: readonly Element[], at: number): boolean {
  const { tag, folded } = elements[at]!;
  if (tag === 'AUX') return true;
  if (tag !== 'VERB' || folded.endsWith('ing') || isNominal(elements, at)) return false;
  return elements[at + 1]?.tag !== 'ADP';
}

/** A row of stretches in marks is direct, piece by piece; anything else is one mixed piece. */
function splitPieces(text: string, elements: readonly Element[], from: number, to: number): Draft['pieces'] {
  const range = elements.slice(from, to);
  const row = range.every((element) => element.kind === 'marked' || isStop(element));
  return row ? createMarkedPieces(text, elements, { from, to }) : [createPiece(text, elements, { from, to }, true)];
}
