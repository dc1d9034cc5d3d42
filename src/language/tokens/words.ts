import { lazyWordSet } from '../lexicon.ts';
import { isAbbreviated } from './abbreviations.ts';
import {
  endOfRun,
  isApostrophe,
  isDigitAt,
  isDigitBit,
  isExtendBit,
  isLetterAt,
  isLetterBit,
  isSpaceAt,
  isUpperAt,
  isWordAt,
  widthAt,
} from './characters.ts';
import { cutOfFused, endOfClitic, isNotAt } from './contractions.ts';
import { endOfNumber } from './numbers.ts';

const prefixes = lazyWordSet('tokens/hyphen-prefixes.tsv');
const longestPrefix = 8;
const wordBits = isLetterBit | isDigitBit | isExtendBit;
const [comma, dot, hyphen, underscore, ampersand, asterisk, dollar] = [0x2c, 0x2e, 0x2d, 0x5f, 0x26, 0x2a, 0x24];

/** The end of the word that begins with the letter at `at`, with its full stop if it is an abbreviation: of "don't" and "cannot" the end of their first token. */
export function endOfWord(text: string, at: number, end: number): number {
  const short = endOfDegree(text, at) || endOfInitials(text, at, end);
  if (short > 0) return short;
  if (isNotAt(text, at + 1)) return at + 3;
  let to = endOfRun(text, at, end, wordBits);
  for (let next = endOfMore(text, at, to, end); next > to; next = endOfMore(text, at, to, end)) to = next;
  return to < end ? endBeforeMark(text, at, to) : at + (cutOfFused(text, at, to) || to - at);
}

/** What the mark behind a word cuts off or adds: "n't", the full stop of an abbreviation, the dollar of "US$". */
function endBeforeMark(text: string, at: number, to: number): number {
  const code = text.charCodeAt(to);
  if (code === dot && text.charCodeAt(to + 1) !== dot && isAbbreviated(text, at, to)) return to + 1;
  if (code === dollar && isDollarWord(text, at, to)) return to + 1;
  if (code === comma) return startOfAmount(text, at, to) || at + (cutOfFused(text, at, to) || to - at);
  return to - 1 > at && isNotAt(text, to) ? to - 1 : at + (cutOfFused(text, at, to) || to - at);
}

/** Where the digits of "IRR200,000" begin behind their currency, else 0: the amount is a token of its own. */
function startOfAmount(text: string, at: number, to: number): number {
  let from = to;
  while (from > at && to - from < 4 && isDigitAt(text, from - 1)) from -= 1;
  const isGroup = isDigitAt(text, to + 1) && isDigitAt(text, to + 2) && isDigitAt(text, to + 3);
  return isGroup && from > at && from < to && to - from < 4 && from - at <= 4 ? from : 0;
}

const dollarWords: ReadonlySet<string> = new Set(['US', 'A', 'AU', 'C', 'CA', 'HK', 'NZ', 'S', 'NT', 'U']);
const isDollarWord = (text: string, at: number, to: number): boolean =>
  to - at <= 2 && dollarWords.has(text.slice(at, to));

/** The end of a word that goes on behind a mark at `to`, else `to`: "O'Brien", "AT&T", "co-founder", "snake_case", "sh*t". */
function endOfMore(text: string, at: number, to: number, end: number): number {
  if (to + 1 >= end) return to;
  const code = text.charCodeAt(to);
  if (!joins(text, at, to, code)) return to;
  return code === hyphen ? endOfPrefixed(text, to, end) : endOfRun(text, to + 1, end, wordBits);
}

/** Behind the hyphen of a prefix: "post-9/11", "pro-U.S.", "anti-war"; "over-the-counter" is no prefixed word. */
function endOfPrefixed(text: string, to: number, end: number): number {
  if (isDigitAt(text, to + 1)) return endOfNumber(text, to + 1, end);
  const initials = endOfInitials(text, to + 1, end);
  if (initials > to + 3) return initials;
  const next = endOfRun(text, to + 1, end, wordBits);
  return text.charCodeAt(next) === hyphen && smallWords.has(text.slice(to + 1, Math.min(next, to + 5))) ? to : next;
}

