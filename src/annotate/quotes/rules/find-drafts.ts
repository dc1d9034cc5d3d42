import type { Draft } from '../draft.ts';
import type { CueReading, SentenceReading } from '../sentence/context.ts';
import { readTail } from '../sentence/tail.ts';
import { findAccordingTo } from './according-to.ts';
import { findColonAfterName } from './colon-after-name.ts';
import { contentBefore } from './content-before.ts';
import { cueAfter } from './cue-after.ts';
import { cueBefore } from './cue-before.ts';
import { cueFragment } from './cue-fragment.ts';
import { reportedClause } from './reported-clause.ts';
import type { CueRule } from './rule.ts';

/** The rules about one cue in the order in which they are tried; the first that finds something ends the search. */
export const cueRules: readonly CueRule[] = [cueAfter, cueBefore, reportedClause, contentBefore, cueFragment];

/** The utterances that a sentence tells, in order of their cues. Words in marks belong to the first cue that takes them directly. */
export function findDrafts(reading: SentenceReading): Draft[] {
  const drafts: Draft[] = [];
  const taken = new Set<number>();
  for (const current of reading.cues) {
    const draft = findDraft(reading, current);
    if (!draft || draft.pieces.some(({ start }) => taken.has(start))) continue;
    for (const { start } of draft.pieces) taken.add(start);
    drafts.push(draft);
  }
  if (drafts.length > 0) return drafts;
  const other = findAccordingTo(reading) ?? findColonAfterName(reading);
  return other ? [other] : [];
}

function findDraft(reading: SentenceReading, current: CueReading): Draft | undefined {
  const tail = readTail(reading.elements, current.cue);
  for (const rule of cueRules) {
    const draft = rule.find({ reading, current, tail });
    if (draft) return draft;
  }
  return undefined;
}
