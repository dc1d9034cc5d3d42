import type { Span } from '../../model/span.ts';
import { lazyWordSet } from '../lexicon.ts';
import {
  classAt,
  endOfCluster,
  endOfRun,
  isApostrophe,
  isDigitAt,
  isDigitBit,
  isExtendBit,
  isLetterAt,
  isLetterBit,
  isWordAt,
} from './characters.ts';
import { endOfClitic } from './contractions.ts';
import { endOfNumber } from './numbers.ts';

const faces = lazyWordSet('tokens/emoticons.tsv');
const elided = lazyWordSet('tokens/elided-words.tsv');
const longestFace = 4;
const [exclamation, hash, dot, question, at, plus, ellipsis] = [0x21, 0x23, 0x2e, 0x3f, 0x40, 0x2b, 0x2026];
const nameBits = isLetterBit | isDigitBit | isExtendBit;
/** Marks that people draw lines with, and doubled quotation marks: a run of the same one is a token. */
const runners: ReadonlySet<number> = new Set(
  Array.from("-*=_~+<>|`'\u2019\u2018\u2013\u2014", (mark) => mark.charCodeAt(0)),
);

/**
 * The end of the mark at `from` in a stretch without white space, with what belongs to it: an ellipsis, an emoticon,
 * "@name", "#tag", "'90s", ".265", a clitic.
 */
export function endOfMark(text: string, from: number, stretch: Span): number {
  const code = text.charCodeAt(from);
  if ((code === dot || code === plus) && isNumberAt(text, from, stretch))
    return endOfNumber(text, from + 1, stretch.end);
  const special = endOfSpecial(text, from, stretch);
  if (special > from) return special;
  let to = from + 1;
  if (code === dot || code === ellipsis) while (to < stretch.end && isDots(text.charCodeAt(to))) to += 1;
  else if (code === exclamation || code === question) while (to < stretch.end && isCry(text.charCodeAt(to))) to += 1;
  else if (runners.has(code)) while (to < stretch.end && text.charCodeAt(to) === code) to += 1;
  else return endOfCluster(text, from, stretch.end);
  return to;
}

const isDots = (code: number): boolean => code === dot || code === ellipsis;
const isCry = (code: number): boolean => code === exclamation || code === question;

/** ".265", "+44": a number that opens with its point, or a telephone number. */
const isNumberAt = (text: string, from: number, { start }: Span): boolean =>
  isDigitAt(text, from + 1) && (from === start || !isWordAt(text, from - 1)) && text.charCodeAt(from - 1) !== dot;

function endOfSpecial(text: string, from: number, stretch: Span): number {
  const code = text.charCodeAt(from);
  if (isApostrophe(code) || code === 0x2018) return endOfApostrophe(text, from, stretch);
  if ((code === at || code === hash) && isLetterAt(text, from + 1)) return endOfHandle(text, from, stretch);
  const length = stretch.end - from;
  return from === stretch.start && length > 1 && length <= longestFace && faces().has(text.slice(from, stretch.end))
    ? stretch.end
    : from;
}

/** "@name", "#tag". */
function endOfHandle(text: string, from: number, { start, end }: Span): number {
  if (from > start && isWordAt(text, from - 1)) return from;
  let to = from + 1;
  while (to < end && ((classAt(text, to) & nameBits) !== 0 || text[to] === '_')) {
    const next = endOfRun(text, to, end, nameBits);
    to = next > to ? next : to + 1;
  }
  return to;
}

/** A clitic behind a word or its closing mark; "'90s" and "'em" before one. */
function endOfApostrophe(text: string, from: number, { start, end }: Span): number {
  if (from > start)
    return isDigitAt(text, from - 1) || !isOpenerAt(text, from - 1) ? Math.max(from, endOfClitic(text, from)) : from;
  if (isDigitAt(text, from + 1) && isDigitAt(text, from + 2) && !isDigitAt(text, from + 3)) {
    const to = text[from + 3] === 's' ? from + 4 : from + 3;
    return isWordAt(text, to) ? from : to;
  }
  const to = endOfRun(text, from + 1, end, nameBits);
  return to - from <= 7 && elided().has(text.slice(from + 1, to).toLowerCase()) ? to : from;
}

const isOpenerAt = (text: string, at: number): boolean => '([{\u201C\u2018\u2014\u2013-/'.includes(text[at]!);
