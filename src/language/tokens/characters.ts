/** What a character is, as bits: a space; a letter, with a bit for capitals; a digit; what hangs on the character before it; all else is a mark. */
export const isSpaceBit = 1;
export const isLetterBit = 2;
export const isUpperBit = 4;
export const isDigitBit = 8;
export const isExtendBit = 16;
export const isMarkBit = 32;
export const isKnownBit = 128;

const letter = /\p{L}/u;
const upper = /[\p{Lu}\p{Lt}]/u;
const digit = /\p{Nd}/u;
/** Combining marks, joiners, variation selectors, soft hyphens, bidi controls, skin tones. */
const extend = /\p{M}|\p{Cf}|[\u{1F3FB}-\u{1F3FF}]/u;
const space = /\s/;

/** One byte a code point, filled when a character is first met: 0 is "not met yet". */
const known = new Uint8Array(0x110000);

/** The bits of a code point. */
export function classOf(codePoint: number): number {
  const found = known[codePoint]!;
  return found === 0 ? learn(codePoint) : found;
}

function learn(codePoint: number): number {
  const bits = isKnownBit | bitsOf(String.fromCodePoint(codePoint));
  known[codePoint] = bits;
  return bits;
}

function bitsOf(character: string): number {
  if (space.test(character)) return isSpaceBit;
  if (extend.test(character)) return isExtendBit;
  if (letter.test(character)) return upper.test(character) ? isLetterBit | isUpperBit : isLetterBit;
  return digit.test(character) ? isDigitBit : isMarkBit;
}

/** The bits of the character at an offset; 0 behind the end. */
export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code <= 0xdfff) return classOf(text.codePointAt(at)!);
  return code >= 0 ? classOf(code) : 0;
}

/** How many units the character at an offset takes. */
export function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff && text.codePointAt(at)! > 0xffff ? 2 : 1;
}

export const isLetterAt = (text: string, at: number): boolean => (classAt(text, at) & isLetterBit) !== 0;
export const isUpperAt = (text: string, at: number): boolean => (classAt(text, at) & isUpperBit) !== 0;
export const isDigitAt = (text: string, at: number): boolean => (classAt(text, at) & isDigitBit) !== 0;
export const isSpaceAt = (text: string, at: number): boolean => (classAt(text, at) & isSpaceBit) !== 0;
export const isWordAt = (text: string, at: number): boolean => (classAt(text, at) & (isLetterBit | isDigitBit)) !== 0;

/** Whether a code unit is an apostrophe as people type it: straight, curly, a modifier letter, or an accent used for one. */
export const isApostrophe = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x60 || code === 0xb4;

/** The end of the run of characters from `at` on that have one of the bits, within `end`. */
export function endOfRun(text: string, at: number, end: number, bits: number): number {
  let to = at;
  while (to < end && (classAt(text, to) & bits) !== 0) to += widthAt(text, to);
  return to;
}

/** The end of what hangs on the character before `at`. */
export const endOfExtends = (text: string, at: number, end: number): number => endOfRun(text, at, end, isExtendBit);

const joiner = 0x200d;
const isFlagHalf = (codePoint: number): boolean => codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff;

/** The end of the one character that begins at `at`, as people see it: a flag, a family of emoji, a mark with its accents. Source: Unicode UAX 29, simplified. */
export function endOfCluster(text: string, at: number, end: number): number {
  let to = at + widthAt(text, at);
  if (to < end && isFlagHalf(text.codePointAt(at)!) && isFlagHalf(text.codePointAt(to)!)) to += 2;
  to = endOfExtends(text, to, end);
  while (to < end && text.charCodeAt(to - 1) === joiner && isPictureAt(text, to))
    to = endOfExtends(text, to + widthAt(text, to), end);
  return to;
}

const isPictureAt = (text: string, at: number): boolean =>
  text.charCodeAt(at) > 0x7f && (classAt(text, at) & isMarkBit) !== 0;
