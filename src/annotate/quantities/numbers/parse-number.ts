import { type Atom, isAtom } from '../../../language/atoms.ts';
import { digitsValue, numberWord, parseNumeral, parseSmall } from '../../../language/numerals.ts';
import { mapNumber, type NumberAt, roundValue } from '../rule.ts';
import { parseForeignDigits } from './foreign-digits.ts';
import { parseFraction, parseFractionBehind } from './fractions.ts';
import { parseWrittenDigits } from './written-digits.ts';

/** The number that begins at an atom, with its range if it is one: "20 to 30", "20-30", "between two and three million". */
export function parseNumberAt(atoms: readonly Atom[], at: number): NumberAt | undefined {
  const lone = parseLone(atoms, at);
  if (lone === undefined || !Number.isFinite(lone.value)) return undefined;
  const second = parseSecond(atoms, lone);
  return second === undefined ? lone : joinRange(atoms, lone, second);
}

/** One number: a fraction, a number with its sign, digits of another script, or a numeral. */
function parseLone(atoms: readonly Atom[], at: number): NumberAt | undefined {
  const { folded, kind } = atoms[at]!;
  if (folded === '-' || folded === '.') return parseMarked(atoms, at);
  if (folded === 'minus' || folded === 'negative') return negate(parsePlain(atoms, at + 1), at);
  return parsePlain(atoms, at) ?? (kind === 'mark' ? parseForeignDigits(atoms, at) : undefined);
}

const negate = (number: NumberAt | undefined, start: number): NumberAt | undefined =>
  number && { ...mapNumber(number, (value) => -value), start };

function parsePlain(atoms: readonly Atom[], at: number): NumberAt | undefined {
  if (atoms[at] === undefined) return undefined;
  const fraction = parseFraction(atoms, at);
  if (fraction !== undefined) return fraction;
  const number = parseWrittenDigits(atoms, at) ?? parseBareScale(atoms, at) ?? parseScaled(atoms, at);
  return number && (parseFractionBehind(atoms, number) ?? parseSpokenDecimals(atoms, number) ?? number);
}

/** "-5", ".08": a mark right before digits, and none right before the mark. */
function parseMarked(atoms: readonly Atom[], at: number): NumberAt | undefined {
  const [mark, digits] = [atoms[at]!, atoms[at + 1]];
  if (!(mark.spaced || isAtom(atoms, at - 1, '(', '<', '>', '=')) || digits?.kind !== 'digits' || digits.spaced)
    return undefined;
  if (mark.folded === '-' && isLensRange(atoms, at)) return undefined;
  const number = parseWrittenDigits(atoms, at + 1) ?? parseScaled(atoms, at + 1);
  if (mark.folded === '-') return negate(number, at);
  const isPlain = number?.end === at + 2 && /^\d{1,15}$/.test(digits.folded);
  return isPlain ? { start: at, end: at + 2, value: Number(`0.${digits.folded}`), digits: true } : undefined;
}

/** "75 -300mm": a range with a space, where a unit is glued to its end; in a table of numbers the mark is a sign. */
const isLensRange = (atoms: readonly Atom[], at: number): boolean =>
  atoms[at - 1]?.kind === 'digits' &&
  !isAtom(atoms, at - 2, '-', '+') &&
  atoms[at + 2]?.kind === 'word' &&
  !atoms[at + 2]!.spaced;

const gluedScales: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mm', 1e6],
  ['mn', 1e6],
  ['mil', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['tln', 1e12],
  ['trn', 1e12],
]);

/** The factor of a scale written in letters behind digits: "bn", "m"; `undefined` if it is none. */
export const letterScale = (folded: string | undefined): number | undefined => gluedScales.get(folded ?? '');

/** "1.5M jobs", "3bn", "2.3 M": a scale behind digits; "m" and "b" must be capitals, since "m" is metres too. */
function parseScaled(atoms: readonly Atom[], at: number): NumberAt | undefined {
  const first = parseNumeral(atoms, at);
  if (first === undefined) return undefined;
  const letters = atoms[first.end];
  const isGlued =
    first.digits &&
    letters?.kind === 'word' &&
    (letters.spaced
      ? letters.folded.endsWith('ln') || letters.folded === 'bn' || isSpacedScale(atoms, first.end)
      : letters.capital ||
        (letters.folded === 'b' && isAtomDecimal(atoms[first.end - 1]!)) ||
        /^(?:k|[mbt]n|trn|[mbt]ln|mil)$/.test(letters.folded)) &&
    letters.folded !== 'mm';
  const factor = isGlued ? gluedScales.get(letters.folded) : undefined;
  if (factor === undefined) return { start: at, ...first };
  return { start: at, value: roundValue(first.value * factor), end: first.end + 1, digits: true };
}

/** "2.3 M", "2.33 k": only behind decimals. */
const isSpacedScale = (atoms: readonly Atom[], at: number): boolean =>
  isAtomDecimal(atoms[at - 1]!) && (isAtom(atoms, at, 'k') || (isAtom(atoms, at, 'm') && atoms[at]!.capital));

const isAtomDecimal = ({ folded }: Atom): boolean => folded.includes('.');

/** "hundred thousand dollars", "million people": a scale without an article, no second number word before it. */
function parseBareScale(atoms: readonly Atom[], at: number): NumberAt | undefined {
  const word = numberWord(atoms[at]!.folded);
  if (word?.kind !== 'hundred' && word?.kind !== 'scale' && word?.kind !== 'dozen') return undefined;
  const upon = numberWord(atoms[at + 1]?.folded);
  const isUpon = upon?.kind === 'scale' && upon.value > word.value;
  return {
    start: at,
    end: isUpon ? at + 2 : at + 1,
    value: isUpon ? word.value * upon.value : word.value,
    digits: false,
  };
}

