import { type Atom, isAtom, skipHyphen } from '../../../language/atoms.ts';
import { lazy, readLexicon } from '../../../language/lexicon.ts';
import { numberWord, parseNumeral } from '../../../language/numerals.ts';
import { type NumberAt, roundValue } from '../rule.ts';

interface Part {
  readonly parts: number;
  readonly plural: boolean;
}

const parts = lazy(
  () =>
    new Map(
      readLexicon('quantities/fraction-words.tsv').map(([word, count, number]): [string, Part] => [
        word!,
        { parts: Number(count), plural: number === 'plural' },
      ]),
    ),
);

/** Whether a word names a part of a whole: "third", "quarters". */
export const isPartWord = (folded: string | undefined): boolean => folded !== undefined && parts().has(folded);

const least = 0.01;

/** Seven decimals, as fractions of a whole are told; seven digits of smaller ones. */
const cut = (value: number): number => (value < least ? Number(value.toPrecision(7)) : Math.round(value * 1e7) / 1e7);

/** "a third", "two-thirds", "three quarters", "half", "a quarter of a million", "one in five"; `undefined` where none begins. */
export function parseFraction(atoms: readonly Atom[], at: number): NumberAt | undefined {
  const found =
    parseHalf(atoms, at) ??
    parseQuarter(atoms, at) ??
    parseParts(atoms, at) ??
    parseOver(atoms, at) ??
    parseShare(atoms, at);
  return found && (scaleUp(atoms, found) ?? found);
}

/** "half", "a half", "one half"; not "a half-hour", "half past". */
function parseHalf(atoms: readonly Atom[], at: number): NumberAt | undefined {
  const half = isAtom(atoms, at, 'a', 'one') && isAtom(atoms, skipHyphen(atoms, at + 1), 'half') ? at + 1 : at;
  const halfAt = half === at ? at : skipHyphen(atoms, half);
  if (atoms[halfAt]?.folded !== 'half' || isHyphened(atoms, halfAt + 1) || isAtom(atoms, halfAt + 1, 'past', 'way'))
    return undefined;
  return { start: at, end: halfAt + 1, value: 0.5, digits: false, fraction: true };
}

/** "quarter million". */
const parseQuarter = (atoms: readonly Atom[], at: number): NumberAt | undefined =>
  atoms[at]!.folded === 'quarter' && numberWord(atoms[skipHyphen(atoms, at + 1)]?.folded)?.kind === 'scale'
    ? { start: at, end: at + 1, value: 0.25, digits: false, fraction: true }
    : undefined;

/** A hyphen that ties the next word: "half-brother". */
const isHyphened = (atoms: readonly Atom[], at: number): boolean => skipHyphen(atoms, at) > at;

function parseParts(atoms: readonly Atom[], at: number): NumberAt | undefined {
  const isOne = isAtom(atoms, at, 'a', 'an', 'one');
  const top = (isOne ? parseLoneTop(atoms, at) : undefined) ?? parseTop(atoms, at);
  if (top === undefined) return undefined;
  const tied = parseTiedPart(atoms, at, top);
  if (tied !== undefined) return tied;
  const part = readPart(atoms, findPartAt(atoms, top.end));
  if (part === undefined || isHyphened(atoms, part.end)) return undefined;
  const mixed = parseMixed(atoms, { at, top: top.end, part });
  if (mixed !== undefined) return mixed;
  return part.plural === (top.value === 1) ? undefined : createShare(at, top.value, part);
}

const createShare = (start: number, top: number, { parts: count, end }: PartAt): NumberAt => ({
  start,
  end,
  value: cut(top / count),
  digits: false,
  fraction: true,
});

/** Behind a hyphen; one with spaces stands before a plural ("five - eighths") or a part that ends a phrase. */
function findPartAt(atoms: readonly Atom[], end: number): number {
  if (!isAtom(atoms, end, '-') || !atoms[end]!.spaced || atoms[end + 1]?.spaced !== true) return skipHyphen(atoms, end);
  const isClosed = atoms[end + 2] === undefined || isAtom(atoms, end + 2, 'of', '.', ',');
  return isClosed || parts().get(atoms[end + 1]!.folded)?.plural ? end + 1 : end;
}

/** "one hundred thirty-fifths": the hyphen ties the last word before it to the part. */
function parseTiedPart(atoms: readonly Atom[], at: number, { end }: Top): NumberAt | undefined {
  if (end - 1 <= at || !isHyphened(atoms, end) || numberWord(atoms[end - 1]!.folded)?.kind !== 'ten') return undefined;
  const top = parseTop(atoms.slice(0, end - 1), at);
  const part = top?.end === end - 1 ? readPart(atoms, end - 1) : undefined;
  return top && part?.plural && top.value > 1 ? createShare(at, top.value, part) : undefined;
}

interface Top {
  readonly value: number;
  readonly end: number;
}

/** "a third", "one fifth". */
const parseLoneTop = (atoms: readonly Atom[], at: number): Top | undefined =>
  readPart(atoms, skipHyphen(atoms, at + 1))?.plural === false ? { value: 1, end: at + 1 } : undefined;

/** Words alone: "two", "twenty-three", "a hundred". */
function parseTop(atoms: readonly Atom[], at: number): Top | undefined {
  if (atoms[at]!.kind !== 'word') return undefined;
  const top = parseNumeral(atoms, at);
  return top !== undefined && !top.digits && Number.isInteger(top.value) ? top : undefined;
}

interface PartAt extends Part {
  readonly end: number;
}

const firsts: Part = { parts: 1, plural: true };