const smallWords: ReadonlySet<string> = new Set(['the', 'a', 'and', 'of', 'to', 'in', 'on', 'for']);

function joins(text: string, at: number, to: number, code: number): boolean {
  if (code === hyphen) return isWordAt(text, to + 1) && isPrefix(text, at, to);
  if (code === ampersand) return isCapitals(text, at, to) && isUpperAt(text, to + 1) && !isLowerAt(text, to + 2);
  if (code === underscore) return isWordAt(text, to + 1);
  if (code === asterisk) return isLetterAt(text, to + 1);
  return isApostrophe(code) && isLetterAt(text, to + 1) && endOfClitic(text, to) === 0 && !isNotAt(text, to);
}

const isLowerAt = (text: string, at: number): boolean => isLetterAt(text, at) && !isUpperAt(text, at);

/** A short run of capitals: the left side of "R&D". */
function isCapitals(text: string, at: number, to: number): boolean {
  if (to - at > 4) return false;
  for (let i = at; i < to; i += 1) if (!isUpperAt(text, i)) return false;
  return true;
}

/** Prefixes that a hyphen does not part from their word: "anti-war", "co-founder". "UN-backed" is no prefix. */
function isPrefix(text: string, at: number, to: number): boolean {
  const length = to - at;
  if (length > longestPrefix || (length === 2 && isUpperAt(text, at + 1))) return false;
  return prefixes().has(text.slice(at, to).toLowerCase());
}

const degrees: readonly string[] = [
  'Ph.D.',
  'Ph.D',
  'M.Sc.',
  'B.Sc.',
  'D.Phil.',
  'M.Phil.',
  'Ed.D.',
  'Ll.B.',
  'Pharm.D.',
];

function endOfDegree(text: string, at: number): number {
  if (text.charCodeAt(at + 1) !== dot && text.charCodeAt(at + 2) !== dot) return 0;
  const found = degrees.find((degree) => text.startsWith(degree, at));
  return found === undefined || isWordAt(text, at + found.length) ? 0 : at + found.length;
}

/**
 * The end of initials that begin at `at`, else 0: "U.S.", "U.S", "a.m.", "J.", "Ph.D." A single small letter, or "I", is
 * one only where a number, or another initial, stands behind ("c. 1850", "I. M. Vale").
 */
function endOfInitials(text: string, at: number, end: number): number {
  let to = at;
  while (to + 1 < end && isLetterAt(text, to) && text.charCodeAt(to + 1) === dot) to += 2;
  if (to === at || text.charCodeAt(to) === dot) return 0;
  const isLast = to < end && isLetterAt(text, to) && widthAt(text, to) === 1 && !isWordAt(text, to + 1);
  if (to === at + 2) return isLast ? endOfPair(text, at) : isLoneInitial(text, at, end) ? to : 0;
  return isLast ? to + 1 : to;
}

const smallPairs: ReadonlySet<string> = new Set(['a.m', 'p.m', 'i.e', 'e.g', 'c.f']);

/** "U.S", "p.m": two letters of which only the first has its full stop. */
const endOfPair = (text: string, at: number): number =>
  (isUpperAt(text, at) && isUpperAt(text, at + 2)) || smallPairs.has(text.slice(at, at + 3)) ? at + 3 : 0;

function isLoneInitial(text: string, at: number, end: number): boolean {
  if (isLetterAt(text, at + 2)) return isUpperAt(text, at) && isUpperAt(text, at + 2);
  if (isDigitAt(text, at + 2)) return false;
  const next = isSpaceAt(text, at + 2) ? at + 3 : at + 2;
  if (text[at] === 'v') return at + 2 >= end && isUpperAt(text, next);
  if (!isUpperAt(text, at)) return at + 2 >= end && isDigitAt(text, next);
  return text[at] !== 'I' || (isUpperAt(text, next) && text.charCodeAt(next + 1) === dot);
}
