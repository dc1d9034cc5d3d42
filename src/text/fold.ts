/** A folded copy of a text for matching, with the way back to the text itself. */
export interface FoldedText {
  readonly folded: string;
  /** `offsets[i]` is the offset in the text of folded unit `i`; `offsets[folded.length]` is the text's length. */
  readonly offsets: Uint32Array;
}

const dropped = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/u;
/** A run of ASCII that no combining mark follows, or one character with its combining marks. */
const asciiOrCluster = /[\x00-\x7F]+(?!\p{M})|\P{M}\p{M}*|\p{M}+/gsu;
const asciiEnd = /[\x00-\x7F]$/;
const plain = /^[\x20-\x5F\x61-\x7E]*$/;

const foldedMarks: ReadonlyMap<string, string> = new Map([
  ['\u2018', "'"],
  ['\u2019', "'"],
  ['\u201A', "'"],
  ['\u201B', "'"],
  ['\u02BC', "'"],
  ['\u2032', "'"],
  ['\u0060', "'"],
  ['\u00B4', "'"],
  ['\u201C', '"'],
  ['\u201D', '"'],
  ['\u201E', '"'],
  ['\u201F', '"'],
  ['\u00AB', '"'],
  ['\u00BB', '"'],
  ['\u2033', '"'],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2012', '-'],
  ['\u2013', '-'],
  ['\u2014', '-'],
  ['\u2212', '-'],
  ['\u00A0', ' '],
  ['\u2007', ' '],
  ['\u202F', ' '],
  ['\u2009', ' '],
  ['\t', ' '],
  ['\n', ' '],
  ['\r', ' '],
]);

/**
 * Folds case, canonical composition (NFC), quotation marks, dashes and spaces, and drops soft hyphens, zero-width
 * characters and bidi controls. Linear. Only for matching: what is cited is always the text itself.
 */
export function foldText(text: string): FoldedText {
  if (plain.test(text)) return { folded: text.toLowerCase(), offsets: countUp(text.length) };
  const pieces: string[] = [];
  const offsets: number[] = [];
  for (const { 0: match, index } of text.matchAll(asciiOrCluster)) {
    const isAscii = asciiEnd.test(match);
    const piece = isAscii ? foldAscii(match) : foldCluster(match);
    pieces.push(piece);
    for (let i = 0; i < piece.length; i += 1) offsets.push(isAscii ? index + i : index);
  }
  offsets.push(text.length);
  return { folded: pieces.join(''), offsets: Uint32Array.from(offsets) };
}

const countUp = (length: number): Uint32Array => {
  const offsets = new Uint32Array(length + 1);
  for (let i = 0; i <= length; i += 1) offsets[i] = i;
  return offsets;
};

const foldAscii = (run: string): string =>
  run.toLowerCase().replace(/[\t\n\r`]/g, (character) => foldedMarks.get(character)!);

function foldCluster(piece: string): string {
  const mapped = foldedMarks.get(piece);
  if (mapped !== undefined) return mapped;
  const kept = dropped.test(piece) ? [...piece].filter((character) => !dropped.test(character)).join('') : piece;
  return kept.normalize('NFC').toLowerCase();
}

/** The folded form alone, where the way back is not needed. */
export const fold = (text: string): string => (plain.test(text) ? text.toLowerCase() : foldText(text).folded);

const accents = /\p{M}+/gu;

/** A looser key for names: folded, without accents, hyphens as spaces, full stops dropped, one space between words. */
export const foldName = (name: string): string =>
  fold(name)
    .normalize('NFD')
    .replace(accents, '')
    .replace(/[.]/g, '')
    .replace(/[-\s]+/g, ' ')
    .replace(/^the /, '')
    .replace(/'s$/, '')
    .trim();
