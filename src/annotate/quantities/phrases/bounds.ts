import { type Atom, isAtom } from '../../../language/atoms.ts';
import { lazy, readLexicon } from '../../../language/lexicon.ts';
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
  readonly bound: QuantityAnnotation['bound'];
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
    ?.find(({ words }) => standsAt(atoms, start - words.length, words));
  const behind = phrases()
    .behind.get(atoms[end]?.folded ?? '')
    ?.find(({ words }) => standsAt(atoms, end, words));
  const found = before ?? behind;
  return {
    start: before ? start - before.words.length : start,
    end: behind ? end + behind.words.length : end,
    bound: found?.bound ?? 'exact',
    strict: found?.strict ?? false,
  };
}

const standsAt = (atoms: readonly Atom[], at: number, words: readonly string[]): boolean =>
  at >= 0 && words.every((word, index) => isAtom(atoms, at + index, word));