/** "three point five", "nine point nought four". */
function parseSpokenDecimals(atoms: readonly Atom[], number: NumberAt): NumberAt | undefined {
  if (number.digits || !isAtom(atoms, number.end, 'point') || !Number.isInteger(number.value)) return undefined;
  let decimals = '';
  let end = number.end + 1;
  for (let word = numberWord(atoms[end]?.folded); word?.kind === 'unit'; word = numberWord(atoms[end]?.folded)) {
    decimals += word.value;
    end += 1;
  }
  const whole = decimals === '' ? parseSmall(atoms, number.end + 1) : undefined;
  if (whole) return { ...number, end: whole.end, value: Number(`${number.value}.${whole.value}`) };
  return decimals === '' ? undefined : { ...number, end, value: Number(`${number.value}.${decimals}`) };
}

const widestRange = 20;

/** The other end of a range: behind "to", "or", a hyphen, or "and" after "between"; a currency sign may stand before it. */
function parseSecond(atoms: readonly Atom[], first: NumberAt): NumberAt | undefined {
  const { start, end } = first;
  const isBetween = atoms[isCurrencyMark(atoms[start - 1]) ? start - 2 : start - 1]?.folded === 'between';
  const isJoined =
    isAtom(atoms, end, 'to', 'or', 'through') ||
    isTightHyphen(atoms, end) ||
    (isAtom(atoms, end, '-') && isApartRange(atoms, end)) ||
    (isAtom(atoms, end, 'and') && isBetween);
  if (!isJoined) return undefined;
  const isFrom =
    isAtom(atoms, start - 1, 'from') || (isAtom(atoms, start - 2, 'from') && isCurrencyMark(atoms[start - 1]));
  if (isFrom && isAtom(atoms, end, 'to') && !isRanging(atoms, start)) return undefined;
  const from = isCurrencyMark(atoms[end + 1]) ? end + 2 : end + 1;
  if (atoms[from] === undefined) return undefined;
  if (first.value < 0 && isAtom(atoms, from, '-', 'minus')) return parseLone(atoms, from);
  return isAtom(atoms, from, 'a', 'an', 'half', '-', '.') ? undefined : parsePlain(atoms, from);
}

const rangeWords: ReadonlySet<string> = new Set([
  'range',
  'ranges',
  'ranged',
  'ranging',
  'vary',
  'varies',
  'varied',
  'varying',
]);
const farthestRange = 4;

/** "ranging from 20 to 30", "range in price from $5 to $10": "from" opens no change. */
export function isRanging(atoms: readonly Atom[], start: number): boolean {
  const from = isAtom(atoms, start - 1, 'from') ? start - 1 : start - 2;
  if (!isAtom(atoms, from, 'from')) return false;
  for (let at = from - 1; at >= Math.max(0, from - farthestRange); at -= 1)
    if (rangeWords.has(atoms[at]!.folded)) return true;
  return false;
}

const leastApart = 100;
const [firstYear, lastYear] = [1700, 2100];
const isYear = (value: number): boolean => value >= firstYear && value <= lastYear;

/** "180,000 - 200,000": a hyphen with spaces between two large numbers of the same length that rise; small ones are scores, or apart. */
function isApartRange(atoms: readonly Atom[], at: number): boolean {
  const [before, behind] = [atoms[at - 1]!, atoms[at + 1]];
  if (!atoms[at]!.spaced || behind?.spaced !== true || atoms[at - 2]?.folded === '-') return false;
  const [low, high] = [digitsValue(before), digitsValue(behind)];
  if (low === undefined || high === undefined || low < leastApart || before.folded.length !== behind.folded.length)
    return false;
  return high > low && !(isYear(low) && isYear(high)) && !isAtom(atoms, at + 2, '-');
}

const isCurrencyMark = (atom: Atom | undefined): boolean => atom !== undefined && /^[$€£¥]$/.test(atom.folded);

const isTightHyphen = (atoms: readonly Atom[], at: number): boolean => {
  if (!isAtom(atoms, at, '-', '~')) return false;
  const next = atoms[at + 1];
  return (
    !atoms[at]!.spaced && next?.spaced === false && (next.kind !== 'word' || numberWord(next.folded) !== undefined)
  );
};

/** "two to three million" means two million: the scale stands once. A range that does not rise is none, nor one too wide. */
function joinRange(atoms: readonly Atom[], first: NumberAt, second: NumberAt): NumberAt {
  const scale = scaleOf(atoms, second);
  const isShared = scale > 1 && scaleOf(atoms, first) === 1 && first.value < second.value / scale;
  const low = roundValue(isShared ? first.value * scale : first.value);
  const isBetween = isAtom(atoms, first.end, 'and') || isRanging(atoms, first.start);
  const isNegative = low < 0 && !isBetween && !isAtom(atoms, first.end, 'to');
  if (low >= second.value || isNegative || (!isBetween && second.value > Math.max(low, 1) * widestRange)) return first;
  const { fraction: _, ...range } = first;
  return {
    ...range,
    ...(second.fraction ? { fraction: true as const } : {}),
    end: second.end,
    value: low,
    low,
    high: second.value,
    digits: first.digits,
  };
}

function scaleOf(atoms: readonly Atom[], { end, digits }: NumberAt): number {
  const last = atoms[end - 1];
  const word = numberWord(last?.folded);
  if (word?.kind === 'scale' || (word?.kind === 'dozen' && !digits)) return word.value;
  return (digits && last?.kind === 'word' ? gluedScales.get(last.folded) : undefined) ?? 1;
}
