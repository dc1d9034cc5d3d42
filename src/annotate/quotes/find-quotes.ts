import type { Notice } from '../../model/notice.ts';
import type { Findings, Reading } from '../../model/reading.ts';
import { addDraft } from './add-draft.ts';
import { createDesk, type Desk } from './desk.ts';
import type { Region } from './marks/region.ts';
import { finishRecords } from './record.ts';
import { findBlockQuote } from './rules/block-quote.ts';
import { readMarkedSentence, type Thread } from './rules/continued.ts';
import { findDrafts } from './rules/find-drafts.ts';
import { readSentence } from './sentence/context.ts';
import type { OuterSentence } from './sentence/element.ts';
import { type OuterBlock, splitOuterSentences } from './sentence/split-sentences.ts';
import { goOn, sameSpeaker, takeWaiting, threadOfSubject } from './threads.ts';
import { isOwnVoice, isReportOfNewsSource, isSafe, running } from './voices.ts';

/** Finds what somebody said, asked, denied or thought: direct, mixed and plain indirect speech, each with cue and speaker. Linear. */
export function findQuotes(reading: Reading): Findings {
  const desk = createDesk(reading);
  const notices: Notice[] = [];
  let thread: Thread | undefined;
  for (const block of splitOuterSentences(reading)) {
    thread = block.block.kind === 'quote' ? findBlockQuote(desk, block, thread) : findInBlock(desk, block, thread);
    notices.push(...block.broken.map((region) => createNotice(reading.article.id, region)));
  }
  return { annotations: finishRecords(desk.records), notices };
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
  if (!before?.open) desk.waiting = [];
  for (const sentence of sentences) {
    const marked = readMarkedSentence(desk.text, sentence);
    if (!marked) thread = readPlainSentence(desk, sentence);
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

function readPlainSentence(desk: Desk, sentence: OuterSentence): Thread | undefined {
  const reading = readSentence(desk.text, sentence);
  const drafts = findDrafts(reading).filter(
    (draft) => !isReportOfNewsSource(reading, draft) && !isOwnVoice(reading, draft) && isSafe(reading, draft),
  );
  const groups = drafts.map((draft) => addDraft(desk, reading, draft));
  takeWaiting(desk, sentence, drafts[0], groups[0]);
  if (drafts.length === 0) return threadOfSubject(desk, reading);
  return sameSpeaker(desk, reading, drafts, groups);
}
