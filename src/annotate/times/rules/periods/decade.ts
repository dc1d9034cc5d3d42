import { type Atom, isAtom } from '../../../../language/atoms.ts';
import { digitsValue, parseOrdinal } from '../../../../language/numerals.ts';
import type { Scene } from '../../../../language/scene.ts';
import type { TimeMatch, TimeRule } from '../../rule.ts';
import { parseYear } from '../../words.ts';

/** A decade or a century. */
export const decade: TimeRule = {
  id: 'annotate/times/rules/periods/decade',
  opens: () => ['digits', 'the', "'", ...decades.keys(), 'twentieth', 'nineteenth', 'eighteenth'],
  match: matchDecade,
  examples: {
    yes: ['1980s', 'the 1980s', "the '80s", "'90s", 'the 19th century', '21st century', 'the nineties'],
    no: ['in his sixties', 'the 80s of them', '1985s', 'the 5th floor', "'80 ways"],
  },
};

function matchDecade({ atoms }: Scene, at: number): TimeMatch | undefined {
  const from = isAtom(atoms, at, 'the') ? at + 1 : at;
  return (
    matchWordDecade(atoms, at) ??
    matchLongDecade(atoms, from) ??
    matchShortDecade(atoms, from) ??
    matchCentury(atoms, from)
  );
}

/** "the nineties", "the early sixties"; "in his sixties" is an age. */
function matchWordDecade(atoms: readonly Atom[], at: number): TimeMatch | undefined {
  const hasArticle = isAtom(atoms, at, 'the');
  const value = decades.get(atoms[hasArticle ? at + 1 : at]?.folded ?? '');
  const isFramed =
    hasArticle ||
    isAtom(atoms, at - 1, 'in', 'since') ||
    (isAtom(atoms, at - 1, 'early', 'late', 'mid', '-') && isAtom(atoms, at - 2, 'the', 'mid'));
  return value === undefined || !isFramed
    ? undefined
    : { end: hasArticle ? at + 2 : at + 1, meaning: { kind: 'calendar', decade: value }, certainty: 0.85 };
}

const decades: ReadonlyMap<string, number> = new Map([
  ['twenties', 192],
  ['thirties', 193],
  ['forties', 194],
  ['fifties', 195],
  ['sixties', 196],
  ['seventies', 197],
  ['eighties', 198],
  ['nineties', 199],
]);

/** The index behind the "s" of "1980s" or "1980's". */
function parsePluralEnding(atoms: readonly Atom[], at: number): number | undefined {
  const from = isAtom(atoms, at, "'") && !atoms[at]!.spaced ? at + 1 : at;
  return isAtom(atoms, from, 's') && (!atoms[from]!.spaced || isSplit(atoms, from)) ? from + 1 : undefined;
}

/** "1990 s", as scanned texts have it; "1990 's" is a genitive. */
const isSplit = (atoms: readonly Atom[], at: number): boolean =>
  atoms[at - 1]?.folded.length === 4 && atoms[at - 1]!.kind === 'digits' && atoms[at + 1]?.spaced !== false;

function matchLongDecade(atoms: readonly Atom[], at: number): TimeMatch | undefined {
  const found = parseYear(atoms, at);
  const end = found && parsePluralEnding(atoms, found.end);
  if (found === undefined || end === undefined || found.value % 10 !== 0) return undefined;
  return { end, meaning: { kind: 'calendar', decade: found.value / 10 }, certainty: 0.97 };
}

/** "'80s": of the last century, but for the first three decades of this one. */
function matchShortDecade(atoms: readonly Atom[], at: number): TimeMatch | undefined {
  const value = digitsValue(atoms[at + 1]);
  const isShort = isAtom(atoms, at, "'") && atoms[at + 1]?.folded.length === 2 && !atoms[at + 1]!.spaced;
  const end = parsePluralEnding(atoms, at + 2);
  if (!isShort || value === undefined || value % 10 !== 0 || end === undefined) return undefined;
  return { end, meaning: { kind: 'calendar', decade: (value < 30 ? 200 : 190) + value / 10 }, certainty: 0.9 };
}

function matchCentury(atoms: readonly Atom[], at: number): TimeMatch | undefined {
  const ordinal = parseOrdinal(atoms, at);
  const from = ordinal && (isAtom(atoms, ordinal.end, '-') ? ordinal.end + 1 : ordinal.end);
  if (ordinal === undefined || ordinal.value > 22 || !isAtom(atoms, from!, 'century')) return undefined;
  return { end: from! + 1, meaning: { kind: 'calendar', century: ordinal.value - 1 }, certainty: 0.95 };
}
