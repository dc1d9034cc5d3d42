import type { QuoteSpeaker } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import type { Desk } from './desk.ts';
import type { Draft, Piece } from './draft.ts';
import type { Region } from './marks/region.ts';
import type { SentenceReading } from './sentence/context.ts';
import { type Element, isComma, isPersonalPronoun } from './sentence/element.ts';
import { innerEnding, trimQuoted } from './sentence/ending.ts';
import type { Phrase } from './sentence/noun-phrase.ts';
import { readSetting, type Setting } from './setting.ts';
import { readSpeaker } from './speakers/speaker.ts';

/** A stretch in marks as a direct piece. */
export const createMarked = (text: string, region: Region): Piece & { marked: Span[] } => {
  const span = trimQuoted(text, region.inner);
  return { ...span, form: 'direct', marked: [span] };
};

/** Records the pieces of a draft as one utterance, and gives its group. */
export function addDraft(desk: Desk, reading: SentenceReading, draft: Draft): number {
  const group = desk.nextGroup++;
  const { elements, text } = reading;
  const found = draft.speaker ? readSpeaker(text, elements, draft.speaker, desk.names) : undefined;
  const speaker = found && answers(desk, reading, draft, found) ? withoutName(found) : found;
  const shared = {
    rule: draft.rule,
    certainty: draft.certainty,
    group,
    ...(draft.cue ? { cue: draft.cue } : {}),
    ...(speaker ? { speaker } : {}),
    ...(draft.addressee ? { addressee: spanOf(reading, draft.addressee) } : {}),
    ...readSettings(desk, reading, draft),
  };
  for (const piece of draft.pieces) {
    const marked = markedIn(reading, piece);
    const form = piece.form === 'indirect' ? formOf(piece, marked) : piece.form;
    desk.records.push({ ...piece, form, ...shared, marked });
  }
  return group;
}

/** What stands beside the cue, and what leads into the sentence: "In televised remarks on Monday, Vale said …". */
function readSettings(desk: Desk, { elements }: SentenceReading, draft: Draft): Setting {
  const beside = draft.adverbials ? readSetting(elements, draft.adverbials, desk.times) : {};
  const to = leadEnd(elements, draft);
  return to === 0 ? beside : { ...readSetting(elements, { from: 0, to }, desk.times), ...beside };
}

/** Where the words before the speaker end that open with a preposition and hold nothing that was said; 0 if there are none. */
function leadEnd(elements: readonly Element[], { speaker, pieces, cue }: Draft): number {
  if (!speaker || !cue || speaker.from < 2 || elements[0]!.tag !== 'ADP') return 0;
  const start = elements[speaker.from]!.start;
  const comma = isComma(elements[speaker.from - 1]) || speaker.from < 8;
  return comma && start < cue.start && pieces.every((piece) => piece.start > start) ? speaker.from : 0;
}

/** “Why?” Vale asked. — “I had to,” he said in the next paragraph: "he" is hardly the one who asked. */
function answers({ records, text }: Desk, { elements }: SentenceReading, draft: Draft, speaker: QuoteSpeaker): boolean {
  const before = records.at(-1);
  const piece = draft.pieces[0]!;
  if (before?.cue?.class !== 'ask' || !isPersonalPronoun(elements[draft.speaker!.from])) return false;
  if (speaker.entity === undefined || before.speaker?.entity !== speaker.entity || before.end > piece.start)
    return false;
  return (
    piece.form === 'direct' && innerEnding(text, before) === '?' && /[\n\r]/.test(text.slice(before.end, piece.start))
  );
}

const withoutName = ({ start, end }: QuoteSpeaker): QuoteSpeaker => ({
  ...(start === undefined ? {} : { start }),
  ...(end === undefined ? {} : { end }),
});

/** The form of words in which only unclosed marks stand. */
const formOf = (piece: Piece, marked: readonly Span[]): Piece['form'] =>
  marked.length === 0
    ? 'indirect'
    : marked[0]!.start === piece.start && marked[0]!.end === piece.end
      ? 'direct'
      : 'mixed';

const spanOf = ({ elements }: SentenceReading, { from, to }: Phrase): Span => ({
  start: elements[from]!.start,
  end: elements[to - 1]!.end,
});

/** The pieces of a content that stand in marks; where a mark is never closed, up to the content's end. */
function markedIn({ text, elements, sentence }: SentenceReading, piece: Piece): Span[] {
  if (piece.form === 'direct') return [{ start: piece.start, end: piece.end }];
  const spans: Span[] = [];
  for (let at = firstElementFrom(elements, piece.start); elements[at] && elements[at]!.start < piece.end; at += 1)
    if (elements[at]!.region) spans.push(trimQuoted(text, elements[at]!.region!.inner));
  for (const { inner } of sentence.unclosed)
    if (inner.start >= piece.start && inner.start < piece.end)
      spans.push(trimQuoted(text, { start: inner.start, end: Math.min(piece.end, inner.end) }));
  return spans.sort((a, b) => a.start - b.start);
}

/** Index of the first element that ends behind an offset. */
function firstElementFrom(elements: readonly Element[], offset: number): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (elements[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
