import { type Atom, isAtom } from '../../language/atoms.ts';
import { lazyWordSet } from '../../language/lexicon.ts';
import { parseOrdinal } from '../../language/numerals.ts';
import { type Scene, tagAt } from '../../language/scene.ts';
import type { NumberAt } from './rule.ts';

const labelWords = lazyWordSet('label-words.tsv');
const contests: ReadonlySet<string> = new Set(
  'vote votes win loss defeat victory decision ruling draw lead record majority split tie verdict rout triumph margin'.split(
    ' ',
  ),
);

/**
 * Whether a number names or labels something instead of counting: "Route 66", "Boeing 737", "No. 2", "S&P 500", "5-4",
 * "24/7", "555-0134", a list marker, a piece of an address.
 */
export function isLabel(scene: Scene, number: NumberAt): boolean {
  const { atoms } = scene;
  return (
    isGluedBefore(atoms, number) ||
    isGluedBehind(atoms, number) ||
    isListMarker(atoms, number) ||
    isScore(atoms, number) ||
    isBehindLabel(scene, number) ||
    isStreetAddress(atoms, number) ||
    parseOrdinal(atoms, number.start) !== undefined
  );
}

/** "G20", "B-52", "@name2", "#3", "1.2.3", "U.S.-3". */
function isGluedBefore(atoms: readonly Atom[], { start }: NumberAt): boolean {
  const [atom, previous] = [atoms[start]!, atoms[start - 1]];
  if (previous === undefined || atom.spaced) return false;
  return (
    previous.kind !== 'mark' ||
    !/^["'([{$€£¥₹₽₩~<>=+-]$/.test(previous.folded) ||
    (/^[-+]$/.test(previous.folded) && !previous.spaced)
  );
}

/** "3D", "20s", "49ers", "24/7", "3:16", "555-0134", "1.2.3"; a unit or a scale may be glued: "5km", "3bn". */
function isGluedBehind(atoms: readonly Atom[], { end }: NumberAt): boolean {
  const [next, after] = [atoms[end], atoms[end + 1]];
  if (next === undefined || next.spaced) return false;
  if (next.kind === 'word')
    return !/^(?:k|m|bn|tn|trn|mln|mn|km|kms|kg|lb|lbs|oz|ft|cm|mm|mph|kph|mw|gw|kw|gb|mb|ml|mg|ha|b)$/.test(
      next.folded,
    );
  if (/^[/:@_]$/.test(next.folded)) return after?.spaced === false;
  return /^[-.]$/.test(next.folded) && after?.spaced === false && after.kind === 'digits';
}

/** "1. ", "2) " at the start of a sentence. */
const isListMarker = (atoms: readonly Atom[], { start, end, digits }: NumberAt): boolean =>
  digits &&
  start <= 1 &&
  (isAtom(atoms, end, ')') || (isAtom(atoms, end, '.') && atoms[end]!.spaced === false)) &&
  (start === 0 || isAtom(atoms, 0, '(', '#'));

/** "a 5-4 vote", "won 21-14": two numbers with a hyphen that do not count things. */
function isScore(atoms: readonly Atom[], { start, end, low, digits }: NumberAt): boolean {
  if (low === undefined || !digits) return false;
  const isTight = atoms.slice(start, end).some((atom) => atom.folded === '-');
  return (
    isTight &&
    (contests.has(atoms[end]?.folded ?? '') ||
      atoms[end]?.kind !== 'word' ||
      isAtom(atoms, end, 'in', 'on', 'to', 'over', 'and', 'by'))
  );
}

/** A label word or a capitalised name right before digits. */
function isBehindLabel(scene: Scene, { start, digits }: NumberAt): boolean {
  const { atoms } = scene;
  if (isAtom(atoms, start - 1, '.') && isAtom(atoms, start - 2, 'no', 'nos', 'prop', 'sec', 'rep', 'art', 'vol'))
    return true;
  const at = isAtom(atoms, start - 1, '-') && atoms[start - 1]!.spaced === false ? start - 2 : start - 1;
  const previous = atoms[at];
  if (previous?.kind !== 'word' || !digits)
    return previous?.kind === 'word' && previous.capital && labelWords().has(previous.folded);
  if (labelWords().has(previous.folded) && previous.folded !== 'under') return true;
  if (isAtom(atoms, at, 'of') && isAtom(atoms, at - 1, 'group')) return true;
  if (!previous.capital) return false;
  const tag = tagAt(scene, at);
  if (at === 0) return tag === 'PROPN';
  return tag === 'PROPN' || tag === 'NOUN' || tag === 'ADJ';
}

/** "1600 Pennsylvania Avenue". */
function isStreetAddress(atoms: readonly Atom[], { end, digits }: NumberAt): boolean {
  if (!digits || !atoms[end]?.capital) return false;
  return [1, 2, 3].some(
    (step) =>
      isAtom(atoms, end + step, 'street', 'avenue', 'road', 'boulevard', 'drive', 'lane', 'st', 'ave', 'blvd') &&
      atoms[end + step]!.capital,
  );
}
