import { type Atom, isAtom } from '../../../language/atoms.ts';
import { numberWord } from '../../../language/numerals.ts';
import type { TimeMatch } from '../rule.ts';

/** What recurs, by its value. */
export const set = (end: number, value: string, certainty: number): TimeMatch => ({
  end,
  meaning: { kind: 'set', value },
  certainty,
});

/** Each weekend (TimeML). */
export const weekends = 'XXXX-WXX-WE';

/** "bi-monthly", "semi-annual": the adverbs that a first part may be split from. */
const split: ReadonlyMap<string, string> = new Map([
  ['bi weekly', 'P2W'],
  ['bi monthly', 'P2M'],
  ['bi annually', 'P6M'],
  ['bi annual', 'P6M'],
  ['semi annually', 'P6M'],
  ['semi annual', 'P6M'],
]);

/** "bi-monthly". */
export function matchSplit(atoms: readonly Atom[], at: number): TimeMatch | undefined {
  const isGlued = isAtom(atoms, at + 1, '-') && !atoms[at + 1]!.spaced && atoms[at + 2]?.spaced === false;
  const value = isGlued ? split.get(`${atoms[at]!.folded} ${atoms[at + 2]!.folded}`) : undefined;
  return value === undefined ? undefined : set(at + 3, value, 0.85);
}

const alone: ReadonlyMap<string, string> = new Map([
  ['everyday', 'P1D'],
  ['weekends', weekends],
  ['mornings', 'XXXX-XX-XXTMO'],
  ['afternoons', 'XXXX-XX-XXTAF'],
  ['evenings', 'XXXX-XX-XXTEV'],
]);

/** "open weekends and evenings.", "runs everyday at 9": nothing behind it that it could describe, nothing before it that could count it. */
export function matchAlone(atoms: readonly Atom[], at: number): TimeMatch | undefined {
  const [previous, next] = [atoms[at - 1], atoms[at + 1]];
  const isClosed =
    next === undefined ||
    (next.kind === 'mark' ? !/^[-/'"]$/.test(next.folded) : next.kind === 'digits' || closers.has(next.folded));
  if (!isClosed || atoms[at]!.capital || previous === undefined || previous.folded === '-') return undefined;
  if (numberWord(previous.folded) !== undefined || previous.kind === 'digits' || counters.has(previous.folded))
    return undefined;
  return set(at + 1, alone.get(atoms[at]!.folded)!, 0.75);
}

const closers: ReadonlySet<string> = new Set('at and or from in to but with when because for'.split(' '));
const counters: ReadonlySet<string> = new Set(
  'many few several some of previous past last next recent more most both those these their his her our my your an a'.split(
    ' ',
  ),
);