/** "thirds", "quarter", "twenty-fifths", "twenty-firsts". */
function readPart(atoms: readonly Atom[], at: number): PartAt | undefined {
  const part = parts().get(atoms[at]?.folded ?? '');
  if (part !== undefined) return { ...part, end: at + 1 };
  const ten = numberWord(atoms[at]?.folded);
  if (ten?.kind !== 'ten') return undefined;
  const lastAt = skipHyphen(atoms, at + 1);
  const last = isAtom(atoms, lastAt, 'firsts') ? firsts : parts().get(atoms[lastAt]?.folded ?? '');
  if (last === undefined || last.parts > 9) return undefined;
  return { plural: last.plural, parts: ten.value + last.parts, end: lastAt + 1 };
}

/** "two million and three fifths": a whole number before the last "and"; the part is of its scale. */
function parseMixed(
  atoms: readonly Atom[],
  { at, top, part }: { readonly at: number; readonly top: number; readonly part: PartAt },
): NumberAt | undefined {
  let and = top - 1;
  while (and > at && !isAtom(atoms, and, 'and')) and -= 1;
  const whole = and > at ? parseNumeral(atoms.slice(0, and), at) : undefined;
  const rest = whole?.end === and ? parseTop(atoms, and + 1) : undefined;
  if (whole === undefined || rest === undefined || rest.end !== top || rest.value >= part.parts) return undefined;
  if (part.plural === (rest.value === 1)) return undefined;
  const { factor, end } = readPartScale(atoms, and - 1, part.end);
  return { start: at, end, value: roundValue(whole.value + (rest.value / part.parts) * factor), digits: false };
}

/** What a part behind a whole number is of: a smaller scale behind it ("and a half million"), else the scale of the whole. */
function readPartScale(atoms: readonly Atom[], whole: number, end: number): { factor: number; end: number } {
  const scale = numberWord(atoms[whole]?.folded);
  if (scale?.kind !== 'scale') return { factor: 1, end };
  const own = numberWord(atoms[end]?.folded);
  return own?.kind === 'scale' && own.value < scale.value
    ? { factor: own.value, end: end + 1 }
    : { factor: scale.value, end };
}

/** "one over three", at the end of a phrase. */
function parseOver(atoms: readonly Atom[], at: number): NumberAt | undefined {
  if (!isAtom(atoms, at + 1, 'over') || !isAtom(atoms, at, 'one', '1')) return undefined;
  const bottom = isAtom(atoms, at + 2, 'a', 'an') ? undefined : parseNumeral(atoms, at + 2);
  if (bottom === undefined || !Number.isInteger(bottom.value) || bottom.value < 2) return undefined;
  const isClosed = atoms[bottom.end] === undefined || atoms[bottom.end]!.kind === 'mark';
  return isClosed
    ? { start: at, end: bottom.end, value: cut(1 / bottom.value), digits: false, fraction: true }
    : undefined;
}

const mostShared = 1000;

/** "one in five", "2 out of 3". */
function parseShare(atoms: readonly Atom[], at: number): NumberAt | undefined {
  if (isAtom(atoms, at, 'a', 'an')) return undefined;
  const top = parseNumeral(atoms, at);
  if (top === undefined) return undefined;
  const joint = skipHyphen(atoms, top.end);
  const isOut = isAtom(atoms, joint, 'out') && isAtom(atoms, joint + 1, 'of');
  if (!isOut && !isAtom(atoms, joint, 'in')) return undefined;
  const from = isOut ? joint + 2 : skipHyphen(atoms, joint + 1);
  if (isAtom(atoms, from, 'a', 'an')) return undefined;
  const bottom = parseNumeral(atoms, from);
  const isShare =
    bottom !== undefined &&
    Number.isInteger(top.value) &&
    Number.isInteger(bottom.value) &&
    top.value > 0 &&
    top.value < bottom.value &&
    (isOut || top.value <= mostTop) &&
    bottom.value <= mostShared &&
    (top.digits === bottom.digits || top.value === 1) &&
    !isAtom(atoms, bottom.end, ...spans);
  if (!isShare) return undefined;
  return { start: at, end: bottom.end, value: cut(top.value / bottom.value), digits: top.digits, fraction: true };
}

const mostTop = 9;
/** "two in 10 days" tells no share. */
const spans = [
  'minutes',
  'hours',
  'days',
  'weeks',
  'months',
  'years',
  'games',
  'matches',
  'starts',
  'outings',
  'p',
  'a',
];

/** "two-thirds of a million", "quarter million". */
function scaleUp(atoms: readonly Atom[], found: NumberAt): NumberAt | undefined {
  const isOf = isAtom(atoms, found.end, 'of') && isAtom(atoms, found.end + 1, 'a');
  const from = isOf ? found.end + 2 : isAtom(atoms, found.end, 'a') ? found.end + 1 : skipHyphen(atoms, found.end);
  const scale = numberWord(atoms[from]?.folded);
  if (scale?.kind !== 'scale' && scale?.kind !== 'dozen') return undefined;
  const { fraction: _, ...number } = found;
  return { ...number, end: from + 1, value: Math.round(found.value * scale.value) };
}

/** "and a half", "and two thirds" behind a whole number; of its scale behind one: "a million and a half". */
export function parseFractionBehind(atoms: readonly Atom[], number: NumberAt): NumberAt | undefined {
  const and = skipHyphen(atoms, number.end);
  if (!isAtom(atoms, and, 'and') || !Number.isInteger(number.value)) return undefined;
  const from = skipHyphen(atoms, and + 1);
  const found = parseHalf(atoms, from) ?? parseParts(atoms, from);
  if (found === undefined || isAtom(atoms, found.end, 'of')) return undefined;
  const { factor, end } = readPartScale(atoms, number.end - 1, found.end);
  return { ...number, end, value: roundValue(number.value + found.value * factor) };
}
