import { type Atom, isAtom } from '../../../language/atoms.ts';
import type { Scene } from '../../../language/scene.ts';
import type { TimeItem } from '../rule.ts';

const datePhrases: readonly (readonly string[])[] = [
  ['the', 'end', 'of'],
  ['the', 'beginning', 'of'],
  ['the', 'start', 'of'],
  ['the', 'middle', 'of'],
  ['the', 'rest', 'of'],
  ['the', 'early', 'hours', 'of'],
  ['early', 'in'],
  ['earlier', 'in'],
  ['late', 'in'],
  ['later', 'in'],
  ['early', 'on'],
  ['late', 'on'],
  ['the', 'early'],
  ['the', 'late'],
  ['the', 'mid', '-'],
  ['mid', '-'],
  ['mid'],
  ['early'],
  ['earlier'],
  ['late'],
  ['later'],
];
const amountPhrases: readonly (readonly string[])[] = [
  ['more', 'than'],
  ['less', 'than'],
  ['fewer', 'than'],
  ['at', 'least'],
  ['at', 'most'],
  ['up', 'to'],
  ['just', 'over'],
  ['just', 'under'],
  ['about'],
  ['around'],
  ['nearly'],
  ['almost'],
  ['roughly'],
  ['approximately'],
  ['some'],
];

/** Takes in the words before an item that say how it is meant: "early Tuesday", "mid-April", "more than two years". The value stays. */
export const widenTimes = (scene: Scene, items: readonly TimeItem[]): readonly TimeItem[] =>
  items.map((item, index) => widen(scene.atoms, item, items[index - 1]?.end ?? 0));

function widen(atoms: readonly Atom[], item: TimeItem, floor: number): TimeItem {
  const phrases =
    item.meaning.kind === 'duration'
      ? amountPhrases
      : item.meaning.kind === 'set' || item.meaning.kind === 'vague'
        ? []
        : datePhrases;
  const isFramed = isAtom(atoms, item.start, 'the');
  if (edges.has(atoms[item.start]!.folded) && isAtom(atoms, item.start - 1, 'the') && item.start > floor)
    return { ...item, start: item.start - 1 };
  const phrase = phrases.find(
    (words) =>
      !(isFramed && words[0] === 'over') && endsWith(atoms, item.start, words) && item.start - words.length >= floor,
  );
  return phrase === undefined ? item : { ...item, start: item.start - phrase.length };
}

const edges: ReadonlySet<string> = new Set(['end', 'beginning', 'start', 'middle', 'rest', 'turn']);

const endsWith = (atoms: readonly Atom[], end: number, words: readonly string[]): boolean =>
  words.every((word, index) => isAtom(atoms, end - words.length + index, word));
