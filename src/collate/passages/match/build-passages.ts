import type { Likeness } from '../../../model/edition.ts';
import type { WordRange } from './common-words.ts';
import { joinRuns } from './join-runs.ts';
import type { SentenceMatch } from './match-sentences.ts';
import type { TextMatch } from './match-texts.ts';

/** A passage that two texts share: the same words, lightly edited, or told anew. */
export interface CopiedPassage {
  readonly left: WordRange;
  readonly right: WordRange;
  readonly likeness: Likeness;
}

const leastOwn = 8;
/** A sentence that is told anew has this much in common, or it may be another fact of one event. */
const leastRetold = 0.45;

/** Which sentences are set side by side beside runs of equal words: none, those that are edited, or also those told in other words. */
export type PassageDepth = 'runs' | 'edited' | 'retold';

/** The passages of two texts, set side by side, in the order of the left one. */
export function buildPassages(match: TextMatch, depth: PassageDepth): CopiedPassage[] {
  const { left, right, runs, sentences } = match;
  const passages: CopiedPassage[] = joinRuns(runs, left.words, right.words).map((passage) => ({
    left: passage.left,
    right: passage.right,
    likeness: passage.whole ? 'verbatim' : 'light',
  }));
  for (const sentence of depth === 'runs' ? [] : sentences.toSorted((a, b) => b.weight - a.weight)) {
    const isRetold = sentence.likeness === 'heavy';
    if (isRetold && (depth !== 'retold' || sentence.weight < leastRetold)) continue;
    const found = passageOf(match, sentence);
    if (found && !passages.some((other) => overlaps(other.left, found.left) || overlaps(other.right, found.right)))
      passages.push(found);
  }
  return passages.sort((a, b) => a.left.from - b.left.from || a.right.from - b.right.from);
}

const overlaps = (a: WordRange, b: WordRange): boolean => a.from < b.to && b.from < a.to;

/** A sentence that is edited or told anew; nothing if it is mostly a quote. */
function passageOf(
  { left, right }: TextMatch,
  { left: l, right: r, likeness }: SentenceMatch,
): CopiedPassage | undefined {
  const [a, b] = [left.sentences[l]!, right.sentences[r]!];
  if (Math.min(a.own, b.own) < leastOwn) return undefined;
  return { left: { from: a.from, to: a.to }, right: { from: b.from, to: b.to }, likeness };
}
