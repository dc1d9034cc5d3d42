import type { Span } from '../../model/span.ts';
import { findAddress } from './addresses.ts';
import {
  classAt,
  endOfExtends,
  isDigitBit,
  isKnownBit,
  isLetterBit,
  isSpaceBit,
  isUpperBit,
  isWordAt,
  widthAt,
} from './characters.ts';
import { cutOfFused } from './contractions.ts';
import { endOfMark } from './marks.ts';
import { endOfNumber } from './numbers.ts';
import { endOfWord } from './words.ts';

/**
 * The tokens of a stretch of a text, in order: every character that is no white space is in exactly one of them. What is
 * written as one word and is two ("don't", "cannot", "Vale's") is two tokens. An empty stretch gives none. Linear.
 * Source: Universal Dependencies, English EWT and GUM: https://universaldependencies.org/en/
 */
export function splitTokens(whole: string, { start, end }: Span): Span[] {
  /** What lies behind the stretch must not change its tokens. */
  const text = end < whole.length ? whole.slice(0, end) : whole;
  const tokens: Span[] = [];
  for (let from = start; from < end; ) {
    const seen = readStretch(text, from, end);
    if (seen.end > from) pushStretch(text, { start: from, end: seen.end }, seen.bits, tokens);
    from = seen.end + 1;
  }
  return tokens;
}

/** Filled anew for each stretch: an object for each of millions would cost more than the rest. */
const stretchSeen = { end: 0, bits: 0 };
const isAddressBit = 256;
const [colon, dot, at] = [0x3a, 0x2e, 0x40];

/** Reads up to the next white space: where it is, and the bits of all characters before it, with one for marks as in addresses. */
function readStretch(text: string, start: number, end: number): Readonly<typeof stretchSeen> {
  let to = start;
  let bits = 0;
  while (to < end) {
    const here = classAt(text, to);
    if ((here & isSpaceBit) !== 0) break;
    bits |= here;
    if ((here & isLetterBit) === 0 && to > start && isInAddress(text, to)) bits |= isAddressBit;
    to += widthAt(text, to);
  }
  stretchSeen.end = to;
  stretchSeen.bits = bits;
  return stretchSeen;
}

/** "." and "@" in front of a letter or digit, ":" in front of a mark, as in "https://". */
function isInAddress(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (code === dot || code === at) return isWordAt(text, offset + 1);
  return code === colon && !isWordAt(text, offset + 1);
}

const otherThanLetters = ~(isLetterBit | isUpperBit | isKnownBit);

function pushStretch(text: string, stretch: Span, bits: number, into: Span[]): void {
  if ((bits & otherThanLetters) === 0 && cutOfFused(text, stretch.start, stretch.end) === 0) {
    into.push(stretch);
    return;
  }
  const address = (bits & isAddressBit) === 0 ? undefined : findAddress(text, stretch);
  if (address === undefined) {
    pushPieces(text, stretch, stretch.start, into);
    return;
  }
  const behind = endOfExtends(text, address.end, stretch.end);
  pushPieces(text, { start: stretch.start, end: address.start }, stretch.start, into);
  into.push({ start: address.start, end: behind });
  pushPieces(text, { start: address.start, end: stretch.end }, behind, into);
}

/** The tokens of a stretch without white space, from `from` on; what hangs on a character stays with it. */
function pushPieces(text: string, stretch: Span, from: number, into: Span[]): void {
  for (let start = from; start < stretch.end; ) {
    const first = endOfExtends(text, start, stretch.end);
    const end = first === stretch.end ? first : endOfExtends(text, endOfPiece(text, first, stretch), stretch.end);
    into.push({ start, end });
    start = end;
  }
}

function endOfPiece(text: string, first: number, stretch: Span): number {
  const bits = classAt(text, first);
  if ((bits & isLetterBit) !== 0) return endOfWord(text, first, stretch.end);
  return (bits & isDigitBit) !== 0 ? endOfNumber(text, first, stretch.end) : endOfMark(text, first, stretch);
}
