import { isNewsSource } from '../../language/lists/news-sources.ts';
import type { BlockKind } from '../../model/article.ts';
import type { Draft } from './draft.ts';
import type { SentenceReading } from './sentence/context.ts';
import { type Element, isPersonalPronoun } from './sentence/element.ts';
import { headPhrase, type Phrase } from './sentence/noun-phrase.ts';

/** Kinds of block between which a speaker goes on; what stands in the others neither continues nor breaks a thread. */
export const running: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'paragraph',
  'list',
  'update',
  'correction',
  'quote',
]);

/** "I said", "we wrote" outside of marks: the writer or the outlet speaks, nobody is quoted. */
export const isOwnVoice = ({ elements }: SentenceReading, { speaker }: Draft): boolean =>
  speaker !== undefined && isOwnWord(elements[speaker.from]!);

/** Whether a word is the writer's "I" or the outlet's "we". */
export const isOwnWord = ({ folded }: Element): boolean => /^(?:i|we|you)$/.test(folded);

/** Words without marks count in running text alone, and only where the speaker is sure enough. */
export const isSafe = ({ sentence }: SentenceReading, { pieces, certainty }: Draft): boolean =>
  pieces.some(({ form }) => form !== 'indirect') ||
  (certainty >= 0.7 && (running.has(sentence.block.kind) || /^(?:headline|deck)$/.test(sentence.block.kind)));

/** What a news agency says without marks is told through it, not by it: an attribution. */
export function isReportOfNewsSource(
  { elements, text, cues }: SentenceReading,
  { pieces, speaker, rule }: Draft,
): boolean {
  const overCue =
    rule === 'annotate/quotes/content-before' &&
    cues.some(({ subject, cue }) => subject?.place === 'before' && elements[cue.from]!.start < pieces[0]!.end);
  if (!speaker || (pieces.some(({ form }) => form !== 'indirect') && !overCue)) return false;
  const head = headPhrase(elements, speaker);
  return (
    passesOn(elements, { from: speaker.from, to: head.to }) ||
    (!isPersonalPronoun(elements[head.to - 1]) &&
      isNewsSource(text.slice(elements[head.from]!.start, elements[head.to - 1]!.end)))
  );
}

/** "…, reports the Daily Post with reference to …": who reports what it has from another source is no speaker. */
function passesOn(elements: readonly Element[], { from, to }: Phrase): boolean {
  const verb = elements[from - 1]?.tag === 'DET' ? from - 2 : from - 1;
  if (elements[verb]?.lemma !== 'report') return false;
  const after = elements[to]?.folded === ',' ? to + 1 : to;
  const word = elements[after]?.folded;
  return word === 'citing' || word === 'quoting' || (word === 'with' && elements[after + 1]?.folded === 'reference');
}
