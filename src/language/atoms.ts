import type { Span } from '../model/span.ts';
import { fold } from '../text/fold.ts';

/** What an atom is made of. */
export type AtomKind = 'word' | 'digits' | 'mark';

/**
 * The smallest piece that numbers and dates are made of: a run of letters ("pm", "a.m."), a number in digits with its
 * separators ("1,000", "3.5"), or one mark. "30-day", "1980s" and "3:30pm" are several atoms each.
 */
export interface Atom extends Span {
  readonly kind: AtomKind;
  /** Lower case, straight quotation marks and hyphens. */
  readonly folded: string;
  /** Its first letter is a capital. */
  readonly capital: boolean;
  /** White space, or the start of the span, stands before it. */
  readonly spaced: boolean;
}

/** The atoms of a span of a text, in order; none crosses white space. Linear. */
export function splitAtoms(text: string, { start, end }: Span): Atom[] {
  const slice = text.slice(start, end);
  const atoms: Atom[] = [];
  let before = -1;
  for (let at = 0; at < slice.length; ) {
    const code = slice.charCodeAt(at);
    if (isSpace(code)) {
      at += 1;
      continue;
    }
    const kind = kindAt(slice, at, code);
    const to =
      kind === 'word' ? endOfWord(slice, at) : kind === 'digits' ? endOfDigits(slice, at) : endOfMark(slice, at);
    const atom = createAtom(slice.slice(at, to), { kind, start: start + at, end: start + to, spaced: at !== before });
    if (atom !== undefined) atoms.push(atom);
    at = to;
    before = to;
  }
  return atoms;
}

const space = /\s/;
const letter = /\p{L}/u;
const restOfWord = /[\p{L}\p{M}\u00AD\u200B-\u200D]*/uy;
const ascii = 0x80;

const isSpace = (code: number): boolean =>
  code < ascii ? code === 32 || (code >= 9 && code <= 13) : space.test(String.fromCharCode(code));
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

function kindAt(text: string, at: number, code: number): AtomKind {
  if (isAsciiLetter(code)) return 'word';
  if (isDigit(code)) return 'digits';
  return code >= ascii && letter.test(String.fromCodePoint(text.codePointAt(at)!)) ? 'word' : 'mark';
}

/** A run of letters, or initials with their full stops: "a.m.", "U.S.". */
function endOfWord(text: string, at: number): number {
  const initials = endOfInitials(text, at);
  if (initials !== undefined) return initials;
  let end = at;
  while (isAsciiLetter(text.charCodeAt(end))) end += 1;
  if (!(text.charCodeAt(end) >= ascii)) return end;
  restOfWord.lastIndex = end;
  return end + restOfWord.exec(text)![0].length;
}

const mostInitials = 8;

function endOfInitials(text: string, at: number): number | undefined {
  let end = at;
  while (end < at + mostInitials * 2 && isAsciiLetter(text.charCodeAt(end)) && text[end + 1] === '.') end += 2;
  return end >= at + 4 ? end : undefined;
}

/** "1,000,000", "3.5", "2025". */
function endOfDigits(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end += 1;
  if (end - at <= 3) while (isGroup(text, end)) end += 4;
  if (text[end] !== '.' || !isDigit(text.charCodeAt(end + 1))) return end;
  end += 1;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

/** A comma and three digits, no more. */
const isGroup = (text: string, at: number): boolean =>
  text[at] === ',' &&
  isDigit(text.charCodeAt(at + 1)) &&
  isDigit(text.charCodeAt(at + 2)) &&
  isDigit(text.charCodeAt(at + 3)) &&
  !isDigit(text.charCodeAt(at + 4));

const endOfMark = (text: string, at: number): number => at + (text.codePointAt(at)! > 0xffff ? 2 : 1);

/** Undefined where nothing is left when folded: a soft hyphen alone. */
function createAtom(
  value: string,
  { kind, start, end, spaced }: Span & Pick<Atom, 'kind' | 'spaced'>,
): Atom | undefined {
  if (kind === 'digits') return { start, end, kind, folded: value, capital: false, spaced };
  const folded = foldPiece(value);
  if (folded === '') return undefined;
  return { start, end, kind, folded, capital: kind === 'word' && isCapital(value), spaced };
}

const plain = /^[\x21-\x7E]+$/;

const foldPiece = (value: string): string => (plain.test(value) ? value.toLowerCase() : fold(value));

function isCapital(value: string): boolean {
  const code = value.charCodeAt(0);
  if (code < ascii) return code < 97;
  const first = String.fromCodePoint(value.codePointAt(0)!);
  return first !== first.toLowerCase();
}

/** Whether the atom at `at` is one of the words or marks. */
export function isAtom(atoms: readonly Atom[], at: number, ...folded: readonly string[]): boolean {
  const found = atoms[at]?.folded;
  return found !== undefined && folded.includes(found);
}

/** The index behind a hyphen at `at` that has no space around it, else `at` itself. */
export const skipHyphen = (atoms: readonly Atom[], at: number): number =>
  atoms[at]?.folded === '-' && !atoms[at]!.spaced && atoms[at + 1]?.spaced === false ? at + 1 : at;
