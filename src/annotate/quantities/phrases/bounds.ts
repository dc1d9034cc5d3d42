import { type Atom, isAtom } from '../../../language/atoms.ts';
import { lazy, readLexicon } from '../../../language/lexicon.ts';
import { numberWord } from '../../../language/numerals.ts';
import type { QuantityAnnotation } from '../../../model/annotation.ts';

/** What bounds a number, and where the words for it begin and end. */
export interface Bounded {
  readonly start: number;
  readonly end: number;
  readonly bound: QuantityAnnotation['bound'];
  readonly strict: boolean;
}

interface Phrase {
  readonly words: readonly string[];
  /** "equal" only takes away that the number itself is excluded: "less than 5 or equal". */
  readonly bound: QuantityAnnotation['bound'] | 'equal';
  readonly strict: boolean;
}

const phrases = lazy(() => {
  const byPlace = { before: [] as Phrase[], behind: [] as Phrase[] };
  for (const [phrase, place, bound, strict] of readLexicon('quantity-bounds.tsv'))
    byPlace[place as 'before' | 'behind'].push({
      words: phrase!.split(' '),
      bound: bound as Phrase['bound'],
      strict: strict === 'strict',
    });
  for (const list of [byPlace.before, byPlace.behind]) list.sort((a, b) => b.words.length - a.words.length);
  return { before: groupByEnd(byPlace.before), behind: groupByStart(byPlace.behind) };
});

const groupByEnd = (list: readonly Phrase[]): ReadonlyMap<string, Phrase[]> =>
  Map.groupBy(list, ({ words }) => words.at(-1)!);
const groupByStart = (list: readonly Phrase[]): ReadonlyMap<string, Phrase[]> =>
  Map.groupBy(list, ({ words }) => words[0]!);

/** Takes in the words that bound a number: "more than two dozen", "20 or so". */
export function readBounds(atoms: readonly Atom[], start: number, end: number): Bounded {
  const before = phrases()
    .before.get(atoms[start - 1]?.folded ?? '')
    ?.find(({ words }) => standsAt(atoms, start - words.length, words) && !isArrow(atoms, start - words.length));
  const behind = phrases()
    .behind.get(atoms[end]?.folded ?? '')
    ?.find((phrase) => standsAt(atoms, end, phrase.words) && isWhole(atoms, end + phrase.words.length, phrase, before));
  const isEqual = behind?.bound === 'equal';
  const isLoose = before?.bound === 'about' && behind !== undefined && behind.bound !== 'about';
  const found = isLoose ? behind : (before ?? behind);
  return {
    start: before ? start - before.words.length : start,
    end: behind ? end + behind.words.length : end,
    bound: found?.bound === 'equal' ? 'exact' : (found?.bound ?? 'exact'),
    strict: !isEqual && (found?.strict ?? false),
  };
}

/** "-> 5", ">> 5": a mark before the sign of a bound. */
const isArrow = (atoms: readonly Atom[], at: number): boolean =>
  atoms[at]!.kind === 'mark' && atoms[at - 1]?.kind === 'mark' && /^[<>=-]$/.test(atoms[at - 1]!.folded);

/** "5 or more than 4", "more than 5 or equal to 6": what stands behind bounds another number; "5 and more" must end a phrase, "3 +4" are two numbers. */
function isWhole(atoms: readonly Atom[], at: number, { bound, words }: Phrase, before: Phrase | undefined): boolean {
  if (bound === 'equal') return before?.strict === true && !isNumberAt(atoms, at);
  if (words[0] === '+') return !(atoms[at]?.kind === 'digits' && !atoms[at]!.spaced);
  if (words[0] === 'and' && words[1] === 'more')
    return atoms[at] === undefined || isAtom(atoms, at, '.', ',', ')', ';', 'in', 'of', 'at');
  return !isAtom(atoms, at, 'than') || !isNumberAt(atoms, at + 1);
}

const isNumberAt = (atoms: readonly Atom[], at: number): boolean =>
  atoms[at]?.kind === 'digits' || numberWord(atoms[at]?.folded) !== undefined || isAtom(atoms, at, 'to', 'a');

const standsAt = (atoms: readonly Atom[], at: number, words: readonly string[]): boolean =>
  at >= 0 && words.every((word, index) => isAtom(atoms, at + index, word));
