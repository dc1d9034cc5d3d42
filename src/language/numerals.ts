import { type Atom, isAtom, skipHyphen } from './atoms.ts';
import { lazy, readLexicon } from './lexicon.ts';
import { parseSeparatedDigits } from './separated-digits.ts';

/** A number as it stands in a text. */
export interface Numeral {
  readonly value: number;
  /** Index of the atom behind it. */
  readonly end: number;
  /** Written in digits, at least in part. */
  readonly digits: boolean;
}

interface NumberWord {
  readonly value: number;
  readonly kind: string;
}

const words = lazy(
  () =>
    new Map(
      readLexicon('number-words.tsv').map(([word, value, kind]) => [word!, { value: Number(value), kind: kind! }]),
    ),
);
const longestDigits = 18;

/** The entry of a number word ("twenty", "million", "third"), if it is one. */
export const numberWord = (folded: string | undefined): NumberWord | undefined =>
  folded === undefined ? undefined : words().get(folded);

/** The number words of some classes. */
export const numberWords = (...kinds: readonly string[]): string[] =>
  [...words()].filter(([, { kind }]) => kinds.includes(kind)).map(([word]) => word);

/** All words that a number can begin with, "a" and "half" among them; digits aside. */
export const numeralOpeners = lazy((): readonly string[] => [
  ...numberWords('unit', 'teen', 'ten', 'fraction'),
  'a',
  'an',
  'half',
]);

/**
 * The cardinal number that begins at atom `at`: "1,000", "2.5 million", "twenty-five", "two hundred and six thousand",
 * "a dozen", "half a million", "5 1/2", "three and a half". Ordinals and bare plurals ("thousands") are none; digits too
 * long to be a quantity give nothing.
 */
export function parseNumeral(atoms: readonly Atom[], at: number): Numeral | undefined {
  const atom = atoms[at];
  if (atom === undefined) return undefined;
  if (atom.kind === 'digits') return parseDigits(atoms, at);
  const word = numberWord(atom.folded);
  if (word?.kind === 'fraction') return { value: word.value, end: at + 1, digits: true };
  if (atom.folded === 'half') return parseHalf(atoms, at);
  return parseWords(atoms, at);
}

/** The value of one atom of digits, separators of thousands dropped. */
export const digitsValue = (atom: Atom | undefined): number | undefined =>
  atom?.kind === 'digits' && atom.folded.length <= longestDigits ? Number(atom.folded.replaceAll(',', '')) : undefined;

function parseDigits(atoms: readonly Atom[], at: number): Numeral | undefined {
  const separated = parseSeparatedDigits(atoms, at);
  if (separated !== undefined) return scaled(atoms, separated.end, separated.value, true);
  const value = digitsValue(atoms[at]);
  if (value === undefined) return undefined;
  const withFraction = parseFractionAfter(atoms, at + 1, value);
  return scaled(atoms, withFraction?.end ?? at + 1, withFraction?.value ?? value, true);
}

/** "½" right behind, or " 1/2" behind a whole number. */
function parseFractionAfter(
  atoms: readonly Atom[],
  at: number,
  whole: number,
): { value: number; end: number } | undefined {
  const sign = numberWord(atoms[at]?.folded);
  if (sign?.kind === 'fraction') return { value: whole + sign.value, end: at + 1 };
  const from = isAtom(atoms, at, '-') ? at + 1 : at;
  const [top, slash, bottom] = [digitsValue(atoms[from]), atoms[from + 1], digitsValue(atoms[from + 2])];
  const isFraction = slash?.folded === '/' && top !== undefined && bottom !== undefined && top < bottom && bottom <= 16;
  return isFraction && Number.isInteger(whole) ? { value: whole + top / bottom, end: from + 3 } : undefined;
}

/** "half a million", "half-dozen"; a bare "half" is no number. */
function parseHalf(atoms: readonly Atom[], at: number): Numeral | undefined {
  const from = isAtom(atoms, at + 1, 'a', '-') ? at + 2 : at + 1;
  const word = numberWord(atoms[from]?.folded);
  if (word?.kind !== 'scale' && word?.kind !== 'dozen') return undefined;
  return { value: word.value / 2, end: from + 1, digits: false };
}

function parseWords(atoms: readonly Atom[], at: number): Numeral | undefined {
  if (isAtom(atoms, at, 'a', 'an')) return parseWithArticle(atoms, at);
  const group = parseGroup(atoms, at);
  if (group === undefined) return undefined;
  const half = parseAndAHalf(atoms, group.end);
  return half === undefined
    ? scaled(atoms, group.end, group.value, false)
    : scaled(atoms, half, group.value + 0.5, false);
}

