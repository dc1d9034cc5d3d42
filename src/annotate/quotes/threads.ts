import type { QuoteSpeaker } from '../../model/annotation.ts';
import { createMarked } from './add-draft.ts';
import type { Desk } from './desk.ts';
import type { Draft } from './draft.ts';
import type { Region } from './marks/region.ts';
import { continuedRule, findWhoSpoke, sentenceBeforeRule, type Thread } from './rules/continued.ts';
import { cueSpan } from './rules/cue-after.ts';
import type { SentenceReading } from './sentence/context.ts';
import { isColon, type OuterSentence } from './sentence/element.ts';
import { readSpeaker } from './speakers/speaker.ts';
import { isOwnWord } from './voices.ts';
import { findWordsOf } from './without-verb/words-of.ts';

/** A sentence in marks alone goes on with the speaker before it: the same utterance in the same block, another one behind it. */
export function goOn(desk: Desk, regions: readonly Region[], thread: Thread, block: number): Thread | undefined {
  const near = thread.block === block || thread.open === true || thread.announces === true;
  if (thread.certainty === 0 || (thread.group === undefined && !near)) {
    desk.waiting.push(...regions);
    return thread.open ? thread : undefined;
  }
  const group = thread.group ?? desk.nextGroup++;
  const speaker = near ? thread.speaker : thread.speaker && withoutMention(thread.speaker);
  const certainty = near ? thread.certainty : Math.min(0.8, thread.certainty);
  const rule = thread.group === undefined ? sentenceBeforeRule : continuedRule;
  for (const region of regions)
    desk.records.push({
      ...createMarked(desk.text, region),
      rule,
      certainty,
      group,
      ...(thread.cue ? { cue: thread.cue } : {}),
      ...(speaker && Object.keys(speaker).length > 0 ? { speaker } : {}),
    });
  const { announces: _announces, ...going } = thread;
  return { ...going, group, block, certainty };
}

const withoutMention = ({ name, entity }: QuoteSpeaker): QuoteSpeaker => ({
  ...(name ? { name } : {}),
  ...(entity ? { entity } : {}),
});

/** Gives what waits to the speaker behind it: “A.” “B,” she said. */
export function takeWaiting(
  desk: Desk,
  sentence: OuterSentence,
  draft: Draft | undefined,
  group: number | undefined,
): void {
  const waiting = desk.waiting;
  desk.waiting = [];
  const opens = draft?.rule === 'annotate/quotes/cue-after' && sentence.elements[0]?.kind === 'marked';
  if (!opens || group === undefined || draft.pieces[0]?.form !== 'direct') return;
  const {
    rule: _rule,
    marked: _marked,
    start: _start,
    end: _end,
    form: _form,
    ...shared
  } = desk.records.findLast((record) => record.group === group)!;
  for (const region of waiting)
    desk.records.push({ ...shared, ...createMarked(desk.text, region), rule: continuedRule });
}

/** Gives what waits to the one whose words a sentence says they are: “A.” That was the verdict of Vale. */
export function giveWaiting(desk: Desk, reading: SentenceReading): void {
  const words = desk.waiting.length > 0 ? findWordsOf(reading) : undefined;
  if (!words) return;
  const { speaker, ...rest } = words;
  const group = desk.nextGroup++;
  for (const region of desk.waiting)
    desk.records.push({
      ...createMarked(desk.text, region),
      ...rest,
      group,
      speaker: readSpeaker(desk.text, reading.elements, speaker, desk.names),
    });
  desk.waiting = [];
}

/** Who speaks on behind a sentence that tells of somebody's speaking, and quotes nothing. */
export function threadOfSubject(desk: Desk, reading: SentenceReading): Thread | undefined {
  const phrase = findWhoSpoke(reading);
  if (!phrase || isOwnWord(reading.elements[phrase.from]!)) return undefined;
  const speaker = readSpeaker(desk.text, reading.elements, phrase, desk.names);
  const announces = isColon(reading.elements.at(-1));
  const cue = announces ? reading.cues.findLast(({ cue: { to } }) => to === reading.elements.length - 1) : undefined;
  return {
    speaker,
    certainty: announces ? 0.8 : 0.7,
    block: reading.sentence.block.start,
    ...(announces ? { announces } : {}),
    ...(cue ? { cue: cueSpan({ reading, current: cue }) } : {}),
  };
}

/** The thread behind a sentence with quotes; none where two different speakers are quoted. */
export function sameSpeaker(
  desk: Desk,
  reading: SentenceReading,
  drafts: readonly Draft[],
  groups: readonly number[],
): Thread | undefined {
  const first = drafts[0]!;
  if (!first.speaker || drafts.some(({ speaker }) => speaker?.from !== first.speaker!.from)) return undefined;
  const record = desk.records.findLast(({ group }) => group === groups[0])!;
  return {
    ...(record.speaker ? { speaker: record.speaker } : {}),
    ...(record.cue ? { cue: record.cue } : {}),
    group: groups[0]!,
    certainty: Math.min(0.9, record.certainty),
    block: reading.sentence.block.start,
  };
}
