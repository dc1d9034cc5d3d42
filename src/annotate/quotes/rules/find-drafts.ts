import type { Draft } from '../draft.ts';
import type { CueReading, SentenceReading } from '../sentence/context.ts';
import { readTail } from '../sentence/tail.ts';
import { findAccordingTo } from '../without-verb/according-to.ts';
import { findColonAfterName } from '../without-verb/colon-after-name.ts';
import { findColonIntroduced } from '../without-verb/colon-introduced.ts';
import { findDashName } from '../without-verb/dash-name.ts';
import { findHeadlineSpeaker } from '../without-verb/headline.ts';
import { findInViewOf } from '../without-verb/in-view-of.ts';
import { findNounCues, nounCueRule } from '../without-verb/noun-cue.ts';
import { contentBefore } from './content-before.ts';
import { cueAfter } from './cue-after.ts';
import { cueBefore } from './cue-before.ts';
import { cueFragment } from './cue-fragment.ts';
import { reportedClause } from './reported-clause.ts';
import type { CueRule } from './rule.ts';
import { toldObject } from './told-object.ts';

/** The rules about one cue in the order in which they are tried; the first that finds something ends the search. */
export const cueRules: readonly CueRule[] = [
  cueAfter,
  cueBefore,
  reportedClause,
  contentBefore,
  cueFragment,
  toldObject,
];

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
  const other = drafts.length === 0 ? findWithoutCue(reading) : undefined;
  if (other) drafts.push(other);
  drafts.push(...findNounCues(reading).filter(({ pieces }) => !taken.has(pieces[0]!.start)));
  return drafts.filter((draft) => !isInner(draft, drafts));
}

const outerOnly: ReadonlySet<string> = new Set([toldObject.id, nounCueRule]);

/** "Vale says he wants to go", "Vale warned that Orr opposes it": what somebody tells of a plan, a thought or a stance is told once. */
function isInner(draft: Draft, drafts: readonly Draft[]): boolean {
  const mayNest = !outerOnly.has(draft.rule) && draft.cue?.class !== 'plan' && draft.cue?.class !== 'think';
  if (mayNest || !draft.cue || draft.pieces.some(({ form }) => form !== 'indirect')) return false;
  const { start, end } = draft.cue;
  return drafts.some(
    (other) => other !== draft && other.pieces.some((piece) => piece.start <= start && end <= piece.end),
  );
}

const findWithoutCue = (reading: SentenceReading): Draft | undefined =>
  findAccordingTo(reading) ??
  findHeadlineSpeaker(reading) ??
  findColonAfterName(reading) ??
  findDashName(reading) ??
  findInViewOf(reading) ??
  findColonIntroduced(reading);

function findDraft(reading: SentenceReading, current: CueReading): Draft | undefined {
  const tail = readTail(reading.elements, current.cue);
  for (const rule of cueRules) {
    const draft = rule.find({ reading, current, tail });
    if (draft) return draft;
  }
  return undefined;
}
