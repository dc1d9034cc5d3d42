import type { Notice } from '../../model/notice.ts';
import type { Findings, Reading } from '../../model/reading.ts';
import { addDraft, createMarked } from './add-draft.ts';
import { createDesk, type Desk } from './desk.ts';
import { findAsides } from './marks/asides.ts';
import type { Region } from './marks/region.ts';
import { finishRecords } from './record.ts';
import { findBlockQuote } from './rules/block-quote.ts';
import { readMarkedSentence, type Thread } from './rules/continued.ts';
import { findDrafts } from './rules/find-drafts.ts';
import { readSentence } from './sentence/context.ts';
import type { OuterSentence } from './sentence/element.ts';
import { readSources } from './sentence/sources.ts';
import { type OuterBlock, splitOuterSentences } from './sentence/split-sentences.ts';
import { isStrayHeadline } from './sentence/stray-line.ts';
import { readSpeaker } from './speakers/speaker.ts';
import { giveWaiting, goOn, sameSpeaker, takeWaiting, threadOfSubject } from './threads.ts';
import { type Floor, findTurns, recordTurns } from './turns.ts';
import { isOwnVoice, isReportOfNewsSource, isSafe, running } from './voices.ts';
import { dashNameRule, isSignature } from './without-verb/dash-name.ts';
import { readTurnLabel, recordLoneTurn } from './without-verb/lone-turn.ts';
import { findWordsOf } from './without-verb/words-of.ts';

/** Finds what somebody said, asked, denied or thought: direct, mixed and plain indirect speech, each with cue and speaker. Linear. */
export function findQuotes(reading: Reading): Findings {
  const sources = readSources(reading);
  const desk = createDesk(sources);
  const broken: Region[] = [];
  const turns = findTurns(reading);
  let thread: Thread | undefined;
  let floor: Floor | undefined;
  const blocks = splitOuterSentences(sources, reading.article.blocks);
  for (const block of blocks) {
    const spoken = turns.get(block.block);
    if (spoken) floor = recordTurns(desk, spoken, floor);
    else thread = block.block.kind === 'quote' ? findBlockQuote(desk, block, thread) : findInBlock(desk, block, thread);
    broken.push(...block.broken);
  }
  const asides = findAsides(reading.article, blocks, desk.records);
  return {
    annotations: finishRecords(desk.records),
    notices: [...createNotices(reading.article.id, broken), ...asides],
  };
}

/** So many broken marks are told one by one. */
const maxNotices = 20;

function createNotices(articleId: string, broken: readonly Region[]): Notice[] {
  const notices = broken.slice(0, maxNotices).map((region) => createNotice(articleId, region));
  if (broken.length > maxNotices)
    notices.push({
      severity: 'info',
      rule: 'annotate/quotes/broken-marks',
      reason: `${broken.length - maxNotices} more quotation marks have no partner`,
      articleId,
    });
  return notices;
}

const createNotice = (articleId: string, region: Region): Notice => ({
  severity: 'info',
  rule: `annotate/quotes/${region.state}-mark`,
  reason:
    region.state === 'unclosed'
      ? 'a quotation mark is opened and never closed; what it marks is taken to end with its sentence or paragraph'
      : 'a quotation mark is closed that was never opened; what it marks is taken to begin with its sentence or paragraph',
  articleId,
  span: { start: region.start, end: region.end },
});

function findInBlock(desk: Desk, outer: OuterBlock, before: Thread | undefined): Thread | undefined {
  const { block, sentences, continues } = outer;
  const runs = running.has(block.kind);
  let thread = runs ? before : undefined;
  const signs = signsWaiting(desk, outer);
  if (!before?.open && !isToldBehind(desk, outer)) desk.waiting = [];
  if (signs || (block.kind === 'paragraph' && isStrayHeadline(desk.text, block))) return undefined;
  for (let at = 0; at < sentences.length; at += 1) {
    const sentence = sentences[at]!;
    if (sentence.silent && desk.waiting.length === 0) {
      thread = undefined;
      continue;
    }
    const label = readTurnLabel(desk.text, sentence);
    const turnEnd = label && recordLoneTurn(desk, sentences, at, label);
    const marked = readMarkedSentence(desk.text, sentence);
    if (turnEnd !== undefined) {
      at = turnEnd;
      thread = undefined;
    } else if (!marked) thread = readPlainSentence(desk, sentence);
    else if (thread) thread = goOn(desk, marked, thread, block.start);
    else desk.waiting.push(...marked);
  }
  if (block.kind === 'heading') return undefined;
  if (!runs) return before;
  return thread
    ? { ...thread, open: continues }
    : continues
      ? { certainty: 0, block: block.start, open: true }
      : undefined;
}

/** “We must go.” — and in the next paragraph: — Ann Vale. */
function signsWaiting(desk: Desk, { sentences }: OuterBlock): boolean {
  if (sentences.length !== 1 || desk.waiting.length === 0) return false;
  const { elements } = sentences[0]!;
  if (!isSignature(elements, 0)) return false;
  const speaker = readSpeaker(desk.text, elements, { from: 1, to: 2 }, desk.names);
  const group = desk.nextGroup++;
  for (const region of desk.waiting)
    desk.records.push({ ...createMarked(desk.text, region), rule: dashNameRule, certainty: 0.85, group, speaker });
  return true;
}

/** “We must go.” — and the next paragraph opens: That was the verdict of Vale. */
const isToldBehind = ({ waiting, text }: Desk, { block, sentences }: OuterBlock): boolean =>
  waiting.length > 0 &&
  running.has(block.kind) &&
  sentences[0] !== undefined &&
  findWordsOf(readSentence(text, sentences[0])) !== undefined;

function readPlainSentence(desk: Desk, sentence: OuterSentence): Thread | undefined {
  const reading = readSentence(desk.text, sentence);
  giveWaiting(desk, reading);
  const drafts = findDrafts(reading).filter(
    (draft) => isSafe(reading, draft) && !isOwnVoice(reading, draft) && !isReportOfNewsSource(reading, draft),
  );
  const groups = drafts.map((draft) => addDraft(desk, reading, draft));
  takeWaiting(desk, sentence, drafts[0], groups[0]);
  if (drafts.length === 0) return threadOfSubject(desk, reading);
  return sameSpeaker(desk, reading, drafts, groups);
}
