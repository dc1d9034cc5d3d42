import type { Span } from '../model/span.ts';
import { foldText } from './fold.ts';

/** A word of a text with its folded form. */
export interface Word extends Span {
  /** Folded: lower case, NFC, straight apostrophes. */
  readonly folded: string;
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['.,][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

/** The words of a span of a text, in order: runs of letters and digits, with inner apostrophes, full stops and commas ("don't", "1,000", "U.S"). */
export function splitWords(text: string, span: Span = { start: 0, end: text.length }): Word[] {
  const slice = text.slice(span.start, span.end);
  const { folded, offsets } = foldText(slice);
  return Array.from(folded.matchAll(wordPattern), (match) => ({
    start: span.start + offsets[match.index]!,
    end: span.start + endInText(slice, offsets, match.index + match[0].length),
    folded: match[0],
  }));
}

/** The offset in the text behind the last character that folded to units before `foldedEnd`. */
function endInText(text: string, offsets: Uint32Array, foldedEnd: number): number {
  const last = offsets[foldedEnd - 1]!;
  const next = offsets[foldedEnd]!;
  let end = last + (text.codePointAt(last)! > 0xffff ? 2 : 1);
  while (end < next && /\p{M}/u.test(String.fromCodePoint(text.codePointAt(end)!)))
    end += text.codePointAt(end)! > 0xffff ? 2 : 1;
  return end;
}
