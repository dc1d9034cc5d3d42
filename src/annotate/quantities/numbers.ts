import { type Atom, isAtom } from '../../language/atoms.ts';
import { numberWord, parseNumeral } from '../../language/numerals.ts';
import type { NumberAt } from './rule.ts';

/** The number that begins at an atom, with its range if it is one: "20 to 30", "20-30", "between two and three million". */
export function parseNumberAt(atoms: readonly Atom[], at: number): NumberAt | undefined {
  const lone = parseScaled(atoms, at);
  if (lone === undefined || !Number.isFinite(lone.value)) return undefined;
  const second = parseSecond(atoms, lone);
  return second === undefined ? lone : joinRange(atoms, lone, second);
}

const gluedScales: ReadonlyMap<string, number> = new Map([
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['tn', 1e12],
]);

/** "1.5M jobs", "3bn": a scale right behind digits; a single letter must be a capital, since "m" is metres too. */
function parseScaled(atoms: readonly Atom[], at: number): NumberAt | undefined {
  const first = parseNumeral(atoms, at);
  if (first === undefined) return undefined;
  const letters = atoms[first.end];
  const isGlued = first.digits && letters?.spaced === false && (letters.capital || letters.folded.length > 1);
  const factor = isGlued ? gluedScales.get(letters.folded) : undefined;
  if (factor === undefined) return { start: at, ...first };
  return { start: at, value: Number((first.value * factor).toPrecision(15)), end: first.end + 1, digits: true };
}

/** The other end of a range: behind "to", "or", a hyphen, or "and" after "between"; a currency sign may stand before it. */
function parseSecond(atoms: readonly Atom[], first: NumberAt): NumberAt | undefined {
  const { start, end } = first;
  const opener = atoms[isCurrencyMark(atoms[start - 1]) ? start - 2 : start - 1]?.folded;
  const isJoined =
    isAtom(atoms, end, 'to', 'or') || isTightHyphen(atoms, end) || (isAtom(atoms, end, 'and') && opener === 'between');
  if (!isJoined) return undefined;
  const from = isCurrencyMark(atoms[end + 1]) ? end + 2 : end + 1;
  return isAtom(atoms, from, 'a', 'an', 'half') ? undefined : parseScaled(atoms, from);
}

const isCurrencyMark = (atom: Atom | undefined): boolean => atom !== undefined && /^[$€£¥]$/.test(atom.folded);

const isTightHyphen = (atoms: readonly Atom[], at: number): boolean =>
  atoms[at]?.folded === '-' && !atoms[at]!.spaced && atoms[at + 1]?.spaced === false && atoms[at + 1]!.kind !== 'word';

/** "two to three million" means two million: the scale stands once. A range that does not rise is none. */
function joinRange(atoms: readonly Atom[], first: NumberAt, second: NumberAt): NumberAt {
  const scale = scaleOf(atoms, second);
  const isShared = scale > 1 && scaleOf(atoms, first) === 1 && first.value < second.value / scale;
  const low = isShared ? first.value * scale : first.value;
  if (low >= second.value) return first;
  const value = Number(((low + second.value) / 2).toPrecision(15));
  return { start: first.start, end: second.end, value, low, high: second.value, digits: first.digits };
}

function scaleOf(atoms: readonly Atom[], { end }: NumberAt): number {
  const word = numberWord(atoms[end - 1]?.folded);
  return word?.kind === 'scale' ? word.value : 1;
}
