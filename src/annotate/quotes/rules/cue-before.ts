import { createMarkedPieces, createPiece, type Draft } from '../draft.ts';
import { findContentEnd } from '../sentence/clause-end.ts';
import { type Element, isColon, isComma, isStop } from '../sentence/element.ts';
import type { Subject } from '../speakers/create-subject.ts';
import { findSubjectAfter } from '../speakers/subject-after.ts';
import { isSentenceLike } from './continued.ts';
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
    if (!cue.frames.has('quote')) return undefined;
    const inverted = findAnnouncing(situation);
    const subject = inverted ?? current.subject;
    if (!subject || (tail.kind !== 'marked' && !inverted)) return undefined;
    const at = inverted ? inverted.phrase.to + 1 : tail.at;
    const end = findContentEnd(reading, at, current);
    const introduced = isComma(elements[at - 1]) || isColon(elements[at - 1]);
    if (!introduced && elements[at]!.titled && !/^(?:say|tell)$/.test(elements[cue.from]!.lemma)) return undefined;
    if (!introduced && !cue.frames.has('that') && !isSentenceLike(text, elements[at]!.region!)) return undefined;
    const front = isComma(elements[at - 1]) ? findFront(situation, subject, at) : undefined;
    return {
      rule: cueBefore.id,
      certainty: subject.certainty,
      pieces: [...(front ? [front] : []), ...splitPieces(text, elements, at, end)],
      cue: cueSpan(situation),
      speaker: subject.phrase,
      adverbials: tail.adverbials,
      ...(tail.addressee ? { addressee: tail.addressee } : {}),
    };
  },
};

/** Said Vale: “…” — a subject behind the cue that opens the sentence. */
function findAnnouncing({ reading, current }: CueSituation): Subject | undefined {
  if (current.cue.from !== 0 || current.cue.participle) return undefined;
  const subject = findSubjectAfter(reading.elements, current.cue);
  const colon = subject && isColon(reading.elements[subject.phrase.to]);
  return colon && reading.elements[subject.phrase.to + 1]?.kind === 'marked' ? subject : undefined;
}

/** A row of stretches in marks is direct, piece by piece; anything else is one mixed piece. */
function splitPieces(text: string, elements: readonly Element[], from: number, to: number): Draft['pieces'] {
  const range = elements.slice(from, to);
  const row = range.every((element) => element.kind === 'marked' || isStop(element));
  return row ? createMarkedPieces(text, elements, { from, to }) : [createPiece(text, elements, { from, to }, true)];
}
