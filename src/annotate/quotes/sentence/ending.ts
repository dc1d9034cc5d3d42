import type { Span } from '../../../model/span.ts';
import { isMarkCharacter } from '../marks/mark.ts';
import type { Region } from '../marks/region.ts';

const space = /\s/;

/** The last character of a stretch that is neither a space nor a quotation mark; empty if there is none. */
export function innerEnding(text: string, { start, end }: Span): string {
  let at = end - 1;
  while (at >= start && (space.test(text[at]!) || isMarkCharacter(text[at]!))) at -= 1;
  return at >= start ? text[at]! : '';
}

/** Whether what begins at an offset opens its block or follows the end of a sentence, a colon or a comma. */
export function endsClause(text: string, block: Span, offset: number): boolean {
  const before = innerEnding(text, { start: block.start, end: offset });
  return before === '' || /[.!?:,\u2026]/.test(before);
}

const word = /[\p{L}\p{N}][\p{L}\p{N}'\u2019]*/gu;
const maxTitleUnits = 120;

/** Capitals throughout, short words apart, and no sentence's ending: a title ("Long Roads"), or one word with a capital. */
export function isTitle(text: string, inner: Span): boolean {
  if (inner.end - inner.start > maxTitleUnits || /[.!?\u2026]/.test(innerEnding(text, inner))) return false;
  const words = text.slice(inner.start, inner.end).match(word) ?? [];
  return words.every((one, index) => !/^\p{Ll}/u.test(one) || (one.length < 4 && index > 0 && words.length > 1));
}

/** Two to six words with capitals throughout, short ones apart, perhaps with the sentence's own full stop: “Good Day Northport.” */
export function isProgramme(text: string, { start, end }: Span): boolean {
  if (end - start > 60) return false;
  const words = text.slice(start, end).match(word) ?? [];
  const capital = words.every((one, index) => /^[\p{Lu}\p{N}]/u.test(one) || (one.length < 4 && index > 0));
  return capital && words.length > 1 && words.length < 7 && !/[!?\u2026]/.test(innerEnding(text, { start, end }));
}

/** The span without white space, and without the comma that belongs to the sentence around. */
export function trimQuoted(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && space.test(text[from]!)) from += 1;
  while (to > from && (space.test(text[to - 1]!) || text[to - 1] === ',')) to -= 1;
  return { start: from, end: to };
}

const letter = /\p{L}/u;

/** Begins with a capital and ends like a sentence. */
export function isSentenceLike(text: string, { inner, state }: Region): boolean {
  const first = letter.exec(text.slice(inner.start, Math.min(inner.end, inner.start + 12)))?.[0];
  if (first !== undefined && /\p{Ll}/u.test(first)) return false;
  return state === 'unclosed' || /[.!?\u2026\u2013\u2014]/.test(innerEnding(text, inner));
}
