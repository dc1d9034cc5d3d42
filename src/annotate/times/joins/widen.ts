import { type Atom, isAtom } from '../../../language/atoms.ts';
import { lazy, readLexicon } from '../../../language/lexicon.ts';
import type { Scene } from '../../../language/scene.ts';
import { isDateMeaning } from '../meaning.ts';
import type { TimeFrame, TimeItem } from '../rule.ts';

/** Words that stand before a time and say how it is meant. */
interface Phrase {
  readonly words: readonly string[];
  readonly frame: TimeFrame;
}

type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/** Phrases by their last word, the longest first. */
function collect(rows: readonly (readonly [words: string, frame: TimeFrame])[]): Phrases {
  const byLast = new Map<string, Phrase[]>();
  for (const [text, frame] of rows) {
    const words = text.split(' ');
    const last = words.at(-1)!;
    byLast.set(last, [...(byLast.get(last) ?? []), { words, frame }]);
  }
  for (const list of byLast.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byLast;
}

const boundRows = lazy(() =>
  readLexicon('times/bounds.tsv').map(
    ([words, bound, strict, before]) =>
      [
        words!,
        { bound: bound as NonNullable<TimeFrame['bound']>, ...(strict === 'strict' ? { strict: true as const } : {}) },
        before!,
      ] as const,
  ),
);
const amountPhrases = lazy(() => collect(boundRows().map(([words, frame]) => [words, frame])));
const agoPhrases = lazy(() =>
  collect(
    boundRows()
      .filter(([, , before]) => before === 'amount')
      .map(([words, frame]) => [words, frame]),
  ),
);
const datePhrases = lazy(() =>
  collect(
    readLexicon('times/parts.tsv').map(
      ([words, part]) => [words!, { part: part as NonNullable<TimeFrame['part']> }] as const,
    ),
  ),
);

/** Takes in the words before an item that say how it is meant: "early Tuesday", "mid-April", "more than two years". The value stays. */
export const widenTimes = (scene: Scene, items: readonly TimeItem[]): readonly TimeItem[] =>
  items.map((item, index) => widen(scene.atoms, item, items[index - 1]?.end ?? 0));

function phrasesFor({ meaning, rule }: TimeItem): Phrases | undefined {
  if (meaning.kind === 'duration') return amountPhrases();
  if (rule === agoRule) return agoPhrases();
  return meaning.kind === 'set' || meaning.kind === 'vague' ? undefined : datePhrases();
}

const agoRule = 'annotate/times/rules/amounts/ago';

function widen(atoms: readonly Atom[], item: TimeItem, floor: number): TimeItem {
  const own = edges.get(atoms[item.start]!.folded);
  if (own !== undefined) {
    const hasArticle =
      isAtom(atoms, item.start - 1, 'the') && item.start > floor && !isAtom(atoms, item.start, 'early', 'late');
    return { ...item, part: own, start: hasArticle ? item.start - 1 : item.start };
  }
  const phrase = phrasesFor(item)
    ?.get(atoms[item.start - 1]?.folded ?? '')
    ?.find(
      ({ words }) =>
        item.start - words.length >= floor && endsWith(atoms, item.start, words) && fits(atoms, item, words),
    );
  if (phrase === undefined) return withBound(atoms, item);
  return { ...item, ...phrase.frame, start: item.start - phrase.words.length };
}

/** "around 1 p.m.", "circa 1850": the word says how it is meant, and stays outside as prepositions do. */
function withBound(atoms: readonly Atom[], item: TimeItem): TimeItem {
  const { kind } = item.meaning;
  const isClock = kind === 'moment' && isAtom(atoms, item.start - 1, 'about', 'approximately', 'roughly', 'nearly');
  const isAround =
    (kind === 'moment' || isDateMeaning(item.meaning)) && isAtom(atoms, item.start - 1, 'around', 'circa');
  return (isClock || isAround) && item.bound === undefined ? { ...item, bound: 'about' } : item;
}

function fits(atoms: readonly Atom[], item: TimeItem, words: readonly string[]): boolean {
  if (words.length > 1 || words[0] !== 'over') return true;
  return (
    item.meaning.kind === 'duration' &&
    beforeOver.has(atoms[item.start - 2]?.folded ?? '') &&
    !isAtom(atoms, item.start, 'the', 'many', 'several', 'some')
  );
}

/** Behind these "over" says "more than": "for over two years", "took over an hour"; "grew over two years" says how long. */
const beforeOver: ReadonlySet<string> = new Set(
  'for after in by is was are were be been took take takes taken last lasts lasted spent served waited lived of with'.split(
    ' ',
  ),
);

const edges: ReadonlyMap<string, NonNullable<TimeFrame['part']>> = new Map([
  ['end', 'end'],
  ['beginning', 'start'],
  ['start', 'start'],
  ['middle', 'middle'],
  ['rest', 'end'],
  ['turn', 'start'],
  ['early', 'start'],
  ['earlier', 'start'],
  ['late', 'end'],
  ['later', 'end'],
]);

const endsWith = (atoms: readonly Atom[], end: number, words: readonly string[]): boolean =>
  words.every((word, index) => isAtom(atoms, end - words.length + index, word));