/** "a hundred", "a dozen", "a million", "a half-million". */
function parseWithArticle(atoms: readonly Atom[], at: number): Numeral | undefined {
  if (isAtom(atoms, at + 1, 'half')) return parseHalf(atoms, at + 1);
  const word = numberWord(atoms[at + 1]?.folded);
  if (word === undefined || !['hundred', 'scale', 'dozen'].includes(word.kind)) return undefined;
  return scaled(atoms, at + 2, word.value, false);
}

/** Below a thousand: "seven", "twenty-five", "two hundred and six", "fifteen hundred". */
function parseGroup(atoms: readonly Atom[], at: number): { value: number; end: number } | undefined {
  const small = parseSmall(atoms, at);
  if (small === undefined) return undefined;
  const next = skipHyphen(atoms, small.end);
  if (numberWord(atoms[next]?.folded)?.kind !== 'hundred') return small;
  const rest = parseSmall(atoms, isAtom(atoms, next + 1, 'and') ? next + 2 : next + 1);
  return { value: small.value * 100 + (rest?.value ?? 0), end: rest?.end ?? next + 1 };
}

/** Below a hundred, in words. */
export function parseSmall(atoms: readonly Atom[], at: number): { value: number; end: number } | undefined {
  const word = numberWord(atoms[at]?.folded);
  if (word === undefined || (word.kind !== 'unit' && word.kind !== 'teen' && word.kind !== 'ten')) return undefined;
  if (word.kind !== 'ten') return { value: word.value, end: at + 1 };
  const next = isApartHyphen(atoms, at + 1) ? at + 2 : skipHyphen(atoms, at + 1);
  const unit = numberWord(atoms[next]?.folded);
  return unit?.kind === 'unit' && unit.value > 0
    ? { value: word.value + unit.value, end: next + 1 }
    : { value: word.value, end: at + 1 };
}

/** "fifty - two", as some texts are written; not "some fifty - two of them hurt". */
const isApartHyphen = (atoms: readonly Atom[], at: number): boolean =>
  isAtom(atoms, at, '-') && atoms[at]!.spaced && atoms[at + 1]?.spaced === true && !isAtom(atoms, at + 2, 'of', 'more');

/** The end of "and a half", with or without hyphens, else undefined. */
function parseAndAHalf(atoms: readonly Atom[], at: number): number | undefined {
  const and = skipHyphen(atoms, at);
  const a = skipHyphen(atoms, and + 1);
  const half = skipHyphen(atoms, a + 1);
  return isAtom(atoms, and, 'and') && isAtom(atoms, a, 'a') && isAtom(atoms, half, 'half') ? half + 1 : undefined;
}

/** Multiplies by the scale words behind ("million", "thousand", "dozen", "lakh crore") and adds the groups below them. */
function scaled(atoms: readonly Atom[], at: number, first: number, digits: boolean): Numeral {
  let total = 0;
  let group = first;
  let end = at;
  let limit = Number.POSITIVE_INFINITY;
  for (;;) {
    const from = skipHyphen(atoms, end);
    const word = numberWord(atoms[from]?.folded);
    if (
      total === 0 &&
      word !== undefined &&
      (word.kind === 'dozen' || (word.kind === 'hundred' && digits) || isDozens(word))
    )
      return addRest(atoms, { value: round(inDozens(group, word, digits)), end: from + 1, digits });
    if (word?.kind !== 'scale' || word.value >= limit) break;
    const factor = factorAt(atoms, from, word.value);
    total += group * factor.value;
    group = 0;
    limit = word.value;
    end = factor.end;
    const next = digits
      ? parseNextDigits(atoms, end, limit)
      : parseGroup(atoms, isAtom(atoms, end, 'and') ? end + 1 : end);
    if (next === undefined) break;
    group = next.value;
    end = next.end;
  }
  return { value: round(total + group), end, digits };
}

/** "4 thousand 3 hundred", "2 crore 50 lakh": digits behind a scale, with a smaller scale of their own. */
function parseNextDigits(
  atoms: readonly Atom[],
  at: number,
  limit: number,
): { value: number; end: number } | undefined {
  const value = digitsValue(atoms[at]);
  if (value === undefined) return undefined;
  const behind = numberWord(atoms[at + 1]?.folded);
  if (behind?.kind === 'scale') return behind.value < limit ? { value, end: at + 1 } : undefined;
  return behind?.kind === 'hundred' && value < 10
    ? addRest(atoms, { value: value * behind.value, end: at + 2, digits: true })
    : undefined;
}

