import { firstFrom } from '../../collate/spans.ts';
import { type Span, spansOverlap } from '../../model/span.ts';
import type { Said } from './said.ts';
import type { WordHit } from './strict-words.ts';
import { matchVoices, type Voice, type VoiceMatch } from './voices.ts';

/** Where an input has words, and whether the same person says them there. */
export interface PlacedHit extends WordHit {
  /** What holds the words there, if anybody is told to say them. */
  readonly said?: Said;
  readonly match: VoiceMatch;
}

/** Tells of a stretch of an input in which utterance it stands. */
export type SaidFinder = (hit: WordHit, voice: Voice) => PlacedHit;

interface SaidSpan extends Span {
  readonly said: Said;
}

/** Makes an index of what is said where. Of several utterances that hold a stretch, one of the same speaker comes first, then words in marks. */
export function createSaidFinder(inputs: readonly Said[]): SaidFinder {
  const byArticle = new Map<string, SaidSpan[]>();
  for (const said of inputs) {
    const list = byArticle.get(said.utterance.article.id) ?? [];
    byArticle.set(said.utterance.article.id, list);
    for (const { start, end } of said.spans) list.push({ start, end, said });
  }
  for (const list of byArticle.values()) list.sort((a, b) => a.start - b.start);
  return (hit, voice) => {
    const holders = findHolders(byArticle.get(hit.article.id) ?? [], hit);
    const matches = holders.map((said) => ({ said, match: matchVoices(voice, said.voice) }));
    const best = matches.sort((a, b) => rank(b) - rank(a))[0];
    return { ...hit, ...(best ?? { match: 'unknown' }) };
  };
}

const rank = ({ said, match }: { readonly said: Said; readonly match: VoiceMatch }): number =>
  (match === 'same' ? 2 : 0) + (said.marked ? 1 : 0);

/** Quotes are at most so long that the few before a place hold all that reach into it. */
const lookBack = 12;

function findHolders(list: readonly SaidSpan[], hit: Span): Said[] {
  const end = firstFrom(list, hit.end);
  return list
    .slice(Math.max(0, end - lookBack), end)
    .filter((span) => spansOverlap(span, hit) && overlapOf(span, hit) * 2 > hit.end - hit.start)
    .map(({ said }) => said);
}

const overlapOf = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);
