import type { Span } from '../../../model/span.ts';
import type { ClaimSentence } from './sentence.ts';
import { relationOf, tagOf } from './words.ts';

/** The first and the last token of a stretch, both in it. */
export interface Extent {
  from: number;
  to: number;
}

const deepest = 60;

/** The stretch of a token and what hangs on it, but for the branches that are not wanted. */
export function findExtent(
  sentence: ClaimSentence,
  at: number,
  isKept: (child: number, head: number) => boolean,
): Extent {
  const extent = { from: at, to: at };
  widen(sentence, at, { extent, isKept }, 0);
  return trimMarks(sentence, extent, at);
}

interface Widening {
  readonly extent: Extent;
  readonly isKept: (child: number, head: number) => boolean;
}

function widen(sentence: ClaimSentence, at: number, widening: Widening, depth: number): void {
  const { extent, isKept } = widening;
  if (at < extent.from) extent.from = at;
  if (at > extent.to) extent.to = at;
  if (depth > deepest) return;
  const { firstChild, nextChild } = sentence;
  for (let child = firstChild[at]!; child >= 0; child = nextChild[child]!)
    if (isKept(child, at)) widen(sentence, child, widening, depth + 1);
}

/** Marks and joining words at the edges belong to nobody. */
function trimMarks(sentence: ClaimSentence, extent: Extent, at: number): Extent {
  let { from, to } = extent;
  while (from < at && isLoose(sentence, from)) from += 1;
  while (to > at && isLoose(sentence, to)) to -= 1;
  return { from, to };
}

const isLoose = (sentence: ClaimSentence, at: number): boolean =>
  tagOf(sentence, at) === 'PUNCT' || relationOf(sentence, at) === 'cc';

const beside: ReadonlySet<string> = new Set(['conj', 'cc', 'appos', 'parataxis', 'punct', 'discourse', 'vocative']);

/** The stretch of a noun phrase without what is joined to it or told beside it after a comma. */
export const findPhrase = (sentence: ClaimSentence, at: number): Extent =>
  findExtent(sentence, at, (child, head) => {
    const relation = relationOf(sentence, child);
    if (head === at && (relation === 'case' || relation === 'mark' || relation === 'cop')) return false;
    if (relation === 'nsubj' || relation === 'aux' || relation === 'advcl') return false;
    return !(beside.has(relation) && head === at) && !(relation === 'acl' && isAfterComma(sentence, child, head));
  });

/** Whether a comma parts a clause or phrase from what it hangs on. */
export function isAfterComma({ text, tokens, firstChild }: ClaimSentence, clause: number, noun: number): boolean {
  let first = clause;
  for (let child = firstChild[first]!; child >= 0 && child < first; child = firstChild[first]!) first = child;
  const isComma = (at: number): boolean => {
    const token = tokens[at];
    return token !== undefined && at > noun && commas.has(text.charAt(token.start));
  };
  return isComma(first) || isComma(first - 1);
}

const commas: ReadonlySet<string> = new Set([',', '\u2013', '\u2014', ';', ':', '(']);

/** The characters of a stretch. */
export const spanOf = ({ tokens }: ClaimSentence, { from, to }: Extent): Span => ({
  start: tokens[from]!.start,
  end: tokens[to]!.end,
});
