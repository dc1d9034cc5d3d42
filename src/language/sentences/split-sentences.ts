import type { Span } from '../../model/span.ts';
import { lazy } from '../lexicon.ts';
import { isSpaced, type Stretch } from './characters.ts';
import { type End, endAt, isBorder, isCloser, skipReferences } from './ends.ts';
import { gapBefore, isWrapped, wrapWidth } from './line-breaks.ts';
import { cutLongSentence, maxSentenceTokens } from './long-sentences.ts';

export { maxSentenceTokens } from './long-sentences.ts';

/** Sentences as indexes of their first tokens. */
export interface SentenceStarts {
  /** In order; the first is 0 if there are tokens. */
  readonly starts: readonly number[];
  /** Those of `starts` that are no sentence, but a cut through one that was too long. */
  readonly cuts: readonly number[];
}

/** The index of the first token of each sentence of the tokens of one stretch of a text, in order. Linear. */
export const splitSentences = (text: string, tokens: readonly Span[]): number[] => [
  ...splitBoundedSentences(text, tokens).starts,
];

/** As `splitSentences`, and tells where a sentence of more than `maxSentenceTokens` was cut. */
export function splitBoundedSentences(text: string, tokens: readonly Span[]): SentenceStarts {
  const stretch = { text, tokens };
  const starts: number[] = [];
  const cuts: number[] = [];
  const add = (first: number, next: number) => {
    starts.push(first);
    for (const cut of next - first > maxSentenceTokens ? cutLongSentence(stretch, first, next) : []) {
      starts.push(cut);
      cuts.push(cut);
    }
  };
  let first = 0;
  for (const next of findBorders(stretch)) {
    add(first, next);
    first = next;
  }
  if (tokens.length > 0) add(first, tokens.length);
  return { starts, cuts };
}

/** The first token of every sentence but the first. */
function findBorders(stretch: Stretch): number[] {
  const borders: number[] = [];
  const width = lazy(() => wrapWidth(stretch));
  let first = 0;
  let end: End | undefined;
  let index = 0;
  for (let next = 1; next < stretch.tokens.length; next += 1) {
    const found = endAt(stretch, next - 1);
    if (found !== undefined) [end, index] = [found, next - 1];
    else if (end !== undefined && !isCloser(stretch, next - 1)) end = undefined;
    const behind = end === undefined ? next : skipReferences(stretch, next);
    if (behind > next) {
      next = behind - 1;
      continue;
    }
    const isEnd = end !== undefined && !isWaiting(stretch, next);
    if (!isBroken(stretch, next, width) && !(isEnd && isBorder(stretch, { end: end!, index, next, first }))) continue;
    borders.push(next);
    first = next;
    end = undefined;
  }
  return borders;
}

/** Whether a blank line, or a line break that is no mere wrapping, stands in front of a token. */
function isBroken(stretch: Stretch, next: number, width: () => number): boolean {
  const gap = isSpaced(stretch, next) ? gapBefore(stretch, next) : 'none';
  return gap === 'blank' || (gap === 'line' && !isWrapped(stretch, next, width));
}

/** The end goes on: a closing mark or a further end stands next. */
function isWaiting(stretch: Stretch, next: number): boolean {
  if (isCloser(stretch, next)) return true;
  const further = endAt(stretch, next);
  return further !== undefined && further !== 'abbreviation';
}