/** "3 hundred and 21", "3 hundred and one"; not "3 hundred and 2 hundred". */
function addRest(atoms: readonly Atom[], numeral: Numeral): Numeral {
  if (!numeral.digits || !isAtom(atoms, numeral.end, 'and') || numeral.value % 100 !== 0) return numeral;
  const digits = digitsValue(atoms[numeral.end + 1]);
  const rest = digits === undefined ? parseSmall(atoms, numeral.end + 1) : { value: digits, end: numeral.end + 2 };
  if (rest === undefined || !Number.isInteger(rest.value) || rest.value <= 0 || rest.value >= 100) return numeral;
  const behind = numberWord(atoms[rest.end]?.folded)?.kind;
  if (behind === 'hundred' || behind === 'scale') return numeral;
  return { ...numeral, value: numeral.value + rest.value, end: rest.end };
}

/** "three hundred and two dozen" are three hundred, and two dozen. */
const inDozens = (group: number, { value }: NumberWord, digits: boolean): number =>
  value === 12 && !digits && group > 100 && group % 100 > 0
    ? group - (group % 100) + (group % 100) * value
    : group * value;

/** "three dozens". */
const isDozens = ({ kind, value }: NumberWord): boolean => kind === 'plural' && value === 12;

/** One scale, or one upon a smaller one: "thousand million", "lakh crore". */
function factorAt(atoms: readonly Atom[], at: number, value: number): { value: number; end: number } {
  const upon = numberWord(atoms[at + 1]?.folded);
  return upon?.kind === 'scale' && upon.value > value
    ? { value: value * upon.value, end: at + 2 }
    : { value, end: at + 1 };
}

/** Takes away what binary fractions add: 2.3 million is 2300000. */
const round = (value: number): number => Number(value.toPrecision(15));

const ordinalEndings: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** The ordinal number that begins at atom `at`: "third", "twenty-first", "3rd", "one hundred and fifth", "two hundredth". */
export function parseOrdinal(atoms: readonly Atom[], at: number): Numeral | undefined {
  const value = digitsValue(atoms[at]);
  if (value !== undefined) {
    const ending = atoms[at + 1];
    const isOrdinal = ending !== undefined && !ending.spaced && ordinalEndings.has(ending.folded);
    return isOrdinal && Number.isInteger(value) ? { value, end: at + 2, digits: true } : undefined;
  }
  const word = numberWord(atoms[at]?.folded);
  if (word?.kind === 'ordinal') return { value: word.value, end: at + 1, digits: false };
  return word === undefined && !isAtom(atoms, at, 'a') ? undefined : parseLongOrdinal(atoms, at);
}

const ordinalScale = 100;

/** A cardinal in words whose last word is an ordinal: added below its last word, or multiplied. */
function parseLongOrdinal(atoms: readonly Atom[], at: number): Numeral | undefined {
  const cardinal = parseWords(atoms, at);
  if (cardinal === undefined || cardinal.digits) return undefined;
  const last = numberWord(atoms[cardinal.end - 1]?.folded);
  const isAnd = isAtom(atoms, cardinal.end, 'and');
  const from = isAnd ? cardinal.end + 1 : skipHyphen(atoms, cardinal.end);
  const word = numberWord(atoms[from]?.folded);
  return word?.kind === 'ordinal' ? joinOrdinal(atoms, { cardinal, last, isAnd, from, word }) : undefined;
}

interface LastOrdinal {
  readonly cardinal: Numeral;
  /** The last word of the cardinal. */
  readonly last: NumberWord | undefined;
  readonly isAnd: boolean;
  readonly from: number;
  readonly word: NumberWord;
}

/** "twenty-first", "one hundred and fifth", "three trillionth"; not "one hundredth", which is a part, nor "five hundred second delays". */
function joinOrdinal(atoms: readonly Atom[], { cardinal, last, isAnd, from, word }: LastOrdinal): Numeral | undefined {
  const found = { end: from + 1, digits: false };
  if (word.value >= ordinalScale)
    return !isAnd && cardinal.value > 1 && Number.isInteger(cardinal.value)
      ? { ...found, value: cardinal.value * word.value }
      : undefined;
  if (last?.kind === 'ten')
    return !isAnd && word.value < 10 ? { ...found, value: cardinal.value + word.value } : undefined;
  const isRound = last?.kind === 'hundred' || last?.kind === 'scale';
  const isTied = skipHyphen(atoms, from + 1) > from + 1;
  return isRound && !isTied && (isAnd || word.value > 2) ? { ...found, value: cardinal.value + word.value } : undefined;
}
